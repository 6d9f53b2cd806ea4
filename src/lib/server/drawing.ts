/**
 * A chart's picture on a sheet: planned at half the sheet's pixels, so that dots lie on whole ones; at all of them where
 * there would be too little room.
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

/**
 * Dots of a plan in px of the sheet. A field whose pitch is no whole number of pixels is drawn together about its middle
 * until it is.
 */
function whole({ blocks }: Plan, { left, top }: Place, scale: number): Block[] {
	const large = blocks.map((block) => ({
		...block,
		x: left + block.x * scale,
		y: top + block.y * scale,
		pitch: block.pitch * scale,
		r: block.r * scale
	}));
	const loose = large.filter(({ pitch }) => pitch < close && pitch % 1 !== 0);
	if (loose.length === 0) return large;
	const middle = (key: 'x' | 'y', last: (block: Block) => number) => {
		const low = Math.min(...loose.map((block) => block[key]));
		const high = Math.max(...loose.map((block) => block[key] + last(block) * block.pitch));
		return Math.round((low + high) / 2);
	};
	const x = middle('x', ({ cols }) => cols - 1);
	const y = middle('y', ({ count, cols }) => Math.ceil(count / cols) - 1);
	return large.map((block) => {
		if (!loose.includes(block)) return block;
		const pitch = Math.max(2, Math.floor(block.pitch));
		const less = pitch / block.pitch;
		return {
			...block,
			x: x + (block.x - x) * less,
			y: y + (block.y - y) * less,
			pitch,
			r: Math.min(block.r * less, pitch / 2 - 0.5)
		};
	});
}

/** px of the sheet by which measured words may reach over each other or over the edge. */
const slack = 4;

const apart = (a: Box, b: Box) =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) < slack ||
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < slack;

/** Whether words lie on one another, dots cannot be told apart, or anything reaches over the edge. */
function crowded({ texts: set, width, height }: Plan, blocks: Block[], place: Place): boolean {
	const boxes = set.filter(({ style }) => style !== 'tiny').map(textBox);
	const over = ({ left, right, top, bottom }: Box) =>
		left < -slack || top < -slack || right > width + slack || bottom > height + slack;
	if (boxes.some(over)) return true;
	if (boxes.some((box, at) => boxes.slice(at + 1).some((other) => !apart(box, other)))) return true;
	return blocks.some(({ x, y, pitch, cols, count }) => {
		const right = x + (Math.min(cols, count) - 1) * pitch;
		const bottom = y + (Math.ceil(count / cols) - 1) * pitch;
		const outside =
			x < place.left - slack ||
			y < place.top - slack ||
			right > place.left + place.width + slack ||
			bottom > place.top + place.height + slack;
		return pitch < 2 || outside;
	});
}

/** A plan's marks where it stands on a sheet. */
export function onSheet(of: Picture, drawn: Plan, place: Place, scale = scales[0]!): Drawn {
	const drawer = { rows: of.rows, links: () => undefined, id: '' };
	const join = (marks: { markup: string }[]) => marks.map(({ markup }) => markup).join('');
	const { fill, lines } = page(drawn);
	const tiny = lines.length > 0 ? `<g fill="${fill}">${join(lines)}</g>` : '';
	return {
		markup: `<g transform="translate(${place.left} ${place.top}) scale(${scale})">${join(paths(drawn))}${tiny}${join(texts(drawn, drawer))}</g>`,
		blocks: whole(drawn, place, scale)
	};
}

/**
 * @param text size of the picture's type, 1 as on a page
 * @param scale pixels of the sheet for each px of the plan
 */
export function draw(
	view: View,
	chart: string,
	state: string,
	place: Place,
	text: number,
	scale = scales[0]!
): Drawn & { crowded: boolean } {
	const of = picture(view, chart);
	const size: Size = { width: place.width / scale, height: place.height / scale, text };
	const drawn = plan(of, state, size);
	const blocks = whole(drawn, place, scale);
	return { ...onSheet(of, drawn, place, scale), crowded: crowded(drawn, blocks, place) };
}

/** The same, with type as small as it must be; undefined when there is no room even so. */
export function drawWithin(...[view, chart, state, place, text]: Parameters<typeof draw>) {
	for (const scale of scales) {
		const { crowded: full, ...drawn } = draw(view, chart, state, place, text, scale);
		if (!full) return drawn;
	}
	return undefined;
}
