/** How rows of the figures page are searched, chosen and sorted. */
import type { Origin } from '../model/origin.ts';
import type { Lang, View } from '../model/view.ts';

type Figure = View['figures'][string];

/** What search and order ask of a row. */
export interface TableRow {
	figure: Pick<Figure, 'name' | 'value' | 'period'>;
	/** Position in the report; derived figures stand behind the last of their inputs. */
	order: number;
	origin: Origin;
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

/** Upper and lower case, full and half width, straight and curly, numbers with commas and without are the same to a reader who searches. */
export function fold(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[“”]/g, '"')
		.replace(/[‘’]/g, "'")
		.replace(/(\d),(?=\d|$)/g, '$1');
}

/** Rows that hold every word searched for. */
export function search<Row extends TableRow>(rows: Row[], query: string): Row[] {
	const wanted = query.split(/\s+/).filter(Boolean).map(fold);
	return rows.filter(({ haystack }) => wanted.every((word) => haystack.includes(word)));
}

/** Rows of a choice. */
export function choose<Row extends TableRow>(rows: Row[], { section, origin }: Choice): Row[] {
	return rows.filter(
		(row) =>
			(section === undefined || row.sections.includes(section)) &&
			(origin === undefined || row.origin === origin)
	);
}

/** Rows in another order; equal ones keep the report's. Names sort as a dictionary of the language does. */
export function sort<Row extends TableRow>(
	rows: Row[],
	key: SortKey,
	descending: boolean,
	lang: Lang
): Row[] {
	const names = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en');
	const compare: Record<SortKey, (a: TableRow, b: TableRow) => number> = {
		place: (a, b) => a.order - b.order,
		name: (a, b) => names.compare(a.figure.name, b.figure.name),
		value: (a, b) => a.figure.value - b.figure.value,
		period: (a, b) =>
			a.figure.period[0] - b.figure.period[0] || a.figure.period[1] - b.figure.period[1]
	};
	const turn = descending ? -1 : 1;
	return [...rows].sort((a, b) => turn * compare[key](a, b) || a.order - b.order);
}
