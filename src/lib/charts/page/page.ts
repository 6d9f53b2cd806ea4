/**
 * The report itself as a picture: its text as one tiny page, its numbers lit where they stand, then one row of dots
 * per section. A dot is one statistic and stays the same dot through all states.
 */
import { grouped } from '../../model/printing.ts';
import type { PageChart } from '../../model/schema.ts';
import type { Row } from '../../model/view.ts';
import type { ChartKind } from '../chart.ts';
import { chartWords } from '../words.ts';
import { planSections } from './bands.ts';
import { pointedAt, sectionRow, sectionRows } from './sections.ts';
import { marksOf } from './marks.ts';
import { paragraphs } from './setting.ts';
import { planSheet } from './sheet.ts';

export { sectionSpans } from './setting.ts';

export const page: ChartKind<PageChart> = {
	rows: sectionRows,

	describe({ spec, rows: byId, state, lang, source }) {
		const words = chartWords[lang];
		const { show, focus, paragraph, voices } = spec.states[state]!;
		const rows = Object.values(byId);
		const count = rows.reduce((sum, row) => sum + row.value, 0);
		const said = (row: Row) => (row.value === 0 ? words.none : row.text);
		if (show === 'lit') return words.sentence([words.page.lit(count)]);
		const sentences =
			show === 'text'
				? [words.sentence([words.page.text(grouped(source?.length ?? 0))])]
				: [
						words.sentence([words.page.sections(count)]),
						words.sentence(rows.map((row) => words.pair(row.label, said(row))))
					];
		if (voices) sentences.push(words.sentence([words.page.voices]));
		const row = focus === undefined ? undefined : byId[sectionRow(focus)];
		if (row && paragraph === undefined)
			sentences.push(words.sentence([words.page.focus(row.label, said(row))]));
		if (row && paragraph !== undefined)
			sentences.push(
				words.sentence([
					words.page.pointed(row.label, pointedAt({ source, lang }, focus!, paragraph))
				])
			);
		return words.join(sentences);
	},

	compose: (source, rows) => void paragraphs(source, marksOf(rows)),

	plan(input) {
		const { show } = input.spec.states[input.state]!;
		return show === 'sections' ? planSections(input) : planSheet(input);
	}
};
