/** The same site in the other engine: story, sheet, deck and embeds, and the pages of the kit from a disk. */
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import {
	afterAll,
	afterEach,
	beforeAll,
	describe,
	expect,
	inject,
	it,
	type TestContext
} from 'vitest';
import { kitWords } from '../../src/lib/messages/kit.ts';
import { homeReport } from '../../src/lib/server/reports.ts';
import { serve } from '../bench/server.ts';
import { launchFirefox } from '../browser.ts';
import { goTo, shows } from './open.ts';

const report = homeReport();
const steps = report.chapters.flatMap((chapter) => chapter.steps);
const some = steps.filter((_, index) => index % 9 === 0);

let browser: Browser | undefined;
let server: Awaited<ReturnType<typeof serve>>;
let errors: string[] = [];
beforeAll(async () => {
	browser = await launchFirefox();
	server = await serve(inject('site').pages);
}, 600_000);
afterEach(async () => {
	for (const context of browser?.contexts() ?? []) await context.close();
	const seen = errors;
	errors = [];
	expect(seen).toEqual([]);
});
afterAll(async () => {
	await browser?.close();
	await server.close();
});

/** Opens a page on a phone's screen, or skips the test where there is no Firefox. */
async function open({ skip }: TestContext, address: string): Promise<Page> {
	if (!browser) return skip('There is no Firefox on this machine.');
	const page = await (
		await browser.newContext({ viewport: { width: 390, height: 844 } })
	).newPage();
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(address.startsWith('file:') ? address : server.origin + address);
	return page;
}

describe('in Firefox', () => {
	it('the picture follows the step, forth and back', { timeout: 240_000 }, async (test) => {
		const page = await open(test, '/');
		await page.locator('html.awake').waitFor();
		for (const step of [...some, ...[...some].reverse()]) {
			await goTo(page, step.id);
			await shows(page, step);
		}
	});

	it('a number opens its sentence', async (test) => {
		const page = await open(test, '/');
		await page.locator('html.awake').waitFor();
		await goTo(page, some[1]!.id);
		await page.locator('.card a[data-figure]').first().click();
		await page.locator('dialog[open] mark').first().waitFor();
	});

	it('the story never scrolls sideways', async (test) => {
		const page = await open(test, '/en/');
		for (const width of [320, 768, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over).toBeLessThanOrEqual(0);
		}
	});

	it('every embed is drawn', { timeout: 240_000 }, async (test) => {
		const charts = Object.keys(report.charts);
		// A page that is left before its type has come says so in the console.
		const page = await open(test, `/embed/${charts[0]}/`);
		for (const chart of charts) {
			await page.goto(`${server.origin}/embed/${chart}/`);
			const box = await page.locator('svg:visible').first().boundingBox();
			expect(box?.width, chart).toBeGreaterThan(200);
		}
	});

	it('story and deck of the kit open from a disk, with pictures, type and the speaker’s window', async (test) => {
		const files = unzipSync(readFileSync(join(inject('site').pages, 'kit.zip')));
		const folder = mkdtempSync(join(tmpdir(), 'kit '));
		try {
			const { story, deck } = kitWords.zh;
			for (const name of [story, deck]) writeFileSync(join(folder, name), files[name]!);
			const page = await open(test, pathToFileURL(join(folder, story)).href);
			await page.locator('html.awake').waitFor();
			// Firefox loses a jump that is made while it still lays out the page.
			await expect
				.poll(async () => {
					await goTo(page, some[2]!.id);
					return page.evaluate(() => scrollY);
				})
				.toBeGreaterThan(0);
			await shows(page, some[2]!);
			expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
			const hall = await open(test, `${pathToFileURL(join(folder, deck)).href}#12`);
			await expect.poll(() => hall.locator('svg').count()).toBeGreaterThan(20);
			const shown = (on: Page, slide: number) =>
				expect
					.poll(() => on.evaluate(() => document.querySelector('.leaf.current')?.id), {
						timeout: 30_000
					})
					.toBe(String(slide));
			await shown(hall, 12);
			await hall.keyboard.press('PageDown');
			await shown(hall, 13);
			const [speaker] = await Promise.all([hall.waitForEvent('popup'), hall.keyboard.press('s')]);
			await shown(speaker, 13);
			await speaker.keyboard.press('PageDown');
			await shown(hall, 14);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
