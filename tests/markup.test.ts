/** Markup in every text of a report comes out as text, in every file of its site. `tests/hostile.ts` put it there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { decode, tags } from './html.ts';

const folder = inject('tiny').pages;
const places = inject('markup');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
	statSync(join(folder, name)).isFile()
);

/** Name → text of all files that are, or hold, something of these kinds: archives are opened. */
function contents(kinds: RegExp): [string, string][] {
	const text = new TextDecoder();
	return files.flatMap((name): [string, string][] => {
		const bytes = readFileSync(join(folder, name));
		if (/\.(zip|pptx)$/.test(name))
			return Object.entries(unzipSync(bytes))
				.filter(([inner]) => kinds.test(inner))
				.map(([inner, content]) => [`${name}/${inner}`, text.decode(content)]);
		return kinds.test(name) ? [[name, text.decode(bytes)]] : [];
	});
}

/** Names of the markup that a text holds as text; the page sets some of the report's marks full-width. */
const found = (text: string) =>
	new Set([...text.matchAll(/"'<\/script><x-([a-z]+)>&lt[;；]/g)].map(([, name]) => name!));
const raw = /<\/?x-[a-z]+/;

describe('markup in the data', () => {
	it('is no tag in any page, drawing or slide', () => {
		const all = contents(/\.(html|svg|xml|rels)$/);
		expect(all.length).toBeGreaterThan(80);
		const hits = all.flatMap(([name, text]) => {
			const at = text.search(raw);
			return at < 0 ? [] : [`${name}: ${text.slice(Math.max(0, at - 60), at + 20)}`];
		});
		expect(hits).toEqual([]);
	});

	it('ends no script and no attribute', () => {
		for (const [name, html] of contents(/\.html$/)) {
			for (const [, code] of html.matchAll(
				/<script\b[^>]*type="application\/[^"]*json"[^>]*>(.*?)<\/script>/gs
			))
				expect(() => JSON.parse(code!) as unknown, name).not.toThrow();
			const handlers = tags(html, '*').flatMap((all) =>
				Object.keys(all).filter((key) => /^on|["'<]/.test(key))
			);
			expect(handlers, name).toEqual([]);
		}
	});

	it('is no tag in what articles embed', () => {
		const all = contents(/\.oembed\.json$/);
		expect(all.length).toBeGreaterThan(8);
		for (const [name, json] of all) {
			const { title, html } = JSON.parse(json) as { title: string; html: string };
			expect(found(title).size, name).toBe(1);
			expect(found(decode(html)), name).toEqual(found(title));
			expect(html, name).not.toMatch(raw);
		}
	});

	it('stands in the tables and records as it was written', () => {
		for (const [name, csv] of contents(/\.csv$/))
			expect(found(csv.replaceAll('""', '"')).size, name).toBeGreaterThan(0);
	});

	it('is read as text, every one, in both languages', () => {
		const seen = new Set<string>();
		for (const [, html] of contents(/\.html$/))
			for (const name of found(decode(html))) seen.add(name);
		const unseen = places.filter(([name]) => !seen.has(name)).map(([, place]) => place);
		expect(unseen).toEqual([]);
	});
});
