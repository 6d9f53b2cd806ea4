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

/**
 * Breaks a text into lines no wider than `width` px. Latin words, numbers and short brackets stay whole; punctuation neither
 * begins nor ends a line wrongly; a single last character is avoided by taking one along.
 */
export function wrap(text: string, width: number, size: number): string[] {
	const tokens =
		text.match(/（[^（）]{1,4}）|[A-Za-z0-9À-ž.,%'’+-]+(?:\(\d+\)[.,;:]?)?|\s+|[\s\S]/gu) ?? [];
	const units: string[] = [];
	for (const token of tokens) {
		const last = units.at(-1);
		if (last !== undefined && (noStart.test(token.charAt(0)) || noEnd.test(last.at(-1) ?? ''))) {
			units[units.length - 1] = last + token;
		} else units.push(token);
	}
	const lines: string[][] = [[]];
	for (const unit of units) {
		const line = lines.at(-1)!;
		if (line.length > 0 && measure(line.join('') + unit.trimEnd(), size) > width) {
			lines.push(unit.trim() === '' ? [] : [unit]);
		} else if (line.length > 0 || unit.trim() !== '') line.push(unit);
	}
	const last = lines.at(-1)!;
	const before = lines.at(-2);
	if (before && before.length > 2 && [...last.join('')].length === 1) last.unshift(before.pop()!);
	return lines.map((line) => line.join('').trim()).filter((line) => line !== '');
}
