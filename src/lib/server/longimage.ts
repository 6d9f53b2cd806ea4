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

const nameOf = (address: string) => address.replace(/^.*\//, '');

const composed = new WeakMap<View, { address: string | undefined; files: Map<string, Sheet[]> }>();

/** Name of each image → the sheets that it shows one under the other; composed once. */
function contents(view: View, address: string | undefined): Map<string, Sheet[]> {
	const known = composed.get(view);
	if (known && known.address === address) return known.files;
	const parts = slices(longSheets(view, address));
	const files = new Map([
		[nameOf(longImageAt), parts.flat()],
		[nameOf(posterAt), [posterSheet(view, address)]],
		...parts.map((sheets, at): [string, Sheet[]] => [nameOf(sliceAt(at + 1)), sheets])
	]);
	composed.set(view, { address, files });
	return files;
}

/** Names of a report's images, without folder, each with its size in px; empty when there is no such report. */
export function storyImages(
	lang: Lang,
	report: string | undefined
): { name: string; width: number; height: number }[] {
	const view = reportView(lang, report);
	if (!view) return [];
	return [...contents(view, storyAddress(lang, report))].map(([name, sheets]) => ({
		name,
		width: sheets[0]!.width,
		height: sheets.reduce((sum, { height }) => sum + height, 0)
	}));
}

const drawn = new WeakMap<Sheet, Promise<Bitmap>>();

/** A sheet as a bitmap; drawn once. */
function draw(view: View, sheet: Sheet): Promise<Bitmap> {
	const make = async () => bitmap(sheet, { ...paper(), ...drawnFaces }, await typefaces(view));
	const made = drawn.get(sheet) ?? make();
	drawn.set(sheet, made);
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
	const sheets = contents(view, storyAddress(lang, report)).get(file);
	if (!sheets) return undefined;
	const bytes = await png(await Promise.all(sheets.map((sheet) => draw(view, sheet))));
	if (file !== nameOf(longImageAt) && bytes.length > most)
		throw new Error(
			`${file} has ${bytes.length} bytes; at most ${most} can be uploaded. Let fewer blocks share a slice (src/lib/server/longimage.ts).`
		);
	return bytes;
}
