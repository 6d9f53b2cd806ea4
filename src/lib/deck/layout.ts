/**
 * Where everything stands on a slide, in px of a canvas 1080 px high. One layout for the page and for PPTX: it is made from
 * upper estimates of how wide text runs, so that what fits here fits on any machine.
 */
import {
	canvas,
	caveatHeight,
	first,
	fitsWords,
	foot,
	gutter,
	margin,
	none,
	evenness,
	evenWidth,
	textHeight,
	titleHeight,
	titleLines,
	unsaid,
	type Box,
	type Boxes,
	type Content,
	type Shape
} from './measures.ts';
import { coverSlide, poster } from './posters.ts';
import { largeDot } from './fit.ts';

/** The title at the top, over the whole width, at the largest size that keeps it on few lines. */
function heading(title: string, width: number, sizes: number[]): Box {
	const size = sizes.find((one) => titleLines(title, width, one) === 1) ?? sizes.at(-1)!;
	return { x: margin, y: 56, w: width, h: titleHeight(title, width, size), size };
}

/** Between the caveat and what stands over it. */
const apart = 36;
/** px of its height that a picture keeps when the caveat stands under it. */
const leastPicture = 440;

/** So many times as large are dots for which the next way to arrange a slide is better, though it comes later. */
const clearer = 1.5;

/** The first way that there is; a later one, where it has clearly larger dots and those of the first are small. */
function worthwhile(
	ways: (() => Boxes | undefined)[],
	finest: (boxes: Boxes) => number | undefined,
	leastWords: number
): Boxes | undefined {
	const found = first(ways, (way) => way());
	let dots = found && finest(found);
	if (dots === undefined || dots >= largeDot) return found;
	let best = found;
	for (const way of ways) {
		const other = way();
		if (!other || other.text.size < leastWords) continue;
		const others = finest(other)!;
		if (others >= dots * clearer) [best, dots] = [other, others];
	}
	return best;
}

/** A line that is shorter than this share of the others tears a hole into the words. */
const torn = 0.6;

/** The narrowest of these widths, or one at which no line is much shorter than the others. */
function evener(text: string[], widths: number[], size: number): number {
	const even = widths.map((width) => evenness(text, width, size));
	const best = Math.max(...even);
	return even[0]! >= torn || best < even[0]! + 0.15 ? widths[0]! : widths[even.indexOf(best)]!;
}

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
	/** Where words would go, the picture makes do with less: half of the slide. */
	const half = Math.floor((width - gutter) / 2);
	if (shape === 'narrow' && !content.whole && half > columns.at(-1)!) columns.push(half);
	const body = large ? [60, 54, 48] : [50, 48];
	/** Where these have no room: smaller words are better than none. */
	const tight = [44, 40, 36];
	const smalls = large ? [40, 38, 36, 34] : [36, 34, 32, 30, 28];
	const smallest = smalls.at(-1)!;
	/** Height of the caveat and of the space over it. */
	const foots = (w: number, small: number) =>
		caveat === '' ? 0 : apart + caveatHeight(caveat, w, small);
	const holds = (w: number, size: number, small?: number) =>
		content.text.every((one) => fitsWords(one, w, size)) &&
		textHeight(content.text, w, size) + (small === undefined ? 0 : foots(w, small)) <= h;
	/** Width of the narrowest column for the words, over the caveat where that has a size. */
	const column = (size: number, small?: number) => {
		const fitting = columns.filter((w) => holds(w, size, small));
		const narrow = fitting[0];
		return (
			narrow &&
			evener(
				content.text,
				fitting.filter((w) => w <= narrow + 100),
				size
			)
		);
	};
	/** Words that do not fit anywhere stay with the speaker, and the slide says so. */
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
		const found = cut(boxes(column(size, small), size), 'text', small);
		return found.side.w >= least || content.fits?.(found.side) !== false ? found : undefined;
	};
	/** @param w of the column; undefined: the picture has the whole width, the words stay with the speaker */
	const underPicture = (size: number, w: number | undefined) => {
		if (content.whole) return;
		const all = boxes(w, size);
		const enough = all.side.w < least ? least : leastPicture;
		const small = smalls.find((one) => h - foots(all.side.w, one) >= enough);
		if (small === undefined) return;
		const found = cut(all, 'side', small);
		return w === undefined || content.fits?.(found.side) !== false ? found : undefined;
	};
	const besideWords = (size: number) => {
		const w = column(size);
		return w === undefined ? undefined : underPicture(size, w);
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
	const ways = [body, tight].flatMap((sizes) =>
		[underWords, besideWords].flatMap((way) => sizes.map((size) => () => way(size)))
	);
	return (
		worthwhile(ways, ({ side }) => content.finest?.(side), large ? 48 : 40) ??
		(large ? chartSlide(content, shape, false) : undefined) ??
		underPicture(body[0]!, undefined) ??
		first(smalls, insteadOfWords) ??
		boxes(
			first(body, (size) => column(size)),
			first(body, (size) => column(size) && size) ?? 48
		)
	);
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
	const sizes = large ? [72, 64, 56, 48] : [64, 56, 52, 48];
	const size = sizes.find((one) => textHeight(content.text, width, one) <= foot - top) ?? 48;
	return {
		kicker: none,
		title,
		text: { x: margin, y: top, w: width, h: foot - top, size },
		side: none,
		caveat: none
	};
}

const evened = ({ text: words }: Content, boxes: Boxes): Boxes => {
	const { text } = boxes;
	return unsaid(boxes)
		? boxes
		: { ...boxes, text: { ...text, w: evenWidth(words, text.w, text.size) } };
};

export function layout(content: Content, shape: Shape, large = false): Boxes {
	if (content.kind === 'chart') return evened(content, chartSlide(content, shape, large));
	if (content.kind === 'quote') return evened(content, quoteSlide(content, shape));
	if (content.kind === 'text') return textSlide(content, shape, large);
	if (content.heap !== undefined) return coverSlide(content, content.heap, shape, large);
	return poster(content, shape, large);
}

/** Whether a quotation has room in the narrower shape, too. */
export function quoteFits(content: Omit<Content, 'kind'>): boolean {
	const { caveat } = layout({ ...content, kind: 'quote' }, 'narrow');
	return caveat.y + caveat.h <= foot;
}

/**
 * Words on as many slides as they need at the smallest body size, in the narrower shape.
 * @param languages the same words in each: a title, and paragraphs in parts that stay together
 * @returns for each slide the numbers of its parts, which have room there in every language
 */
export function paginate(languages: { title: string; parts: string[][] }[]): number[][] {
	const width = canvas.narrow[0] - 2 * margin;
	const fits = (page: number[]) =>
		languages.every(({ title, parts }) => {
			const { y, h } = heading(title, width, [80]);
			const room = foot - (y + h + 56);
			return (
				textHeight(
					page.flatMap((part) => parts[part]!),
					width,
					48
				) <= room
			);
		});
	const pages: number[][] = [];
	for (const part of languages[0]!.parts.keys()) {
		const page = pages.at(-1);
		if (page && fits([...page, part])) page.push(part);
		else pages.push([part]);
	}
	return pages;
}
