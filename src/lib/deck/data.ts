/**
 * What the deck's script needs, sent along at the end of the page: the report without the words that the page shows already,
 * and the other arrangements of the slides.
 */
import type { View } from '../model/view.ts';
import { geometry, type Geometry } from './geometry.ts';
import type { Slide } from './slides.ts';

export interface DeckData {
	view: View;
	geometry: Geometry;
	/** Where lines may end in pictures; see `learn`. */
	lexicon: string[];
}

const id = 'deck-data';

/** An element that holds the data and that the browser does not run. */
export function dataElement(slides: Slide[], view: View, lexicon: string[]): string {
	const charts = Object.fromEntries(
		Object.entries(view.charts).map(([name, chart]) => [name, { ...chart, title: [], note: [] }])
	);
	// Pictures ask which section and which colour a chapter has.
	const chapters = view.chapters.map((chapter) => ({ ...chapter, title: [], lead: [], steps: [] }));
	const data: DeckData = {
		view: { ...view, charts, chapters, terms: {}, translations: {} },
		geometry: geometry(slides, view),
		lexicon
	};
	const json = JSON.stringify(data).replace(/</g, '\\u003c');
	return `<script type="application/json" id="${id}">${json}</script>`;
}

/** @throws when the page holds no data */
export function readData(): DeckData {
	return JSON.parse(document.getElementById(id)!.textContent) as DeckData;
}
