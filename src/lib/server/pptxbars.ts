/** Native bars: the equal of a chart that counts things of one kind. */
import type PptxGenJS from 'pptxgenjs';
import { picture } from '../charts/index.ts';
import type { Box } from '../deck/measures.ts';
import { deckWords } from '../messages/deck.ts';
import type { Row, View } from '../model/view.ts';
import { colour, faces, place } from './pptxtext.ts';

const exact = (rows: Row[]) => rows.every(({ bound }) => bound === 'exact');

/**
 * The rows of a chart that bars can stand for, if there are any: what the report leaves open (余, 约) would look exact in
 * them. Never a ring: where we compute the whole or the rest ourselves, it would look like the report's.
 */
export function barsOf(view: View, chart: string): Row[] | undefined {
	const { spec, table, rows } = picture(view, chart);
	if (spec.kind === 'page') return table;
	if (spec.kind !== 'dots') return undefined;
	for (const { show } of Object.values(spec.states)) {
		const only = show.length === 1 ? show[0]! : undefined;
		if (typeof only !== 'object' || !('whole' in only)) continue;
		const parts = only.parts.map((id) => rows[id]!);
		const sum = parts.reduce((all, { value }) => all + value, 0);
		// Parts that leave a rest, or overlap, stand side by side in no chart of ours.
		if (parts.length > 1 && exact(parts) && sum === rows[only.whole]!.value) return parts;
	}
	// Groups that the picture draws on one scale.
	const { layout, show } = spec.states[spec.still]!;
	const groups = show.flatMap((one) => (typeof one === 'string' ? rows[one]! : []));
	return layout === 'blocks' && groups.length > 1 && exact(groups) ? groups : undefined;
}

/** @param name of the one series of numbers */
export function addBars(
	page: PptxGenJS.Slide,
	view: View,
	chart: string,
	name: string,
	box: Box
): void {
	const m = deckWords[view.lang];
	const label = (row: Row) => (row.sentence === undefined ? m.table.ours(row.label) : row.label);
	const rows = barsOf(view, chart) ?? [];
	// Bars are drawn from the bottom up.
	const ordered = [...rows].reverse();
	const data = [{ name, labels: ordered.map(label), values: ordered.map(({ value }) => value) }];
	page.addChart('bar', data, {
		...place(box),
		altText: rows.map((row) => `${label(row)} ${row.text}`).join(view.lang === 'zh' ? '，' : ', '),
		barDir: 'bar',
		chartColors: [colour('ink-soft')],
		valAxisHidden: true,
		// Cut off, bars would lie about how much more one is.
		valAxisMinVal: 0,
		valGridLine: { style: 'none' },
		showLegend: false,
		showValue: true,
		dataLabelFontFace: faces.body,
		dataLabelFontSize: 16,
		dataLabelFormatCode: '#,##0',
		dataLabelColor: colour('ink'),
		catAxisLabelFontFace: faces.body,
		catAxisLabelFontSize: 14,
		catAxisLabelFrequency: '1',
		catAxisLabelColor: colour('ink')
	});
}
