/**
 * Words as outlines: numbers and findings of a drawing look the same where nobody has the site's typefaces, in drawing and
 * office programs too, which load none. Other words stay words, so that they can be found and changed.
 */
import { standalone, type Sheet } from '../charts/standalone.ts';
import type { Row, View } from '../model/view.ts';
import { dotMarks } from './dotmarks.ts';
import { assertGlyphs, traced } from './picture.ts';
import { paper } from './tokens.ts';
import { drawnFaces, namedFaces, typefaces } from './typefaces.ts';

/** Numbers of a path for each of its commands. */
const sizes: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** Hundredths of a px are as fine as an outline needs to be enlarged. */
const fine = (n: number) => Math.round(n * 100);
const said = (hundredths: number) => String(hundredths / 100).replace(/^(-?)0\./, '$1.');

/** A path of absolute commands in as few characters as it can be said: each from where the last ended. */
function short(d: string): string {
	let from = [0, 0];
	let start = from;
	return d.replace(/([MLQCZ])([^MLQCZ]*)/g, (_, command: string, rest: string) => {
		if (command === 'Z') {
			from = start;
			return 'z';
		}
		const numbers = rest
			.trim()
			.split(/[\s,]+/)
			.map(Number)
			.map(fine);
		if (numbers.length !== sizes[command]) throw new Error(`An outline has ${command}${rest}.`);
		const moved = numbers.map((n, at) => said(n - from[at % 2]!));
		from = numbers.slice(-2);
		if (command === 'M') start = from;
		return command.toLowerCase() + moved.join(' ').replaceAll(' -', '-');
	});
}

/** What is set in the site's own type. */
const own = new RegExp(
	`<text[^>]* font-family="(?:${drawnFaces['font-numeral']}|${drawnFaces['font-display']})"[^>]*>[^]*?</text>`,
	'g'
);

/**
 * A sheet as an SVG file.
 * @param rows what its dots show, by id
 */
export async function sheetSvg(
	view: View,
	sheet: Sheet,
	rows: Record<string, Row>
): Promise<string> {
	const look = { ...paper(), ...drawnFaces, ...namedFaces[view.lang] };
	const svg = standalone(sheet, look, dotMarks(sheet.blocks, rows, view.lang));
	const { width, height } = sheet;
	const words = svg.match(own) ?? [];
	const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${words.map((text, at) => text.replace('<text', `<text id="w${at}"`)).join('')}</svg>`;
	const fonts = await typefaces(view);
	assertGlyphs(alone, fonts);
	const drawn = traced(alone, fonts);
	let at = 0;
	return svg.replace(own, () => {
		const [, paths] = new RegExp(`<g id="w${at++}">([^]*?)</g>`).exec(drawn)!;
		return paths!
			.replace(/ stroke="none"/g, '')
			.replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${short(d)}"`)
			.replace(/\s+</g, '<')
			.trim();
	});
}
