/** Where lines end in images: a number is not parted from what it counts. */
import { describe, expect, it } from 'vitest';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { localise } from '../src/lib/model/report.ts';
import { chartSheet } from '../src/lib/server/composition.ts';
import { sizes, type Format } from '../src/lib/server/layouts.ts';
import { longSheets, posterSheet } from '../src/lib/server/longsheets.ts';
import { homeReport, loadReports } from '../src/lib/server/reports.ts';
import { decode } from './html.ts';

interface Text {
	about: string;
	/** Whether it is set as a headline. */
	headline: boolean;
	/** Its lines, with a stroke where one ends. */
	lines: string;
}

function textsOf(about: string, markup: string): Text[] {
	return [...markup.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(([, attributes, inner]) => {
		const lines = [...inner!.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/gs)];
		return {
			about,
			headline: attributes!.includes('--font-display'),
			lines: lines.map(([, line]) => decode(line!.replace(/<[^>]*>/g, ''))).join('|')
		};
	});
}

/** A number, and then its unit, in Chinese or in English. */
const unit = /[\d余万亿]\|(?:\p{Script=Han}|%)|\d\|\p{Ll}/u;
/** A number with its measure word, and then a noun of one or two characters. */
const short = /\d[余万亿]*\p{Script=Han}\|\p{Script=Han}{1,2}(?:[的了，。；：、]|\||$)/u;

describe.each([
	['the report', loadReports()[0]!],
	['the tests’ own report', homeReport('tests/reports')]
])('images of %s', (_, report) => {
	it.each(['zh', 'en'] as const)('keep numbers with what they count: %s', (lang) => {
		const view = localise(report, lang);
		const charts = chartIds(view).flatMap((id) =>
			(Object.keys(sizes) as Format[]).flatMap((format) =>
				textsOf(`${id} ${format}`, chartSheet(view, chartFacts(view, id), format).markup)
			)
		);
		const long = [...longSheets(view, undefined).flat(), posterSheet(view, undefined)].flatMap(
			({ title, markup }) => textsOf(`long image: ${title}`, markup)
		);
		const texts = [...charts, ...long];
		expect(texts.filter(({ lines }) => lines.includes('|')).length).toBeGreaterThan(20);
		expect(texts.filter(({ lines }) => unit.test(lines))).toEqual([]);
		expect(texts.filter(({ headline, lines }) => headline && short.test(lines))).toEqual([]);
	});
});
