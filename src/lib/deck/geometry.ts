/** Boxes of a slide as the page writes them, and the other arrangements as data for the script. */
import { cover } from '../charts/cover.ts';
import { picture, travels, type Picture } from '../charts/index.ts';
import { plainText } from '../model/text.ts';
import type { View } from '../model/view.ts';
import { finest, reads } from './fit.ts';
import { layout } from './layout.ts';
import { parts, type Box, type Content, type Shape } from './measures.ts';
import type { Slide } from './slides.ts';

/** Height of the cover's dots as a share of their width. */
function steepness({ id, state }: NonNullable<Slide['heap']>, view: View): number {
	const { width, height } = cover(picture(view, id), state);
	return height / width;
}

const drawing = (of: Picture, state: string) => ({
	fits: (box: Box) => reads(of, state, box),
	finest: (box: Box) => finest(of, state, box),
	whole: travels(of)
});

export function contentOf(slide: Slide, view: View): Content {
	const { chart, heap } = slide;
	return {
		kind: slide.kind,
		title: plainText(slide.title, view),
		text: slide.text.map((pieces) => plainText(pieces, view)),
		caveat: heap ? plainText(heap.text, view) : slide.caveat,
		...(heap ? { heap: steepness(heap, view) } : {}),
		...(chart ? drawing(picture(view, chart.id), chart.state) : {})
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
