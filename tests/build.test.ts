/** The built site, read as HTML: what a reader without script, a search engine and a slow line get. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { otherStates } from '../src/lib/card/states.ts';
import { chartIds } from '../src/lib/charts/facts.ts';
import { embedAt } from '../src/lib/model/addresses.ts';
import { localise } from '../src/lib/model/report.ts';
import { fullWidth } from '../src/lib/model/typography.ts';
import type { Report } from '../src/lib/model/view.ts';
import { homeReport, loadReports } from '../src/lib/server/reports.ts';
import { inside, pages, tags, target, text, type Page } from './html.ts';

const folder = inject('site').pages;
const everything = pages(folder);
/** What leads to the home report under its own name is of another kind: `lasting.test.ts` says what it must be. */
const site = everything.filter(({ path }) => !`/${path}`.includes(`/${homeReport().id}/`));
const page = (path: string): Page => {
	const found = site.find((one) => one.path === path);
	if (!found) throw new Error(`There is no page ${path || '/'}`);
	return found;
};
const kB = 1000;
const brotli = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length;
const size = (file: string) =>
	file.endsWith('.woff2') ? readFileSync(join(folder, file)).length : brotli(file);

const local = (of: Page, href: string) => target(of, href)?.path ?? '';

/** How a script names others that it needs at once, and those that it may fetch later as well. */
const atOnce = /(?:from|import)\s*["`](\.[^"`]+)["`]/g;
const ever = /(?:from|import)[\s(]*["`](\.[^"`]+)["`]/g;

/** Scripts that a page fetches: by its own tags, and what these import. */
function scriptsOf(of: Page, imports: RegExp): Set<string> {
	const scripts = tags(of.html, 'link')
		.filter(({ rel }) => rel === 'modulepreload')
		.map(({ href = '' }) => local(of, href));
	for (const [, href = ''] of of.html.matchAll(/import\("([^"]+)"\)/g))
		scripts.push(local(of, href));
	for (const { src } of tags(of.html, 'script')) if (src) scripts.push(local(of, src));
	const seen = new Set<string>();
	for (const file of scripts) {
		if (seen.has(file)) continue;
		seen.add(file);
		const code = readFileSync(join(folder, file), 'utf8');
		for (const [, path = ''] of code.matchAll(imports))
			scripts.push(local({ path: file.replace(/[^/]*$/, ''), html: '' }, path));
	}
	return seen;
}

/** Files that a page fetches: its scripts, and by its own tags and the style sheets. */
function weight(of: Page): Record<'html' | 'css' | 'script' | 'font', number> {
	const sheets = tags(of.html, 'link')
		.filter(({ rel }) => rel === 'stylesheet')
		.map(({ href = '' }) => local(of, href));
	const css = of.html + sheets.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
	const lang = of.path.startsWith('en/') ? 'en' : 'zh';
	const fonts = new Set([...css.matchAll(/([\w-]+\.[\w-]+\.woff2)/g)].map(([name]) => name));
	const sum = (files: Iterable<string>) => [...files].reduce((all, file) => all + size(file), 0);
	return {
		html: brotliCompressSync(of.html).length,
		css: sum(new Set(sheets)),
		script: sum(scriptsOf(of, atOnce)),
		font: sum(
			[...fonts]
				.filter((name) => lang === 'zh' || !/^\w+-zh/.test(name))
				.map((name) => `_app/immutable/assets/${name}`)
		)
	};
}

const reports: Report[] = loadReports();
const languages = [
	{ lang: 'zh', html: 'zh-CN', root: '' },
	{ lang: 'en', html: 'en', root: 'en/' }
] as const;

describe('every page', () => {
	it('is there: story, source and figures in both languages', () => {
		const wanted = ['', 'source/', 'figures/', 'en/', 'en/source/', 'en/figures/'];
		expect(site.map(({ path }) => path)).toEqual(expect.arrayContaining(wanted));
	});

	it.each(site)('/$path has language, title, description and one heading', ({ path, html }) => {
		const lang = path.startsWith('en/') ? 'en' : 'zh-CN';
		expect(tags(html, 'html')[0]?.['lang']).toBe(lang);
		expect(text(inside(html, 'title') ?? '').trim().length).toBeGreaterThan(4);
		const description = tags(html, 'meta').find(({ name }) => name === 'description')?.['content'];
		expect(description?.length).toBeGreaterThan(20);
		expect(tags(html, 'h1')).toHaveLength(1);
	});

	// An embed is no page of its own: it points to the chart's.
	const own = site.filter(({ path }) => !path.includes('embed/'));
	it.each(own)('/$path names itself in both languages', (one) => {
		const others = tags(one.html, 'link').filter(({ hreflang }) => hreflang);
		const path = Object.fromEntries(
			others.map(({ hreflang, href = '' }) => [hreflang, target(one, href)?.path])
		);
		const chinese = one.path.replace(/^en\//, '');
		expect(path).toEqual({
			'zh-CN': chinese,
			en: `en/${chinese}`,
			'x-default': chinese
		});
	});

	it.each(site.filter(({ path }) => path.startsWith('en/')))(
		'/$path says that it is an unofficial translation',
		({ html }) => expect(text(html)).toContain('Unofficial translation')
	);

	it('has a title of its own', () => {
		const titles = site.map(({ html }) => inside(html, 'title'));
		expect(new Set(titles).size).toBe(titles.length);
	});

	it.each(site)('/$path uses every id once', ({ html }) => {
		const ids = tags(html, '*').flatMap(({ id }) => (id === undefined ? [] : [id]));
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	/** Ids of every page. */
	const anchors = new Map(
		everything.map(({ path, html }) => [path, new Set(tags(html, '*').map(({ id }) => id))])
	);

	it.each(everything)('/$path has no dead link', (from) => {
		const dead = tags(from.html, 'a').flatMap(({ href, 'xlink:href': old }) => {
			const to = target(from, href ?? old ?? '');
			if (!to) return [];
			const ids = anchors.get(to.path);
			if (!ids) return existsSync(join(folder, to.path)) ? [] : [href];
			return to.id === '' || ids.has(to.id) ? [] : [href];
		});
		expect(dead).toEqual([]);
	});

	it.each(site)('/$path asks nobody else for anything', ({ html }) => {
		const asked = tags(html, '*').flatMap(({ src, srcset, poster, href, rel }) =>
			[src, srcset, poster, rel && rel !== 'canonical' ? href : undefined].filter((url) =>
				/^(https?:)?\/\//.test(url ?? '')
			)
		);
		expect(asked).toEqual([]);
	});
});

describe.each(languages)('the story in $lang', ({ lang, root }) => {
	const story = page(root);
	const report = reports[0]!;

	it('has every chapter, in the storyboard’s order', () => {
		const places = report.chapters.map(({ id }) => story.html.search(new RegExp(`id="${id}"`)));
		expect(places.every((place) => place > 0)).toBe(true);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	it('has every step once, in order, with its words', () => {
		const wanted = report.chapters.flatMap(({ steps }) => steps.map(({ id }) => id));
		const found = tags(story.html, '*').filter(({ 'data-step': step }) => step !== undefined);
		expect(found.map(({ id }) => id)).toEqual(wanted);
		const words = text(story.html).replace(/\s+/g, '');
		for (const step of report.chapters.flatMap(({ steps }) => steps)) {
			for (const piece of step.text[lang]) {
				if (piece.is === 'text') expect(words).toContain(piece.text.replace(/\s+/g, ''));
			}
		}
	});

	it('has every chart as a picture with a name', () => {
		const pictures = tags(story.html, 'div').filter((div) => div['data-scene'] !== undefined);
		expect(pictures.length).toBeGreaterThanOrEqual(Object.keys(report.charts).length);
		for (const { role, 'aria-label': name = '' } of pictures) {
			expect(role).toBe('group');
			expect(name.length).toBeGreaterThan(10);
		}
	});

	it('leads from every figure of the report to its sentence or formula', () => {
		const links = tags(story.html, 'a').filter((a) => a['data-figure'] !== undefined);
		const linked = new Set(links.map((a) => a['data-figure']));
		const missing = Object.keys(report.figures).filter((id) => !linked.has(id));
		expect(missing).toEqual([]);
		for (const link of links) {
			const figure = report.figures[link['data-figure']!];
			const id = figure?.sentence ?? `f-${figure?.id}`;
			const to = target(story, link['href'] ?? '');
			expect(to).toEqual({ path: `${root}${figure?.sentence ? 'source' : 'figures'}/`, id });
		}
	});

	it('keeps within its budget of bytes', () => {
		const { html, css, script, font } = weight(story);
		expect(script).toBeGreaterThan(10 * kB);
		expect(font).toBeGreaterThan(5 * kB);
		expect(script).toBeLessThanOrEqual(75 * kB);
		expect(font).toBeLessThanOrEqual(50 * kB);
		expect(html + css + font).toBeLessThanOrEqual(90 * kB);
		expect(html + css + font + script).toBeLessThanOrEqual(170 * kB);
	});
});

it('no page asks Safari 15.4 for a pattern that looks behind, at which the whole script would fail', () => {
	const scripts = new Set(site.flatMap((one) => [...scriptsOf(one, ever)]));
	expect(scripts.size).toBeGreaterThan(20);
	const inline = site.flatMap(({ html }) => html.match(/<script[^>]*>[^]*?<\/script>/g) ?? []);
	const codes = [...scripts].map((file) => readFileSync(join(folder, file), 'utf8'));
	for (const code of [...codes, ...inline]) expect(code).not.toMatch(/\(\?<[=!]/);
});

it('Chinese pages set full-width punctuation', () => {
	const half = /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/gu;
	for (const { path, html } of site.filter((one) => !one.path.startsWith('en/'))) {
		const found = [...text(html).matchAll(half)].map(([hit]) => hit);
		expect({ path, found }).toEqual({ path, found: [] });
	}
});

describe('the source page', () => {
	it.each(languages)('has every sentence with its address, word for word ($lang)', ({ root }) => {
		const { html } = page(`${root}source/`);
		for (const section of reports[0]!.source.sections) {
			for (const { id, text: words } of section.paragraphs.flatMap(({ sentences }) => sentences)) {
				// To the next sentence or the end of the paragraph: words of headings stand in elements of their own.
				const end = '(?=<span class="sentence|</p>|</h[1-6]>)';
				const shown = new RegExp(`id="${id}"[^>]*>([\\s\\S]*?)${end}`).exec(html)?.[1];
				expect({ id, shown: text(shown ?? '') }).toEqual({ id, shown: fullWidth(words) });
			}
		}
	});

	it.each(languages)(
		'marks every stated figure and leads it back to the story ($lang)',
		({ root }) => {
			const source = page(`${root}source/`);
			const marked = tags(source.html, 'a').filter((a) => a['data-figure'] !== undefined);
			const stated = Object.values(reports[0]!.figures).filter(({ quote }) => quote !== undefined);
			expect(marked.map((a) => a['data-figure']).sort()).toEqual(stated.map(({ id }) => id).sort());
			for (const a of marked) expect(target(source, a['href'] ?? '')?.path).toBe(root);
		}
	);

	it('ships no script but the line that sets the theme before the first paint', () => {
		const scripts = tags(page('source/').html, 'script');
		expect(scripts).toHaveLength(1);
		expect(scripts[0]!['src']).toBeUndefined();
	});
});

it('the figures page has every figure as a row', () => {
	for (const { root } of languages) {
		const rows = tags(page(`${root}figures/`).html, 'tr').flatMap(({ id }) => (id ? [id] : []));
		expect(rows.sort()).toEqual(
			Object.keys(reports[0]!.figures)
				.map((id) => `f-${id}`)
				.sort()
		);
	}
});

describe.each(['site', 'tiny'] as const)('the %s', (name) => {
	it('links every file that it writes for download from some page', () => {
		const root = inject(name).pages;
		const files = readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((one) => one.isFile())
			.map((one) => relative(root, join(one.parentPath, one.name)).split(sep).join('/'))
			// Pages, what they are made of, and the helper that codes for articles name.
			.filter((path) => !/(^|\/)(index\.html|__data\.json)$|^_app\/|^embed\.js$/.test(path));
		const own = 'https://www.example.org/report/';
		const linked = new Set(
			pages(root).flatMap((one) =>
				tags(one.html, '*').flatMap(({ href = '', rel }) => {
					if (rel === 'stylesheet' || href === '') return [];
					if (href.startsWith(own)) return [href.slice(own.length)];
					return target(one, href)?.path ?? [];
				})
			)
		);
		expect(files.length).toBeGreaterThan(20);
		expect(files.filter((path) => !linked.has(path))).toEqual([]);
	});
});

it('a second, tiny report builds all its pages', () => {
	const tiny = pages(inject('tiny').pages).map(({ path }) => path);
	const view = localise(homeReport('tests/reports'), 'zh');
	const charts = chartIds(view);
	const own = ['', 'accessibility/', 'figures/', 'source/', 'present/', 'press/'];
	const each = charts.flatMap((chart) => [
		`chart/${chart}/`,
		...[undefined, ...otherStates(view, chart)].map((state) => embedAt(chart, state))
	]);
	// Each once more under the report's name, where it stays when another report is at home.
	const lasting = [...own, ...each].flatMap((path) => [path, `${view.id}/${path}`]);
	expect(tiny).toEqual(lasting.flatMap((path) => [path, `en/${path}`]).sort());
});

it('holds no font that it does not use', () => {
	const fonts = readdirSync(join(folder, '_app/immutable/assets')).filter((name) =>
		name.endsWith('.woff2')
	);
	expect(fonts.length).toBeGreaterThan(0);
	expect(fonts.length).toBeLessThanOrEqual(5);
});
