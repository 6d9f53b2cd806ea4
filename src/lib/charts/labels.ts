/** Type in pictures: sizes for a picture, the room that a set text takes, and the line that opens a picture. */
import type { Voice } from '../model/schema.ts';
import type { Lang, Row } from '../model/view.ts';
import type { Size, Text } from './chart.ts';
import { measure, measureNumeral, wrap } from './type.ts';
import { chartWords } from './words.ts';

/** Distance between baselines in em, wherever a text of a plan has several lines. */
export const leading = 1.3;

/** Room above the baseline and below it, in em. */
export const ascent = 0.9;
const descent = 0.25;

export interface TypeSizes {
	label: number;
	note: number;
	numeral: number;
}

/**
 * Font sizes in px for a picture. A reader's larger text is followed as far as the picture has room for it;
 * nothing falls under 12 px. Firm type is as large as asked for.
 */
export function typeSizes(size: Size): TypeSizes {
	const side = Math.min(size.width, size.height * 1.1);
	const grown = Math.min(1, Math.max(0, (side - 300) / 600));
	const room = size.firm ? Infinity : Math.max(1, Math.min(size.width / 275, size.height / 300));
	const scale = Math.min(Math.max(size.text, 0.94), room);
	const px = (base: number) => Math.max(12, Math.round(base * scale * 2) / 2);
	// On all but the smallest phones a larger note costs the dots nothing.
	const note = Math.max(side < 350 ? 12 : 13, 12 + 2 * grown);
	return { label: px(13 + 3 * grown), note: px(note), numeral: px(28 + 28 * grown) };
}

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The rectangle that a text takes in the picture. */
export function textBox(text: Text): Box {
	const set = text.style === 'numeral' ? measureNumeral : measure;
	const width = Math.max(...text.lines.map((line) => set(line, text.size)));
	const left =
		text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
	return {
		left,
		top: text.y - text.size * ascent,
		right: left + width,
		bottom: text.y + text.size * ((text.lines.length - 1) * leading + descent)
	};
}

/** Height of so many lines in px. */
export function linesHeight(lines: number, size: number): number {
	return lines === 0 ? 0 : size * ((lines - 1) * leading + ascent + descent);
}

/** A text whose first line begins at `top` instead of standing on a baseline. */
export function textFrom(top: number, text: Omit<Text, 'y'>): Text {
	return { ...text, y: top + text.size * ascent };
}

/** A row's printed value without its unit, as the display numerals set it; a percent keeps its sign. */
export function withoutUnit(row: Row): string {
	const bare = row.unit !== '%' && row.unit !== '' && row.text.endsWith(row.unit);
	return bare ? row.text.slice(0, -row.unit.length).trim() : row.text;
}

/**
 * The unit as it is written behind the display numerals. English names hold the noun of what is counted
 * (“checks 1,234”), so there it is only written for amounts, which have no dots of their own.
 */
export function unitOf(row: Row): string {
	const printed = withoutUnit(row);
	if (printed === row.text) return '';
	const spaced = row.text.charAt(printed.length) === ' ';
	return spaced && row.one !== undefined ? '' : row.unit;
}

/** A figure's name; behind those that the project computed it says so. */
export function nameOf(row: Row, lang: Lang): string {
	const words = chartWords[lang];
	return row.figure && row.sentence === undefined
		? row.label + words.aside(words.computed)
		: row.label;
}

/** A figure's name and value in a sentence. English names hold their noun: “checks: 1,234”, not “1,234 times”. */
export function told(row: Row, lang: Lang, name = row.label): string {
	return chartWords[lang].pair(name, lang === 'zh' ? row.text : withoutUnit(row));
}

/** A figure's number in display numerals with its unit behind it. `right` is where it ends. */
export function numeral(
	row: Row,
	at: { id: string; x: number; baseline: number; voice: Voice },
	sizes: TypeSizes
): { texts: Text[]; right: number } {
	const printed = withoutUnit(row);
	const unit = unitOf(row);
	const end = at.x + measureNumeral(printed, sizes.numeral);
	const set = (
		id: string,
		x: number,
		line: string,
		style: 'numeral' | 'label',
		size: number
	): Text => ({
		id: `${at.id}-${id}`,
		x,
		y: at.baseline,
		lines: [line],
		style,
		size,
		anchor: 'start',
		voice: at.voice,
		row: row.id
	});
	const number = set('value', at.x, printed, 'numeral', sizes.numeral);
	if (unit === '') return { texts: [number], right: end };
	// Latin words need a space; Chinese characters bring one along.
	const x = end + sizes.label * (/^\p{Script=Latin}/u.test(unit) ? 0.35 : 0.2);
	return {
		texts: [number, set('unit', x, unit, 'label', sizes.label)],
		right: x + measure(unit, sizes.label)
	};
}

interface HeadlineAt {
	id: string;
	x: number;
	top: number;
	width: number;
	voice: Voice;
}

/** A figure's number in display numerals with its name under it. */
export function stackedHeadline(
	row: Row,
	at: HeadlineAt,
	sizes: TypeSizes,
	name = row.label
): { texts: Text[]; height: number } {
	const lines = wrap(name, at.width, sizes.label);
	const wide = numeral(row, { ...at, x: 0, baseline: 0 }, sizes).right;
	const size = sizes.numeral * Math.min(1, at.width / wide);
	const top = linesHeight(1, size) + 1;
	const baseline = at.top + size * ascent;
	const value = numeral(row, { ...at, baseline }, { ...sizes, numeral: size });
	const below = textFrom(at.top + top, {
		id: `${at.id}-label`,
		x: at.x,
		lines,
		style: 'label',
		size: sizes.label,
		anchor: 'start',
		voice: 'ink',
		row: row.id
	});
	return { texts: [...value.texts, below], height: top + linesHeight(lines.length, sizes.label) };
}

/** Number and name beside each other, or the name under the number where it would take more than two lines. */
export function heading(...said: Parameters<typeof headline>): ReturnType<typeof headline> {
	const beside = headline(...said);
	const [, { x, width }] = said;
	const label = beside.texts.at(-1)!;
	const whole = label.lines.length <= 2 && textBox(label).right <= x + width;
	return whole ? beside : stackedHeadline(...said);
}

/**
 * A figure's number in display numerals with its name beside it.
 * @returns the texts and the height they take below `top`
 */
export function headline(
	row: Row,
	at: HeadlineAt,
	sizes: TypeSizes,
	name = row.label
): { texts: Text[]; height: number } {
	const { id, voice } = at;
	const x = numeral(row, { id, x: at.x, baseline: 0, voice }, sizes).right + sizes.label * 0.7;
	const lines = wrap(name, at.x + at.width - x, sizes.label);
	const height = Math.max(linesHeight(1, sizes.numeral), linesHeight(lines.length, sizes.label));
	// The numeral stands on the baseline of its name, or in the middle of a name of several lines.
	const baseline = at.top + (height - linesHeight(1, sizes.numeral)) / 2 + sizes.numeral * ascent;
	const labelTop =
		lines.length === 1
			? baseline - sizes.label * ascent
			: at.top + (height - linesHeight(lines.length, sizes.label)) / 2;
	const label = textFrom(labelTop, {
		id: `${at.id}-label`,
		x,
		lines,
		style: 'label',
		size: sizes.label,
		anchor: 'start',
		voice: 'ink',
		row: row.id
	});
	const { texts } = numeral(row, { id, x: at.x, baseline, voice }, sizes);
	return { texts: [...texts, label], height };
}
