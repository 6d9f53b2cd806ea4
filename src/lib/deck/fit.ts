/** The size that a picture is planned at for its box on a slide. */
import type { Size } from '../charts/chart.ts';
import { plan, travels, type Picture } from '../charts/index.ts';
import type { Box } from './layout.ts';

/** Nothing that is read on a slide is smaller, in px of the canvas. */
export const leastType = 28;

/** Boxes under this, in px, leave no room for type when planned at half their size. */
const roomy = 740;

/**
 * Pictures are planned at half the canvas, so that lines and gaps are as bold as their words; at full size where room is
 * short or dots are very many; smaller still where so much is written that type would shrink below the least.
 */
export function planSize(of: Picture, state: string, box: Pick<Box, 'w' | 'h' | 'size'>): Size {
	const { w, h, size } = box;
	const parts = travels(of) ? [1] : w < roomy || h < roomy ? [1, 2, 2.4] : [2, 1, 2.4];
	const sizes = parts.map((part) => ({
		width: Math.floor(w / part),
		height: Math.floor(h / part),
		text: (size * 2) / part
	}));
	const reads = (one: Size) =>
		plan(of, state, one).texts.every(
			(text) => text.style === 'tiny' || text.size * (w / one.width) >= leastType
		);
	return sizes.find(reads) ?? sizes.at(-1)!;
}
