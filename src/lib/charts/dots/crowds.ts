/** Several groups of dots on one scale, each under its own name: side by side, stacked, or one column a population. */
import type { Lang, Row } from '../../model/view.ts';
import type { Block, Text } from '../chart.ts';
import type { TypeSizes } from '../labels.ts';
import { block, columns, depth, largestPitch } from '../lattice.ts';
import { caption, type Caption } from './caption.ts';
import type { Part } from './cells.ts';

interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

interface Slot {
	part: Part;
	left: number;
	width: number;
}

export interface Crowd {
	blocks: Block[];
	texts: Text[];
	pitch: number;
	/** Height in px really used. */
	height: number;
}

/** Space between groups, and between a name and its dots: both follow the numerals, which give way first. */
const gapOf = (sizes: TypeSizes) => sizes.numeral * 0.45;
const under = (sizes: TypeSizes) => sizes.numeral * 0.15;

/** Columns whose widths follow the number of dots, none so narrow that its name breaks badly. */
function widths(weights: number[], width: number, least: number, gap: number): number[] {
	const free = width - gap * (weights.length - 1);
	const floor = Math.min(least, free / weights.length);
	const spare = free - floor * weights.length;
	const roots = weights.map((weight) => Math.sqrt(weight));
	const sum = roots.reduce((all, one) => all + one, 0);
	return roots.map((root) => floor + (spare * root) / sum);
}

/** Lays out columns of stacked groups on the largest pitch that fits. */
function lay(
	slots: Slot[][],
	box: Box,
	most: number,
	sizes: TypeSizes,
	name: (slot: Slot, top: number) => Caption
): Crowd {
	const gap = gapOf(sizes);
	const below = under(sizes);
	const captions = slots.map((column) => column.map((slot) => name(slot, 0)));
	const tall = (column: number, pitch: number) =>
		slots[column]!.reduce(
			(sum, { part, width }, index) =>
				sum +
				captions[column]![index]!.height +
				below +
				depth(part.count, width, pitch) +
				(index > 0 ? gap : 0),
			0
		);
	const height = (pitch: number) => Math.max(...slots.map((_, column) => tall(column, pitch)));
	const pitch = largestPitch(most, (tried) => height(tried) <= box.height);
	const blocks: Block[] = [];
	const texts: Text[] = [];
	for (const column of slots) {
		let top = box.top;
		for (const slot of column) {
			const { part, left, width } = slot;
			const named = name(slot, top);
			texts.push(...named.texts);
			top += named.height + below;
			blocks.push(block(part, left, top, pitch, columns(part.count, width, pitch)));
			top += depth(part.count, width, pitch) + gap;
		}
	}
	return { blocks, texts, pitch, height: height(pitch) };
}

/** The arrangement in which the dots are largest. */
export function crowds(
	populations: Part[][],
	rows: Record<string, Row>,
	box: Box,
	sizes: TypeSizes,
	lang: Lang,
	most: number
): Crowd {
	const name = ({ part, left, width }: Slot, top: number) =>
		caption(rows[part.row]!, { id: part.row, x: left, top, width, voice: part.voice }, sizes, lang);
	const gap = gapOf(sizes);
	const all = populations.flat();
	const least = Math.min(sizes.label * 8, box.width / 2.2);
	const side = (groups: Part[][]): Slot[][] => {
		const weights = groups.map((group) => group.reduce((sum, part) => sum + part.count, 0));
		let left = box.left;
		return widths(weights, box.width, least, gap).map((width, index) => {
			const slots = groups[index]!.map((part) => ({ part, left, width }));
			left += width + gap;
			return slots;
		});
	};
	const ways: Slot[][][] = [[all.map((part) => ({ part, left: box.left, width: box.width }))]];
	const fits = (count: number) => box.width >= count * sizes.label * 7 + (count - 1) * gap;
	if (fits(all.length)) ways.push(side(all.map((part) => [part])));
	if (populations.length > 1 && all.length > populations.length && fits(populations.length)) {
		ways.push(side(populations));
	}
	if (all.length > 3 && fits(2)) {
		// Two columns in reading order, wherever they may part.
		for (let at = 1; at < all.length; at++) ways.push(side([all.slice(0, at), all.slice(at)]));
	}
	return ways
		.map((slots) => lay(slots, box, most, sizes, name))
		.reduce((best, way) => (way.pitch > best.pitch ? way : best));
}
