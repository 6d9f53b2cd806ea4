/** The home report under its own name, where all that is handed out leads: it is there before another report is at home. */
import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, inject, it } from 'vitest';
import { reportName } from '../src/lib/model/addresses.ts';
import { homeReport } from '../src/lib/server/reports.ts';
import { inside, pages, tags, target } from './html.ts';

const site = pages(inject('site').pages);
const named = new RegExp(`^(en/)?${homeReport().id}/`);
const lasting = site.filter(({ path }) => named.test(path));
/** Embeds are there once more; for every page there is one that leads to it. */
const copies = lasting.filter(({ path }) => /\/embed\//.test(path));
const leaders = lasting.filter(({ path }) => !/\/embed\//.test(path));
/** The address below the site's home. */
const here = (path: string) => path.replace(named, '$1');
const htmlOf = (path: string) => site.find((one) => one.path === path)!.html;

describe('under its own name, the home report', () => {
	it('has every page, in both languages', () => {
		const own = site.map(({ path }) => path);
		const atHome = own.filter((path) => !path.split('/').some((part) => reportName.test(part)));
		expect(lasting.map(({ path }) => here(path)).sort()).toEqual(atHome);
		expect(copies.length).toBeGreaterThan(40);
	});

	it.each(copies)(
		'has the embed of /$path whole, but for the way to its pages',
		({ path, html }) => {
			const up = '../'.repeat(here(path).replace(/^en\//, '').split('/').length - 1);
			expect(html).toBe(htmlOf(here(path)).replaceAll(`href="${up}`, `href="../${up}`));
		}
	);

	it.each(leaders)('leads from /$path to the page, in its language', (one) => {
		const { path, html } = one;
		const english = path.startsWith('en/');
		expect(tags(html, 'html')[0]?.['lang']).toBe(english ? 'en' : 'zh-CN');
		expect(inside(html, 'title')).toContain(homeReport().title[english ? 'en' : 'zh']);
		const meta = (name: string) =>
			tags(html, 'meta').find((tag) => tag['name'] === name)?.['content'];
		expect(meta('description')?.length).toBeGreaterThan(20);
		expect(meta('robots')).toBe('noindex');
		const refresh = tags(html, 'meta').find((tag) => tag['http-equiv'] === 'refresh')?.['content'];
		const canonical = tags(html, 'link').find(({ rel }) => rel === 'canonical')?.['href'];
		const [link, ...others] = tags(html, 'a').map(({ href }) => href);
		expect(others).toEqual([]);
		for (const href of [link, canonical, refresh?.replace('0;url=', '')])
			expect(target(one, href ?? '')?.path).toBe(here(path));
	});

	it.each(leaders)('lets /$path run the script that leads on, and no other', ({ html }) => {
		const [script, ...others] = [...html.matchAll(/<script>([^]*?)<\/script>/g)];
		expect(others).toEqual([]);
		const hash = createHash('sha256').update(script![1]!).digest('base64');
		expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
	});

	it('has pages of valid HTML', async () => {
		const validator = new HtmlValidate({
			extends: ['html-validate:standard'],
			// As in embeds.
			rules: { 'long-title': 'off', 'doctype-style': 'off' }
		});
		for (const { path, html } of leaders) {
			const { results } = await validator.validateString(html);
			const said = results.flatMap(({ messages }) =>
				messages.map(({ ruleId, message }) => `${ruleId} ${message}`)
			);
			expect({ path, said }).toEqual({ path, said: [] });
		}
	});
});
