/** Type in pictures: sizes for a picture, the room that a set text takes, and the line that opens a picture. */
import type { Voice } from '../model/schema.ts';
import type { Lang, Row } from '../model/view.ts';
import type { Size, Text } from './chart.ts';
import { measure, wrap } from './type.ts';
import { chartWords } from './words.ts';

/** Distance between baselines in em, wherever a text of a plan has several lines. */
export const leading = 1.3;

/** Room above the baseline and below it, in em. */
const ascent = 0.9;
const descent = 0.25;

export interface TypeSizes {
	label: number;
	note: number;
	numeral: number;
}

/**
 * Font sizes in px for a picture. A reader's larger text is followed as far as the picture has room for it;
 * nothing falls under 12 px.
 */
export function typeSizes(size: Size): TypeSizes {
	const side = Math.min(size.width, size.height * 1.1);
	const grown = Math.min(1, Math.max(0, (side - 300) / 600));
	const room = Math.max(1, Math.min(size.width / 300, size.height / 300));
	const scale = Math.min(Math.max(size.text, 0.94), room);
	const px = (base: number) => Math.max(12, Math.round(base * scale * 2) / 2);
	return { label: px(13 + 3 * grown), note: px(12 + 2 * grown), numeral: px(28 + 28 * grown) };
}

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The rectangle that a text takes in the picture. */
export function textBox(text: Text): Box {
	const width = Math.max(...text.lines.map((line) => measure(line, text.size)));
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

/** A figure's name and value in a sentence. English names hold their noun: “checks: 1,234”, not “1,234 times”. */
export function told(row: Row, lang: Lang, name = row.label): string {
	return chartWords[lang].pair(name, lang === 'zh' ? row.text : withoutUnit(row));
}

/**
 * A figure's number in display numerals with its name beside it.
 * @returns the texts and the height they take below `top`
 */
export function headline(
	row: Row,
	at: { id: string; x: number; top: number; width: number; voice: Voice },
	sizes: TypeSizes,
	name = row.label
): { texts: Text[]; height: number } {
	const gap = sizes.label * 0.6;
	const printed = withoutUnit(row);
	// Display numerals are a little wider than the sans digits that `measure` knows.
	const numeralWidth = measure(printed, sizes.numeral) * 1.1;
	const lines = wrap(name, at.width - numeralWidth - gap, sizes.label);
	const height = Math.max(linesHeight(1, sizes.numeral), linesHeight(lines.length, sizes.label));
	const own = { anchor: 'start', row: row.id } as const;
	// The numeral stands on the baseline of the last line of its name, or in the middle of many.
	const numeralTop = at.top + (height - linesHeight(1, sizes.numeral)) / 2;
	const baseline = numeralTop + sizes.numeral * ascent;
	const single = lines.length === 1;
	const labelTop = single
		? baseline - sizes.label * ascent
		: at.top + (height - linesHeight(lines.length, sizes.label)) / 2;
	return {
		texts: [
			{
				...own,
				id: `${at.id}-value`,
				x: at.x,
				y: baseline,
				lines: [printed],
				style: 'numeral',
				size: sizes.numeral,
				voice: at.voice
			},
			textFrom(labelTop, {
				...own,
				id: `${at.id}-label`,
				x: at.x + numeralWidth + gap,
				lines,
				style: 'label',
				size: sizes.label,
				voice: 'ink'
			})
		],
		height
	};
}
