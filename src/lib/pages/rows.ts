/** The figures page as data: one row per figure, in the report's order. */
import { originOf } from '../model/origin.ts';
import { evidence } from '../model/relations.ts';
import { sectionName } from '../model/section.ts';
import { sentencesOf } from '../model/source.ts';
import { plainText } from '../model/text.ts';
import { fullWidth } from '../model/typography.ts';
import type { View } from '../model/view.ts';
import { stretches, type Stretch } from './marks.ts';
import type { TableRow } from './search.ts';
import { tellers } from './tellers.ts';

export type Figure = View['figures'][string];

export interface FigureRow extends Omit<TableRow, 'haystack'> {
	figure: Figure;
	/** The sentence with the figure's number marked; derived figures have none. */
	sentence?: Stretch[];
	/** Of the sentence, unofficial; on the English page. */
	translation?: string;
	/** Figures that a derived figure is computed from. */
	inputs: Figure[];
	/** The step of the story that tells it best; the report of another district may have figures that none tells. */
	step?: { id: string; title: string };
	/** What a search may find beside the words of the row. */
	words: string;
}

/** Sections of the report that figures stand in, in its order, by number and the name that the story gives them. */
export function sectionsOf(view: View, rows: FigureRow[]): { id: string; name: string }[] {
	const used = new Set(rows.flatMap(({ sections }) => sections));
	return view.source.sections
		.filter(({ id }) => used.has(id))
		.map(({ id, heading }) => {
			const told = view.chapters.find(({ section }) => section === id)?.name;
			const own = view.lang === 'zh' ? fullWidth(heading) : '';
			const name = `${sectionName(id, view.lang)} ${told ?? own}`.trim();
			return { id, name: name.replace(/^[a-z]/, (first) => first.toUpperCase()) };
		});
}

export function figureRows(view: View): FigureRow[] {
	const sentences = sentencesOf(view.source);
	const told = tellers(view);
	const placeOf = (id: string) => view.figures[id]?.place?.section ?? [];
	const order = (figure: Figure): number => {
		if (figure.inputs)
			return Math.max(...figure.inputs.map((id) => order(view.figures[id]!))) + 0.5;
		return figure.mark?.start ?? 0;
	};
	const rows = Object.values(view.figures).map((figure): FigureRow => {
		const sentence = sentences.find(({ id }) => id === figure.sentence);
		const translation = sentence && view.translations[sentence.id];
		const step = told[figure.id]?.[0];
		return {
			figure,
			order: order(figure),
			origin: originOf(figure),
			sections: [...new Set(evidence(view.figures, figure.id).flatMap(placeOf))],
			...(sentence ? { sentence: stretches(sentence, [figure], fullWidth) } : {}),
			...(translation ? { translation } : {}),
			inputs: (figure.inputs ?? []).map((id) => view.figures[id]!),
			...(step ? { step: { id: step.id, title: plainText(step.title, view) } } : {}),
			words: [figure.value, figure.unit, figure.unitEn, figure.place?.section ?? '']
				.join(' ')
				.trim()
		};
	});
	return rows.sort((a, b) => a.order - b.order);
}
