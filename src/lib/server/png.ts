/** Bitmaps as PNG files with a palette: an image of paper, ink and a few voices needs no more, and is small. */
import { promisify } from 'node:util';
import { crc32, deflate, type ZlibOptions } from 'node:zlib';

/** Rows of RGBA pixels. */
export interface Bitmap {
	width: number;
	height: number;
	/** One number a pixel, as its bytes lie in memory; opaque. */
	pixels: Uint32Array;
}

/** Colour of a pixel without its alpha. Every colour has a place in these tables: an image has millions of pixels to look up. */
const opaque = 0xffffff;
const counts = new Uint32Array(opaque + 1);
const places = new Uint8Array(opaque + 1);

/** The colours of bitmaps; `places` then tells for every colour its place among those kept. */
function palette(parts: Bitmap[], most: number): number[] {
	const all: number[] = [];
	// Most pixels have their neighbour's colour: runs are looked up once.
	for (const { pixels } of parts)
		for (let at = 0; at < pixels.length;) {
			const first = at;
			const pixel = pixels[first]!;
			while (pixels[++at] === pixel);
			const colour = pixel & opaque;
			if (counts[colour] === 0) all.push(colour);
			counts[colour]! += at - first;
		}
	all.sort((a, b) => counts[b]! - counts[a]! || a - b);
	for (const colour of all) counts[colour] = 0;
	const colours = all.length > most ? spread(all, most) : all;
	for (const [place, colour] of colours.entries()) places[colour] = place;
	// What is left are pixels of letters' edges: the nearest colour does.
	const kept = new Set(colours);
	for (const colour of all) if (!kept.has(colour)) places[colour] = nearest(colour, colours);
	return colours;
}

const channel = (colour: number, shift: number) => (colour >>> shift) & 0xff;

/** Square of the distance between two colours. */
function distance(a: number, b: number): number {
	let far = 0;
	for (const shift of [0, 8, 16]) far += (channel(a, shift) - channel(b, shift)) ** 2;
	return far;
}

/**
 * Half of them the most frequent, the others each as far as can be from those before. The most frequent alone would be shades
 * of pale text, and the few words that stand out in ink would become as pale.
 * @param all colours, the most frequent first
 */
function spread(all: number[], most: number): number[] {
	const kept = all.slice(0, Math.ceil(most / 2));
	const far = all.map((colour) => Math.min(...kept.map((one) => distance(colour, one))));
	while (kept.length < most) {
		const next = all[far.indexOf(Math.max(...far))]!;
		kept.push(next);
		for (const [at, colour] of all.entries()) far[at] = Math.min(far[at]!, distance(colour, next));
	}
	return kept;
}

function nearest(colour: number, colours: number[]): number {
	let best = 0;
	let least = Infinity;
	for (const [place, one] of colours.entries()) {
		const far = distance(colour, one);
		if (far < least) [best, least] = [place, far];
	}
	return best;
}

/** Length, name, content, check sum. */
function chunk(name: string, content: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(content.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, content.length);
	for (let at = 0; at < 4; at++) bytes[4 + at] = name.charCodeAt(at);
	bytes.set(content, 8);
	view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
	return bytes;
}

/** Lines of places in the palette; each begins with its filter, which is none. */
function linesOf(parts: Bitmap[], width: number, height: number): Uint8Array {
	const lines = new Uint8Array((width + 1) * height);
	let before = parts[0]!.pixels[0]!;
	let place = places[before & opaque]!;
	let to = 0;
	for (const { pixels } of parts)
		for (let from = 0; from < pixels.length;) {
			to++;
			for (const end = from + width; from < end;) {
				const pixel = pixels[from++]!;
				if (pixel !== before) place = places[(before = pixel) & opaque]!;
				lines[to++] = place;
			}
		}
	return lines;
}

const packed = promisify(deflate) as (bytes: Uint8Array, options: ZlibOptions) => Promise<Buffer>;

/**
 * The same pixels always give the same bytes.
 * @param parts bitmaps of one width, one under the other
 * @param most colours, at most 256
 */
export async function png(parts: Bitmap[], most = 256): Promise<Uint8Array<ArrayBuffer>> {
	const { width } = parts[0]!;
	const height = parts.reduce((sum, part) => sum + part.height, 0);
	const colours = palette(parts, most);
	// Whatever else is drawn meanwhile uses the same tables: they are done with before anybody waits.
	const lines = linesOf(parts, width, height);
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	header.set([8, 3], 8);
	const colourBytes = Uint8Array.from(
		colours.flatMap((colour) => [0, 8, 16].map((shift) => channel(colour, shift)))
	);
	const chunks = [
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
		chunk('IHDR', header),
		chunk('PLTE', colourBytes),
		// Small blocks suit pictures whose parts differ; levels above take twice as long and save next to nothing.
		chunk('IDAT', await packed(lines, { level: 7, memLevel: 4, chunkSize: 1 << 18 })),
		chunk('IEND', new Uint8Array())
	];
	const bytes = new Uint8Array(chunks.reduce((sum, one) => sum + one.length, 0));
	let at = 0;
	for (const one of chunks) {
		bytes.set(one, at);
		at += one.length;
	}
	return bytes;
}
