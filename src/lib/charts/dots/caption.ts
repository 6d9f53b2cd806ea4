/** Names of groups: the number in display numerals with its name, beside it or under it as there is room. */
import type { Voice } from '../../model/schema.ts';
import type { Lang, Row } from '../../model/view.ts';
import type { Text } from '../chart.ts';
import { headline, nameOf, stackedHeadline, textBox, type TypeSizes } from '../labels.ts';

/** Space between groups and what is said of them: it follows the numerals, which give way first. */
export const gapOf = (sizes: TypeSizes) => sizes.numeral * 0.45;

export interface Caption {
	texts: Text[];
	height: number;
}

export interface At {
	id: string;
	x: number;
	top: number;
	width: number;
	voice: Voice;
}

/** Number and name beside each other; undefined where the name would be torn apart. */
function inLine(row: Row, at: At, sizes: TypeSizes, lang: Lang): Caption | undefined {
	const beside = headline(row, at, sizes, nameOf(row, lang));
	const label = beside.texts.at(-1)!;
	const torn = label.lines.length;
	const fits = textBox(label).right <= at.x + at.width;
	return fits && (torn === 1 || (torn === 2 && at.width >= sizes.label * 24)) ? beside : undefined;
}

/** Whether any of these names has to stand under its number: then all that stand in one row do. */
export const anyUnder = (said: { row: Row; at: At }[], sizes: TypeSizes, lang: Lang) =>
	said.some(({ row, at }) => !inLine(row, at, sizes, lang));

/** Number and name beside each other, or the name under the number where it would be torn apart or others' are. */
export function caption(row: Row, at: At, sizes: TypeSizes, lang: Lang, under = false): Caption {
	const beside = under ? undefined : inLine(row, at, sizes, lang);
	return beside ?? stackedHeadline(row, at, sizes, nameOf(row, lang));
}

/** A figure that is written without marks of its own. */
export interface Said {
	row: Row;
	voice: Voice;
}

function list(said: Said[], top: number, width: number, sizes: TypeSizes, lang: Lang): Caption {
	const texts: Text[] = [];
	let height = 0;
	for (const { row, voice } of said) {
		const at = { id: row.id, x: 0, top: top + height, width, voice };
		const made = caption(row, at, sizes, lang);
		texts.push(...made.texts);
		height += made.height + 2;
	}
	return { texts, height };
}

/** Captions under one another, or in equal columns where that is lower. */
export function captions(
	said: Said[],
	top: number,
	width: number,
	sizes: TypeSizes,
	lang: Lang
): Caption {
	const stacked = list(said, top, width, sizes, lang);
	if (width < said.length * sizes.label * 11) return stacked;
	const gap = gapOf(sizes);
	const own = (width - gap * (said.length - 1)) / said.length;
	const places = said.map(({ row, voice }, index) => ({
		row,
		at: { id: row.id, x: index * (own + gap), top, width: own, voice }
	}));
	const under = anyUnder(places, sizes, lang);
	const columns = places.map(({ row, at }) => caption(row, at, sizes, lang, under));
	const height = Math.max(...columns.map((column) => column.height));
	return height < stacked.height
		? { texts: columns.flatMap(({ texts }) => texts), height }
		: stacked;
}
