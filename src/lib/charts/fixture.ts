/** What the tests of all chart kinds share: rows without a report, sizes, and a look for texts that collide. */
import type { Row } from '../model/view.ts';
import type { Plan, Size } from './chart.ts';
import { type Box, textBox } from './labels.ts';

/** From the smallest picture to a desk, with the reader's own text size and with text half as large again. */
export const testSizes: Size[] = [
	[280, 240],
	[328, 300],
	[358, 400],
	[360, 420],
	[600, 600],
	[720, 720],
	[900, 820],
	[1100, 700],
	[1100, 900],
	[1200, 1000]
].flatMap(([width, height]) => [1, 1.5].map((text) => ({ width: width!, height: height!, text })));

/** A figure's row with a name as long as reports have. */
export function testRow(id: string, value: number, more: Partial<Row> = {}): Row {
	return {
		id,
		label: `区级部门办理的${id}`,
		value,
		bound: 'exact',
		unit: '件',
		text: `${value.toLocaleString('en')}件`,
		one: `一件${id}`,
		period: [2031, 2031],
		sentence: 's-1',
		figure: true,
		...more
	};
}

/** Dots per population. */
export function count(plan: Plan): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { population, count } of plan.blocks) {
		counts[population] = (counts[population] ?? 0) + count;
	}
	return counts;
}

/** Numbers of the dots of a population, sorted: each stands for one thing, so none may occur twice. */
export function identities(plan: Plan, population: string): number[] {
	return plan.blocks
		.filter((block) => block.population === population)
		.flatMap((block) => Array.from({ length: block.count }, (_, at) => block.from + at))
		.sort((a, b) => a - b);
}

/** The numbers from 0 to `count`, without it. */
export const numbered = (count: number) => Array.from({ length: count }, (_, at) => at);

function blockBox({ x, y, r, pitch, cols, count }: Plan['blocks'][number]): Box {
	return {
		left: x - r,
		top: y - r,
		right: x + (Math.min(cols, count) - 1) * pitch + r,
		bottom: y + (Math.ceil(count / cols) - 1) * pitch + r
	};
}

const meet = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whatever is wrong with a picture's layout: texts or marks outside, texts on each other or on marks, small type. */
export function faults(plan: Plan): string[] {
	const slack = 0.5;
	const outside = ({ left, top, right, bottom }: Box) =>
		left < -slack || top < -slack || right > plan.width + slack || bottom > plan.height + slack;
	const texts = plan.texts
		.filter((text) => text.style !== 'tiny')
		.map((text) => ({ id: text.id, box: textBox(text), size: text.size }));
	const blocks = plan.blocks.map((block) => ({ id: block.population, box: blockBox(block) }));
	const found: string[] = [];
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
		if (2 * r >= pitch) found.push(`dots of ${population} touch`);
	}
	return found;
}
