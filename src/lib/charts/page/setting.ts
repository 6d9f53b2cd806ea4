/** The report's text set as one tiny page: pure line-breaking, as large as the page allows. */
import { fullWidth } from '../../model/typography.ts';
import type { Mark, Paragraph, View } from '../../model/view.ts';
import type { Size } from '../chart.ts';
import type { Box } from '../labels.ts';
import { measure } from '../type.ts';

type Source = View['source'];

export interface PageLine {
	section: string;
	/** Number of the paragraph in its section, from 1, as places tell it. */
	paragraph: number;
	text: string;
	/** Left end of the text, baseline and font size in px. */
	x: number;
	y: number;
	size: number;
	/** Offset in source.txt of each character of the text. */
	offsets: number[];
	/** Left edge of each character in px from `x`, and of the end; the room before a mark belongs to the character before. */
	edges: number[];
}

/**
 * Room for a dot before each mark, in em: in all states, so that no word moves when numbers light up. A wider one would look
 * like a word left out while there are no dots yet.
 */
export const dotRoom = 1.25;

export interface Page {
	/** The sheet. */
	sheet: Box;
	/** Font size of the body. */
	font: number;
	/** Height that a line has to itself, in parts of its size. */
	leading: number;
	lines: PageLine[];
}

interface Look {
	/** Font size in parts of the body's. */
	scale: number;
	indent: number;
	align: 'start' | 'middle' | 'end';
}

const looks: Record<Paragraph['is'], Look> = {
	title: { scale: 1.7, indent: 0, align: 'middle' },
	byline: { scale: 0.9, indent: 0, align: 'middle' },
	part: { scale: 1.25, indent: 0, align: 'start' },
	section: { scale: 1, indent: 2, align: 'start' },
	item: { scale: 1, indent: 2, align: 'start' },
	plain: { scale: 1, indent: 2, align: 'start' },
	signature: { scale: 1, indent: 0, align: 'end' }
};

const widths = new Map<string, number>();
function em(char: string): number {
	let width = widths.get(char);
	if (width === undefined) widths.set(char, (width = measure(char, 1)));
	return width;
}

const solid = /[A-Za-z0-9.%]/;
/** Hangs in the margin instead of beginning a line. */
const hangs = /[，。、；：？！）》”]/;
const opens = /[（《“]/;

/**
 * What a text needs to be broken into lines, worked out once: sizes are tried many times.
 * A unit is what stays together: a number, a word, a single character.
 */
interface Units {
	starts: number[];
	/** Width of each unit in em. */
	widths: number[];
	/** Whether a line may begin with it. */
	begins: boolean[];
	/** Width of an opening mark directly before the unit, which goes along with it; else 0. */
	opened: number[];
}

function units(text: string, widths: number[]): Units {
	const all: Units = { starts: [], widths: [], begins: [], opened: [] };
	for (let at = 0; at < text.length;) {
		let end = at + 1;
		if (solid.test(text[at]!)) while (end < text.length && solid.test(text[end]!)) end += 1;
		let wide = 0;
		for (let i = at; i < end; i++) wide += widths[i]!;
		all.starts.push(at);
		all.widths.push(wide);
		all.begins.push(!hangs.test(text[at]!));
		all.opened.push(at > 0 && opens.test(text[at - 1]!) ? widths[at - 1]! : 0);
		at = end;
	}
	return all;
}

/** First characters of the lines, for a text of so many em per line. */
function breaks({ units, look: { indent } }: ParagraphSet, width: number): number[] {
	const starts = [0];
	let used = indent;
	for (let unit = 0; unit < units.starts.length; unit++) {
		const at = units.starts[unit]!;
		const wide = units.widths[unit]!;
		if (used + wide > width && at > starts.at(-1)! && units.begins[unit]) {
			const opened = units.opened[unit]!;
			starts.push(opened > 0 ? at - 1 : at);
			used = opened;
		}
		used += wide;
	}
	return starts;
}

interface ParagraphSet {
	section: string;
	paragraph: number;
	look: Look;
	text: string;
	offsets: number[];
	/** Room before each character in em, and its width with that room. */
	rooms: number[];
	widths: number[];
	units: Units;
}

const taken = new WeakMap<Source, { marks: readonly Mark[]; sets: ParagraphSet[] }>();
const noMarks: readonly Mark[] = [];

/** Paragraphs as they are shown, each character with its offset; the same for every size. */
export function paragraphs(source: Source, marks: readonly Mark[] = noMarks): ParagraphSet[] {
	const known = taken.get(source);
	if (known?.marks === marks) return known.sets;
	const starts = new Set(marks.map(({ start }) => start));
	const sets = source.sections.flatMap(({ id, paragraphs }) =>
		paragraphs.map((one) => take(id, one, starts))
	);
	taken.set(source, { marks, sets });
	return sets;
}

function take(
	section: string,
	{ is, sentences }: Paragraph,
	starts: ReadonlySet<number>
): ParagraphSet {
	const offsets: number[] = [];
	for (const { start, text } of sentences)
		for (let at = 0; at < text.length; at++) offsets.push(start + at);
	const text = fullWidth(sentences.map((sentence) => sentence.text).join(''));
	const rooms = offsets.map((offset) => (starts.has(offset) ? dotRoom : 0));
	const widths = rooms.map((room, at) => room + em(text[at]!));
	const paragraph = sentences[0]?.place.paragraph ?? 1;
	const look = looks[is];
	return { section, paragraph, look, text, offsets, rooms, widths, units: units(text, widths) };
}

/** First characters of each paragraph's lines at one font size, and the height of all at the least leading. */
function compose(sets: ParagraphSet[], font: number, width: number) {
	let height = 0;
	const starts = sets.map((set) => {
		const size = font * set.look.scale;
		const own = breaks(set, width / size);
		height += own.length * size;
		return own;
	});
	return { starts, height };
}

const leastLeading = 1.4;

/** Middle of a character above its baseline, in parts of its size. */
const middle = 0.36;

/** Where the room of some lines begins and ends: halfway to the lines around them. */
export function room({ leading }: Page, first: PageLine, last: PageLine) {
	return {
		top: first.y - first.size * (leading / 2 + middle),
		bottom: last.y + last.size * (leading / 2 - middle)
	};
}

const lastSet = new WeakMap<Source, { marks: readonly Mark[]; key: string; page: Page }>();

/**
 * The whole report on one sheet that fills the picture.
 * @param marks what a dot goes before; the same list each time
 */
export function setPage(
	source: Source,
	size: Pick<Size, 'width' | 'height'>,
	marks: readonly Mark[] = noMarks
): Page {
	const key = `${size.width}x${size.height}`;
	const known = lastSet.get(source);
	// One size at a time is in use; the states of a chart ask for it again and again.
	if (known?.key === key && known.marks === marks) return known.page;
	const page = fitPage(paragraphs(source, marks), size);
	lastSet.set(source, { marks, key, page });
	return page;
}

function fitPage(sets: ParagraphSet[], { width, height }: Pick<Size, 'width' | 'height'>): Page {
	const sheet = { left: 1, top: 1, right: width - 1, bottom: height - 1 };
	const margin = Math.max(8, Math.min(width, height) * 0.045);
	const wide = width - 2 - 2 * margin;
	const high = height - 2 - 2 * margin;
	// Pictures write sizes in tenths of a pixel; a rounded one would let the lines run longer than planned.
	const taken = (tenths: number) => compose(sets, tenths / 10, wide).height * leastLeading;
	// Solid text would fill the sheet at this size; lines are never quite full, so the answer lies a little below.
	const em2 = sets.reduce(
		(sum, { widths, look }) => sum + look.scale ** 2 * widths.reduce((all, one) => all + one, 0),
		0
	);
	const most = Math.min(160, Math.ceil(10 * Math.sqrt((wide * high) / leastLeading / em2)));
	// Twice the size takes four times the height: the answer is near, and every size that is tried takes a while.
	let tenths = Math.max(5, Math.floor(most * Math.sqrt(Math.min(1, high / taken(most)))));
	while (tenths < most && taken(tenths + 1) <= high) tenths += 1;
	// More text than fits never happens at the lower bound: half a pixel holds two hundred thousand characters.
	while (tenths > 5 && taken(tenths) > high) tenths -= 1;
	const font = tenths / 10;
	const set = compose(sets, font, wide);
	const leading = Math.min(2, high / set.height);
	let y = sheet.top + margin;
	const lines: PageLine[] = [];
	for (const [at, one] of sets.entries()) {
		const size = font * one.look.scale;
		const starts = set.starts[at]!;
		for (const [index, start] of starts.entries()) {
			const end = starts[index + 1] ?? one.text.length;
			let edge = 0;
			const edges: number[] = [];
			for (let char = start; char < end; char++) {
				edges.push(edge + one.rooms[char]! * size);
				edge += one.widths[char]! * size;
			}
			edges.push(edge);
			const free = wide - edge;
			const indent = index === 0 ? one.look.indent * size : 0;
			lines.push({
				section: one.section,
				paragraph: one.paragraph,
				text: one.text.slice(start, end),
				x: sheet.left + margin + { start: indent, middle: free / 2, end: free }[one.look.align],
				y: y + size * (leading / 2 + middle),
				size,
				offsets: one.offsets.slice(start, end),
				edges
			});
			y += size * leading;
		}
	}
	return { sheet, font, leading, lines };
}

/**
 * Where each section lies on the tiny page: the story's map of where the reader is.
 * @returns top and bottom in px, in the report's order
 */
export function sectionSpans(
	source: Source,
	size: Pick<Size, 'width' | 'height'>
): { section: string; top: number; bottom: number }[] {
	const { lines, font } = setPage(source, size);
	return source.sections.flatMap(({ id }) => {
		const own = lines.filter((line) => line.section === id);
		const first = own[0];
		const last = own.at(-1);
		if (!first || !last) return [];
		return [{ section: id, top: first.y - first.size, bottom: last.y + font * 0.4 }];
	});
}
