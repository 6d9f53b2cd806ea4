/** Words on a sheet: lines that break well, set in one of the site's typefaces. */
import { ascent, leading, linesHeight } from '../charts/labels.ts';
import { escape } from '../charts/draw.ts';
import { measure, wrap } from '../charts/type.ts';
import { bodyWidth } from './bodytype.ts';
import { headlines, type Broken } from './headline.ts';

export interface Words {
	text: string;
	/** Font size in px. */
	size: number;
	/** Name of a typeface: `display` for findings, `body` for all else. */
	face?: 'display' | 'body' | 'numeral';
	/** Name of a colour. */
	colour?: string;
	/** Even lines, as a headline wants them; else all lines but the last are full. */
	even?: boolean;
}

export interface Placed {
	markup: string;
	/** px from the upper edge of the first line to the lower edge of the last. */
	height: number;
	lines: number;
}

/** The serif of headlines runs wider in Latin letters and digits than what `measure` allows for. */
const wider = { display: 1.09, numeral: 1.05 };

/** Shorter than this many em, or than this share of its column, a last line looks forgotten. */
const forlorn = 4;
const leftOver = 0.25;

/** Whether lines of the body face are really no wider than `width` px. */
const within = (lines: string[], width: number, size: number) =>
	lines.every((line) => bodyWidth(line, size) <= width);

/** px that measured lines may have so that the body face sets none of them wider than `width` px. */
function bodyRoom(text: string, size: number, width: number): number {
	let room = Math.max(width, (width * measure(text, size)) / bodyWidth(text, size));
	while (room > width && !within(wrap(text, room, size), width, size)) room -= size / 4;
	return room;
}

/** px that measured lines may have if Latin letters and digits are really `factor` times as wide, all in one line perhaps. */
function roomFor(text: string, size: number, width: number, factor: number): number {
	const latin = (text.match(/[ -~]+/g) ?? []).join('');
	return Math.max(width / factor, width - (factor - 1) * measure(latin, size));
}

/** Lines no wider than `width` px. */
function broken({ text, size, face = 'body', even = false }: Words, width: number): Broken {
	const body = face === 'body';
	const room = body ? bodyRoom(text, size, width) : roomFor(text, size, width, wider[face]);
	const full = wrap(text, room, size);
	const many = full.length;
	if (many === 1) return { lines: full, whole: true };
	const set = even ? [many, many + 1].map((lines) => headlines(text, lines, room, size)) : [];
	const well = set.find((one) => one !== undefined);
	if (well) return well;
	let best = full;
	const enough = Math.max(size * forlorn, width * leftOver);
	// Narrower by half an em at a time, as long as no further line is needed.
	for (let tried = room - size / 2; tried > room / 2; tried -= size / 2) {
		if (!even && measure(best.at(-1)!, size) >= enough) break;
		const lines = wrap(text, tried, size);
		if (lines.length > many) break;
		if (!body || within(lines, width, size)) best = lines;
	}
	return { lines: best, whole: false };
}

/** Lines no wider than `width` px. */
export const linesOf = (words: Words, width: number) => broken(words, width).lines;

/** Sets words into a column. */
export function setWords(
	words: Words,
	at: { x: number; top: number; width: number; anchor?: 'start' | 'middle' | 'end' }
): Placed {
	const { size, face = 'body', colour = 'ink' } = words;
	const lines = linesOf(words, at.width);
	const anchor = at.anchor && at.anchor !== 'start' ? ` text-anchor="${at.anchor}"` : '';
	const font = face === 'body' ? '' : ` font-family="var(--font-${face})"`;
	const set = lines.map(
		(line, index) =>
			`<tspan x="${at.x}" y="${Math.round(at.top + size * (ascent + index * leading))}">${escape(line)}</tspan>`
	);
	return {
		markup: `<text font-size="${size}" fill="var(--${colour})"${font}${anchor}>${set.join('')}</text>`,
		height: linesHeight(lines.length, size),
		lines: lines.length
	};
}

/** As much smaller a headline is set if its lines then end with its clauses, and if a number then stays with its noun. */
const tighter = 0.85;
const tightest = 0.75;

/**
 * The same words in the largest size in which they take few enough lines; the fewest lines that no less size allows.
 * Somewhat smaller if they then break better.
 */
export function fitWords(
	words: Words,
	width: number,
	{ least, preferred, lines }: { least: number; preferred: number; lines: number }
): Words {
	const at = (size: number) => ({ ...words, size });
	for (let most = preferred; most <= lines; most++) {
		let fitting: { size: number; torn: boolean } | undefined;
		for (let size = words.size; size >= least; size -= 2) {
			if (fitting && size < fitting.size * (fitting.torn ? tightest : tighter)) break;
			const set = broken(at(size), width);
			if (set.lines.length > most) continue;
			if (set.whole) return at(size);
			const { torn = false } = set;
			if (!fitting || (fitting.torn && !torn)) fitting = { size, torn };
		}
		if (fitting) return at(fitting.size);
	}
	return at(least);
}
