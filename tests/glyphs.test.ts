/** Images print every character of their words: none is left as blank paper. */
import { describe, expect, it } from 'vitest';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { standalone } from '../src/lib/charts/standalone.ts';
import { chartSheet } from '../src/lib/server/composition.ts';
import { sizes, type Format } from '../src/lib/server/layouts.ts';
import { longSheets, posterSheet } from '../src/lib/server/longsheets.ts';
import { reportView } from '../src/lib/server/pages.ts';
import { assertGlyphs } from '../src/lib/server/picture.ts';
import { paper } from '../src/lib/server/tokens.ts';
import { drawnFaces, typefaces } from '../src/lib/server/typefaces.ts';

const address = 'https://www.example.gov.cn/fazhi/';

describe.each(['zh', 'en'] as const)('images: %s', (lang) => {
	const view = reportView(lang, undefined)!;
	const charts = chartIds(view).map((id) => chartFacts(view, id));
	const svg = (sheet: Parameters<typeof standalone>[0]) =>
		standalone(sheet, { ...paper(), ...drawnFaces });

	it('the long image and the poster', async () => {
		const fonts = await typefaces(view);
		for (const sheet of [...longSheets(view, address).flat(), posterSheet(view, address)])
			expect(() => assertGlyphs(svg(sheet), fonts), sheet.title).not.toThrow();
	});

	it.each(Object.keys(sizes) as Format[])('charts: %s', async (format) => {
		const fonts = await typefaces(view);
		for (const facts of charts)
			expect(
				() => assertGlyphs(svg(chartSheet(view, facts, format)), fonts),
				facts.id
			).not.toThrow();
	});

	it('a character that no typeface has stops the build', async () => {
		const fonts = await typefaces(view);
		const words = (text: string) => `<svg><text>${text} &lt;</text></svg>`;
		expect(() => assertGlyphs(words(view.title), fonts)).not.toThrow();
		expect(() => assertGlyphs(words(`${view.title}☃`), fonts)).toThrow(/has ☃:/);
	});
});
