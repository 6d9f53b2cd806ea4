/** The statistics of a report as dots. */
import type { Mark, Row } from '../../model/view.ts';

/** All of them are one population: a dot that leaves the page is the same dot in its section. */
export const population = 'statistic';

/** Every statistic of the report in the order of the text: its number in this list is its identity. */
export function marksOf(rows: Record<string, Row>): (Mark & { row: string })[] {
	return Object.values(rows)
		.flatMap((row) => (row.marks ?? []).map((mark) => ({ ...mark, row: row.id })))
		.sort((a, b) => a.start - b.start || a.end - b.end);
}
