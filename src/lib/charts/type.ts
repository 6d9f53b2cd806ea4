/**
 * How wide set text will be, without a browser: plans are made on the server, in files and in tests. Widths are
 * upper estimates for system sans fonts, so that a label that fits here fits everywhere.
 */
import { atoms, phrases } from './phrases.ts';

/** Width of one character in em. */
function advance(char: string): number {
	const code = char.codePointAt(0)!;
	if (code >= 0x2e80 || (code >= 0x2018 && code <= 0x201d) || code === 0x2026) return 1;
	if (/[ilj.,:;'|! ]/.test(char)) return 0.3;
	if (/[mwMW%]/.test(char)) return 0.9;
	if (/[A-Z]/.test(char)) return 0.7;
	return 0.57;
}

/** Texts are set again and again, at other sizes: their width in em is found once. */
function ruler(emOf: (text: string) => number): (text: string, size: number) => number {
	const known = new Map<string, number>();
	return (text, size) => {
		let em = known.get(text);
		if (em === undefined) known.set(text, (em = emOf(text)));
		return em * size;
	};
}

/** Width of a line in px at a font size in px. */
export const measure = ruler((text) => {
	let em = 0;
	// Behind a Latin letter it is an apostrophe; Chinese quotation marks are as wide as a character.
	for (const char of text.replace(/([A-Za-z])’/g, "$1'")) em += advance(char);
	return em;
});

/** Digits of the numeral face in em, from 0 to 9: they differ too much for one average. */
const figures = [0.67, 0.43, 0.56, 0.58, 0.61, 0.54, 0.62, 0.52, 0.62, 0.62];

/** Other characters of the numeral face that are narrower than in a sans. */
const narrow: Record<string, number> = { ' ': 0.2, t: 0.42, ',': 0.28, '.': 0.28 };

/** Width of a number in the numeral face in px. */
export const measureNumeral = ruler((text) => {
	let em = 0;
	for (const char of text)
		em += figures[/\d/.test(char) ? Number(char) : -1] ?? narrow[char] ?? advance(char);
	return em;
});

/** Atoms that stay together where the line is wide enough: words, numbers with their units. */
interface Unit {
	atoms: string[];
	text: string;
	/** Width in em, and without blanks at its end. */
	em: number;
	bare: number;
	/** Its atoms, where it has once had to part. */
	parted?: Unit[];
}

function unit(atoms: string[]): Unit {
	const text = atoms.join('');
	return { atoms, text, em: measure(text, 1), bare: measure(text.trimEnd(), 1) };
}

/** What a text's lines are made of, found once, too. */
const known = new WeakMap<string[], Unit[]>();

function unitsOf(text: string): Unit[] {
	const parts = phrases(text);
	let units = known.get(parts);
	if (!units) known.set(parts, (units = parts.map((part) => unit(atoms(part)))));
	return units;
}

const clause = /(?:[^，：；,:;]|[,:;](?! ))+(?:[，：；]|[,:;](?= ))?/g;

/** A headline's clauses, without the blanks between them. A comma within a number ends none. */
export const clauses = (text: string): string[] =>
	(text.match(clause) ?? [text]).map((one) => one.trim());

/** A Latin word or a number, alone on its line. */
const latin = /^\s*[\dA-Za-z\u00c0-\u017e][^\s\p{Script=Han}]*\s*$/u;

/** Brings the last word of the line before to a word that is alone, where both have room and leave no other alone. */
function accompany(last: Unit[], before: Unit[], room: number) {
	let at = before.length - 1;
	while (at > 0 && before[at]!.bare === 0) at--;
	const moved = before.slice(at);
	const em = [...moved, ...last].reduce((sum, one) => sum + one.em, 0);
	if (em > room || before.slice(0, at).filter(({ bare }) => bare > 0).length < 2) return;
	last.unshift(...before.splice(at));
}

/**
 * Breaks a text into lines no wider than `width` px. Words, numbers with their units and short brackets stay whole as far
 * as there is room; punctuation neither begins nor ends a line wrongly; a single last character, or Latin word, is avoided
 * by taking one along.
 */
export function wrap(text: string, width: number, size: number): string[] {
	// Sums of widths are not exact to the last bit.
	const room = width / size + 1e-9;
	const units = unitsOf(text).flatMap((one) =>
		one.bare <= room ? one : (one.parted ??= one.atoms.map((atom) => unit([atom])))
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
	else if (before && latin.test(join(last))) accompany(last, before, room);
	return lines.map((line) => join(line).trim()).filter((line) => line !== '');
}
