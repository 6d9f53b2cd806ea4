/** The statistics of a report as dots. */
import type { Mark, Row } from '../../model/view.ts';

/** All of them are one population: a dot that leaves the page is the same dot in its section. */
export const population = 'statistic';

export type Statistic = Mark & { row: string };

const known = new WeakMap<Record<string, Row>, Statistic[]>();

/** Every statistic of the report in the order of the text, the same list for the same rows: its number in it is its identity. */
export function marksOf(rows: Record<string, Row>): Statistic[] {
	let marks = known.get(rows);
	if (!marks) {
		marks = Object.values(rows)
			.flatMap((row) => (row.marks ?? []).map((mark) => ({ ...mark, row: row.id })))
			.sort((a, b) => a.start - b.start || a.end - b.end);
		known.set(rows, marks);
	}
	return marks;
}
