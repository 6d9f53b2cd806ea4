/** Bitmaps as PNG files with a palette: an image of paper, ink and a few voices needs no more, and is small. */
import { crc32, deflateSync } from 'node:zlib';

/** Rows of RGBA pixels. */
export interface Bitmap {
	width: number;
	height: number;
	/** One number a pixel, as its bytes lie in memory; opaque. */
	pixels: Uint32Array;
}

/** The colours of a bitmap, the most frequent first, and for every colour its place among those kept. */
function palette(
	pixels: Uint32Array,
	most: number
): { colours: number[]; places: Map<number, number> } {
	const counts = new Map<number, number>();
	let run = 0;
	for (let at = 0; at < pixels.length; at++) {
		run++;
		if (pixels[at] === pixels[at + 1]) continue;
		counts.set(pixels[at]!, (counts.get(pixels[at]!) ?? 0) + run);
		run = 0;
	}
	const all = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
	const colours = all.slice(0, most);
	const places = new Map(colours.map((colour, place) => [colour, place]));
	// What is left are a few pixels of letters' edges: the nearest colour does.
	for (const colour of all.slice(most)) places.set(colour, nearest(colour, colours));
	return { colours, places };
}

const channel = (colour: number, shift: number) => (colour >>> shift) & 0xff;

function nearest(colour: number, colours: number[]): number {
	let best = 0;
	let least = Infinity;
	for (const [place, one] of colours.entries()) {
		let far = 0;
		for (const shift of [0, 8, 16]) far += (channel(colour, shift) - channel(one, shift)) ** 2;
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

/**
 * The same pixels always give the same bytes.
 * @param most colours, at most 256
 */
export function png({ width, height, pixels }: Bitmap, most = 256): Uint8Array<ArrayBuffer> {
	const { colours, places } = palette(pixels, most);
	// Each line begins with its filter, which is none.
	const lines = new Uint8Array((width + 1) * height);
	let last = -1;
	let place = 0;
	for (let row = 0, from = 0; row < height; row++) {
		let to = row * (width + 1) + 1;
		for (let col = 0; col < width; col++, from++, to++) {
			const colour = pixels[from]!;
			if (colour !== last) {
				last = colour;
				place = places.get(colour)!;
			}
			lines[to] = place;
		}
	}
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	header.set([8, 3], 8);
	const colourBytes = Uint8Array.from(
		colours.flatMap((colour) => [0, 8, 16].map((shift) => channel(colour, shift)))
	);
	const parts = [
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
		chunk('IHDR', header),
		chunk('PLTE', colourBytes),
		// Levels above cost seconds an image and save next to nothing.
		chunk('IDAT', deflateSync(lines, { level: 8, memLevel: 9 })),
		chunk('IEND', new Uint8Array())
	];
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
