/** What of a chart stands in the picture where it is shown alone, and what only its other states tell. */
import { roomy } from '../charts/chart.ts';
import { finding, type ChartFacts } from '../charts/facts.ts';
import { picture, plan } from '../charts/index.ts';
import { noteBeside } from '../model/cautions.ts';
import { evidence } from '../model/relations.ts';
import { mentioned } from '../model/text.ts';
import type { Row, Sentence, View } from '../model/view.ts';

export interface Part {
	rows: Row[];
	sentences: Sentence[];
	/** Ids; computed ones too. */
	figures: string[];
}

/** All strings in a value, however deep: the ids that a chart's state shows are among them. */
export function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (value && typeof value === 'object') return Object.values(value).flatMap(strings);
	return [];
}

/** Ids of the rows that a state draws or writes, wholes of which it draws the parts among them. */
function drawnRows(view: View, { id, state }: ChartFacts): Set<string | undefined> {
	const of = picture(view, id);
	const { blocks, texts, paths } = plan(of, state, roomy);
	return new Set([
		...strings(of.spec.states[state]),
		...[...blocks, ...texts, ...paths].map(({ row }) => row)
	]);
}

/** Both parts of a chart's table and evidence: a figure that the finding or the state's note prints is shown as well. */
export function partsOf(view: View, facts: ChartFacts): { shown: Part; other: Part } {
	const drawn = drawnRows(view, facts);
	const { id, state } = facts;
	const note = noteBeside(view.charts[id]!.note, [state], view.lang);
	const said = new Set([finding(view, id, state), note].flatMap(mentioned));
	const isShown = (id: string) => drawn.has(id) || said.has(id);
	const shownFigures = facts.figures.filter(isShown);
	const behind = new Set([
		...facts.rows.filter(({ id }) => isShown(id)).map(({ sentence }) => sentence),
		...shownFigures
			.flatMap((id) => evidence(view.figures, id))
			.map((id) => view.figures[id]?.sentence)
	]);
	const part = (shown: boolean): Part => ({
		rows: facts.rows.filter(({ id }) => isShown(id) === shown),
		sentences: facts.sentences.filter(({ id }) => behind.has(id) === shown),
		figures: facts.figures.filter((id) => isShown(id) === shown)
	});
	return { shown: part(true), other: part(false) };
}
