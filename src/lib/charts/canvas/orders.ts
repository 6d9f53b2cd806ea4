/** What the page and the worker that moves its dots say to each other. */
import type { Block } from '../chart.ts';
import type { Fit } from './surface.ts';

/** To the worker. `stage` tells canvases apart; `turn` is the page's number for an order, so that late answers are known. */
export type Order =
	| { is: 'open'; stage: number; canvas: OffscreenCanvas; colours: string[] }
	| { is: 'colour'; stage: number; colours: string[] }
	/** Dots as they stand, at once: a camera that follows the hand, a crowd at rest. */
	| { is: 'show'; stage: number; turn: number; fit: Fit; blocks: Block[] }
	/** Dots glide from wherever they are (`from` when nothing is under way) to where they belong. */
	| { is: 'glide'; stage: number; turn: number; fit: Fit; from: Block[]; to: Block[] }
	/** Empties the canvas and lets go of its memory. */
	| { is: 'rest'; stage: number }
	| { is: 'close'; stage: number };

/** From the worker: the first picture of an order can be seen on the canvas; a glide has arrived. */
export interface Answer {
	is: 'begun' | 'done';
	stage: number;
	turn: number;
}
