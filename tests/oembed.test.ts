/** A pasted address becomes a chart: what a client library makes of a chart's page and its answer. */
import { extract } from '@extractus/oembed-extractor';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { chartAt, embedAt, fileAt, imageAt } from '../src/lib/model/addresses.ts';
import ChartHead from '../src/lib/pages/ChartHead.svelte';
import { linkedData, oembed } from '../src/lib/server/oembed.ts';
import { homePath, lastingPath, reportView } from '../src/lib/server/pages.ts';
import { tags } from './html.ts';

const languages = ['zh', 'en'] as const;

describe.each(languages)('in %s', (lang) => {
	const view = reportView(lang, undefined)!;
	const home = new URL(homePath(lang, undefined), 'https://example.org/site/');
	const lasting = new URL(lastingPath(lang, undefined), 'https://example.org/site/');
	const at = (path: string) => new URL(path, home).href;

	it.each(chartIds(view))('a client finds the embed of %s', async (chart) => {
		const facts = chartFacts(view, chart);
		const absolute = {
			page: at(chartAt(chart)),
			image: at(imageAt(chart, 'wide')),
			oembed: at(fileAt(chart, 'oembed.json'))
		};
		const linked = linkedData(view, facts, home.href);
		const { head } = render(ChartHead, { props: { view, facts, linked, absolute } });
		const site = new Map([
			[absolute.page, new Response(`<!doctype html><html><head>${head}</head></html>`)],
			[absolute.oembed, Response.json(oembed(view, facts, home, lasting))]
		]);
		const fetcher = (url: string) =>
			Promise.resolve(site.get(url.replace(/\?$/, '')) ?? new Response('', { status: 404 }));
		const found = await extract(absolute.page, {}, fetcher as typeof fetch);
		expect(found).toMatchObject({
			version: '1.0',
			type: 'rich',
			title: facts.title,
			thumbnail_url: absolute.image
		});
		const { html = '' } = found as { html?: string };
		expect(tags(html, 'iframe')[0]?.['src']).toBe(new URL(embedAt(chart), lasting).href);
		const card = tags(head, 'meta').find(({ property }) => property === 'og:image');
		expect(card?.['content']).toBe(absolute.image);
	});

	it('search engines read numbers as the report has them: open ends open, ours as ours', () => {
		const seen = { atLeast: 0, atMost: 0, exact: 0, about: 0, computed: 0 };
		for (const chart of chartIds(view)) {
			const facts = chartFacts(view, chart);
			const element = linkedData(view, facts, home.href);
			const data = JSON.parse(element.replace(/<[^>]*>/g, '')) as {
				license: string;
				variableMeasured: Record<string, unknown>[];
			};
			expect(data.license).toBe(at('press/#terms'));
			expect(data.variableMeasured).toHaveLength(facts.rows.length);
			for (const [index, { id, label, bound, value, figure }] of facts.rows.entries()) {
				const one = data.variableMeasured[index]!;
				const { formula, decimals = 0 } = (figure && view.figures[id]) || {};
				const printed = formula ? Number(value.toFixed(decimals)) : value;
				const keys = { atLeast: 'minValue', atMost: 'maxValue', exact: 'value', about: 'value' };
				seen[bound]++;
				for (const key of new Set(Object.values(keys)))
					expect(one[key], `${chart}: ${label}`).toBe(key === keys[bound] ? printed : undefined);
				if (!formula) continue;
				seen.computed++;
				expect(one['name']).toBe(label + { zh: '（推算）', en: ' (computed)' }[lang]);
			}
		}
		expect(seen.atLeast).toBeGreaterThan(0);
		expect(seen.computed).toBeGreaterThan(0);
	});
});
