/** What can go wrong with a layout: the build refuses such pictures, and tests look for them at all sizes. */
import type { Block, Plan } from './chart.ts';
import { type Box, textBox } from './labels.ts';
import { blockBox } from './lattice.ts';

const meet = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What has a number that is none (NaN, Infinity): comparisons say nothing about it, and no drawing shows it. */
function unplaced({ width, height, blocks, texts, paths }: Plan): string[] {
	const finite = (...all: number[]) => all.every(Number.isFinite);
	return [
		...(finite(width, height) ? [] : ['the picture']),
		...blocks
			.filter(({ x, y, r, pitch, cols, count, from }) => !finite(x, y, r, pitch, cols, count, from))
			.map(({ population }) => `dots of ${population}`),
		...texts.filter(({ x, y, size }) => !finite(x, y, size)).map(({ id }) => id),
		...paths
			.filter(({ d, width = 1 }) => !finite(width) || /NaN|Infinity/.test(d))
			.map(({ id }) => id)
	];
}

const hasSize = ({ pitch, r }: Pick<Block, 'pitch' | 'r'>) => r > 0 && pitch > 0;

/**
 * A plan whose dots can all be drawn.
 * @param what the picture shows, for the message
 * @throws when there was no room for some of its dots, or something in it has no place
 */
export function drawable(plan: Plan, what: string): Plan {
	const [stray] = unplaced(plan);
	if (stray !== undefined)
		throw new Error(
			`At ${plan.width}×${plan.height} px ${stray} has no place in this picture, whose numbers are not all finite: ${what}`
		);
	const lost = plan.blocks.find((block) => !hasSize(block));
	if (!lost) return plan;
	throw new Error(
		`At ${plan.width}×${plan.height} px there is no room for the dots of ${lost.population} in this picture: ${what}`
	);
}

/** Whatever is wrong with a picture's layout: texts or marks nowhere or outside, texts on each other or on marks, small type. */
export function faults(plan: Plan): string[] {
	const slack = 0.5;
	const outside = ({ left, top, right, bottom }: Box) =>
		left < -slack || top < -slack || right > plan.width + slack || bottom > plan.height + slack;
	const texts = plan.texts
		.filter((text) => text.style !== 'tiny')
		.map((text) => ({ id: text.id, box: textBox(text), size: text.size }));
	const blocks = plan.blocks.map((block) => ({ id: block.population, box: blockBox(block) }));
	const found = unplaced(plan).map((id) => `${id} has no place (NaN or Infinity)`);
	for (const { id, box } of [...texts, ...blocks]) if (outside(box)) found.push(`${id} is outside`);
	for (const [index, one] of texts.entries()) {
		if (one.size < 12) found.push(`${one.id} is under 12 px`);
		for (const other of texts.slice(index + 1)) {
			if (meet(one.box, other.box)) found.push(`${one.id} lies on ${other.id}`);
		}
		for (const block of blocks) {
			if (meet(one.box, block.box)) found.push(`${one.id} lies on dots of ${block.id}`);
		}
	}
	for (const { population, pitch, r } of plan.blocks) {
		if (!hasSize({ pitch, r })) found.push(`dots of ${population} have no size`);
		else if (2 * r >= pitch) found.push(`dots of ${population} touch`);
	}
	return found;
}
