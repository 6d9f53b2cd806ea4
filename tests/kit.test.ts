/** The briefing kit: unpacked and opened with a double click, without network. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { preview } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { kitWords } from '../src/lib/messages/kit.ts';
import { kit, packKit } from '../src/lib/server/kit.ts';
import { serve } from './bench/server.ts';
import { launchBrowser } from './browser.ts';
import { tags } from './html.ts';

const zip = readFileSync(join(inject('site').pages, 'kit.zip'));
const files = unzipSync(zip);
const names = Object.keys(files);
const pages = names.filter((name) => name.endsWith('.html'));

describe('the kit', () => {
	it('is small enough to be handed on', () => expect(zip.length).toBeLessThan(15_000_000));

	it('holds story, deck, source, figures and slides in both languages, and a guide', () => {
		for (const { story, deck, source, figures, pptx } of Object.values(kitWords))
			expect(names).toEqual(expect.arrayContaining([story, deck, source, figures, pptx]));
		expect(names.some((name) => name.includes(kitWords.zh.guide.title))).toBe(true);
		expect(names.filter((name) => name.endsWith('.png')).length).toBeGreaterThan(20);
	});

	it('does without some images where all have no room, and then speaks of none that it lacks', async () => {
		const site = inject('site').pages;
		const { made, without } = await kit(site, zip.length - 1);
		expect(without).toEqual(['cover']);
		expect(made.length).toBeLessThan(zip.length);
		const fewer = unzipSync(made);
		const lacking = names.filter((name) => !(name in fewer));
		expect(lacking.length).toBeGreaterThan(0);
		expect(lacking.filter((name) => !name.endsWith('-900x383.png'))).toEqual([]);
		const guide = Object.keys(fewer).find((name) => name.includes(kitWords.zh.guide.title))!;
		const { pictures, fewerPictures } = kitWords.zh.guide.holds;
		expect(strFromU8(fewer[guide]!)).toContain(fewerPictures);
		expect(strFromU8(fewer[guide]!)).not.toContain(pictures);
		await expect(kit(site, 1_000_000)).rejects.toThrow('can do without');
	});

	it('is handed out by a preview, which knows nothing else of the finished site', async () => {
		const outDir = mkdtempSync(join(tmpdir(), 'preview-'));
		const server = await preview({
			configFile: false,
			logLevel: 'silent',
			build: { outDir },
			preview: { port: 0 },
			plugins: [packKit(inject('site').pages)]
		});
		try {
			const answer = await fetch(new URL('kit.zip', server.resolvedUrls!.local[0]));
			expect(answer.headers.get('content-type')).toBe('application/zip');
			expect(zip.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
		} finally {
			await server.close();
			rmSync(outDir, { recursive: true });
		}
	});

	it('names its files so that unpackers of every system read them', () => {
		const end = zip.length - 22;
		let at = zip.readUInt32LE(end + 16);
		for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
			expect(zip.readUInt32LE(at)).toBe(0x02014b50);
			expect(zip.readUInt8(at + 5), 'host: Unix').toBe(3);
			expect(zip.readUInt32LE(at + 38) >>> 16, 'anybody may read it').toBe(0o100644);
			const rest = [28, 30, 32].map((length) => zip.readUInt16LE(at + length));
			at += rest.reduce((sum, one) => sum + one, 46);
		}
		expect(at).toBe(end);
	});

	it('offers the slides from its deck, and nothing that it does not hold', () => {
		for (const { deck, story, pptx } of Object.values(kitWords)) {
			const html = strFromU8(files[deck]!);
			expect(tags(html, 'a').map(({ href }) => href)).toContain(encodeURI(pptx));
			for (const name of [deck, story])
				for (const { href, ...link } of tags(strFromU8(files[name]!), 'a'))
					expect(href, `${name}: ${JSON.stringify(link)}`).toBeDefined();
		}
	});

	it('has a guide that names everything in it', () => {
		const name = names.find((one) => one.includes(kitWords.zh.guide.title))!;
		const links = tags(strFromU8(files[name]!), 'a').map(({ href }) => decodeURI(href!));
		for (const one of names)
			if (one !== name) expect(links).toContain(one.includes('/') ? `${one.split('/')[0]}/` : one);
	});

	it.each(pages)('%s needs nothing that is not in it, and leads only to what is', (name) => {
		const html = strFromU8(files[name]!);
		const bare = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
		expect(bare).not.toMatch(/\bsrc="(?!data:)/);
		expect(html.match(/url\((?!["']?(?:data:|#))[^)]*\)/g) ?? []).toEqual([]);
		expect(html).not.toMatch(/<link\b[^>]*rel="(?:stylesheet|preload|modulepreload)"/);
		expect(html).not.toMatch(/<script type="module"/);
		for (const { href } of tags(html, 'a')) {
			const [file = '', id] = (href ?? '').split('#');
			if (file === '' && id === undefined) continue;
			const target = file === '' ? name : decodeURI(file);
			// A folder is opened by what is in it.
			const found = names.find(
				(one) => one === target || (/\/$/.test(target) && one.startsWith(target))
			);
			expect(found, `${href} of ${name}`).toBeDefined();
			if (id) expect(strFromU8(files[target]!), href).toContain(`id="${decodeURIComponent(id)}"`);
		}
	});
});

describe('opened from a USB stick', () => {
	let folder: string;
	let browser: Browser;
	let errors: string[] = [];
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'kit '));
		for (const [name, bytes] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), bytes);
		}
		browser = await launchBrowser();
	});
	afterEach(async () => {
		for (const context of browser.contexts()) await context.close();
		const seen = errors;
		errors = [];
		expect(seen).toEqual([]);
	});
	afterAll(async () => {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	});

	async function open(name: string, hash = ''): Promise<Page> {
		const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
		await context.setOffline(true);
		const page = await context.newPage();
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('requestfailed', (request) => errors.push(request.url().slice(0, 100)));
		await page.goto(pathToFileURL(join(folder, name)).href + hash);
		return page;
	}
	const shows = (page: Page, slide: number) =>
		expect
			.poll(() => page.evaluate(() => document.querySelector('.leaf.current')?.id), {
				timeout: 8000
			})
			.toBe(String(slide));

	it.each(Object.values(kitWords))('$deck presents, with a speaker’s window', async ({ deck }) => {
		const hall = await open(deck, '#12');
		await shows(hall, 12);
		await hall.keyboard.press('PageDown');
		await shows(hall, 13);
		const [speaker] = await Promise.all([hall.waitForEvent('popup'), hall.keyboard.press('s')]);
		await shows(speaker, 13);
		await speaker.keyboard.press('PageDown');
		await shows(hall, 14);
		await hall.reload();
		await shows(hall, 14);
		await speaker.keyboard.press('PageDown');
		await shows(hall, 15);
		const type = () => [...document.fonts].filter(({ status }) => status === 'loaded').length;
		await expect.poll(() => hall.evaluate(type)).toBeGreaterThan(1);
	});

	it('what a script brings in later looks as it does on the site', async () => {
		/** Opens the sheet and the reading voice, whose styles the site fetches with their scripts. */
		async function looks(page: Page) {
			await page.locator('html.awake').waitFor();
			await page.locator('header [data-aloud]').click();
			await page.locator('.player').waitFor();
			await page.locator('.step a[data-figure]').first().click();
			await page.locator('dialog[open] h2').waitFor();
			return page.locator('dialog[open], dialog[open] *, .player, .player *').evaluateAll((all) =>
				all.map((one) => {
					const { position, display, padding, margin, font, color, backgroundColor, border } =
						getComputedStyle(one);
					return [
						one.tagName,
						position,
						display,
						padding,
						margin,
						font,
						color,
						backgroundColor,
						border
					];
				})
			);
		}
		const server = await serve(inject('site').pages);
		try {
			const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
			await page.goto(server.origin);
			const online = await looks(page);
			expect(online.length).toBeGreaterThan(10);
			expect(await looks(await open(kitWords.zh.story))).toEqual(online);
		} finally {
			await server.close();
		}
	});

	it.each(Object.values(kitWords))('$story wakes; a number opens its sentence', async (words) => {
		const page = await open(words.story);
		await page.waitForFunction(() => document.documentElement.classList.contains('awake'));
		await page.locator('.step a[data-figure]').first().click();
		const way = page.locator('a[href*="#s-"]:visible').last();
		await way.click();
		await page.waitForURL((url) => decodeURI(url.pathname).endsWith(words.source));
		expect(new URL(page.url()).hash).toMatch(/^#s-\d+/);
	});
});
