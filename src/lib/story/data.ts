/**
 * What the story's script needs of the report, sent along at the end of the page: no request more on a weak signal, and a
 * page that was saved or is opened from a USB stick has it too.
 */
import type { Telling } from './context.ts';

export interface StoryData extends Pick<Telling, 'view' | 'map' | 'otherLanguage' | 'lasting'> {
	/** Where lines may end in pictures; see `learn`. */
	lexicon: string[];
}

/** The report without the words that the page shows already. */
export function storyData({ view, map, otherLanguage, lasting, lexicon }: StoryData): StoryData {
	const charts = Object.fromEntries(
		Object.entries(view.charts).map(([id, chart]) => [id, { ...chart, title: [], note: [] }])
	);
	const chapters = view.chapters.map((chapter) => ({
		...chapter,
		title: [],
		lead: [],
		steps: chapter.steps.map(({ id, index, chapter: of, chart, state }) => ({
			...{ id, index, chapter: of, chart, state },
			...{ title: [], text: [], note: [] }
		}))
	}));
	const { width, height, places } = map;
	return {
		view: { ...view, charts, chapters },
		map: { width, height, places },
		otherLanguage,
		lasting,
		lexicon
	};
}

const id = 'story-data';

/** An element that holds the data and that the browser does not run. */
export function dataElement(data: StoryData): string {
	const json = JSON.stringify(storyData(data)).replace(/</g, '\\u003c');
	return `<script type="application/json" id="${id}">${json}</script>`;
}

/** @throws when the page holds no data */
export function readData(): StoryData {
	return JSON.parse(document.getElementById(id)!.textContent) as StoryData;
}
