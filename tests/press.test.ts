/** Chart pages and the gallery as the press gets them: complete in their HTML, codes that work, words for machines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { stateWays, ways } from '../src/lib/card/code.ts';
import { otherStates } from '../src/lib/card/states.ts';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { termsWords } from '../src/lib/messages/terms.ts';
import { embedAt } from '../src/lib/model/addresses.ts';
import { fullWidth } from '../src/lib/model/typography.ts';
import { credit } from '../src/lib/server/credit.ts';
import { oembed } from '../src/lib/server/oembed.ts';
import { homePath, lastingPath, reportView } from '../src/lib/server/pages.ts';
import { homeReport } from '../src/lib/server/reports.ts';
import { inside, tags, text } from './html.ts';

const folder = inject('site').pages;
const read = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
const bare = (words: string) => fullWidth(words).replace(/\s+/g, '');
const languages = (['zh', 'en'] as const).map((lang) => ({
	lang,
	home: homePath(lang, undefined),
	/** What is handed out leads here: another report may be at home when it is read. */
	lasting: lastingPath(lang, undefined)
}));

describe.each(languages)('in $lang', ({ lang, home, lasting }) => {
	const view = reportView(lang, undefined)!;
	const ids = chartIds(view);
	/** A way from a chart's page to where the report is found for good. */
	const away = `../../${home && '../'}${lasting}`;

	describe.each(ids)('the page of %s', (id) => {
		const html = read(`${home}chart/${id}`);
		const facts = chartFacts(view, id);
		const words = bare(text(html));

		it('says its finding, its sentences, its note and its table', () => {
			expect(text(inside(html, 'h1') ?? '').trim()).toBe(facts.title);
			expect(inside(html, 'title')).toContain(facts.title.slice(0, 12).replace(/&/g, '&amp;'));
			for (const sentence of facts.sentences) expect(words).toContain(bare(sentence.text));
			expect(words).toContain(bare(facts.note));
			for (const row of facts.rows) expect(words).toContain(bare(row.text));
		});

		it('says under which terms it may be used, and the credit to print, as its image does', () => {
			const { reuse, report } = termsWords[lang];
			for (const term of [reuse, report]) expect(words).toContain(bare(term));
			const [, line = ''] = /<pre[^>]*id="credit"[^>]*>([^]*?)<\/pre>/.exec(html)!;
			expect(text(line)).toBe(credit(view, facts.sentences));
		});

		it('gives codes that lead to the embed, and citations with the page’s address', () => {
			const codes = [...html.matchAll(/<pre[^>]*id="(code|cite)-[^>]*>([^]*?)<\/pre>/g)];
			expect(codes.filter(([, kind]) => kind === 'code')).toHaveLength(3);
			expect(codes.filter(([, kind]) => kind === 'cite')).toHaveLength(3);
			const frames = codes
				.map(([, , code = '']) => text(code))
				.filter((code) => /<iframe/.test(code));
			expect(frames).toHaveLength(3);
			for (const code of frames) {
				const frame = tags(code, 'iframe')[0]!;
				expect(frame['src']).toBe(`${away}embed/${id}/`);
				expect(existsSync(join(folder, home, 'chart', id, frame['src']!, 'index.html'))).toBe(true);
				expect(frame['title']).toBe(facts.title);
				expect(frame['loading']).toBe('lazy');
			}
		});

		it('gives codes for every other state that it shows, each under its own finding', () => {
			const states = otherStates(view, id);
			const codes = (way: string) =>
				states.map((state) => {
					const [, code = ''] = new RegExp(`id="${state}-${way}"[^>]*>([^]*?)</pre>`).exec(html)!;
					return tags(text(code), 'iframe')[0]!;
				});
			for (const way of stateWays)
				expect(codes(way).map(({ src, title }) => [src, title])).toEqual(
					states.map((state) => [away + embedAt(id, state), chartFacts(view, id, state).title])
				);
			for (const state of states)
				expect(existsSync(join(folder, lasting, embedAt(id, state), 'index.html'))).toBe(true);
		});

		it('cites the page by the address that lasts, which leads to it', () => {
			const [, cite = ''] = /id="cite-english"[^>]*>([^]*?)<\/pre>/.exec(html)!;
			const english = lastingPath('en', undefined);
			expect(text(cite)).toContain(`../../${home && '../'}${english}chart/${id}/`);
			expect(existsSync(join(folder, english, 'chart', id, 'index.html'))).toBe(true);
		});

		it('cites the report as its publisher’s, not as this site’s', () => {
			const [, cite = ''] = /id="cite-report"[^>]*>([^]*?)<\/pre>/.exec(html)!;
			const zh = reportView('zh', undefined)!;
			for (const part of [zh.title, zh.publisher, zh.published, zh.address ?? '[R]'])
				expect(text(cite)).toContain(part);
			expect(cite).not.toMatch(/\.\.\/|source\//);
		});

		it('describes itself to programs', () => {
			const [, json = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)!;
			const data = JSON.parse(json) as {
				'@type': string;
				name: string;
				isBasedOn: { name: string };
			};
			expect(data).toMatchObject({
				'@type': 'Dataset',
				name: facts.title,
				license: '../../press/#terms',
				creditText: credit(view, facts.sentences)
			});
			expect(data.isBasedOn.name).toBe(view.title);
		});

		it('answers oEmbed with all that the format asks for', () => {
			const [now, later] = [home, lasting].map((to) => new URL(to, 'https://example.org/site/'));
			const answer = oembed(view, facts, now!, later!);
			expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: facts.title });
			for (const url of [answer.thumbnail_url, answer.provider_url])
				expect(url).toMatch(/^https:\/\/example\.org\/site\//);
			for (const size of [answer.width, answer.height, answer.thumbnail_width])
				expect(Number.isInteger(size) && size > 0).toBe(true);
			expect(tags(answer.html, 'iframe')[0]).toMatchObject({
				src: `https://example.org/site/${lasting}embed/${id}/`,
				width: String(answer.width),
				height: String(answer.height)
			});
		});
	});

	it('the gallery shows every chart with its code and the way to its files', () => {
		const html = read(`${home}press`);
		expect(tags(html, 'iframe').map(({ src }) => src)).toEqual(
			ids.map((id) => expect.stringContaining(`embed/${id}/`))
		);
		const links = tags(html, 'a').map(({ href }) => href);
		for (const id of ids)
			for (const part of ['', '#images', '#data', '#cite'])
				expect(links).toContain(`../chart/${id}/${part}`);
		expect(html.match(/<pre/g)).toHaveLength(ids.length);
		const words = bare(text(html));
		for (const term of ['reuse', 'report', 'keep', 'ours'] as const)
			expect(words).toContain(bare(termsWords[lang][term]));
	});
});

describe.each(languages)('where the site knows its address, in $lang', ({ home }) => {
	const root = 'https://www.example.org/report/';
	const lasting = `${home}${homeReport('tests/reports').id}/`;
	const charts = readdirSync(join(inject('tiny').pages, home, 'chart'), { withFileTypes: true })
		.filter((one) => one.isDirectory())
		.map(({ name }) => name);

	it.each(charts)('the page of %s offers its address to WordPress, and whole codes', (id) => {
		const html = readFileSync(join(inject('tiny').pages, home, 'chart', id, 'index.html'), 'utf8');
		const codes = [...html.matchAll(/<pre[^>]*id="code-([^"]+)"[^>]*>([^]*?)<\/pre>/g)];
		expect(codes.map(([, way]) => way)).toEqual([...ways]);
		for (const [, way, code = ''] of codes)
			expect(text(code), way).toContain(
				`${root}${lasting}${way === 'wordpress' ? 'chart' : 'embed'}/${id}/`
			);
		// WordPress asks the page of this address for its answer.
		const leader = join(inject('tiny').pages, lasting, 'chart', id, 'index.html');
		const answers = [html, readFileSync(leader, 'utf8')].map((one) =>
			tags(one, 'link').find(({ type }) => type === 'application/json+oembed')
		);
		for (const answer of answers)
			expect(answer?.['href']).toBe(`${root}${home}chart/${id}.oembed.json`);
	});
});
