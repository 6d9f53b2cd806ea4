/** Bytes of a data file → its text, or what its editor must do to save it rightly. */

import { unprintableAt } from '../model/characters.ts';

export interface Unreadable {
	line: number;
	says: string;
}

const remedy =
	'Save it as UTF-8 (WPS, Notepad: “Save as”, encoding UTF-8; VS Code: “Save with Encoding”).';

/** The text of a file that is UTF-8 without byte-order mark and not empty. */
export function decode(bytes: Uint8Array): { text: string } | Unreadable {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		return { line: 1, says: `the file is UTF-16 (“Unicode”). ${remedy}` };
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (text.startsWith('\uFEFF'))
		return {
			line: 1,
			says: 'the file begins with a byte-order mark (BOM). Save it as UTF-8 without BOM.'
		};
	const bad = text.indexOf('\uFFFD');
	if (bad >= 0) {
		const line = text.slice(0, bad).split('\n').length;
		return { line, says: `the file is not UTF-8, most likely GBK (“ANSI”). ${remedy}` };
	}
	const odd = unprintableAt(text);
	if (odd >= 0) {
		const line = text.slice(0, odd).split('\n').length;
		const code = text.codePointAt(odd)!.toString(16).toUpperCase().padStart(4, '0');
		return { line, says: `the character U+${code} cannot be printed. Take it out.` };
	}
	if (text.trim() === '')
		return { line: 1, says: 'the file is empty. Write it, or copy it from another report.' };
	return { text };
}
