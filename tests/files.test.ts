/** What the press downloads: tables, data, drawings. Each says what the report says. */
import { Package } from 'datapackage';
import { Resvg } from '@resvg/resvg-js';
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { plan, picture } from '../src/lib/charts/index.ts';
import { dotX, dotY } from '../src/lib/charts/tween.ts';
import { fileWords } from '../src/lib/messages/index.ts';
import { termsWords } from '../src/lib/messages/terms.ts';
import { grouped } from '../src/lib/model/printing.ts';
import { fullWidth } from '../src/lib/model/typography.ts';
import type { View } from '../src/lib/model/view.ts';
import { chartSheet } from '../src/lib/server/composition.ts';
import { chartFile, fileNames } from '../src/lib/server/files.ts';
import { lastingPath, reportView } from '../src/lib/server/pages.ts';
import { figuresAsWritten } from '../src/lib/server/reports.ts';
import { dataPackage, figuresCsv, figuresJson } from '../src/lib/server/datapackage.ts';
import { islands } from './decode.ts';
import { populations } from './drawn.ts';
import { dotted, enlarged, groupsOf } from './svgdots.ts';

const languages = ['zh', 'en'] as const;
const all = languages.flatMap((lang) => {
	const view = reportView(lang, undefined)!;
	return chartIds(view).map((chart) => ({ lang, chart, view }));
});

const site = 'https://www.example.org/report/';

/** Runs something in a build that knows where it will stand. */
async function withAddress<T>(run: () => T | Promise<T>): Promise<T> {
	process.env['SITE_URL'] = site;
	try {
		return await run();
	} finally {
		delete process.env['SITE_URL'];
	}
}

/** A computed value with no more decimals than are printed; its formula has the others. */
function asPrinted(view: View, id: string, value: number): number {
	const { formula, decimals = 0 } = view.figures[id] ?? {};
	return formula === undefined ? value : Math.round(value * 10 ** decimals) / 10 ** decimals;
}

async function text(lang: 'zh' | 'en', file: string): Promise<string> {
	const made = await chartFile(lang, undefined, file);
	expect(made, file).toBeDefined();
	return String(made!.body);
}

/** Reads CSV of cells without line breaks. */
function read(csv: string): Record<string, string>[] {
	const rows = csv
		.slice(1)
		.trimEnd()
		.split('\r\n')
		.map((line) =>
			[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
				([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
			)
		);
	return rows.slice(1).map((row) => Object.fromEntries(rows[0]!.map((key, at) => [key, row[at]!])));
}

describe.each(all)('$lang $chart', ({ lang, chart, view }) => {
	const facts = chartFacts(view, chart);
	const names = fileWords[lang].columns;

	it('has a table that reads back as its figures, each with its quote', async () => {
		const csv = await text(lang, `${chart}.csv`);
		expect(csv.startsWith('\uFEFF')).toBe(true);
		const rows = read(csv);
		expect(rows.map((row) => row[names.id])).toEqual(facts.rows.map(({ id }) => id));
		for (const [index, row] of rows.entries()) {
			const { id, value, text: printed, bound, sentence } = facts.rows[index]!;
			const { quote, formula } = view.figures[id] ?? {};
			// A computed value has no more decimals than are printed; its formula has.
			const cell = row[names.value]!;
			expect(Number(cell)).toBe(asPrinted(view, id, value));
			if (formula !== undefined)
				expect(printed).toContain(grouped(Number(cell), cell.split('.')[1]?.length ?? 0));
			expect(row[names.formula]).toBe(formula ?? '');
			expect(row[names.printed]).toBe(printed);
			expect(row[names.bound]).toBe(fileWords[lang].bounds[bound]);
			expect(row[names.quote]).toBe(quote ?? '');
			if (quote) expect(row[names.sentence]).toContain(quote);
			// Chinese files need no translation.
			expect(row[names.translation]).toBe(
				lang === 'zh' ? undefined : (view.translations[sentence ?? ''] ?? '')
			);
			// What leads nowhere from somebody's desk is not written down.
			expect(row[names.address]).toBeUndefined();
		}
	});

	it('names each sentence by its address where the site has one', async () => {
		const [csv, json] = await withAddress(async () => [
			read(await text(lang, `${chart}.csv`)),
			(JSON.parse(await text(lang, `${chart}.json`)) as { rows: Record<string, string>[] }).rows
		]);
		for (const [at, { sentence }] of facts.rows.entries()) {
			const own = sentence && `${site}${lastingPath(lang, undefined)}source/#${sentence}`;
			expect(csv![at]![names.address]).toBe(own ?? '');
			expect(json![at]!['address']).toBe(own);
		}
	});

	it('has the same as JSON, with what is said about it', async () => {
		const json = JSON.parse(await text(lang, `${chart}.json`)) as Record<string, unknown>;
		expect(json).toMatchObject({ chart, title: facts.title, note: facts.note, language: lang });
		expect(json).toMatchObject({
			licenses: [{ name: 'MIT' }],
			terms: [termsWords[lang].reuse, termsWords[lang].report]
		});
		const rows = json['rows'] as { id: string; value: number }[];
		expect(rows.map(({ id, value }) => [id, value])).toEqual(
			facts.rows.map(({ id, value }) => [id, asPrinted(view, id, value)])
		);
		expect(JSON.stringify(json)).not.toContain('"address":"source/');
	});

	it('has a drawing that stands alone: named, described, coloured, with all its dots', async () => {
		const svg = await text(lang, `${chart}.svg`);
		expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+" height="\d+"/);
		expect(svg).toContain('<title id="title">');
		expect(svg).not.toMatch(/var\(|undefined|NaN|<a /);
		// The site's own typefaces are outlines: finding and numbers look the same where nobody has them.
		expect(svg).not.toMatch(/<text[^>]*font-family|Abril|Noto Serif/);
		const faces = svg.match(/<path fill="#\w+" d="m[\d.]+[ -][^"]*z"\/>/g) ?? [];
		expect(faces.length).toBeGreaterThan(0);
		expect(svg.replace(dotted(svg), '').length).toBeLessThan(60_000);
		expect(svg.length).toBeLessThan(700_000);
		expect(gzipSync(svg).length).toBeLessThan(30_000);
		const said = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1];
		expect(said?.length).toBeGreaterThan(10);
	});

	it('draws every dot as a mark of its own, in groups that say what they are and how many', async () => {
		const svg = await text(lang, `${chart}.svg`);
		expect(svg).not.toMatch(/<pattern|<use|url\(/);
		const { spec, rows } = picture(view, chart);
		const { blocks } = chartSheet(view, facts, 'figure');
		const groups = groupsOf(svg);
		const drawn = groups.flatMap(({ id, title, places }) => {
			const own = rows[id] ?? rows[id.replace(/-2$/, '')];
			if (own) expect(title).toContain(own.label);
			else expect(id).toMatch(/-rest$/);
			expect(title).toMatch(new RegExp(`(?<!\\d)${grouped(places.length)}(?!\\d)`));
			return places;
		});
		expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
		const planned = blocks.flatMap((block) =>
			Array.from({ length: block.count }, (_, i) => [dotX(block, i), dotY(block, i)] as const)
		);
		expect(drawn.length).toBe(planned.length);
		const near = new Set(planned.map(([x, y]) => `${Math.round(x * 10)} ${Math.round(y * 10)}`));
		expect(near.size).toBe(planned.length);
		const off = drawn.filter(([x, y]) => {
			const [left, top] = [Math.round(x * 10), Math.round(y * 10)];
			return ![-1, 0, 1].some((dx) =>
				[-1, 0, 1].some((dy) => near.has(`${left + dx} ${top + dy}`))
			);
		});
		expect(off).toEqual([]);
		const ids = populations({ name: chart, chart, state: spec.still, of: picture(view, chart) });
		const counted = ids?.reduce((sum, id) => sum + rows[id]!.value, 0);
		if (counted !== undefined) expect(drawn.length).toBe(counted);
		// The same as on a page.
		const onPage = plan(picture(view, chart), spec.still, { width: 500, height: 300, text: 1 });
		expect(drawn.length).toBe(onPage.blocks.reduce((sum, { count }) => sum + count, 0));
	});

	it('shows as many dots to whoever draws the file', async () => {
		for (const group of groupsOf(await text(lang, `${chart}.svg`))) {
			const image = new Resvg(enlarged(group).svg).render();
			const { pixels } = image;
			const marks = Uint8Array.from({ length: pixels.length / 4 }, (_, at) =>
				pixels[at * 4 + 3]! > 110 ? 1 : 0
			);
			expect(islands(marks, image.width), group.title).toBe(group.places.length);
		}
	});

	it('has a description for those who cannot see it', async () => {
		expect(await text(lang, `${chart}.alt.txt`)).toBe(`${facts.alt}\n`);
	});
});

describe.each(languages)('the archive of a chart: %s', (lang) => {
	const { chart, view } = all.find((one) => one.lang === lang)!;
	const facts = chartFacts(view, chart);

	it('holds all other files as they are published, and the terms as a text', async () => {
		const made = await chartFile(lang, undefined, `${chart}.zip`);
		const inside = unzipSync(made!.body as Uint8Array);
		const others = fileNames(chart).filter((name) => name !== `${chart}.zip`);
		expect(Object.keys(inside).sort()).toEqual([...others, `${chart}.txt`].sort());
		for (const name of others) {
			const { body } = (await chartFile(lang, undefined, name))!;
			const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
			expect(Buffer.compare(inside[name]!, bytes), name).toBe(0);
		}
		const terms = strFromU8(inside[`${chart}.txt`]!);
		for (const { id, text } of facts.sentences) {
			const both = [fullWidth(text), view.translations[id]].filter(Boolean).join('\r\n');
			expect(terms).toContain(both);
		}
		expect(/unofficial translation/.test(terms)).toBe(lang === 'en');
		expect(terms).toContain(facts.title);
		expect(terms).toContain(view.publisher);
		for (const term of ['reuse', 'report', 'keep'] as const)
			expect(terms).toContain(termsWords[lang][term]);
	}, 60_000);

	it('has the same bytes each time', async () => {
		const [one, other] = await Promise.all(
			[1, 2].map(() => chartFile(lang, undefined, `${chart}.zip`))
		);
		expect(Buffer.compare(one!.body as Uint8Array, other!.body as Uint8Array)).toBe(0);
	}, 60_000);
});

it('names no file that is not made, and makes none that is not named', async () => {
	const { chart } = all[0]!;
	for (const file of fileNames(chart))
		expect(await chartFile('zh', undefined, file), file).toBeDefined();
	expect(await chartFile('zh', undefined, `${chart}.exe`)).toBeUndefined();
	expect(await chartFile('zh', undefined, 'nothing.csv')).toBeUndefined();
	expect(await chartFile('zh', 'nowhere-2021', `${chart}.csv`)).toBeUndefined();
});

describe.each(languages)('all figures as open data: %s', (lang) => {
	const view = reportView(lang, undefined)!;
	const folder = mkdtempSync(join(tmpdir(), 'data-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const files = {
		'figures.csv': figuresCsv(view, ''),
		'figures.json': figuresJson(view, ''),
		'datapackage.json': dataPackage(view, '')
	};
	for (const [name, body] of Object.entries(files)) writeFileSync(join(folder, name), body);

	it('passes a validator, and its rows keep what the description promises', async () => {
		const data = await Package.load(join(folder, 'datapackage.json'), { strict: true });
		expect(data.errors).toEqual([]);
		expect(data.valid).toBe(true);
		const paths = data.resources.flatMap(({ descriptor: { path } }) => path ?? []);
		expect(paths).toEqual(['figures.csv', 'figures.json']);
		const rows = await data.resources[0]!.read({ keyed: true });
		expect(rows.map((row) => [row['id'], row['value']])).toEqual(
			Object.values(view.figures).map(({ id, value }) => [id, asPrinted(view, id, value)])
		);
		expect('translation' in rows[0]!).toBe(lang === 'en');
		expect('address' in rows[0]!).toBe(false);
		const table = readFileSync(join(folder, 'figures.csv'), 'utf8');
		const { bounds, origins, columns } = fileWords[lang];
		const described = data.resources[1]!.descriptor.description ?? '';
		for (const row of read(table)) {
			const id = row[columns.id]!;
			expect(row[columns.bound]).toBe(bounds[view.figures[id]!.bound]);
			expect(row[columns.origin]).toBe(origins[originIn(id)]);
			for (const column of ['bound', 'origin'] as const)
				expect(described).toContain(row[columns[column]]);
		}
	});

	const written = figuresAsWritten(view.id);
	/** As the data have it: names are listed and counted, formulas computed. */
	const originIn = (id: string) =>
		'formula' in written[id]! ? 'computed' : 'count' in written[id]! ? 'counted' : 'stated';

	it('tells what was counted or computed from what the report states', () => {
		const { figures } = JSON.parse(files['figures.json']) as { figures: Record<string, string>[] };
		const told = figures.map(({ id, origin }) => [id, origin]);
		expect(told).toEqual(Object.keys(written).map((id) => [id, originIn(id)]));
		expect(new Set(told.map(([, origin]) => origin)).size).toBe(3);
	});

	it('names the whole of every part, and what may not be added or compared, in both directions', () => {
		const { figures } = JSON.parse(files['figures.json']) as {
			figures: { id: string; partOf?: string; overlaps?: string[]; incomparable?: string[] }[];
		};
		const of = Object.fromEntries(figures.map((figure) => [figure.id, figure]));
		const { columns } = fileWords[lang];
		const rows = Object.fromEntries(
			read(files['figures.csv']).map((row) => [row[columns.id]!, row])
		);
		for (const [id, { partOf, overlaps, incomparable }] of Object.entries(written)) {
			expect(of[id]!.partOf).toBe(partOf);
			for (const other of overlaps) {
				expect(of[id]!.overlaps).toContain(other);
				expect(of[other]!.overlaps).toContain(id);
			}
			for (const other of incomparable) {
				expect(of[id]!.incomparable).toContain(other);
				expect(of[other]!.incomparable).toContain(id);
				// A part has the base of its whole.
				for (const part of figures.filter(({ partOf }) => partOf === id))
					expect(part.incomparable).toContain(other);
			}
			for (const column of ['overlaps', 'incomparable'] as const)
				expect(rows[id]![columns[column]]).toBe((of[id]![column] ?? []).join(' '));
		}
	});

	it('names home and sentences where the site has an address', () =>
		withAddress(() => {
			const home = lastingPath(lang, undefined);
			const { story, figures } = JSON.parse(figuresJson(view, home)) as {
				story: string;
				figures: Record<string, string>[];
			};
			expect(story).toBe(site + home);
			for (const { sentence, address } of figures)
				expect(address?.startsWith(`${site}${home}source/#s-`) ?? false).toBe(
					sentence !== undefined
				);
			expect(JSON.parse(dataPackage(view, home))).toMatchObject({ homepage: site + home });
		}));

	it('has every figure with quote and place, or with its formula', () => {
		const { figures } = JSON.parse(files['figures.json']) as {
			figures: Record<string, string | number>[];
		};
		expect(figures).toHaveLength(Object.keys(view.figures).length);
		const screened = figures.find(({ id }) => id === 'screened');
		expect(screened?.['place']).toBe(
			{ zh: '报告一（七），第1点第3句', en: 'Report, section 1(7), item 1, sentence 3' }[lang]
		);
		const { columns } = fileWords[lang];
		const table = read(files['figures.csv']);
		expect(table.map((row) => row[columns.place])).toEqual(figures.map(({ place }) => place ?? ''));
		// Rows of several years in one table must be told apart.
		for (const row of table) expect(row[columns.report]).toBe(view.title);
		for (const figure of figures) {
			expect(Boolean(figure['place'])).toBe(figure['formula'] === undefined);
			if (figure['formula'] !== undefined) expect(figure['working']).toBeTruthy();
			else {
				expect(figure['sentence']).toContain(figure['quote']);
				expect(Boolean(figure['translation'])).toBe(lang === 'en');
				expect(figure['section']).toBeTruthy();
				expect(figure['address']).toBeUndefined();
			}
		}
	});
});
