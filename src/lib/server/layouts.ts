/** How the words and the picture of a chart share an image, for each shape. */
import { shapes } from '../model/addresses.ts';

/** Sizes in px of the image. */
export interface Layout {
	margin: number;
	/** The finding: its largest and least size; how many lines it takes if it must, and how many are preferred. */
	title: number;
	least: number;
	lines: number;
	preferred: number;
	note: number;
	source: number;
	/** Type of the picture, as a page's text size, and the least that it may become for want of room. */
	text: number;
	smallest: number;
	/** The picture is at least this high, or the note gives way to the short caveat. */
	picture: number;
	/** The line above the finding is left out where the image is shown small. */
	kicker: boolean;
	/** Widths of the words where they may also stand beside the picture. */
	asides?: number[];
	/** Margins, the wider first, of a sheet that gives all else to a picture which has no room otherwise. */
	tight?: number[];
	/** Stays a drawing, which any size becomes. */
	vector?: boolean;
}

/** Shapes of images, and that of the drawing in an SVG file, which any size becomes. */
export const sizes = { ...shapes, figure: [1200, 900] } as const;
export type Format = keyof typeof sizes;

export const layouts: Record<Format, Layout> = {
	figure: {
		margin: 56,
		title: 54,
		least: 44,
		lines: 3,
		preferred: 2,
		note: 24,
		source: 20,
		text: 1.1,
		smallest: 0.8,
		picture: 440,
		kicker: true,
		vector: true
	},
	wide: {
		margin: 44,
		title: 50,
		least: 40,
		lines: 2,
		preferred: 1,
		note: 22,
		source: 22,
		text: 1,
		smallest: 0.7,
		picture: 330,
		kicker: true,
		asides: [380, 300]
	},
	square: {
		margin: 60,
		title: 62,
		least: 48,
		lines: 3,
		preferred: 2,
		note: 26,
		source: 22,
		text: 1.2,
		smallest: 0.9,
		picture: 440,
		kicker: true
	},
	tall: {
		margin: 64,
		title: 70,
		least: 52,
		lines: 3,
		preferred: 2,
		note: 30,
		source: 24,
		text: 1.3,
		smallest: 1,
		picture: 560,
		kicker: true
	},
	cover: {
		margin: 28,
		title: 40,
		least: 30,
		lines: 2,
		preferred: 1,
		note: 18,
		source: 18,
		text: 0.94,
		smallest: 0.6,
		picture: 900,
		kicker: false,
		asides: [300, 252],
		tight: [20, 10]
	},
	slide: {
		margin: 84,
		title: 80,
		least: 60,
		lines: 2,
		preferred: 1,
		note: 32,
		source: 26,
		text: 1.5,
		smallest: 1.1,
		picture: 480,
		kicker: true
	}
};
