/** The whole story as one long image, in slices for sites that refuse large ones, and as a poster. */
import type { Sheet } from '../charts/standalone.ts';
import { longImageAt, posterAt, sliceAt } from '../model/addresses.ts';
import type { Lang, View } from '../model/view.ts';
import { storyAddress } from './deck.ts';
import { longSheets, posterSheet } from './longsheets.ts';
import { reportView } from './pages.ts';
import { bitmap } from './picture.ts';
import { png, type Bitmap } from './png.ts';
import { paper } from './tokens.ts';
import { drawnFaces, typefaces } from './typefaces.ts';

/** Height in px up to which blocks share a slice. */
const tallest = 6000;

/** Bytes that a slice may have: WeChat refuses more. */
const most = 2_000_000;

/** px of height under which a last block is no slice of its own. */
const scrap = 1200;

/** Blocks of each slice; groups stay whole. */
export function slices(groups: Sheet[][]): Sheet[][] {
	const made: Sheet[][] = [];
	let height = Infinity;
	for (const group of groups) {
		const more = group.reduce((sum, sheet) => sum + sheet.height, 0);
		const last = made.length > 0 && group === groups.at(-1) && more < scrap;
		if (height + more > tallest && !last) {
			made.push([]);
			height = 0;
		}
		made.at(-1)!.push(...group);
		height += more;
	}
	return made;
}

/** Bitmaps of one width, one under the other. */
function stacked(parts: Bitmap[]): Bitmap {
	const { width } = parts[0]!;
	const height = parts.reduce((sum, part) => sum + part.height, 0);
	const pixels = new Uint32Array(width * height);
	let at = 0;
	for (const part of parts) {
		pixels.set(part.pixels, at);
		at += part.pixels.length;
	}
	return { width, height, pixels };
}

const nameOf = (address: string) => address.replace(/^.*\//, '');

/** Names of a report's images, without folder; undefined when there is no such report. */
export function storyImages(lang: Lang, report: string | undefined): string[] {
	const view = reportView(lang, report);
	if (!view) return [];
	const parts = slices(longSheets(view, storyAddress(lang, report)));
	return [longImageAt, posterAt, ...parts.map((_, at) => sliceAt(at + 1))].map(nameOf);
}

const drawn = new WeakMap<View, Promise<Bitmap[]>>();

/** The slices as bitmaps; drawn once. */
function bitmaps(view: View, address: string | undefined): Promise<Bitmap[]> {
	const draw = async () => {
		const fonts = await typefaces(view);
		const look = { ...paper(), ...drawnFaces };
		return slices(longSheets(view, address)).map((sheets) =>
			stacked(sheets.map((sheet) => bitmap(sheet, look, fonts)))
		);
	};
	const made = drawn.get(view) ?? draw();
	drawn.set(view, made);
	return made;
}

/**
 * @param file one of `storyImages`
 * @returns a PNG; undefined when there is none of that name
 * @throws when a slice is too large to be uploaded
 */
export async function storyImage(
	lang: Lang,
	report: string | undefined,
	file: string
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const view = reportView(lang, report);
	if (!view) return undefined;
	const address = storyAddress(lang, report);
	if (file === nameOf(posterAt)) {
		const look = { ...paper(), ...drawnFaces };
		return png(bitmap(posterSheet(view, address), look, await typefaces(view)));
	}
	const parts = await bitmaps(view, address);
	if (file === nameOf(longImageAt)) return png(stacked(parts));
	const at = parts.findIndex((_, index) => nameOf(sliceAt(index + 1)) === file);
	if (at < 0) return undefined;
	const bytes = png(parts[at]!);
	if (bytes.length > most)
		throw new Error(
			`${file} has ${bytes.length} bytes; at most ${most} can be uploaded. Let fewer blocks share a slice (src/lib/server/longimage.ts).`
		);
	return bytes;
}
