/** The size that a picture is planned at for its box on a slide. */
import type { Plan, Size } from '../charts/chart.ts';
import { plan, travels, tryPlan, type Picture } from '../charts/index.ts';
import type { Box } from './measures.ts';

/** Nothing that is read on a slide is smaller, in px of the canvas. */
const leastType = 28;

/** px of the canvas that the radius of a dot has at the least, where words could make room for it. */
const leastDot = 2;
/** The same of dots that need not be larger. */
export const largeDot = 6;

/** By how much of the canvas's scale a picture may be planned smaller, the best first. */
const parts = [2, 1.75, 1.5, 1.25, 1, 2.4];
/** A plan that comes later among them is worth it where its dots are so many times as large. */
const worth = 1.2;

/**
 * The finest dots are told apart only where they fall on whole pixels: their picture is planned for the screen itself.
 * @param unit px of the screen for one of the canvas
 */
const onScreen = ({ w, h, size }: Pick<Box, 'w' | 'h' | 'size'>, unit: number): Size => ({
	width: w * unit,
	height: h * unit,
	text: size * 2 * unit
});

/** How a plan comes out in a box: radius of its finest dots in px of the canvas, its smallest type, whether all dots are in it. */
function drawn({ blocks, texts, paths }: Plan, { width, height }: Size, w: number) {
	const scale = w / width;
	const written = texts.filter(({ style }) => style !== 'tiny').map(({ size }) => size * scale);
	const ends = blocks.map(
		({ y, pitch, r, cols, count }) => y + (Math.ceil(count / cols) - 1) * pitch + r
	);
	return {
		finest: Math.min(...blocks.map(({ r }) => r)) * scale,
		type: Math.min(...written),
		lines: paths.length,
		whole: ends.every((end) => end <= height)
	};
}

const chosen = new WeakMap<Picture, Map<string, Size>>();

/**
 * Pictures are planned at half the canvas, so that lines and gaps are as bold as their words; nearer to its own size where
 * that leaves more room for dots; smaller still where so much is written that type would shrink below the least.
 */
export function planSize(
	of: Picture,
	state: string,
	box: Pick<Box, 'w' | 'h' | 'size'>,
	unit = 1
): Size {
	if (travels(of)) return onScreen(box, unit);
	const own = chosen.get(of) ?? new Map<string, Size>();
	chosen.set(of, own);
	const key = `${state} ${box.w} ${box.h} ${box.size}`;
	const found = own.get(key) ?? choose(of, state, box);
	own.set(key, found);
	return found;
}

function choose(of: Picture, state: string, { w, h, size }: Pick<Box, 'w' | 'h' | 'size'>): Size {
	const sizes = parts.map((part) => ({
		width: Math.floor(w / part),
		height: Math.floor(h / part),
		text: (size * 2) / part
	}));
	const legible: { one: Size; dots: number }[] = [];
	for (const one of sizes) {
		const { finest: dots, type, whole } = drawn(tryPlan(of, state, one), one, w);
		if (!whole || type < leastType) continue;
		// A page of text takes long to plan, and has no dots that another size could enlarge.
		if (dots === Infinity) return one;
		legible.push({ one, dots });
	}
	const largest = Math.max(...legible.map(({ dots }) => dots));
	return legible.find(({ dots }) => dots * worth >= largest)?.one ?? sizes.at(-1)!;
}

const drawnIn = (of: Picture, state: string, box: Box) => {
	const size = planSize(of, state, box);
	return drawn(plan(of, state, size), size, box.w);
};

/** Radius of a picture's finest dots in a box, in px of the canvas. */
export const finest = (of: Picture, state: string, box: Box) => drawnIn(of, state, box).finest;

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
