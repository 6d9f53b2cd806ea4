/** The report's text set as one tiny page: pure line-breaking, as large as the page allows. */
import { fullWidth } from '../../model/typography.ts';
import type { Paragraph, View } from '../../model/view.ts';
import type { Size } from '../chart.ts';
import type { Box } from '../labels.ts';
import { measure } from '../type.ts';

type Source = View['source'];

export interface PageLine {
	section: string;
	text: string;
	/** Left end of the text, baseline and font size in px. */
	x: number;
	y: number;
	size: number;
	/** Offset in source.txt of each character of the text. */
	offsets: number[];
	/** Left edge of each character in px from `x`, and of the end. */
	edges: number[];
}

export interface Page {
	/** The sheet. */
	sheet: Box;
	/** Font size of the body. */
	font: number;
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

/** First characters of the lines, for a text of so many em per line. */
function breaks({ text, widths, look: { indent } }: Set, width: number): number[] {
	const starts = [0];
	let used = indent;
	for (let at = 0; at < text.length;) {
		let end = at + 1;
		while (end < text.length && solid.test(text[end - 1]!) && solid.test(text[end]!)) end += 1;
		let wide = 0;
		for (let i = at; i < end; i++) wide += widths[i]!;
		if (used + wide > width && at > starts.at(-1)! && !hangs.test(text[at]!)) {
			// An opening bracket or quotation mark goes along with what it opens.
			const from = /[（《“]/.test(text[at - 1]!) ? at - 1 : at;
			starts.push(from);
			used = from < at ? widths[from]! : 0;
		}
		used += wide;
		at = end;
	}
	return starts;
}

interface Set {
	section: string;
	look: Look;
	text: string;
	offsets: number[];
	/** Width of each character in em. */
	widths: number[];
}

/** Paragraphs as they are shown, each character with its offset. */
function paragraphs(source: Source): Set[] {
	return source.sections.flatMap((section) =>
		section.paragraphs.map((paragraph) => {
			const offsets = paragraph.sentences.flatMap((sentence) =>
				Array.from({ length: sentence.text.length }, (_, at) => sentence.start + at)
			);
			const text = fullWidth(paragraph.sentences.map((sentence) => sentence.text).join(''));
			const widths = Array.from({ length: text.length }, (_, at) => em(text[at]!));
			return { section: section.id, look: looks[paragraph.is], text, offsets, widths };
		})
	);
}

/** Sets all paragraphs at one font size; the height is that of the lines at the least leading. */
function compose(sets: Set[], font: number, width: number) {
	const lines = sets.flatMap((set) => {
		const { look, text } = set;
		const size = font * look.scale;
		const starts = breaks(set, width / size);
		return starts.map((start, index) => ({
			set,
			start,
			end: starts[index + 1] ?? text.length,
			size,
			indent: index === 0 ? look.indent * size : 0
		}));
	});
	return { lines, height: lines.reduce((sum, line) => sum + line.size, 0) };
}

const leastLeading = 1.4;

const lastSet = new WeakMap<Source, { key: string; page: Page }>();

/** The whole report on one sheet that fills the picture. */
export function setPage(source: Source, size: Pick<Size, 'width' | 'height'>): Page {
	const key = `${size.width}x${size.height}`;
	const known = lastSet.get(source);
	// One size at a time is in use; the states of a chart ask for it again and again.
	if (known?.key === key) return known.page;
	const page = fitPage(source, size);
	lastSet.set(source, { key, page });
	return page;
}

function fitPage(source: Source, { width, height }: Pick<Size, 'width' | 'height'>): Page {
	const sheet = { left: 1, top: 1, right: width - 1, bottom: height - 1 };
	const margin = Math.max(8, Math.min(width, height) * 0.045);
	const wide = width - 2 - 2 * margin;
	const high = height - 2 - 2 * margin;
	const sets = paragraphs(source);
	// Pictures write sizes in tenths of a pixel; a rounded one would let the lines run longer than planned.
	const fits = (tenths: number) => compose(sets, tenths / 10, wide).height * leastLeading <= high;
	// Solid text would fill the sheet at this size; lines are never quite full, so the answer lies a little below.
	const em2 = sets.reduce(
		(sum, { widths, look }) => sum + look.scale ** 2 * widths.reduce((all, one) => all + one, 0),
		0
	);
	let tenths = Math.min(160, Math.ceil(10 * Math.sqrt((wide * high) / leastLeading / em2)));
	// More text than fits never happens at the lower bound: half a pixel holds two hundred thousand characters.
	while (tenths > 5 && !fits(tenths)) tenths -= 1;
	const font = tenths / 10;
	const set = compose(sets, font, wide);
	const leading = Math.min(2, high / set.height);
	let y = sheet.top + margin;
	const lines = set.lines.map((line): PageLine => {
		const text = line.set.text.slice(line.start, line.end);
		const edges = [0];
		for (const char of text)
			for (let i = 0; i < char.length; i++)
				edges.push(edges.at(-1)! + (i ? 0 : em(char) * line.size));
		const free = wide - edges.at(-1)!;
		const shift = { start: line.indent, middle: free / 2, end: free }[line.set.look.align];
		const top = y;
		y += line.size * leading;
		return {
			section: line.set.section,
			text,
			x: sheet.left + margin + shift,
			y: top + line.size * (leading / 2 + 0.36),
			size: line.size,
			offsets: line.set.offsets.slice(line.start, line.end),
			edges
		};
	});
	return { sheet, font, lines };
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
