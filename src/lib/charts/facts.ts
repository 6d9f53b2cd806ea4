/** What is said about a chart wherever it stands alone: page, embed, image, slide, file. */
import { noteBeside } from '../model/cautions.ts';
import { evidence } from '../model/relations.ts';
import { sentencesOf } from '../model/source.ts';
import { mentioned, plainText } from '../model/text.ts';
import type { Row, Sentence, View } from '../model/view.ts';
import { describe, picture } from './index.ts';

export interface ChartFacts {
	id: string;
	/** The finding, as one line. */
	title: string;
	/** Period, base and caveats, of all that the chart can show. */
	note: string;
	/** What of the note stands beside the still, and what only other states call for. */
	stillNote: string;
	otherNote: string;
	/** The note of the still in one short line, where the chart has one. */
	caveat: string | undefined;
	/** What the still shows, in sentences: alt text. */
	alt: string;
	/** The table: one row per thing drawn. */
	rows: Row[];
	/** Ids of all figures that it draws, or that its title and note print; computed ones too. */
	figures: string[];
	/** The report's own sentences behind all of these, verbatim (show them through `fullWidth`), in order of the text. */
	sentences: Sentence[];
	/** The step of the story that shows the chart's still, else the first that shows the chart. */
	step: string | undefined;
	chapter: string | undefined;
}

/** Ids of all charts in the order in which the story shows them; those that no step shows come last. */
export function chartIds(view: View): string[] {
	const told = view.chapters.flatMap(({ steps }) => steps.map(({ chart }) => chart));
	return [...new Set([...told, ...Object.keys(view.charts)])].filter((id) => view.charts[id]);
}

/** @throws when the report has no such chart */
export function chartFacts(view: View, id: string): ChartFacts {
	const chart = view.charts[id];
	if (!chart) throw new Error(`There is no chart “${id}” in this report.`);
	const of = picture(view, id);
	const { still, states } = chart.spec;
	const steps = view.chapters.flatMap((chapter) => chapter.steps);
	const shown = steps.filter((step) => step.chart === id);
	const step = shown.find(({ state }) => state === still) ?? shown[0];
	const noteOf = (names: string[], note = chart.note) =>
		plainText(noteBeside(note, names, view.lang), view);
	const others = chart.note.filter(({ except }) => except.includes(still));
	const said = [chart.title, ...chart.note.map(({ words }) => words), chart.caveat ?? []];
	const named = [...chart.figures, ...said.flatMap(mentioned)];
	const figures = [...new Set(named)];
	const stated = figures.flatMap((figure) => evidence(view.figures, figure));
	const wanted = new Set(stated.map((figure) => view.figures[figure]?.sentence));
	for (const row of of.table) wanted.add(row.sentence);
	return {
		id,
		title: plainText(chart.title, view),
		note: noteOf(Object.keys(states)),
		stillNote: noteOf([still]),
		otherNote: noteOf(Object.keys(states), others),
		caveat: chart.caveat && plainText(chart.caveat, view),
		alt: describe(of, still),
		rows: of.table,
		figures,
		sentences: sentencesOf(view.source).filter((sentence) => wanted.has(sentence.id)),
		step: step?.id,
		chapter: step?.chapter
	};
}
