/**
 * Where everything stands on a slide, in px of a canvas 1080 px high. One layout for the page and for PPTX: it is made from
 * upper estimates of how wide text runs, so that what fits here fits on any machine.
 */
import { measure, wrap } from '../charts/type.ts';

/** 16:9, and 4:3 for old projectors. */
export type Shape = 'wide' | 'narrow';

export const canvas = { wide: [1920, 1080], narrow: [1440, 1080] } as const satisfies Record<
	Shape,
	readonly [number, number]
>;

/** A rectangle in px; `size` is the type's in px. A box without width is not shown. */
export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
	size: number;
}

/** `side` holds the picture, the report's map or the code. */
export const parts = ['kicker', 'title', 'text', 'side', 'caveat'] as const;
export type Boxes = Record<(typeof parts)[number], Box>;

/** What the layout has to know of a slide. */
export interface Content {
	kind: 'cover' | 'chapter' | 'chart' | 'quote' | 'text' | 'code';
	title: string;
	text: string[];
	caveat: string;
	/** Its picture's type shrinks with it: none of its height can be given away. */
	whole?: boolean;
}

/** Distance between baselines in em. */
export const leading = { title: 1.25, text: 1.5, caveat: 1.4 };
/** Space between paragraphs in em. */
export const between = 0.5;
/** Left and right of everything; foot of what stands above the page number. */
const margin = 80;
const foot = 1004;
const gutter = 64;

const none: Box = { x: 0, y: 0, w: 0, h: 0, size: 0 };

/** Headings are bold and in a serif, whose Latin letters are wider than the estimate for plain text. */
const stretch = (text: string) => (/[\u2e80-\uffff]/.test(text) ? 1.04 : 1.12);

const titleLines = (text: string, width: number, size: number) =>
	wrap(text, width / stretch(text), size).length;

/** A little more than the lines: serifs reach below them. */
const titleHeight = (text: string, width: number, size: number) =>
	size * (titleLines(text, width, size) * leading.title + 0.15);

/** A longest word that does not fit would run over the edge. */
const fitsWords = (text: string, width: number, size: number) =>
	(text.match(/[A-Za-z’'-]+/g) ?? []).every((word) => measure(word, size) <= width);

/** Numbers and their qualifiers do not break, so lines end a little early. */
const ragged = 0.6;

function textHeight(text: string[], width: number, size: number): number {
	const usable = width - size * ragged;
	const lines = text.reduce((sum, one) => sum + wrap(one, usable, size).length, 0);
	return size * (lines * leading.text + Math.max(0, text.length - 1) * between);
}
const caveatHeight = (text: string, width: number, size: number) =>
	text === '' ? 0 : wrap(text, width, size).length * size * leading.caveat;

/** The title at the top, over the whole width, at the largest size that keeps it on few lines. */
function heading(title: string, width: number, sizes: number[]): Box {
	const size = sizes.find((one) => titleLines(title, width, one) === 1) ?? sizes.at(-1)!;
	return { x: margin, y: 56, w: width, h: titleHeight(title, width, size), size };
}

/** Between the caveat and what stands over it. */
const apart = 36;
/** px of its height that a picture keeps when the caveat stands under it. */
const leastPicture = 440;

/** The first of these that there is. */
const first = <T, R>(all: T[], find: (one: T) => R | undefined): R | undefined =>
	all.reduce<R | undefined>((found, one) => found ?? find(one), undefined);

/**
 * Words in a column at the left, as narrow as they allow; the picture gets the rest. The caveat stands under the words, or
 * under the picture where the column has no room for it, or in place of the words: these the speaker has, too.
 */
function chartSlide(content: Content, shape: Shape, large: boolean): Boxes {
	const { caveat } = content;
	const width = canvas[shape][0] - 2 * margin;
	const title = heading(content.title, width, large ? [88, 80] : [80, 72]);
	const top = title.y + title.h + 28;
	const h = foot - top;
	const least = shape === 'wide' ? 700 : 680;
	const from = shape === 'wide' ? 520 : 460;
	const columns = Array.from({ length: 40 }, (_, index) => from + 20 * index).filter(
		(one) => width - gutter - one >= least
	);
	const body = large ? [60, 54, 48] : [50, 48];
	const smalls = large ? [40, 38, 36, 34] : [36, 34, 32, 30, 28];
	const smallest = smalls.at(-1)!;
	/** Height of the caveat and of the space over it. */
	const foots = (w: number, small: number) =>
		caveat === '' ? 0 : apart + caveatHeight(caveat, w, small);
	/** Width of the narrowest column for the words, over the caveat where that has a size. */
	const column = (size: number, small?: number) =>
		columns.find(
			(w) =>
				content.text.every((one) => fitsWords(one, w, size)) &&
				textHeight(content.text, w, size) + (small === undefined ? 0 : foots(w, small)) <= h
		);
	/** Words that do not fit anywhere stay with the speaker. */
	const boxes = (w: number | undefined, size: number): Boxes => {
		const x = margin + (w === undefined ? 0 : w + gutter);
		return {
			kicker: none,
			title,
			text: w === undefined ? none : { x: margin, y: top, w, h, size },
			side: { x, y: top, w: margin + width - x, h, size: large ? 1.5 : 1.25 },
			caveat: none
		};
	};
	const underWords = (size: number) => {
		const narrowest = column(size, smallest);
		if (narrowest === undefined) return;
		// A caveat that can be read from the last row is worth a little of the picture's width, not more.
		const most = Math.max(560, narrowest + 80);
		const small = smalls.find((one) => (column(size, one) ?? Infinity) <= most)!;
		const w = column(size, small)!;
		return cut(boxes(w, size), 'text', small);
	};
	const underPicture = (size: number) => {
		if (content.whole) return;
		const all = boxes(column(size), size);
		const small = smalls.find((one) => h - foots(all.side.w, one) >= leastPicture);
		return small === undefined ? undefined : cut(all, 'side', small);
	};
	/** Gives the foot of a box to the caveat. */
	const cut = (all: Boxes, part: 'text' | 'side', size: number): Boxes => {
		if (caveat === '') return all;
		const { x, w } = all[part];
		const own = caveatHeight(caveat, w, size);
		return {
			...all,
			[part]: { ...all[part], h: h - own - apart },
			caveat: { x, y: foot - own, w, h: own, size }
		};
	};
	/** Where the picture can give nothing away, the words leave their column to the caveat. */
	const insteadOfWords = (size: number): Boxes | undefined => {
		const w = columns.find((one) => caveat !== '' && caveatHeight(caveat, one, size) <= h);
		if (w === undefined) return;
		const there = { x: margin, y: top, w, h: caveatHeight(caveat, w, size), size };
		return { ...boxes(w, body[0]!), text: none, caveat: there };
	};
	return (
		first(body, underWords) ??
		first(body, underPicture) ??
		first(smalls, insteadOfWords) ??
		boxes(
			first(body, (size) => column(size)),
			first(body, (size) => column(size) && size) ?? 48
		)
	);
}

/** Cover, chapters and the last slide: large words at the left, a picture of its own at the right. */
function poster(content: Content, shape: Shape, large: boolean, picture = true): Boxes {
	const width = canvas[shape][0] - 2 * margin;
	const tall = content.kind === 'cover' ? 790 : content.kind === 'code' ? 560 : 640;
	const across = content.kind === 'code' ? tall : Math.round(tall * 0.72);
	const shrink = shape === 'wide' ? 1 : 0.72;
	const sw = Math.round(across * shrink);
	const sh = Math.round(tall * shrink);
	const w = picture ? width - sw - 96 : width;
	const sizes = content.kind === 'cover' ? [120, 104, 92, 80, 72] : [112, 100, 88, 80, 72];
	const textSize = large ? 60 : 52;
	const below = textHeight(content.text, w, textSize);
	const fits = (size: number) =>
		titleHeight(content.title, w, size) + below + 150 <= 820 &&
		fitsWords(content.title, w / 1.12, size);
	// Where names are long and the screen is narrow, the cover is words alone.
	if (picture && content.kind === 'cover' && !sizes.some(fits))
		return poster(content, shape, large, false);
	const oneLine = (size: number) => titleLines(content.title, w, size) === 1;
	const size = sizes.find((one) => oneLine(one) && fits(one)) ?? sizes.find(fits) ?? 72;
	const high = titleHeight(content.title, w, size);
	const kicker = 44 * 1.4;
	const all = kicker + 28 + high + 44 + below;
	const top = Math.max(56, (1040 - all) / 2);
	return {
		kicker: { x: margin, y: top, w, h: kicker, size: 44 },
		title: { x: margin, y: top + kicker + 28, w, h: high, size },
		text: { x: margin, y: top + kicker + 28 + high + 44, w, h: below, size: textSize },
		side: picture ? { x: margin + width - sw, y: (1040 - sh) / 2, w: sw, h: sh, size: 1 } : none,
		caveat: none
	};
}

/** The report's own words, as large as they can be. */
function quoteSlide(content: Content, shape: Shape): Boxes {
	const width = canvas[shape][0] - 2 * margin;
	const title = heading(content.title, width, [80, 72]);
	const from = title.y + title.h + 40;
	const inset = 56;
	const w = width - inset;
	const source = caveatHeight(content.caveat, w, 36);
	const room = foot - 40 - source - from;
	const sizes = [96, 88, 80, 72, 64, 56, 48];
	const size = sizes.find((one) => textHeight(content.text, w, one) <= room) ?? 48;
	const h = textHeight(content.text, w, size);
	// A little above the middle of what is left.
	const top = from + Math.max(0, room - h) * 0.36;
	return {
		kicker: none,
		title,
		text: { x: margin + inset, y: top, w, h, size },
		side: none,
		caveat: { x: margin + inset, y: top + h + 40, w, h: source, size: 36 }
	};
}

function textSlide(content: Content, shape: Shape, large: boolean): Boxes {
	const width = canvas[shape][0] - 2 * margin;
	const title = heading(content.title, width, [88, 80, 72]);
	const top = title.y + title.h + 56;
	const sizes = large ? [64, 56, 48] : [56, 52, 48];
	const size = sizes.find((one) => textHeight(content.text, width, one) <= foot - top) ?? 48;
	return {
		kicker: none,
		title,
		text: { x: margin, y: top, w: width, h: foot - top, size },
		side: none,
		caveat: none
	};
}

export function layout(content: Content, shape: Shape, large = false): Boxes {
	if (content.kind === 'chart') return chartSlide(content, shape, large);
	if (content.kind === 'quote') return quoteSlide(content, shape);
	if (content.kind === 'text') return textSlide(content, shape, large);
	return poster(content, shape, large);
}

/** Whether a quotation has room in the narrower shape, too. */
export function quoteFits(content: Omit<Content, 'kind'>): boolean {
	const { caveat } = layout({ ...content, kind: 'quote' }, 'narrow');
	return caveat.y + caveat.h <= foot;
}

/** Paragraphs on as many slides as they need at the smallest body size, in the narrower shape. */
export function paginate(title: string, paragraphs: string[]): string[][] {
	const width = canvas.narrow[0] - 2 * margin;
	const { y, h } = heading(title, width, [80]);
	const room = foot - (y + h + 56);
	const pages: string[][] = [[]];
	for (const paragraph of paragraphs) {
		const page = pages.at(-1)!;
		if (page.length > 0 && textHeight([...page, paragraph], width, 48) > room)
			pages.push([paragraph]);
		else page.push(paragraph);
	}
	return pages;
}
