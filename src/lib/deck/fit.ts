/** The size that a picture is planned at for its box on a slide. */
import type { Size } from '../charts/chart.ts';
import { plan, travels, type Picture } from '../charts/index.ts';
import type { Box } from './measures.ts';

/** Nothing that is read on a slide is smaller, in px of the canvas. */
export const leastType = 28;

/** px of the canvas that the radius of a dot has at the least, where words could make room for it. */
const leastDot = 2;
/** The same of dots that need not be larger. */
const largeDot = 6;

/** Boxes under this, in px, leave no room for type when planned at half their size. */
const roomy = 740;

/**
 * The finest dots are told apart only where they fall on whole pixels: their picture is planned for the screen itself.
 * @param unit px of the screen for one of the canvas
 */
const onScreen = ({ w, h, size }: Pick<Box, 'w' | 'h' | 'size'>, unit: number): Size => ({
	width: w * unit,
	height: h * unit,
	text: size * 2 * unit
});

/**
 * Pictures are planned at half the canvas, so that lines and gaps are as bold as their words; at full size where room is
 * short; smaller still where so much is written that type would shrink below the least.
 */
export function planSize(
	of: Picture,
	state: string,
	box: Pick<Box, 'w' | 'h' | 'size'>,
	unit = 1
): Size {
	if (travels(of)) return onScreen(box, unit);
	const { w, h, size } = box;
	const parts = w < roomy || h < roomy ? [1, 2, 2.4] : [2, 1, 2.4];
	const sizes = parts.map((part) => ({
		width: Math.floor(w / part),
		height: Math.floor(h / part),
		text: (size * 2) / part
	}));
	const legible = (one: Size) =>
		plan(of, state, one).texts.every(
			(text) => text.style === 'tiny' || text.size * (w / one.width) >= leastType
		);
	return sizes.find(legible) ?? sizes.at(-1)!;
}

/** How a picture comes out in a box: radius of its finest dots in px of the canvas, number of its lines, whether it ends inside. */
function drawnIn(of: Picture, state: string, box: Box) {
	const size = planSize(of, state, box);
	const { blocks, paths } = plan(of, state, size);
	const ends = blocks.map(
		({ y, pitch, r, cols, count }) => y + (Math.ceil(count / cols) - 1) * pitch + r
	);
	return {
		finest: Math.min(...blocks.map(({ r }) => r)) * (box.w / size.width),
		lines: paths.length,
		whole: ends.every((end) => end <= size.height)
	};
}

/**
 * Whether a picture can give up half of the slide's width: all its dots have room, each can be told from the next, and where
 * it is wide they are not much larger, nor has it lines that it lacks here.
 */
export function reads(of: Picture, state: string, box: Box): boolean {
	const here = drawnIn(of, state, box);
	const wide = drawnIn(of, state, { ...box, w: 2 * box.w });
	return (
		here.whole &&
		here.lines >= wide.lines &&
		here.finest >= leastDot &&
		(here.finest >= largeDot || here.finest * 3 >= wide.finest)
	);
}
