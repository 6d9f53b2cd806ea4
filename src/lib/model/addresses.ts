/**
 * The address of everything the site publishes, in one place. All are relative to a report's home (its story, in one
 * language), so that they work in any folder of any site; a page prefixes its own way home (`../`).
 * Addresses are promises: articles link to them for years.
 */

/** Name of a report's folder, which is its address: district and year. */
export const reportName = /^[a-z]+(-[a-z]+)*-\d{4}$/;

/** Shapes of a chart's images: where each is meant to go, and its size in px. */
export const shapes = {
	wide: [1200, 628],
	square: [1080, 1080],
	tall: [1080, 1440],
	cover: [900, 383],
	slide: [1920, 1080]
} as const satisfies Record<string, readonly [number, number]>;
export type Shape = keyof typeof shapes;

/** Files of one chart beside its images. */
export type ChartFile = 'svg' | 'csv' | 'json' | 'zip' | 'oembed.json' | 'alt.txt';

export const storyAt = (step?: string) => (step === undefined ? './' : `./#${step}`);
/** @param state other than the still */
export const embedAt = (chart: string, state?: string) =>
	state === undefined ? `embed/${chart}/` : `embed/${chart}/${state}/`;
export const chartAt = (chart: string) => `chart/${chart}/`;
export const fileAt = (chart: string, file: ChartFile) => `chart/${chart}.${file}`;
export const imageAt = (chart: string, shape: Shape) =>
	`chart/${chart}-${shapes[shape].join('x')}.png`;
/** Name of a file in its folder. */
export const fileNameOf = (address: string) => address.replace(/^.*\//, '');
export const pressAt = 'press/';
export const accessibilityAt = 'accessibility/';
export const deckAt = (slide?: string) => (slide === undefined ? 'present/' : `present/#${slide}`);
/** A sentence of the report's text; a figure among all figures. */
export const sentenceAt = (sentence: string) => `source/#${sentence}`;
export const figureAt = (figure: string) => `figures/#f-${figure}`;
/** Native slides for PowerPoint and WPS. */
export const pptxAt = 'slides.pptx';
/** The whole story as one long image, its slices for upload from 1, and the poster. */
export const longImageAt = 'image/story.png';
export const sliceAt = (number: number) => `image/story-${number}.png`;
export const posterAt = 'image/poster.png';
/** All figures, and the package that describes them. */
export const dataFiles = {
	csv: 'figures.csv',
	json: 'figures.json',
	package: 'datapackage.json'
} as const;
/** Everything for a briefing without network; at the root of the site. */
export const kitAt = 'kit.zip';
