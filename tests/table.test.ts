/** A chart as a table says of every number whose it is, and nothing twice. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import RowTable from '../src/lib/card/RowTable.svelte';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { picture } from '../src/lib/charts/index.ts';
import { chartWords } from '../src/lib/charts/words.ts';
import { pictureWords, sheetWords } from '../src/lib/messages/index.ts';
import { originOfRow } from '../src/lib/model/origin.ts';
import { reportView } from '../src/lib/server/pages.ts';
import ChartTable from '../src/lib/story/ChartTable.svelte';
import { tellingContext } from '../src/lib/story/context.ts';
import { Playhead } from '../src/lib/story/playhead.ts';
import { decode } from './html.ts';

describe.each(['zh', 'en'] as const)('a chart as a table: %s', (lang) => {
	const view = reportView(lang, undefined)!;
	const { ours, period } = sheetWords[lang];
	const { aside, oneDot, pair } = chartWords[lang];
	const { columns } = pictureWords[lang];
	const telling = { view, map: undefined!, otherLanguage: '', lasting: '', slides: {} };
	const context = tellingContext({ ...telling, playhead: new Playhead() });
	const inSheet = (chart: string) => render(ChartTable, { props: { chart }, context }).body;
	const onPage = (chart: string) =>
		render(RowTable, { props: { view, facts: chartFacts(view, chart) } }).body;
	const textOf = (html: string) => decode(html.replace(/<[^>]*>/g, ''));
	const cells = (html: string, kind: RegExp) =>
		[...html.matchAll(kind)].map(([, text = '']) => textOf(text).trim());
	const rowHeads = /<th scope="row"[^>]*>(.*?)<\/th>/gs;
	const heads = /<th scope="col"[^>]*>(.*?)<\/th>/gs;

	it.each([
		['in the story', inSheet],
		['on its page and in articles', onPage]
	])('marks what is no number of the report, and nothing else: %s', (_, draw) => {
		const seen = new Set<string>();
		for (const chart of chartIds(view)) {
			const names = cells(draw(chart), rowHeads);
			for (const row of picture(view, chart).table) {
				const origin = originOfRow(row, view);
				const mark = origin === 'stated' ? '' : aside(ours[origin]);
				expect(names.some((name) => name.startsWith(row.label + mark))).toBe(true);
				if (mark === '')
					for (const one of Object.values(ours))
						expect(names).not.toContain(row.label + aside(one));
				seen.add(origin);
			}
		}
		expect([...seen].sort()).toEqual(['computed', 'counted', 'stated']);
	});

	it('says once what all its rows have in common, and has no empty column', () => {
		for (const chart of chartIds(view)) {
			const { table } = picture(view, chart);
			const html = inSheet(chart);
			const [caption = ''] = cells(html, /<caption[^>]*>(.*?)<\/caption>/gs);
			const ones = new Set(table.map(({ one = '' }) => one));
			const years = new Set(
				table.map((row) => (row.period ? period(...row.period, row.toDate) : ''))
			);
			const expected = [columns.name, columns.value];
			if (ones.size > 1) expected.push(columns.one);
			if (years.size > 1) expected.push(columns.period);
			expect(cells(html, heads), chart).toEqual(expected);
			const [one, year] = [[...ones][0], [...years][0]];
			if (ones.size === 1 && one) expect(caption, chart).toContain(oneDot(one));
			if (years.size === 1 && year) expect(caption, chart).toContain(pair(columns.period, year));
		}
	});
});
