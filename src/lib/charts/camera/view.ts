/** Where the camera stands, and which dots of the field are then in its window. */
import type { Block } from '../chart.ts';
import type { Box } from '../labels.ts';
import { crisp, usual, type Level, type Patch } from './field.ts';

/** How far a dot may reach over the window's edge, in px: sums of fractions are not exact. */
const slack = 0.01;

/** Pixels per cell, and where the centre of cell (0, 0) lies in the picture. */
export interface Camera {
	pitch: number;
	x: number;
	y: number;
}

/**
 * Radius of a dot in cells. The finest dots of a crowd need the clearer gap, the few in the clearing the stronger
 * mark; no radius may jump while the camera moves.
 * @param grain least distance in px that the screen can show
 */
export function radius(pitch: number, crowd: boolean, grain = usual): number {
	const seen = (pitch * usual) / grain;
	const fine = 1 - Math.min(1, Math.max(0, (seen - 3) / 5));
	// Two pixels of the screen to a cell: one is the dot, one the gap.
	const finest = 1 - Math.min(1, Math.max(0, (seen - 1) * 2));
	if (crowd) return 0.4 - fine / 15 - finest / 12;
	// Half of what the screen can show is left on either side, as long as there is room for it: each is told from the next.
	return Math.min(0.4 + fine / 20, Math.max(0.25, 0.5 - usual / 2 / seen));
}

/**
 * Looks at one population so that it fills the window. A lone dot keeps room around it.
 * @param grain least distance in px that the screen can show
 */
export function lookAt(level: Level, window: Box, grain = usual): Camera {
	const width = window.right - window.left;
	const height = window.bottom - window.top;
	const fit = Math.min(width / level.cols, height / level.rows);
	const alone = level.cols * level.rows === 1;
	// At a third of the longer side the next population, two cells away, is still outside.
	const pitch = alone
		? Math.min(fit * 1.1, Math.max(fit * 0.7, Math.max(width, height) * 0.33))
		: crisp(fit, grain);
	const r = pitch * radius(pitch, true, grain);
	// The first dot begins with a pixel of the screen where that keeps all dots in the window: one outside is not drawn.
	const first = (low: number, free: number) => {
		const exact = low + (free + pitch) / 2;
		const near = Math.floor((exact - r) / grain) * grain + r;
		const spare = free / 2 + pitch / 2 - r;
		return Math.abs(near - exact) <= spare + slack ? near : exact;
	};
	return {
		pitch,
		x: first(window.left, width - level.cols * pitch) - level.x * pitch,
		y: first(window.top, height - level.rows * pitch) - level.y * pitch
	};
}

/** The way between two places: every moment magnifies by the same factor, the centre glides. */
export function travel(from: Camera, to: Camera, t: number): Camera {
	if (t <= 0) return from;
	if (t >= 1) return to;
	return {
		pitch: from.pitch * Math.pow(to.pitch / from.pitch, t),
		x: from.x + (to.x - from.x) * t,
		y: from.y + (to.y - from.y) * t
	};
}

type Look = Pick<Block, 'population' | 'voice' | 'ring' | 'row' | 'r'>;

/** First and last of `many` lattice places that are wholly between `low` and `high`. */
function inside(at: number, pitch: number, r: number, many: number, low: number, high: number) {
	return {
		first: Math.max(0, Math.ceil((low + r - at - slack) / pitch)),
		last: Math.min(many - 1, Math.floor((high - r - at + slack) / pitch))
	};
}

/** A patch as blocks: whole while it is inside the window, else only its rows and columns that are. */
export function visible(patch: Patch, camera: Camera, window: Box, look: Look): Block[] {
	const { pitch } = camera;
	const { r } = look;
	const x = camera.x + patch.x * pitch;
	const y = camera.y + patch.y * pitch;
	const rows = inside(y, pitch, r, Math.ceil(patch.count / patch.cols), window.top, window.bottom);
	const cols = inside(x, pitch, r, patch.cols, window.left, window.right);
	if (rows.last < rows.first || cols.last < cols.first) return [];
	const block = (firstRow: number, lastRow: number): Block => {
		const start = firstRow * patch.cols + cols.first;
		const width = cols.last - cols.first + 1;
		const count =
			firstRow === lastRow
				? Math.min(width, patch.count - start)
				: Math.min((lastRow + 1) * patch.cols, patch.count) - start;
		return {
			...look,
			from: patch.from + start,
			count,
			cols: width,
			x: x + cols.first * pitch,
			y: y + firstRow * pitch,
			pitch
		};
	};
	if (cols.first === 0 && cols.last === patch.cols - 1) return [block(rows.first, rows.last)];
	// A block's dots are numbered without a break, so rows cut at the sides are blocks of their own.
	return Array.from({ length: rows.last - rows.first + 1 }, (_, row) =>
		block(rows.first + row, rows.first + row)
	).filter((one) => one.count > 0);
}
