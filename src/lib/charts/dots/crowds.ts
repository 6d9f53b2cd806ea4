/** Several groups of dots on one scale, each under its own name: side by side, stacked, or one column a population. */
import type { Lang, Row } from '../../model/view.ts';
import type { Block, Path, Text } from '../chart.ts';
import { linesHeight, nameOf, textFrom, type TypeSizes } from '../labels.ts';
import { block, columns, depth, largestPitch } from '../lattice.ts';
import { wrap } from '../type.ts';
import { chartWords } from '../words.ts';
import { anyUnder, caption, gapOf, type At, type Caption, type Said } from './caption.ts';
import type { Part } from './cells.ts';

interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** Groups of one base, and what is said of them as a whole. */
export interface Population {
	parts: Part[];
	said: Said[];
	/** What the shares said are shares of. */
	base?: Row;
}

/** A place across the picture with what is said over it. */
interface Head {
	said: Said[];
	base?: Row | undefined;
	left: number;
	width: number;
}

interface Slot extends Head {
	part: Part;
}

/** Groups in columns, and what is said of several columns at once. */
interface Way {
	columns: Slot[][];
	heads: Head[];
}

export interface Crowd {
	blocks: Block[];
	texts: Text[];
	paths: Path[];
	pitch: number;
	/** Height in px really used. */
	height: number;
}

/** Space between a name and its dots. */
const under = (sizes: TypeSizes) => sizes.numeral * 0.15;

/** Height in px from which there is room for more space between populations than between groups. */
const roomy = 220;

/** Groups whose sizes differ less get columns of one width. */
const alike = 1.3;

/** Columns whose widths follow the number of dots, none so narrow that its name breaks badly. */
function widths(weights: number[], width: number, least: number, gap: number): number[] {
	const free = width - gap * (weights.length - 1);
	const floor = Math.min(least, free / weights.length);
	const spare = free - floor * weights.length;
	const exact = weights.map((weight) => Math.sqrt(weight));
	// Nearly equal columns look like a mistake.
	const [fewest, most] = [Math.min(...exact), Math.max(...exact)];
	const even = most === 0 || most < fewest * alike;
	const roots = even ? exact.map(() => 1) : exact;
	const sum = roots.reduce((all, one) => all + one, 0);
	return roots.map((root) => floor + (spare * root) / sum);
}

/** Sets names at a place. */
class Names {
	constructor(
		private rows: Record<string, Row>,
		private sizes: TypeSizes,
		private lang: Lang
	) {}

	private named({ part, left, width }: Slot, top = 0) {
		const at: At = { id: part.row, x: left, top, width, voice: part.voice };
		return { row: this.rows[part.row]!, at };
	}

	private saidAt({ said, left, width }: Head, top = 0) {
		return said.map(({ row, voice }) => ({ row, at: { id: row.id, x: left, top, width, voice } }));
	}

	/** Whether any of these names has to stand under its number: names in one row look alike. */
	torn = (slots: Slot[]) =>
		anyUnder(
			slots.map((slot) => this.named(slot)),
			this.sizes,
			this.lang
		);

	/** What a place's shares are shares of, as a note. */
	private base({ base, left, width }: Head, top: number): Caption {
		if (!base) return { texts: [], height: 0 };
		const words = chartWords[this.lang].dots.base(nameOf(base, this.lang), base.text);
		const size = this.sizes.note;
		const lines = wrap(words, width, size);
		const text = textFrom(top, {
			id: `${base.id}-base`,
			x: left,
			lines,
			style: 'note',
			size,
			anchor: 'start',
			voice: 'ink',
			row: base.id
		});
		return { texts: [text], height: linesHeight(lines.length, size) + 4 };
	}

	/** What is said over places, all alike, each with a rule under it that is as wide as what it is said of. */
	heads(heads: Head[], top: number): Caption & { paths: Path[] } {
		const wide = heads.filter(({ said }) => said.length > 0);
		const level =
			heads.length > 1 &&
			anyUnder(
				wide.flatMap((head) => this.saidAt(head)),
				this.sizes,
				this.lang
			);
		const texts: Text[] = [];
		const heights = wide.map((head) => {
			let height = 0;
			for (const { row, at } of this.saidAt(head, top)) {
				const made = caption(row, { ...at, top: top + height }, this.sizes, this.lang, level);
				texts.push(...made.texts);
				height += made.height + 4;
			}
			const base = this.base(head, top + height);
			texts.push(...base.texts);
			return height + base.height;
		});
		if (wide.length === 0) return { texts, paths: [], height: 0 };
		const height = Math.max(...heights);
		const paths = wide.map(({ said, left, width }): Path => {
			const d = `M${left} ${top + height}h${width}`;
			const row = said[0]!.row.id;
			return { id: `${row}-of`, d, style: 'rule', voice: 'ink', width: 1, row };
		});
		return { texts, paths, height: height + Math.max(3, this.sizes.numeral * 0.2) };
	}

	/** The name of a group, under what is said of its population. */
	slot(slot: Slot, top: number, under: boolean): Caption & { paths: Path[] } {
		const head = this.heads([slot], top);
		const { row, at } = this.named(slot, top + head.height);
		const own = caption(row, at, this.sizes, this.lang, under);
		return {
			texts: [...head.texts, ...own.texts],
			paths: head.paths,
			height: head.height + own.height
		};
	}
}

/** Lays out columns of stacked groups on the largest pitch that fits. */
function lay({ columns: all, heads }: Way, box: Box, most: number, sizes: TypeSizes, names: Names) {
	const gap = gapOf(sizes);
	const below = under(sizes);
	const head = names.heads(heads, box.top);
	const rows = Math.max(...all.map((column) => column.length));
	const levels = Array.from({ length: all.length > 1 ? rows : 0 }, (_, index) =>
		names.torn(all.flatMap((column) => column.slice(index, index + 1)))
	);
	const level = (index: number) => levels[index] ?? false;
	const captions = all.map((column) =>
		column.map((slot, index) => names.slot(slot, 0, level(index)))
	);
	/** Space over a group in a column: where another population begins, it is wider. */
	const apart = ({ said }: Slot, index: number) =>
		index === 0 ? 0 : gap * (said.length > 0 && box.height >= roomy ? 2 : 1);
	const tall = (column: number, pitch: number) =>
		all[column]!.reduce(
			(sum, slot, index) =>
				sum +
				apart(slot, index) +
				captions[column]![index]!.height +
				below +
				depth(slot.part.count, slot.width, pitch),
			head.height
		);
	const height = (pitch: number) => Math.max(...all.map((_, column) => tall(column, pitch)));
	const pitch = largestPitch(most, (tried) => height(tried) <= box.height);
	const crowd: Crowd = { ...head, blocks: [], pitch, height: height(pitch) };
	for (const column of all) {
		let top = box.top + head.height;
		// Rows under one another are as long where they are full: a smaller group never makes the longer strip.
		const cols = Math.max(...column.map(({ part, width }) => columns(part.count, width, pitch)));
		for (const [index, slot] of column.entries()) {
			const { part, left } = slot;
			top += apart(slot, index);
			const named = names.slot(slot, top, level(index));
			crowd.texts.push(...named.texts);
			crowd.paths.push(...named.paths);
			top += named.height + below;
			// Of nothing there is only the name.
			if (part.count > 0) crowd.blocks.push(block(part, left, top, pitch, cols));
			top += depth(part.count, slot.width, pitch);
		}
	}
	return crowd;
}

/** All arrangements that a picture's width allows. */
function ways(populations: Population[], box: Box, sizes: TypeSizes): Way[] {
	const gap = gapOf(sizes);
	const all = populations.flatMap(({ parts }) => parts);
	const least = Math.min(sizes.label * 8, box.width / 2.2);
	const side = (groups: Part[][]): Slot[][] => {
		const weights = groups.map((group) => group.reduce((sum, part) => sum + part.count, 0));
		let left = box.left;
		return widths(weights, box.width, least, gap).map((width, index) => {
			const slots = groups[index]!.map((part) => ({ part, left, width, said: [] }));
			left += width + gap;
			return slots;
		});
	};
	/** What is said of each population, over all columns that hold its parts. */
	const headed = (columns: Slot[][]): Way => {
		const heads = populations.map(({ said, base, parts }) => {
			const own = columns.flat().filter(({ part }) => parts.includes(part));
			const left = Math.min(...own.map((slot) => slot.left));
			const right = Math.max(...own.map((slot) => slot.left + slot.width));
			return { said, base, left, width: right - left };
		});
		return { columns, heads };
	};
	const { left, width } = box;
	const stacked = populations.flatMap(({ parts, said, base }) =>
		parts.map((part, index): Slot => {
			const head = index === 0 ? { said, base } : { said: [] };
			return { part, left, width, ...head };
		})
	);
	const found: Way[] = [{ columns: [stacked], heads: [] }];
	const fits = (count: number) => width >= count * sizes.label * 7 + (count - 1) * gap;
	if (fits(all.length)) found.push(headed(side(all.map((part) => [part]))));
	if (populations.length > 1 && all.length > populations.length && fits(populations.length))
		found.push(headed(side(populations.map(({ parts }) => parts))));
	const bare = populations.every(({ said }) => said.length === 0);
	if (bare && all.length > 3 && fits(2)) {
		// Two columns in reading order, wherever they may part.
		for (let at = 1; at < all.length; at++)
			found.push({ columns: side([all.slice(0, at), all.slice(at)]), heads: [] });
	}
	return found;
}

/** The arrangement in which the dots are largest; the lowest, where none of them has room. */
export function crowds(
	populations: Population[],
	rows: Record<string, Row>,
	box: Box,
	sizes: TypeSizes,
	lang: Lang,
	most: number
): Crowd {
	const names = new Names(rows, sizes, lang);
	return ways(populations, box, sizes)
		.map((way) => lay(way, box, most, sizes, names))
		.reduce((best, way) => {
			const lower = best.height > box.height && way.height < best.height;
			return way.pitch > best.pitch || (way.pitch === best.pitch && lower) ? way : best;
		});
}
