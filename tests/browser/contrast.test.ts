/** Contrast of everything that is painted, from the pixels of screenshots: words 7:1, large words 4.5:1, marks 3:1. */
import type { BrowserContextOptions } from '@playwright/test';
import { expect, it } from 'vitest';
import { chartIds } from '../../src/lib/charts/facts.ts';
import {
	accessibilityAt,
	chartAt,
	deckAt,
	embedAt,
	pressAt
} from '../../src/lib/model/addresses.ts';
import { localise } from '../../src/lib/model/report.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import { withBrowser } from './open.ts';
import { painted, type Scheme } from './pixels.ts';

const open = withBrowser();
const charts = chartIds(localise(loadReports()[0]!, 'zh'));
const both: Scheme[] = ['light', 'dark'];

/** Two pixels to a px, so that strokes have an inside. Still, so that nothing is under way. */
const screen: BrowserContextOptions = {
	viewport: { width: 390, height: 900 },
	deviceScaleFactor: 2,
	reducedMotion: 'reduce'
};

/** What is painted too faintly. */
async function faint(page: Awaited<ReturnType<typeof open>>, within: string, schemes = both) {
	const seen = await painted(page, schemes, within);
	expect(seen.length).toBeGreaterThan(2);
	return seen.filter(({ contrast, least }) => contrast < least);
}

const parts: [page: string, parts: string][] = [
	['source/', 'header, main > *:nth-child(-n+4)'],
	['figures/', 'main'],
	[deckAt(), '.lobby, .leaf:nth-child(3)'],
	[accessibilityAt, 'main'],
	[pressAt, 'main > form, .charts > li:first-child'],
	[chartAt(charts[0]!), 'main > article, main > section:nth-of-type(2)']
];

it.each(parts)('words and marks of /%s stand out', { timeout: 240_000 }, async (path, within) => {
	const page = await open(`/${path}`, screen);
	expect(await faint(page, within)).toEqual([]);
});

it('those of the story, with a picture of every chart', { timeout: 480_000 }, async () => {
	const page = await open('/', screen);
	await page.locator('html.awake').waitFor();
	const words = '.story > header, #story > :nth-child(2) > header, .colophon, .bar';
	const card = '#story > :nth-child(2) .step:first-child .card';
	expect(await faint(page, `${words}, ${card}`)).toEqual([]);
	// Voices recur from chart to chart: each theme takes every other chapter.
	const stills = '.step:last-of-type .still';
	expect(await faint(page, `.chapter:nth-child(odd) ${stills}`, ['light'])).toEqual([]);
	expect(await faint(page, `.chapter:nth-child(even) ${stills}`, ['dark'])).toEqual([]);
});

it.each(both)('those of an embed in %s', async (theme) => {
	const page = await open(`/${embedAt(charts[0]!)}?theme=${theme}`, screen);
	await page.evaluate(() => {
		for (const one of document.querySelectorAll('details')) one.open = true;
	});
	expect(await faint(page, 'main', [theme])).toEqual([]);
});

it('those of what opens over the story', async () => {
	const page = await open('/', screen);
	await page.locator('html.awake').waitFor();
	await page.locator('.settings summary').click();
	expect(await faint(page, '.settings .panel')).toEqual([]);
	await page.keyboard.press('Escape');
	await page
		.locator('.step a[data-figure]')
		.first()
		.evaluate((one: HTMLElement) => one.click());
	await page.getByRole('dialog').waitFor();
	expect(await faint(page, 'dialog')).toEqual([]);
});
