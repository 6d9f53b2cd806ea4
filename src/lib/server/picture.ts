/**
 * Sheets as bitmaps. The renderer sets words and lines; dots are stamped on whole pixels by us, because it does not draw
 * patterns exactly: every dot can be counted. The one door of resvg.
 */
import { renderAsync, Resvg } from '@resvg/resvg-js';
import { stamp, type Stamp } from '../charts/canvas/stamps.ts';
import type { Block } from '../charts/chart.ts';
import { standalone, type Look, type Sheet } from '../charts/standalone.ts';
import { dotX, dotY } from '../charts/tween.ts';
import type { View } from '../model/view.ts';
import { png, type Bitmap } from './png.ts';
import { paper } from './tokens.ts';
import { drawnFaces, typefaces } from './typefaces.ts';

/** `#rrggbb` → red, green, blue. */
const channels = (colour: string) =>
	[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Lays a dot over the bitmap with its centre as near to (x, y) as whole pixels allow. */
function press(
	{ width, height, pixels }: Bitmap,
	{ size, coverage }: Stamp,
	colour: number[],
	x: number,
	y: number
) {
	const left = Math.round(x - size / 2);
	const top = Math.round(y - size / 2);
	const [red = 0, green = 0, blue = 0] = colour;
	const solid = (0xff000000 | red | (green << 8) | (blue << 16)) >>> 0;
	for (let row = 0, from = 0; row < size; row++) {
		for (let col = 0; col < size; col++, from++) {
			const share = coverage[from]! / 255;
			const [px, py] = [left + col, top + row];
			if (share === 0 || px < 0 || py < 0 || px >= width || py >= height) continue;
			const at = py * width + px;
			if (share === 1) {
				pixels[at] = solid;
				continue;
			}
			const under = pixels[at]!;
			const mix = (own: number, shift: number) => {
				const paper = (under >>> shift) & 0xff;
				return Math.round(paper + (own - paper) * share) << shift;
			};
			pixels[at] = (0xff000000 | mix(red, 0) | mix(green, 8) | mix(blue, 16)) >>> 0;
		}
	}
}

/** A dot leaves at least a pixel of paper between itself and the next. */
const diameter = ({ pitch, r }: Block) => Math.max(1, Math.min(2 * r, pitch - 1));

function pressDots(bitmap: Bitmap, blocks: Block[], look: Look): void {
	for (const block of blocks) {
		const shape = stamp(diameter(block), block.ring ?? false);
		const colour = channels(look[block.voice]!);
		for (let dot = 0; dot < block.count; dot++) {
			press(bitmap, shape, colour, dotX(block, dot), dotY(block, dot));
		}
	}
}

/** How words are drawn: in this order of preference, from nothing but these files. */
const words = (fontFiles: string[]) =>
	({ font: { fontFiles, loadSystemFonts: false }, logLevel: 'off' }) as const;

/** A drawing with all its words as paths, each text that has an id as a group with that id. */
export const traced = (svg: string, fontFiles: string[]) =>
	new Resvg(svg, words(fontFiles)).toString();

/** Characters that some of these files draw. */
const drawable = new WeakMap<string[], Set<string>>();

/**
 * Every character of a drawing's words is in some typeface: the renderer leaves blank paper for others, without a word.
 * @param fontFiles the same array for all drawings of a report
 * @throws naming those that would be missing
 */
export function assertGlyphs(svg: string, fontFiles: string[]): void {
	const known = drawable.get(fontFiles) ?? new Set();
	drawable.set(fontFiles, known);
	const words =
		svg
			.match(/<text[^>]*>[^]*?<\/text>/g)
			?.join('')
			.replace(/<[^>]*>/g, '') ?? '';
	const chars = new Set(words.match(/&\w+;|\S/gu));
	const fresh = [...chars].filter((char) => !known.has(char));
	if (fresh.length === 0) return;
	const each = fresh.map((char, at) => `<text id="c${at}">${char}</text>`).join('');
	const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" font-family="${drawnFaces['font-body']}">${each}</svg>`;
	// What has no glyph is no path.
	const drawn = new Set(traced(alone, fontFiles).match(/(?<= id="c)\d+/g));
	const missing = fresh.filter((_, at) => !drawn.has(String(at)));
	if (missing.length > 0)
		throw new Error(
			`No typeface of images has ${missing.join(' ')}: let it be cut for them (src/lib/server/typefaces.ts).`
		);
	for (const char of fresh) known.add(char);
}

/**
 * @param look colours and typefaces by name
 * @param fontFiles paths of TrueType files; without them no words are drawn
 * @throws when they lack a character
 */
export async function bitmap(sheet: Sheet, look: Look, fontFiles: string[]): Promise<Bitmap> {
	const svg = standalone(sheet, look);
	if (fontFiles.length > 0) assertGlyphs(svg, fontFiles);
	const { width, height, pixels } = await renderAsync(svg, words(fontFiles));
	// The same memory, seen as one number a pixel: an image has megabytes.
	const drawn = {
		width,
		height,
		pixels: new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
	};
	pressDots(drawn, sheet.blocks, look);
	return drawn;
}

/** A sheet of a report as a PNG file. */
export async function sheetPng(
	view: View,
	sheet: Sheet,
	most?: number
): Promise<Uint8Array<ArrayBuffer>> {
	const drawn = await bitmap(sheet, { ...paper(), ...drawnFaces }, await typefaces(view));
	return png([drawn], most);
}

/** A square drawing without words, as wide as asked, as a PNG file. */
export function svgPng(svg: string, width: number): Uint8Array {
	return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
}
