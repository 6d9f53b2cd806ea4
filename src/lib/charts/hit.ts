/** What a finger or a pointer meets in a picture that is no link itself: dots on a canvas, bars, names. */
import type { Block, Plan } from './chart.ts';
import { textBox, type Box } from './labels.ts';

/** px by which a fingertip may miss a block of dots or a name. */
const miss = 16;

/** px across, the least that a fingertip can be asked to aim at. */
export const fingertip = 24;

/** How far a place is from a box; 0 inside it. */
function away({ left, top, right, bottom }: Box, x: number, y: number): number {
	return Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));
}

/** How far a place in px of the plan is from the nearest of a block's cells; 0 inside one of them. */
function distance({ x, y, pitch, cols, count }: Block, px: number, py: number): number {
	const across = Math.min(cols, count);
	const col = Math.min(across - 1, Math.max(0, Math.floor((px - x) / pitch + 0.5)));
	const last = Math.ceil((count - col) / cols) - 1;
	const row = Math.min(last, Math.max(0, Math.floor((py - y) / pitch + 0.5)));
	const off = (at: number, centre: number) => Math.max(0, Math.abs(at - centre) - pitch / 2);
	return Math.hypot(off(px, x + col * pitch), off(py, y + row * pitch));
}

/** Figure that a touch is meant for whatever lies under it: a patch too small to be told apart, the inside of an outline. */
export function meantAt({ targets = [] }: Plan, x: number, y: number): string | undefined {
	return targets.find((one) => away(one, x, y) === 0)?.figure;
}

/** Row of what is shown at a place in px of the plan, or of the dots or the name nearest to it under a fingertip. */
export function rowAt(plan: Plan, x: number, y: number): string | undefined {
	const meant = meantAt(plan, x, y);
	if (meant !== undefined) return meant;
	let found: string | undefined;
	let nearest = miss;
	const near = (far: number, row: string | undefined) => {
		if (far >= nearest) return;
		nearest = far;
		found = row;
	};
	// What belongs to no row is the rest of its population.
	for (const { row, ...block } of plan.blocks)
		if (block.count > 0) near(distance(block, x, y), row ?? block.population);
	// A text without a row, as the key of the dots, shows no figure and lets no finger through to its neighbours'.
	for (const text of plan.texts)
		if (text.style !== 'tiny') near(away(textBox(text), x, y), text.row);
	return found;
}
