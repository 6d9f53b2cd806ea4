/** What is said about a chart, or one of its states, wherever it stands alone: page, embed, image, slide, file. */
import { noteBeside } from '../model/cautions.ts';
import { evidence } from '../model/relations.ts';
import { sentencesOf } from '../model/source.ts';
import { mentioned, plainText } from '../model/text.ts';
import type { Piece, Row, Sentence, View } from '../model/view.ts';
import { describe, picture } from './index.ts';

export interface ChartFacts {
	id: string;
	/** The state that is shown. */
	state: string;
	/** The finding, as one line. */
	title: string;
	/** Period, base and caveats, of all that the chart can show. */
	note: string;
	/** What of the note stands beside this state, and what only other states call for. */
	shownNote: string;
	otherNote: string;
	/** The note of the still in one short line, where the chart has one. */
	caveat: string | undefined;
	/** What the state shows, in sentences: alt text. */
	alt: string;
	/** The table: one row per thing drawn. */
	rows: Row[];
	/** Ids of all figures that it draws, or that its title and note print; computed ones too. */
	figures: string[];
	/** The report's own sentences behind all of these, verbatim (show them through `fullWidth`), in order of the text. */
	sentences: Sentence[];
	/** The step of the story that shows the state, else the first that shows the chart. */
	step: string | undefined;
	chapter: string | undefined;
}

/** Ids of all charts in the order in which the story shows them; those that no step shows come last. */
export function chartIds(view: View): string[] {
	const told = view.chapters.flatMap(({ steps }) => steps.map(({ chart }) => chart));
	return [...new Set([...told, ...Object.keys(view.charts)])].filter((id) => view.charts[id]);
}

/** Steps of the story that show a chart. */
const stepsOf = (view: View, id: string) =>
	view.chapters.flatMap(({ steps }) => steps.filter(({ chart }) => chart === id));

/** The step that tells a chart as a whole: of this state, by itself of the still; else the first that shows the chart. */
function tellingStep(view: View, id: string, state = view.charts[id]!.spec.still) {
	const steps = stepsOf(view, id);
	return steps.find((one) => one.state === state) ?? steps[0];
}

/** The chapter that a chart belongs to; others may show it too. */
export const chapterOf = (view: View, id: string) => tellingStep(view, id)?.chapter;

/** What stands over a state: over the still the chart's finding, over another what the story says there first. */
export function finding(view: View, id: string, state: string): Piece[] {
	const { title, spec } = view.charts[id]!;
	const step = stepsOf(view, id).find((one) => one.state === state);
	return state === spec.still || !step ? title : step.title;
}

/**
 * @param state the still when absent
 * @throws when the report has no such chart, or the chart no such state
 */
export function chartFacts(view: View, id: string, state?: string): ChartFacts {
	const chart = view.charts[id];
	if (!chart) throw new Error(`There is no chart “${id}” in this report.`);
	const of = picture(view, id);
	const { still, states } = chart.spec;
	const shown = state ?? still;
	if (!states[shown]) throw new Error(`The chart “${id}” has no state “${shown}”.`);
	const step = tellingStep(view, id, shown);
	const title = finding(view, id, shown);
	const noteOf = (names: string[], note = chart.note) =>
		plainText(noteBeside(note, names, view.lang), view);
	const others = chart.note.filter(({ except }) => except.includes(shown));
	const said = [title, ...chart.note.map(({ words }) => words), chart.caveat ?? []];
	const named = [...chart.figures, ...said.flatMap(mentioned)];
	const figures = [...new Set(named)];
	const stated = figures.flatMap((figure) => evidence(view.figures, figure));
	const wanted = new Set(stated.map((figure) => view.figures[figure]?.sentence));
	for (const row of of.table) wanted.add(row.sentence);
	return {
		id,
		state: shown,
		title: plainText(title, view),
		note: noteOf(Object.keys(states)),
		shownNote: noteOf([shown]),
		otherNote: noteOf(Object.keys(states), others),
		caveat: chart.caveat && plainText(chart.caveat, view),
		alt: describe(of, shown),
		rows: of.table,
		figures,
		sentences: sentencesOf(view.source).filter((sentence) => wanted.has(sentence.id)),
		step: step?.id,
		chapter: step?.chapter
	};
}
