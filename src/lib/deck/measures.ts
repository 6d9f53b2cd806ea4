/** What slides are measured with: their canvas and boxes, and how high words will run at the most. */
import { clauses, measure, wrap } from '../charts/type.ts';
import { latinLines } from './titletype.ts';

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
	/** The cover's dots: their height as a share of their width. The caveat is what is said of them. */
	heap?: number;
	/** Whether its picture can be read in a box. */
	fits?: (box: Box) => boolean;
	/** Radius of its picture's finest dots in a box, in px of the canvas. */
	finest?: (box: Box) => number;
	/** Its picture's type shrinks with it: none of its height can be given away. */
	whole?: boolean;
}

/** Distance between baselines in em. */
export const leading = { title: 1.25, text: 1.5, caveat: 1.4 };
/** Space between paragraphs in em. */
export const between = 0.5;
/** Left and right of everything; foot of what stands above the page number. */
export const margin = 80;
export const foot = 1004;
export const gutter = 64;

/** Whether an arrangement leaves a slide's text to the speaker. */
export const unsaid = ({ text }: Boxes) => text.w === 0;

export const none: Box = { x: 0, y: 0, w: 0, h: 0, size: 0 };

const han = (text: string) => /\p{Script=Han}/u.test(text);

/** Chinese titles part after clauses: one that does not fit beside the last starts a line. */
export function titleLines(text: string, width: number, size: number): number {
	if (!han(text)) return latinLines(text, width, size);
	// Digits are bold and in a serif, which is wider than the estimate for plain text.
	const room = width / 1.04;
	let lines = 0;
	let left = 0;
	for (const clause of clauses(text)) {
		const needs = measure(clause, size);
		if (needs <= left) left -= needs;
		else {
			const own = wrap(clause, room, size);
			lines += own.length;
			left = own.length > 1 ? 0 : room - needs;
		}
	}
	return lines;
}

/** Whether a Chinese title has a clause that its lines have to part. */
export const tearsClauses = (text: string, width: number, size: number) =>
	han(text) && titleLines(text, width, size) > clauses(text).length;

/** A little more than the lines: serifs reach below them. */
export const titleHeight = (text: string, width: number, size: number) =>
	size * (titleLines(text, width, size) * leading.title + 0.15);

/** A longest word that does not fit would run over the edge. */
export const fitsWords = (text: string, width: number, size: number) =>
	(text.match(/[A-Za-z’'-]+/g) ?? []).every((word) => measure(word, size) <= width);

/** em that lines end early: numbers, their qualifiers and Chinese words do not break. */
const ragged = (text: string) => (han(text) ? 1 : 0.6);

const linesOf = (text: string, width: number, size: number, early: number) =>
	wrap(text, width - size * early, size).length;

export function textHeight(text: string[], width: number, size: number): number {
	const lines = text.reduce((sum, one) => sum + linesOf(one, width, size, ragged(one)), 0);
	return size * (lines * leading.text + Math.max(0, text.length - 1) * between);
}

/** The narrowest width at which `lines` says the same as at this one. */
function narrowest(width: number, size: number, lines: (width: number) => number): number {
	const all = lines(width);
	let even = width;
	while (even > 5 * size && lines(even - size / 4) === all) even -= size / 4;
	return even;
}

/** Browsers even out as many lines, and no more. */
const evened = 6;

/** The width at which more lines of Chinese than browsers even out are as many, and of one length. */
export function evenWidth(text: string[], width: number, size: number): number {
	const lines = (one: string) => linesOf(one, width, size, ragged(one));
	if (text.length === 0 || !text.every((one) => han(one) && lines(one) > evened)) return width;
	return narrowest(width, size, (across) => textHeight(text, across, size));
}

/** Length of the shortest line of Chinese words, as a share of the longest; the last may be short. */
export function evenness(text: string[], width: number, size: number): number {
	const shares = text.filter(han).flatMap((one) => {
		const lines = (across: number) => wrap(one, across, size);
		const whole = evenWidth([one], width, size);
		const many = lines(whole).length > evened;
		const room = many ? whole : narrowest(whole, size, (across) => lines(across).length);
		const lengths = lines(room).map((line) => measure(line, size));
		return lengths.slice(0, -1).map((length) => length / Math.max(...lengths));
	});
	return Math.min(1, ...shares);
}

/** Without numbers in bold, lines are nearly as long as they are measured. */
export const caveatHeight = (text: string, width: number, size: number) =>
	text === '' ? 0 : linesOf(text, width, size, ragged(text) / 2) * size * leading.caveat;

/** The first of these that there is. */
export const first = <T, R>(all: T[], find: (one: T) => R | undefined): R | undefined =>
	all.reduce<R | undefined>((found, one) => found ?? find(one), undefined);
