/** The whole story as one long image, in slices for sites that refuse large ones, and as a poster. */
import type { Sheet } from '../charts/standalone.ts';
import { fileNameOf, longImageAt, posterAt, sliceAt } from '../model/addresses.ts';
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

const heightOf = (sheets: Sheet[]) => sheets.reduce((sum, { height }) => sum + height, 0);

/** Slices up to some group, and what speaks against them, the weightiest first. */
interface Cut {
	slices: Sheet[][];
	/** Cuts within a chapter. */
	torn: number;
	/** The more, the less the slices are of one height. */
	uneven: number;
}

const worse = (one: Cut, other: Cut) =>
	one.slices.length - other.slices.length || one.torn - other.torn || one.uneven - other.uneven;

/**
 * Blocks of each slice: as few slices as there can be, then as few cuts within chapters; groups stay whole where a slice can
 * hold them.
 */
export function slices(groups: Sheet[][]): Sheet[][] {
	const whole = groups.flatMap((group) =>
		heightOf(group) <= tallest || group.length < 3
			? [group]
			: [group.slice(0, 2), ...group.slice(2).map((sheet) => [sheet])]
	);
	const last = whole.length - 1;
	/** Whether the groups between two numbers, the second of them left out, are a slice. */
	const holds = (from: number, to: number): boolean => {
		if (to - from === 1) return to <= last || heightOf(whole[last]!) >= scrap || last === 0;
		if (heightOf(whole.slice(from, to).flat()) <= tallest) return true;
		return to > last && heightOf(whole[last]!) < scrap && holds(from, last);
	};
	const best: (Cut | undefined)[] = [{ slices: [], torn: 0, uneven: 0 }];
	for (let to = 1; to <= whole.length; to++) {
		const cuts = best.flatMap((before, from) => {
			if (!before || !holds(from, to)) return [];
			const slice = whole.slice(from, to).flat();
			// A chapter's first group has its head and more.
			const inside = from > 0 && from < last && whole[from]!.length === 1;
			const own = { torn: inside ? 1 : 0, uneven: heightOf(slice) ** 2 };
			return {
				slices: [...before.slices, slice],
				torn: before.torn + own.torn,
				uneven: before.uneven + own.uneven
			};
		});
		best.push(cuts.sort(worse)[0]);
	}
	return best.at(-1)!.slices;
}

const composed = new WeakMap<View, { address: string | undefined; files: Map<string, Sheet[]> }>();

/** Name of each image → the sheets that it shows one under the other; composed once. */
function contents(view: View, address: string | undefined): Map<string, Sheet[]> {
	const known = composed.get(view);
	if (known && known.address === address) return known.files;
	const parts = slices(longSheets(view, address));
	const files = new Map([
		[fileNameOf(longImageAt), parts.flat()],
		[fileNameOf(posterAt), [posterSheet(view, address)]],
		...parts.map((sheets, at): [string, Sheet[]] => [fileNameOf(sliceAt(at + 1)), sheets])
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
	if (file !== fileNameOf(longImageAt) && bytes.length > most)
		throw new Error(
			`${file} has ${bytes.length} bytes; at most ${most} can be uploaded. Let fewer blocks share a slice (src/lib/server/longimage.ts).`
		);
	return bytes;
}
