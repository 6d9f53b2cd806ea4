/** What a finger or a pointer meets in a picture that is no link itself: dots on a canvas, bars, names. */
import type { Block, Plan } from './chart.ts';

/** px by which a fingertip may miss a block of dots. */
const miss = 16;

/** How far a place in px of the plan is from the nearest of a block's cells; 0 inside one of them. */
function distance({ x, y, pitch, cols, count }: Block, px: number, py: number): number {
	const across = Math.min(cols, count);
	const col = Math.min(across - 1, Math.max(0, Math.floor((px - x) / pitch + 0.5)));
	const last = Math.ceil((count - col) / cols) - 1;
	const row = Math.min(last, Math.max(0, Math.floor((py - y) / pitch + 0.5)));
	const off = (at: number, centre: number) => Math.max(0, Math.abs(at - centre) - pitch / 2);
	return Math.hypot(off(px, x + col * pitch), off(py, y + row * pitch));
}

/** Row of the dots at a place in px of the plan, or of those nearest to it under a fingertip. */
export function rowAt({ blocks }: Plan, x: number, y: number): string | undefined {
	let found: string | undefined;
	let nearest = miss;
	for (const block of blocks) {
		const far = distance(block, x, y);
		if (far >= nearest || block.count === 0) continue;
		nearest = far;
		found = block.row;
	}
	return found;
}

/** Told by a picture to the page around it: somebody has touched what shows this figure. */
export interface Touched {
	figure: string;
	/** Where the figure can be followed to. */
	href: string;
}

/** Name of the event whose `detail` is a `Touched`. */
export const touchedEvent = 'figuretouched';
