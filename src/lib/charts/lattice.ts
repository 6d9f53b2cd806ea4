/**
 * Lattices of dots: pure geometry in px. The pitch is a multiple of half a pixel and centres lie on half pixels, so
 * that on a screen of double density every dot falls on whole pixels and can be counted.
 */
import type { Voice } from '../model/schema.ts';
import type { Block } from './chart.ts';
import type { Box } from './labels.ts';

/** What all dots of a group share. */
export interface Group {
	population: string;
	from: number;
	count: number;
	voice: Voice;
	ring?: boolean;
	row?: string;
}

/** Smallest and largest distance between dots in px. */
const finest = 0.5;
const step = 0.5;

/** The half pixel at or before a place. */
export const snap = (px: number) => Math.floor(px * 2) / 2;

/** Radius that leaves a clear gap at a pitch. */
export const radius = (pitch: number) => (pitch < 2.5 ? pitch / 3 : pitch * 0.38);

/** Dots per row: as many as fit, but spread evenly over the rows that this needs; one where there are no dots. */
export function columns(count: number, width: number, pitch: number): number {
	if (count === 0) return 1;
	const most = Math.max(1, Math.floor(width / pitch));
	return Math.max(1, Math.ceil(count / Math.ceil(count / most)));
}

/** Height of a block of dots in px. */
export function depth(count: number, width: number, pitch: number): number {
	return Math.ceil(count / columns(count, width, pitch)) * pitch;
}

/**
 * The largest pitch at which something fits, found by going down from `most`.
 * @param fits whether it fits at a pitch
 */
export function largestPitch(most: number, fits: (pitch: number) => boolean): number {
	let pitch = Math.max(finest, Math.floor(most / step) * step);
	while (pitch > finest && !fits(pitch)) pitch -= step;
	return pitch;
}

/** A group as one block whose top left corner is at (left, top). */
export function block(group: Group, left: number, top: number, pitch: number, cols: number): Block {
	// Under a pixel there are no half pixels to stand on.
	const place = (px: number) => (pitch < 1 ? px : snap(px));
	return {
		...group,
		cols: Math.min(cols, group.count),
		x: place(left + pitch / 2),
		y: place(top + pitch / 2),
		pitch,
		r: radius(pitch)
	};
}

/**
 * Groups one after the other on one lattice, as in a waffle: where a group ends within a row, the next one goes on
 * in the same row, so that recolouring moves nothing.
 */
export function run(
	groups: Group[],
	left: number,
	top: number,
	pitch: number,
	cols: number
): Block[] {
	const blocks: Block[] = [];
	let at = 0;
	for (const group of groups) {
		let done = 0;
		while (done < group.count) {
			const row = Math.floor(at / cols);
			const col = at % cols;
			const rest = group.count - done;
			// A piece is the rest of a begun row, or all whole rows with what hangs over at the end.
			const count = col > 0 ? Math.min(cols - col, rest) : rest;
			const piece = { ...group, from: group.from + done, count };
			const width = col > 0 ? count : cols;
			blocks.push(block(piece, left + col * pitch, top + row * pitch, pitch, width));
			done += count;
			at += count;
		}
	}
	return blocks;
}

/**
 * How many dots each row of a mound holds, from the bottom row upwards.
 * @returns nothing when so many rows of at most `cols` dots do not hold them
 */
function mound(count: number, cols: number, rows: number): number[] {
	const fill = (span: number) =>
		Array.from({ length: rows }, (_, row) => {
			// Rows of one parity, so that dots stand above each other.
			const dots = span * (1 - (row + 0.3) / rows) ** 0.62;
			return Math.max(2 - (cols % 2), 2 * Math.floor(dots / 2) + (cols % 2));
		}).map((width) => Math.min(width, cols));
	const sum = (widths: number[]) => widths.reduce((all, width) => all + width, 0);
	let span = cols + 1;
	if (sum(fill(span)) < count) return [];
	while (span > 1 && sum(fill(span - 0.25)) >= count) span -= 0.25;
	const widths = fill(span);
	let over = sum(widths) - count;
	// What is too much is taken from the flanks, from the top down, so that no row hangs over the one below.
	for (let row = rows - 1; over > 0; row = row === 0 ? rows - 1 : row - 1) {
		const less = Math.min(over, 2, widths[row]!);
		widths[row]! -= less;
		over -= less;
	}
	return widths.filter((width) => width > 0);
}

/** Dots poured out: a rounded mound on the floor of a box, numbered from the bottom row upwards. */
export function heap(
	group: Group,
	box: { left: number; top: number; width: number; height: number },
	most: number
) {
	if (group.count === 0) return { blocks: [], pitch: most };
	const rowsAt = (pitch: number): number[] => {
		const cols = Math.floor(box.width / pitch);
		// Poured sand lies flat: a mound is never nearly as high as it is wide.
		const tallest = Math.floor(Math.min(box.height, box.width * 0.56) / pitch);
		if (cols < 1 || tallest < 1) return [];
		// The flattest mound that holds all of them, so that its foot spreads over the box.
		for (let rows = Math.max(1, Math.floor((group.count / cols) * 1.1)); rows <= tallest; rows++) {
			const widths = mound(group.count, cols, rows);
			if (widths.length > 0) return widths;
		}
		return [];
	};
	const pitch = largestPitch(most, (tried) => rowsAt(tried).length > 0);
	const blocks: Block[] = [];
	let from = group.from;
	for (const [index, count] of rowsAt(pitch).entries()) {
		const left = box.left + box.width / 2 - (count * pitch) / 2;
		const top = box.top + box.height - (index + 1) * pitch;
		blocks.push(block({ ...group, from, count }, left, top, pitch, count));
		from += count;
	}
	return { blocks, pitch };
}

/** The rectangle around the dots of a block, which has some. */
export function blockBox({ x, y, r, pitch, cols, count }: Block): Box {
	const across = Math.min(cols, count) - 1;
	const down = Math.ceil(count / cols) - 1;
	return { left: x - r, top: y - r, right: x + across * pitch + r, bottom: y + down * pitch + r };
}

/** Dots in all blocks. */
export const total = (blocks: Block[]) => blocks.reduce((sum, one) => sum + one.count, 0);
