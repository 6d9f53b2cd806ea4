/** Embeds as they are built: one small document each, with the sentence, the table and every dot, and valid for any page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, inject, it } from 'vitest';
import { cardHeights } from '../src/lib/card/height.ts';
import { otherStates } from '../src/lib/card/states.ts';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { picture } from '../src/lib/charts/index.ts';
import { embedAt } from '../src/lib/model/addresses.ts';
import { localise } from '../src/lib/model/report.ts';
import { fullWidth } from '../src/lib/model/typography.ts';
import { loadReports } from '../src/lib/server/reports.ts';
import { populations } from './drawn.ts';
import { tags, text } from './html.ts';

const folder = inject('site').pages;
const kB = 1000;
const embeds = (['zh', 'en'] as const).flatMap((lang) => {
	const view = localise(loadReports()[0]!, lang);
	const all = chartIds(view).flatMap((chart) =>
		[undefined, ...otherStates(view, chart)].map((state) => ({ chart, state }))
	);
	return all.map(({ chart, state }) => {
		const path = (lang === 'en' ? 'en/' : '') + embedAt(chart, state);
		const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
		const up = state === undefined ? '../../' : '../../../';
		return { lang, view, chart, state, path, up, html, facts: chartFacts(view, chart, state) };
	});
});
const plain = (html: string) => text(html).replace(/\s+/g, '');

describe.each(embeds)('/$path', ({ view, chart, path, up, html, facts }) => {
	it('is one request of at most 8 kB', () => {
		expect(brotliCompressSync(html).length).toBeLessThanOrEqual(8 * kB);
		const fetched = tags(html, '*').flatMap(({ src, srcset, rel, href }) =>
			rel === 'canonical' ? [] : [src, srcset, rel === undefined ? undefined : href]
		);
		const asked = fetched.filter(
			(url) => url && !url.startsWith('data:') && !url.startsWith(`${up}#`)
		);
		expect(asked).toEqual([]);
		expect(html).not.toMatch(/url\((?!["']?#)|@import/);
	});

	it('has no script but one of a kilobyte at most, and stores nothing', () => {
		const scripts = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)];
		expect(scripts).toHaveLength(1);
		expect(scripts[0]![1]).toBe('');
		expect(scripts[0]![2]!.length).toBeLessThanOrEqual(kB);
		expect(html).not.toMatch(/ on\w+=|localStorage|sessionStorage|cookie/);
	});

	it('has the finding, the caveats, every sentence and the table', () => {
		const words = plain(html);
		for (const said of [facts.title, facts.shownNote, facts.otherNote])
			expect(words).toContain(said.replace(/\s+/g, ''));
		for (const { id, text } of facts.sentences)
			expect(words).toContain(
				(fullWidth(text) + (view.translations[id] ?? '')).replace(/\s+/g, '')
			);
		for (const row of facts.rows) {
			expect(words).toContain(row.label.replace(/\s+/g, ''));
			expect(words).toContain(row.text.replace(/\s+/g, ''));
		}
	});

	it('is for articles, not for search engines, and leads to its chart and to its step', () => {
		const meta = tags(html, 'meta').find(({ name }) => name === 'robots');
		expect(meta?.['content']).toBe('noindex');
		const canonical = tags(html, 'link').find(({ rel }) => rel === 'canonical');
		expect(canonical?.['href']).toBe(`${up}chart/${chart}/`);
		expect(existsSync(join(folder, path, canonical!['href']!, 'index.html'))).toBe(true);
		const out = tags(html, 'a').filter(({ target }) => target === '_blank');
		expect(out.map(({ href, rel }) => `${href} ${rel}`)).toEqual([`${up}#${facts.step} noopener`]);
	});

	it('leads its numbers to what it holds itself', () => {
		const ids = new Set(tags(html, '*').map(({ id }) => id));
		const inside = tags(html, 'a').filter(({ href }) => href?.startsWith('#'));
		expect(inside.filter(({ href }) => !ids.has(href!.slice(1)))).toEqual([]);
	});

	it('draws as many dots as the report counts, at every width', () => {
		const of = picture(view, chart);
		const ids = populations({ name: '', chart, state: facts.state, of });
		const things = ids?.reduce((sum, id) => sum + of.rows[id]!.value, 0);
		for (const svg of html.match(/<svg[^]*?<\/svg>/g)!) {
			const all = Object.values(of.rows).reduce((sum, row) => sum + row.value, 0);
			expect(dotsOf(svg)).toBe(things ?? all);
		}
	});

	it('tells articles a height that falls or stays as they get wider, but for changes of layout', () => {
		const heights = cardHeights(view, facts);
		expect(heights[0]![0]).toBe(280);
		for (const [from, height] of heights) {
			expect(from % 1).toBe(0);
			expect(height).toBeGreaterThan(200);
			expect(height).toBeLessThan(1600);
		}
	});
});

/** Dots of an SVG: cells of each path that is filled with a pattern, by area. */
function dotsOf(svg: string): number {
	const pitch = new Map(
		tags(svg, 'pattern').map(
			({ id, width, 'data-side': many = 1 }) =>
				[id, Number(width) / Number(many)] as [string, number]
		)
	);
	let dots = 0;
	for (const { d = '', fill = '' } of tags(svg, 'path')) {
		const side = pitch.get(/^url\(#(.+)\)$/.exec(fill)?.[1] ?? '');
		if (side) dots += area(d) / side ** 2;
	}
	return Math.round(dots);
}

/** Area of outlines made of M, h, v and H. */
function area(d: string): number {
	let sum = 0;
	for (const outline of d.split('Z').filter(Boolean)) {
		let [x, y] = [0, 0];
		const points: [number, number][] = [];
		for (const [, command, numbers = ''] of outline.matchAll(/([MhvH])([^MhvH]*)/g)) {
			const [a = 0, b = 0] = numbers
				.trim()
				.split(/[\s,]+/)
				.map(Number);
			if (command === 'M') [x, y] = [a, b];
			else if (command === 'h') x += a;
			else if (command === 'v') y += a;
			else x = a;
			points.push([x, y]);
		}
		const twice = points.reduce((all, [px, py], at) => {
			const [nx, ny] = points[(at + 1) % points.length]!;
			return all + px * ny - nx * py;
		}, 0);
		sum += Math.abs(twice) / 2;
	}
	return sum;
}

it('all are valid HTML', async () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:standard'],
		// Presentation attributes and short tags are ours; `style` carries the chart's colour.
		rules: {
			'no-inline-style': 'off',
			'long-title': 'off',
			'doctype-style': 'off',
			'tel-non-breaking': 'off'
		}
	});
	for (const { path, html } of embeds) {
		const report = await validator.validateString(html);
		const said = report.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`)
		);
		expect({ path, said: [...new Set(said)].slice(0, 5) }).toEqual({ path, said: [] });
	}
});

it('twenty of them weigh at most 160 kB', () => {
	const bytes = embeds
		.filter(({ lang, state }) => lang === 'zh' && state === undefined)
		.map(({ html }) => brotliCompressSync(html).length)
		.sort((a, b) => b - a);
	expect(bytes.length).toBeGreaterThanOrEqual(20);
	expect(bytes.slice(0, 20).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(160 * kB);
});

it('the helper for articles is a kilobyte at most and names nothing', () => {
	const script = readFileSync(join(folder, 'embed.js'), 'utf8');
	expect(brotliCompressSync(script).length).toBeLessThanOrEqual(kB);
	expect(script.replace(/\/\*[^]*?\*\/\s*/, '')).toMatch(/^\(function \(\) \{[^]*\}\)\(\);\s*$/);
});
