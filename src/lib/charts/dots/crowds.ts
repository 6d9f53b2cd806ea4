/** Several groups of dots on one scale, each under its own name: side by side, stacked, or one column a population. */
import type { Lang, Row } from '../../model/view.ts';
import type { Block, Text } from '../chart.ts';
import type { TypeSizes } from '../labels.ts';
import { block, columns, depth, largestPitch } from '../lattice.ts';
import { anyUnder, caption, gapOf, type At, type Caption } from './caption.ts';
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

/** Space between a name and its dots. */
const under = (sizes: TypeSizes) => sizes.numeral * 0.15;

/** Groups whose sizes differ less get columns of one width. */
const alike = 1.3;

/** Columns whose widths follow the number of dots, none so narrow that its name breaks badly. */
function widths(weights: number[], width: number, least: number, gap: number): number[] {
	const free = width - gap * (weights.length - 1);
	const floor = Math.min(least, free / weights.length);
	const spare = free - floor * weights.length;
	const exact = weights.map((weight) => Math.sqrt(weight));
	// Nearly equal columns look like a mistake.
	const even = Math.max(...exact) < Math.min(...exact) * alike;
	const roots = even ? exact.map(() => 1) : exact;
	const sum = roots.reduce((all, one) => all + one, 0);
	return roots.map((root) => floor + (spare * root) / sum);
}

/** Lays out columns of stacked groups on the largest pitch that fits. */
function lay(
	slots: Slot[][],
	box: Box,
	most: number,
	sizes: TypeSizes,
	name: (slot: Slot, top: number, under: boolean) => Caption,
	torn: (slots: Slot[]) => boolean
): Crowd {
	const gap = gapOf(sizes);
	const below = under(sizes);
	// Names that stand in one row look alike.
	const level = (index: number) =>
		slots.length > 1 && torn(slots.flatMap((column) => column.slice(index, index + 1)));
	const captions = slots.map((column) => column.map((slot, index) => name(slot, 0, level(index))));
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
		for (const [index, slot] of column.entries()) {
			const { part, left, width } = slot;
			const named = name(slot, top, level(index));
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
	const place = ({ part, left, width }: Slot, top: number): At => {
		return { id: part.row, x: left, top, width, voice: part.voice };
	};
	const name = (slot: Slot, top: number, under: boolean) =>
		caption(rows[slot.part.row]!, place(slot, top), sizes, lang, under);
	const torn = (slots: Slot[]) =>
		anyUnder(
			slots.map((slot) => ({ row: rows[slot.part.row]!, at: place(slot, 0) })),
			sizes,
			lang
		);
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
		.map((slots) => lay(slots, box, most, sizes, name, torn))
		.reduce((best, way) => (way.pitch > best.pitch ? way : best));
}
