/**
 * What the story's script needs of the report, sent along at the end of the page: no request more on a weak signal, and a
 * page that was saved or is opened from a USB stick has it too.
 */
import { sentencesOf } from '../model/source.ts';
import type { Telling } from './context.ts';

export interface StoryData extends Pick<Telling, 'view' | 'map' | 'otherLanguage' | 'lasting'> {
	/** Where lines may end in pictures; see `learn`. */
	lexicon: string[];
}

/** The report without what the page shows already, what its script has no use for, and what can be told from the rest. */
export function storyData({ view, map, otherLanguage, lasting, lexicon }: StoryData): StoryData {
	const figures = Object.fromEntries(
		Object.entries(view.figures).map(([id, figure]) => [
			id,
			{ ...figure, id: '', place: undefined }
		])
	);
	const charts = Object.fromEntries(
		Object.entries(view.charts).map(([id, chart]) => [
			id,
			{ ...chart, title: [], note: [], caveat: [] }
		])
	);
	const chapters = view.chapters.map((chapter) => ({
		...chapter,
		title: [],
		lead: [],
		steps: chapter.steps.map(({ id, chart, state }) => ({
			...{ id, index: 0, chapter: '', chart, state },
			...{ title: [], text: [], note: [] }
		}))
	}));
	const sections = view.source.sections.map((section) => ({
		...section,
		paragraphs: section.paragraphs.map((paragraph) => ({ ...paragraph, id: '' }))
	}));
	const source = { ...view.source, sections };
	const { width, height, places } = map;
	return {
		view: { ...view, source, figures, charts, chapters },
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

/** Reads what `storyData` has written: tells again what can be told from the rest. */
export function restore(json: string): StoryData {
	const data = JSON.parse(json) as StoryData;
	const { figures, source, chapters } = data.view;
	const places = new Map(sentencesOf(source).map((sentence) => [sentence.id, sentence.place]));
	for (const [id, figure] of Object.entries(figures))
		Object.assign(figure, { id, place: places.get(figure.sentence ?? '') });
	let index = 0;
	for (const { id, steps } of chapters)
		for (const step of steps) Object.assign(step, { index: index++, chapter: id });
	return data;
}

/** @throws when the page holds no data */
export const readData = (): StoryData => restore(document.getElementById(id)!.textContent);
