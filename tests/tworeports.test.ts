/** A site with two reports: what only the home report has, and where each is found. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { deckWords } from '../src/lib/messages/deck.ts';
import { plainText } from '../src/lib/model/text.ts';
import { first, second, twoReports } from './tworeports.ts';

const folder = twoReports();
let server: {
	deck: typeof import('../src/lib/server/deck.ts');
	downloads: typeof import('../src/lib/server/downloads.ts');
	pages: typeof import('../src/lib/server/pages.ts');
	press: typeof import('../src/lib/server/chartpage.ts');
	data: typeof import('../src/lib/server/datapackage.ts');
};
beforeAll(async () => {
	vi.stubEnv('REPORT_DATA', folder);
	server = {
		deck: await import('../src/lib/server/deck.ts'),
		downloads: await import('../src/lib/server/downloads.ts'),
		pages: await import('../src/lib/server/pages.ts'),
		press: await import('../src/lib/server/chartpage.ts'),
		data: await import('../src/lib/server/datapackage.ts')
	};
}, 60_000);
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

describe.each(['zh', 'en'] as const)('the briefing kit, in %s', (lang) => {
	it('is offered for the home report, whose files it holds, and for no other', () => {
		const kinds = (name: string | undefined) =>
			server.downloads.downloads(lang, name).map(({ kind }) => kind);
		expect(kinds(undefined)).toContain('kit');
		expect(kinds(second)).toEqual(kinds(undefined).filter((kind) => kind !== 'kit'));
	});

	it('is named on the last slide of the home report, and on no slide of another', () => {
		const titles = (name: string | undefined) =>
			server.deck
				.deckSlides(lang, name)
				.map(({ title }) => plainText(title, server.pages.namedView(lang, name)));
		expect(titles(undefined).at(-1)).toBe(deckWords[lang].whereTitle);
		expect(titles(second)).toEqual(titles(undefined).slice(0, -1));
	});
});

describe('a report in a language', () => {
	it('is one object under each of its names, so that its pictures are planned once', () => {
		const { namedView, reportView } = server.pages;
		expect(namedView('zh', undefined)).toBe(reportView('zh', undefined));
		expect(namedView('zh', first)).toBe(reportView('zh', undefined));
		expect(namedView('en', second)).toBe(reportView('en', second));
		expect(() => namedView('zh', 'nowhere')).toThrow('There is no report “nowhere”.');
	});
});

describe('when another report moves in at the site’s home', () => {
	/** Everything with one of the two reports at home. */
	function withHome<T>(home: string, run: (name: string | undefined) => T): T {
		vi.stubEnv('SITE_URL', 'https://www.example.org/report/');
		writeFileSync(join(folder, 'site.yaml'), `home: ${home}\n`);
		try {
			return run(home === first ? undefined : first);
		} finally {
			writeFileSync(join(folder, 'site.yaml'), `home: ${first}\n`);
			vi.stubEnv('SITE_URL', '');
		}
	}
	const both = <T>(run: (name: string | undefined) => T) => [
		withHome(first, run),
		withHome(second, run)
	];

	it('every address of the first under its name is still there', () => {
		const places = () =>
			[
				...server.pages.lastingPages(),
				...server.pages.lastingCharts(),
				...server.pages.lastingStates()
			]
				.filter(({ report }) => report === first)
				.map((place) => JSON.stringify(place));
		const [before, after] = both(places);
		expect(before!.length).toBeGreaterThan(10);
		expect(after).toEqual(before);
	});

	it.each(['zh', 'en'] as const)('what was handed out in %s is what is handed out', (lang) => {
		const [chart] = Object.keys(server.pages.reportView(lang, undefined)!.charts);
		const given = (name: string | undefined) => {
			const { codes, states, cites } = server.press.chartPage(lang, name, chart!)!;
			const { charts } = server.press.pressPage(lang, name)!;
			const view = server.pages.reportView(lang, name)!;
			const path = server.pages.lastingPath(lang, name);
			return {
				codes,
				cites,
				states: states.map((one) => one.codes),
				gallery: charts.map(({ code }) => code),
				table: server.data.figuresCsv(view, path),
				story: server.deck.storyAddress(lang, name)
			};
		};
		const [before, after] = both(given);
		expect(before!.codes.plain).toContain(`/${first}/embed/${chart}/`);
		expect(before!.story).toContain(`/${first}/`);
		expect(after).toEqual(before);
	});

	it('an embed under its name leads to where its pages are', () => {
		const [chart] = Object.keys(server.pages.reportView('zh', undefined)!.charts);
		const canonical = () =>
			/rel="canonical" href="([^"]*)"/.exec(server.pages.embedPage('zh', first, chart!)!)![1];
		const root = 'https://www.example.org/report/';
		expect(both(canonical)).toEqual([`${root}chart/${chart}/`, `${root}${first}/chart/${chart}/`]);
	});
});
