/** PNG files back into pixels. Knows what the project writes: eight bits a pixel, a palette, unfiltered lines. */
import { crc32, inflateSync } from 'node:zlib';

export interface Decoded {
	width: number;
	height: number;
	/** Red, green and blue of each pixel in one number, row by row. */
	colours: Uint32Array;
}

/** @throws when a check sum is wrong, or the file is of another kind */
export function decodePng(bytes: Uint8Array): Decoded {
	const file = Buffer.from(bytes);
	if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('This is no PNG.');
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < file.length;) {
		const length = file.readUInt32BE(at);
		const name = file.toString('latin1', at + 4, at + 8);
		if (crc32(file.subarray(at + 4, at + 8 + length)) !== file.readUInt32BE(at + 8 + length))
			throw new Error(`The check sum of ${name} is wrong.`);
		chunks.set(name, file.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const header = chunks.get('IHDR')!;
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	if (header.toString('hex', 8) !== '0803000000') throw new Error('This PNG is of another kind.');
	const bytesOf = chunks.get('PLTE')!;
	const palette = Uint32Array.from({ length: bytesOf.length / 3 }, (_, place) =>
		bytesOf.readUIntBE(place * 3, 3)
	);
	const lines = inflateSync(chunks.get('IDAT')!);
	if (lines.length !== (width + 1) * height) throw new Error('Lines are missing.');
	const colours = new Uint32Array(width * height);
	for (let row = 0, from = 0, to = 0; row < height; row++) {
		if (lines[from++] !== 0) throw new Error('A line is filtered.');
		for (const end = to + width; to < end; to++) {
			const place = lines[from++]!;
			if (place >= palette.length) throw new Error('A colour is missing.');
			colours[to] = palette[place]!;
		}
	}
	return { width, height, colours };
}

/** How far two colours are apart: the sum over red, green and blue. */
export function apart(a: number, b: number): number {
	let sum = 0;
	for (const shift of [0, 8, 16]) sum += Math.abs(((a >>> shift) & 0xff) - ((b >>> shift) & 0xff));
	return sum;
}

/** Where two pictures of one size differ by more than `least`: 1, elsewhere 0. */
export function differences(one: Decoded, other: Decoded, least: number): Uint8Array {
	const found = new Uint8Array(one.colours.length);
	for (let at = 0; at < found.length; at++) {
		const [colour, its] = [one.colours[at]!, other.colours[at]!];
		// Most pixels are paper in both.
		if (colour !== its && apart(colour, its) > least) found[at] = 1;
	}
	return found;
}

/** How many groups of marks there are that touch no other by their sides. Empties `marks`. */
export function islands(marks: Uint8Array, width: number): number {
	let found = 0;
	for (let start = 0; start < marks.length; start++) {
		if (marks[start] !== 1) continue;
		found++;
		marks[start] = 0;
		const open = [start];
		for (let at = open.pop(); at !== undefined; at = open.pop())
			for (const next of [at - 1, at + 1, at - width, at + width]) {
				if (marks[next] !== 1) continue;
				marks[next] = 0;
				open.push(next);
			}
	}
	return found;
}
