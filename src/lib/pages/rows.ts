/** The figures page as data: one row per figure, in the report's order, and how rows are searched and sorted. */
import { originOf, type Origin } from '../model/origin.ts';
import { evidence } from '../model/relations.ts';
import { sectionName } from '../model/section.ts';
import { sentencesOf } from '../model/source.ts';
import { fullWidth } from '../model/typography.ts';
import type { Lang, Piece, View } from '../model/view.ts';
import { stretches, type Stretch } from './marks.ts';
import { tellers } from './tellers.ts';

export type Figure = View['figures'][string];

export interface FigureRow {
	figure: Figure;
	/** Position in the report; derived figures stand behind the last of their inputs. */
	order: number;
	/** The sentence with the figure's number marked; derived figures have none. */
	sentence?: Stretch[];
	/** Of the sentence, unofficial; on the English page. */
	translation?: string;
	origin: Origin;
	/** Figures that a derived figure is computed from. */
	inputs: Figure[];
	/** The step of the story that tells it best; the report of another district may have figures that none tells. */
	step?: { id: string; title: string };
	/** Sections of the report that it comes from; a derived figure's inputs may stand in several. */
	sections: string[];
	/** Everything that a search may find, folded. */
	haystack: string;
}

/** Which figures are shown: of a section, of an origin; all where nothing is chosen. */
export interface Choice {
	section?: string | undefined;
	origin?: Origin | undefined;
}

/** Columns that sort, in the order of the table. At first rows stand in the report's order: by place. */
export const sortKeys = ['name', 'value', 'period', 'place'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Upper and lower case, full and half width, numbers with commas and without are the same to a reader who searches. */
export function fold(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/(\d),(?=\d|$)/g, '$1');
}

/** Sections of the report that figures stand in, in its order, by number and the name that the story gives them. */
export function sectionsOf(view: View, rows: FigureRow[]): { id: string; name: string }[] {
	const used = new Set(rows.flatMap(({ sections }) => sections));
	return view.source.sections
		.filter(({ id }) => used.has(id))
		.map(({ id, heading }) => {
			const told = view.chapters.find(({ section }) => section === id)?.name;
			const own = view.lang === 'zh' ? fullWidth(heading) : '';
			return { id, name: `${sectionName(id, view.lang)} ${told ?? own}`.trim() };
		});
}

export function figureRows(view: View): FigureRow[] {
	const sentences = sentencesOf(view.source);
	const told = tellers(view);
	const print = (pieces: Piece[]) =>
		pieces
			.map((piece) => (piece.is === 'figure' ? view.figures[piece.id]!.text : piece.text))
			.join('');
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
		const parts = [figure.name, figure.text, String(figure.value), figure.unit, figure.unitEn];
		parts.push(
			figure.note ?? '',
			figure.working ?? '',
			sentence?.text ?? '',
			translation ?? '',
			figure.place ? `${figure.place.section} ${sectionName(figure.place.section, view.lang)}` : ''
		);
		return {
			figure,
			order: order(figure),
			origin: originOf(figure),
			sections: [...new Set(evidence(view.figures, figure.id).flatMap(placeOf))],
			...(sentence ? { sentence: stretches(sentence, [figure], fullWidth) } : {}),
			...(translation ? { translation } : {}),
			inputs: (figure.inputs ?? []).map((id) => view.figures[id]!),
			...(step ? { step: { id: step.id, title: print(step.title) } } : {}),
			haystack: fold(parts.join('\n'))
		};
	});
	return rows.sort((a, b) => a.order - b.order);
}

/** Rows that hold every word searched for. */
export function search(rows: FigureRow[], query: string): FigureRow[] {
	const wanted = query.split(/\s+/).filter(Boolean).map(fold);
	return rows.filter(({ haystack }) => wanted.every((word) => haystack.includes(word)));
}

/** Rows of a choice. */
export function choose(rows: FigureRow[], { section, origin }: Choice): FigureRow[] {
	return rows.filter(
		(row) =>
			(section === undefined || row.sections.includes(section)) &&
			(origin === undefined || row.origin === origin)
	);
}

/** Rows in another order; equal ones keep the report's. Names sort as a dictionary of the language does. */
export function sort(
	rows: FigureRow[],
	key: SortKey,
	descending: boolean,
	lang: Lang
): FigureRow[] {
	const names = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en');
	const compare: Record<SortKey, (a: FigureRow, b: FigureRow) => number> = {
		place: (a, b) => a.order - b.order,
		name: (a, b) => names.compare(a.figure.name, b.figure.name),
		value: (a, b) => a.figure.value - b.figure.value,
		period: (a, b) =>
			a.figure.period[0] - b.figure.period[0] || a.figure.period[1] - b.figure.period[1]
	};
	const turn = descending ? -1 : 1;
	return [...rows].sort((a, b) => turn * compare[key](a, b) || a.order - b.order);
}
