/** Boxes of a slide as the page writes them, and the other arrangements as data for the script. */
import { plainText } from '../model/text.ts';
import type { Size } from '../charts/chart.ts';
import type { View } from '../model/view.ts';
import { layout, parts, type Box, type Content, type Shape } from './layout.ts';
import type { Slide } from './slides.ts';

export function contentOf(slide: Slide, view: View): Content {
	return {
		kind: slide.kind,
		title: plainText(slide.title, view),
		text: slide.text.map((pieces) => plainText(pieces, view)),
		caveat: slide.caveat
	};
}

const round = (n: number) => Math.round(n * 100) / 100;
const numbers = ({ x, y, w, h, size }: Box) => [x, y, w, h, size].map(round);

/** For `style`: where a box stands, in px of the canvas. */
export function styleOf(box: Box): string {
	const [x, y, w, h, size] = numbers(box);
	return `--x:${x};--y:${y};--w:${w};--h:${h};--s:${size}`;
}

/** All arrangements: shape and, for those who sit far from the screen, large text. */
export const arrangements = ['wide', 'narrow', 'wide-large', 'narrow-large'] as const;
export type Arrangement = (typeof arrangements)[number];

/** Five numbers for each part of each slide. */
export type Geometry = Record<Arrangement, number[][][]>;

export function geometry(slides: Slide[], view: View): Geometry {
	const contents = slides.map((slide) => contentOf(slide, view));
	const entries = arrangements.map((name) => {
		const [shape, large] = name.split('-');
		const all = contents.map((content) => {
			const boxes = layout(content, shape as Shape, large !== undefined);
			return parts.map((part) => numbers(boxes[part]));
		});
		return [name, all] as const;
	});
	return Object.fromEntries(entries) as Geometry;
}

/** Boxes under this, in px, have no room to be planned at half their size. */
const roomy = 740;

/**
 * Pictures are planned at half the canvas, so that lines and gaps are as bold as their words; where room is short, at full
 * size, where type takes a larger share.
 * @param fine full size in any case: a picture of very many dots
 */
export function planSize({ w, h, size }: Pick<Box, 'w' | 'h' | 'size'>, fine: boolean): Size {
	const part = fine || h < roomy || w < roomy ? 1 : 2;
	return { width: Math.floor(w / part), height: Math.floor(h / part), text: (size * 2) / part };
}
