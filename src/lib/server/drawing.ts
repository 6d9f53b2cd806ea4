/**
 * A chart's picture on a sheet: planned at half the sheet's pixels, so that dots lie on whole ones; at all of them, which
 * sets it closer, where there would be too little room.
 */
import type { Block, Plan, Size } from '../charts/chart.ts';
import { page, paths, texts } from '../charts/draw.ts';
import { picture, plan, type Picture } from '../charts/index.ts';
import { textBox, type Box } from '../charts/labels.ts';
import type { View } from '../model/view.ts';

/** Pixels of the sheet for each px of a plan. Pitches are multiples of half a px, so they become whole. */
const scales = [2, 1];

/** Where a picture stands on a sheet, in px of the sheet. */
export interface Place {
	left: number;
	top: number;
	width: number;
	height: number;
}

export interface Drawn {
	markup: string;
	blocks: Block[];
}

/** Dots this close must lie on whole pixels, or their gaps would come and go. */
const close = 10;

/** Dots of a plan in px of the sheet. */
export const enlarged = (
	blocks: Block[],
	{ left, top }: Pick<Place, 'left' | 'top'>,
	scale: number
): Block[] =>
	blocks.map((block) => ({
		...block,
		x: left + block.x * scale,
		y: top + block.y * scale,
		pitch: block.pitch * scale,
		r: block.r * scale
	}));

const rightOf = ({ x, pitch, cols, count }: Block) => x + (Math.min(cols, count) - 1) * pitch;
const bottomOf = ({ y, pitch, cols, count }: Block) => y + (Math.ceil(count / cols) - 1) * pitch;

/** Blocks in fields: those of one field lie on one lattice, next to each other. */
function fields(blocks: Block[]): Block[][] {
	const near = (a: Block, b: Block) => {
		const reach = a.pitch * 1.5;
		return (
			a.x < rightOf(b) + reach &&
			b.x < rightOf(a) + reach &&
			a.y < bottomOf(b) + reach &&
			b.y < bottomOf(a) + reach
		);
	};
	return blocks.reduce<Block[][]>((found, block) => {
		const own = found.filter((field) => field.some((one) => near(one, block)));
		return [...found.filter((field) => !own.includes(field)), [...own.flat(), block]];
	}, []);
}

/**
 * Fields whose pitch is no whole number of pixels are drawn together until it is: towards their middle, where things are
 * around it, else towards the corner under their name.
 */
function whole(blocks: Block[], centred: boolean): Block[] {
	const loose = blocks.filter(({ pitch }) => pitch < close && pitch % 1 !== 0);
	const moved = new Map<Block, Block>();
	for (const field of centred ? [loose] : fields(loose)) {
		const low = {
			x: Math.min(...field.map(({ x }) => x)),
			y: Math.min(...field.map(({ y }) => y))
		};
		const high = { x: Math.max(...field.map(rightOf)), y: Math.max(...field.map(bottomOf)) };
		const share = centred ? 0.5 : 0;
		const x = Math.round(low.x + (high.x - low.x) * share);
		const y = Math.round(low.y + (high.y - low.y) * share);
		for (const block of field) {
			const pitch = Math.max(2, Math.floor(block.pitch));
			const less = pitch / block.pitch;
			moved.set(block, {
				...block,
				x: x + (block.x - x) * less,
				y: y + (block.y - y) * less,
				pitch,
				r: Math.min(block.r * less, pitch / 2 - 0.5)
			});
		}
	}
	return blocks.map((block) => moved.get(block) ?? block);
}

/** px of the sheet by which measured words may reach over each other or over the edge. */
const slack = 4;

/** Whether words lie on one another, dots are closer than `finest`, or anything reaches over the edge. */
function crowded(
	{ texts: set, width, height }: Plan,
	blocks: Block[],
	place: Place,
	scale: number,
	finest: number
): boolean {
	const boxes = set.filter(({ style }) => style !== 'tiny').map(textBox);
	const own = slack / scale;
	const over = ({ left, right, top, bottom }: Box) =>
		left < -own || top < -own || right > width + own || bottom > height + own;
	const apart = (a: Box, b: Box) =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) < own ||
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < own;
	if (boxes.some(over)) return true;
	if (boxes.some((box, at) => boxes.slice(at + 1).some((other) => !apart(box, other)))) return true;
	return blocks.some((block) => {
		const outside =
			block.x < place.left - slack ||
			block.y < place.top - slack ||
			rightOf(block) > place.left + place.width + slack ||
			bottomOf(block) > place.top + place.height + slack;
		return block.pitch < finest || outside;
	});
}

/**
 * A plan's marks where it stands on a sheet.
 * @param vector the sheet stays a drawing: its dots need not lie on pixels
 */
export function onSheet(
	of: Picture,
	drawn: Plan,
	place: Place,
	scale = scales[0]!,
	vector = false
): Drawn {
	const drawer = { rows: of.rows, links: () => undefined, id: '' };
	const join = (marks: { markup: string }[]) => marks.map(({ markup }) => markup).join('');
	const { fill, lines } = page(drawn);
	const tiny = lines.length > 0 ? `<g fill="${fill}">${join(lines)}</g>` : '';
	const dots = enlarged(drawn.blocks, place, scale);
	return {
		markup: `<g transform="translate(${place.left} ${place.top}) scale(${scale})">${join(paths(drawn))}${tiny}${join(texts(drawn, drawer))}</g>`,
		blocks: vector ? dots : whole(dots, of.spec.kind === 'camera')
	};
}

/** A state of a chart at two pixels for each px of its plan. */
export function draw(view: View, chart: string, state: string, place: Place, text: number): Drawn {
	const of = picture(view, chart);
	const scale = scales[0]!;
	const size: Size = { width: place.width / scale, height: place.height / scale, text };
	return onSheet(of, plan(of, state, size), place, scale);
}

/** Type of pictures on a sheet, as a page's text size at two pixels for each px: what is wanted, and the least. */
export interface Type {
	text: number;
	least: number;
	/** Type as large as this, and larger, has been tried. */
	tried?: number;
	/** Dots alone, without any type. */
	bare?: boolean;
	/** For a drawing that becomes any size: its dots need not lie on pixels. */
	vector?: boolean;
}

/** Least distance in px of the sheet that a drawing of any size can show. */
const sharp = 0.25;

/** How much smaller than wanted the type is tried. */
const shares = [1, 0.9, 0.8, 0.72, 0.64];

/**
 * px of a sheet from dot to dot at which an eye tells them apart, and the least with a pixel of paper between two. A crowd
 * of tens of thousands is seen as one anyhow; any other whose dots run together looks like a bar.
 */
const distinct = 4;
const countable = 2;

/** Smallest pitch of the dots in px of the sheet. */
const finest = ({ blocks }: Drawn) => Math.min(...blocks.map(({ pitch }) => pitch));

/**
 * @returns with the text size used: a state of a chart in the largest type that leaves room for its dots; undefined where there is no room in the least type.
 */
export function drawWithin(
	view: View,
	chart: string,
	state: string,
	place: Place,
	type: Type
): (Drawn & { text: number }) | undefined {
	const of = picture(view, chart);
	const { text, tried = Infinity } = type;
	const least = of.spec.kind === 'camera' ? countable : distinct;
	// A camera without room shows nothing; a page may be all text, and what counts nothing has no dots.
	const dotted = of.spec.kind === 'camera';
	let fallback: (Drawn & { text: number }) | undefined;
	for (const share of type.bare ? [1] : shares) {
		if (text * share >= tried) continue;
		if (text * share < type.least && share < 1) break;
		for (const scale of scales) {
			const size: Size = {
				width: place.width / scale,
				height: place.height / scale,
				text: (text * share * scales[0]!) / scale,
				firm: true,
				grain: (type.vector ? sharp : 1) / scale,
				bare: type.bare ?? false
			};
			const planned = plan(of, state, size);
			const drawn = { ...onSheet(of, planned, place, scale, type.vector), text: text * share };
			if (drawn.blocks.length === 0 && dotted) continue;
			if (crowded(planned, drawn.blocks, place, scale, least)) continue;
			if (finest(drawn) >= distinct) return drawn;
			if (!fallback || finest(drawn) > finest(fallback)) fallback = drawn;
		}
	}
	return fallback;
}
