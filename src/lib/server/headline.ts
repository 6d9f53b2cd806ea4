/**
 * Where the lines of a headline part: between clauses if they can, else between words, and as even as they come. A name
 * torn apart, or a number from what it counts, is misread from across a room.
 */
import { phrases } from '../charts/phrases.ts';
import { measure } from '../charts/type.ts';

const english = new Intl.Segmenter('en', { granularity: 'word' });

/** Words, with what they count where they are numbers. */
const wordsOf = (text: string): string[] =>
	/\p{Script=Han}/u.test(text)
		? phrases(text)
		: [...english.segment(text)].map(({ segment }) => segment);

/** Ends a clause; a comma between the digits of a number does not. */
const clauseEnd = /[，。；：！？、]|[,;:](?= )/g;

/** May not begin a line. */
const noStart = /^[，。、；：？！）》”’％%,.;:?!)\]\s]/;
/** The end of a clause, which is not left alone at the start of a line. */
const leftAlone = /^\s*[^\s，。；：！？、,;:]{1,2}[，。；：！？、]/;

/** May not end a line. */
const noEnd = /[（《“‘([]$/;

/** Places in the text at which a line may end, from the start. */
function clauseEnds(text: string): number[] {
	return [...text.matchAll(clauseEnd)].map(({ index }) => index + 1);
}

/** A number in digits with its measure word. */
const count = /\d[\d.,]*\p{Script=Han}{1,3}$/u;
/** A short word for what is counted, with what may hang on to it. */
const noun = /^\p{Script=Han}{1,2}[的了]?(?!\p{Script=Han})/u;

/** @param torn whether a number with its measure word may stand apart from the noun: 11个, 领域 */
function wordEnds(text: string, torn: boolean): number[] {
	const ends: number[] = [];
	const words = wordsOf(text);
	let at = 0;
	for (const [index, word] of words.entries()) {
		at += word.length;
		if (!torn && count.test(word) && noun.test(words[index + 1] ?? '')) continue;
		const before = text.slice(0, at);
		const after = text.slice(at);
		if (noStart.test(after) || noEnd.test(before.trimEnd()) || leftAlone.test(after)) continue;
		// A word with hyphens stays whole.
		if (/^-\p{L}/u.test(after) || (before.endsWith('-') && /^\p{L}/u.test(after))) continue;
		// A number stays with what it counts.
		if (/\d\s*$/.test(before) && /^\s*[\p{L}%]/u.test(after)) continue;
		ends.push(at);
	}
	return ends;
}

/** A line that may begin at a place: where in the list of places it ends. */
interface Line {
	text: string;
	to: number;
	width: number;
}

/**
 * What so many lines, the index, are worth from each place on, at best. A long title has more ways to part than anyone can try,
 * but no more places than characters.
 * @param whole worth of no line at the end of the text, and `none` of what cannot be
 * @param join worth of a line and what follows it
 */
function worths(
	lines: Line[][],
	many: number,
	whole: number,
	none: number,
	join: (width: number, rest: number) => number,
	better: (a: number, b: number) => number
): number[][] {
	const all = [lines.map((_, at) => (at === lines.length - 1 ? whole : none))];
	while (all.length <= many) {
		const rest = all.at(-1)!;
		all.push(
			lines.map((own) =>
				own.reduce((best, { to, width }) => better(best, join(width, rest[to]!)), none)
			)
		);
	}
	return all;
}

/** The most even lines that end at some of these places: the longest as short as can be, then the shortest as long; undefined when no such lines are within `width` px. */
function parted(text: string, ends: number[], many: number, width: number, size: number) {
	const places = [0, ...ends.filter((end) => end < text.length), text.length];
	const lines = places.map((start, from) => {
		const own: Line[] = [];
		for (let to = from + 1; to < places.length; to++) {
			const line = text.slice(start, places[to]).trim();
			const wide = measure(line, size);
			if (wide > width) break;
			if (line !== '') own.push({ text: line, to, width: wide });
		}
		return own;
	});
	const longest = worths(lines, many, 0, Infinity, Math.max, Math.min)[many]![0]!;
	if (longest === Infinity) return undefined;
	const fitting = lines.map((own) => own.filter((line) => line.width <= longest));
	const shortest = worths(fitting, many, Infinity, 0, Math.min, Math.max);
	const least = shortest[many]![0]!;
	const best: string[] = [];
	let at = 0;
	// Of equals, the one whose lines end first.
	for (let left = many - 1; left >= 0; left--) {
		const next = fitting[at]!.find(
			(line) => Math.min(line.width, shortest[left]![line.to]!) >= least
		)!;
		best.push(next.text);
		at = next.to;
	}
	return best;
}

/** Lines, and how well they part. */
export interface Broken {
	lines: string[];
	whole: boolean;
	torn?: true;
}

/** A line much shorter than the longest looks left over. */
const leftOver = 0.34;

/**
 * @param many lines that the text takes at least
 * @param width px that a line may have
 * @returns `whole` when each line ends where a clause does, `torn` when a number had to part from its noun; undefined where no
 * line can end between words
 */
export function headlines(
	text: string,
	many: number,
	width: number,
	size: number
): Broken | undefined {
	const clauses = parted(text, clauseEnds(text), many, width, size);
	if (clauses) {
		const widths = clauses.map((line) => measure(line, size));
		if (Math.min(...widths) >= leftOver * Math.max(...widths))
			return { lines: clauses, whole: true };
	}
	const words = parted(text, wordEnds(text, false), many, width, size);
	if (words) return { lines: words, whole: false };
	const torn = parted(text, wordEnds(text, true), many, width, size);
	return torn && { lines: torn, whole: false, torn: true };
}
