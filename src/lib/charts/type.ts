/**
 * How wide set text will be, without a browser: plans are made on the server, in files and in tests. Widths are
 * upper estimates for system sans fonts, so that a label that fits here fits everywhere.
 */

/** Width of one character in em. */
function advance(char: string): number {
	const code = char.codePointAt(0)!;
	if (code >= 0x2e80 || (code >= 0x2018 && code <= 0x201d) || code === 0x2026) return 1;
	if (/[ilj.,:;'|! ]/.test(char)) return 0.3;
	if (/[mwMW%]/.test(char)) return 0.9;
	if (/[A-Z]/.test(char)) return 0.7;
	return 0.57;
}

/** Width of a line in px at a font size in px. */
export function measure(text: string, size: number): number {
	let em = 0;
	// Behind a Latin letter it is an apostrophe; Chinese quotation marks are as wide as a character.
	for (const char of text.replace(/([A-Za-z])’/g, "$1'")) em += advance(char);
	return em * size;
}

/** Digits of the numeral face in em, from 0 to 9: they differ too much for one average. */
const figures = [0.67, 0.43, 0.56, 0.58, 0.61, 0.54, 0.62, 0.52, 0.62, 0.62];

/** Other characters of the numeral face that are narrower than in a sans. */
const narrow: Record<string, number> = { ' ': 0.2, t: 0.42, ',': 0.28, '.': 0.28 };

/** Width of a number in the numeral face in px. */
export function measureNumeral(text: string, size: number): number {
	let em = 0;
	for (const char of text)
		em += figures[/\d/.test(char) ? Number(char) : -1] ?? narrow[char] ?? advance(char);
	return em * size;
}

/** May not begin a line in Chinese setting. */
const noStart = /[，。、；：？！）》”’％%,.;:?!)\]]/;
/** May not end a line. */
const noEnd = /[（《“‘([]/;

const han = /\p{Script=Han}/u;
/** Characters before which a line may end; what they count stays with them. */
const numeral = /[〇一二三四五六七八九十百千]/;
/** The same of words that join others. */
const joint = /[及和与或]/;
/** Characters that go on with what stands before them: ends of words, and 什么 after its verb. */
const suffix = /^[者员率额性]|^[的了什]/;
/** A line does not begin with the last character of a clause. */
const clauseEnd = /^\p{Script=Han}[，。；：、！？]/u;

/** Old engines do not know words: there a line may end after any character. */
const words = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** What never parts, wherever the line ends: characters, Latin words, numbers and short brackets with their punctuation. */
function atomsOf(text: string): string[] {
	const tokens =
		text.match(/（[^（）]{1,4}）|[A-Za-z0-9À-ž.,%'’+-]+(?:\(\d+\)[.,;:]?)?|\s+|[\s\S]/gu) ?? [];
	const atoms: string[] = [];
	for (const token of tokens) {
		const last = atoms.at(-1);
		if (last !== undefined && (noStart.test(token.charAt(0)) || noEnd.test(last.at(-1) ?? ''))) {
			atoms[atoms.length - 1] = last + token;
		} else atoms.push(token);
	}
	return atoms;
}

/**
 * Whether a line may not end between two atoms: it would tear a word, or a number from what it counts.
 * @param apart whether the engine sees a word's end between them, and of how many characters the words on both sides are
 */
function holds(before: string[], atom: string, apart: [left: number, right: number] | undefined) {
	const last = before.at(-1)!;
	if (/\d$/.test(last)) return han.test(atom.charAt(0)) || atom === ' ';
	if (last === ' ') return /\d$/.test(before.at(-2) ?? '');
	if (last === '约') return /^\d/.test(atom);
	if (!words || !han.test(last.at(-1)!) || !han.test(atom.charAt(0))) return false;
	if (suffix.test(atom)) return true;
	if (numeral.test(atom.charAt(0))) return false;
	if (numeral.test(last.at(-1)!)) return true;
	if (!apart || clauseEnd.test(atom)) return true;
	// A few single characters are most often a word that the engine does not know.
	const single = apart[0] === 1 && apart[1] === 1 && before.length < 3;
	return single && !joint.test(last) && !joint.test(atom);
}

/** Atoms that stay together where the line is wide enough: words, numbers with their units. */
interface Unit {
	atoms: string[];
	text: string;
	/** Width in em, and without blanks at its end. */
	em: number;
	bare: number;
}

function unit(atoms: string[]): Unit {
	const text = atoms.join('');
	return { atoms, text, em: measure(text, 1), bare: measure(text.trimEnd(), 1) };
}

/** Texts are set again and again, at other sizes: what does not depend on these is found once. */
const known = new Map<string, Unit[]>();

function unitsOf(text: string): Unit[] {
	const ready = known.get(text);
	if (ready) return ready;
	const segments = han.test(text) ? [...(words?.segment(text) ?? [])] : [];
	const lengths = new Map(segments.map(({ index, segment }) => [index, segment.length]));
	const groups: string[][] = [];
	let at = 0;
	let left = 0;
	for (const atom of atomsOf(text)) {
		const right = lengths.get(at);
		const last = groups.at(-1);
		if (last && holds(last, atom, right === undefined ? undefined : [left, right])) last.push(atom);
		else groups.push([atom]);
		left = right ?? left;
		at += atom.length;
	}
	const units = groups.map(unit);
	known.set(text, units);
	return units;
}

/** A Chinese text in pieces between which a line may end: words, and numbers with what they count, stay whole. */
export const phrases = (text: string): string[] => unitsOf(text).map((one) => one.text);

const clause = /(?:[^，：；,:;]|[,:;](?! ))+(?:[，：；]|[,:;](?= ))?/g;

/** A headline's clauses, without the blanks between them. A comma within a number ends none. */
export const clauses = (text: string): string[] =>
	(text.match(clause) ?? [text]).map((one) => one.trim());

/**
 * Breaks a text into lines no wider than `width` px. Words, numbers with their units and short brackets stay whole as far
 * as there is room; punctuation neither begins nor ends a line wrongly; a single last character is avoided by taking one
 * along.
 */
export function wrap(text: string, width: number, size: number): string[] {
	// Sums of widths are not exact to the last bit.
	const room = width / size + 1e-9;
	const units = unitsOf(text).flatMap((one) =>
		one.bare <= room ? [one] : one.atoms.map((atom) => unit([atom]))
	);
	const lines: Unit[][] = [[]];
	let used = 0;
	for (const one of units) {
		const line = lines.at(-1)!;
		const blank = one.bare === 0;
		if (line.length > 0 && used + one.bare > room) {
			lines.push(blank ? [] : [one]);
			used = blank ? 0 : one.em;
		} else if (line.length > 0 || !blank) {
			line.push(one);
			used += one.em;
		}
	}
	const join = (line: Unit[]) => line.map((one) => one.text).join('');
	const last = lines.at(-1)!;
	const before = lines.at(-2);
	if (before && before.length > 2 && [...join(last)].length === 1) last.unshift(before.pop()!);
	return lines.map((line) => join(line).trim()).filter((line) => line !== '');
}
