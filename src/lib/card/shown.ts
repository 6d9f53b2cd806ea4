/** What of a chart stands in the picture where it is shown alone, and what only its other states tell. */
import { roomy } from '../charts/chart.ts';
import { finding, type ChartFacts } from '../charts/facts.ts';
import { picture, plan } from '../charts/index.ts';
import { noteBeside } from '../model/cautions.ts';
import { stateFigures } from '../model/charts.ts';
import { evidence } from '../model/relations.ts';
import { mentioned } from '../model/text.ts';
import type { Row, Sentence, View } from '../model/view.ts';

export interface Part {
	rows: Row[];
	sentences: Sentence[];
	/** Ids; computed ones too. */
	figures: string[];
}

/** Ids of the rows that a state draws or writes: figures, or of the report as a page the sections that its picture has. */
function drawnRows(view: View, { id, state }: ChartFacts): Set<string | undefined> {
	const of = picture(view, id);
	if (of.spec.kind !== 'page') return new Set(stateFigures(of.spec, state));
	const { blocks, texts, paths } = plan(of, state, roomy);
	return new Set([...blocks, ...texts, ...paths].map(({ row }) => row));
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
