/** Every sort of page, judged by axe-core: no violation of any level, as wide as a desk and as narrow as the narrowest phone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
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

const open = withBrowser();
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const chart = chartIds(localise(loadReports()[0]!, 'zh'))[0]!;
const pages = [
	'',
	'source/',
	'figures/',
	deckAt(),
	accessibilityAt,
	pressAt,
	chartAt(chart),
	embedAt(chart)
];
const everywhere = ['/', '/en/'].flatMap((home) => pages.map((page) => home + page));

/** What differs from page to page; each value occurs with each other one at least once over the four. */
type Look = (typeof looks)[number];
const looks = [
	{ theme: 'light', width: 320, large: false },
	{ theme: 'dark', width: 1440, large: false },
	{ theme: 'light', width: 1440, large: true },
	{ theme: 'dark', width: 320, large: true }
] as const;

/** Rules whose answer depends on colours, width or size of text; the others are asked once for narrow, once for wide pages. */
const ofLooks = [
	'color-contrast-enhanced',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size'
];

/** Runs axe on the page as it stands. @returns each violation with the elements to blame */
async function violations(page: Page, within?: string, only?: string[]): Promise<string[]> {
	// Evaluated rather than added as a script: the pages' own policy forbids strangers' scripts.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	return page.evaluate(
		async ({ selector, rules }) => {
			const { axe } = window as unknown as {
				axe: { run(on: string | Document, options: RunOptions): Promise<AxeResults> };
			};
			const options: RunOptions = {
				resultTypes: ['violations'],
				// Embeds are judged by themselves.
				iframes: false,
				// 7:1 says more than 4.5:1, so that the lesser rule need not run.
				rules: {
					'target-size': { enabled: true },
					'color-contrast-enhanced': { enabled: true },
					'color-contrast': { enabled: false }
				},
				...(rules ? { runOnly: { type: 'rule', values: rules } } : {})
			};
			const { violations } = await axe.run(selector ?? document, options);
			return violations.flatMap(({ id, nodes }) =>
				nodes.slice(0, 3).map(({ target, failureSummary = '' }) => {
					const why = failureSummary.split('\n').slice(1).join(' ').trim();
					return `${id}: ${target.join(' ')} ${why} (1 of ${nodes.length})`;
				})
			);
		},
		{ selector: within, rules: only }
	);
}

async function look(page: Page, { theme, width, large }: Look) {
	await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
	await page.setViewportSize({ width, height: 800 });
	await page.evaluate((wanted) => {
		// Scenes far away are laid out on demand: here all are.
		document.documentElement.classList.add('laid');
		const button = document.querySelector<HTMLElement>('[data-large]');
		if (button && (button.ariaPressed === 'true') !== wanted) button.click();
	}, large);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

it.each(everywhere)('no violation of any level on %s', { timeout: 120_000 }, async (path) => {
	const page = await open(path, { viewport: { width: 320, height: 800 } });
	for (const [number, one] of looks.entries()) {
		await look(page, one);
		const found = await violations(page, undefined, number % 2 === 0 ? undefined : ofLooks);
		expect([one, ...found]).toEqual([one]);
	}
});

/** Clicks without scrolling what is clicked out from under what sticks. */
const click = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((one: HTMLElement) => one.click());
/** Presses a key on a picture of the story. */
async function onPicture(page: Page, key: string) {
	await page
		.locator('.stage[tabindex="0"]')
		.first()
		.evaluate((one: HTMLElement) => one.focus());
	await page.keyboard.press(key);
}

/** What opens over a page: where, how, and what it is then. */
const overlays: Record<
	string,
	[path: string, opened: string, open: (page: Page) => Promise<void>]
> = {
	settings: ['', '.settings .panel', (page) => click(page, '.settings summary')],
	chapters: ['', '.list .panel', (page) => click(page, '.list summary')],
	sentence: ['', 'dialog[open]', (page) => click(page, '.step a[data-figure]')],
	term: ['', 'dialog[open]', (page) => click(page, 'a[data-term]')],
	table: ['', 'dialog[open]', (page) => click(page, '[data-table]')],
	keys: ['', 'dialog[open]', (page) => onPicture(page, '?')],
	voice: ['', '.player', (page) => click(page, '[data-aloud]')],
	image: [chartAt(chart), 'dialog[open]', (page) => click(page, '[data-image]')],
	show: [deckAt(), '.leaf.current', (page) => click(page, '[data-do=start]')],
	projector: [deckAt(), '.panel.projector', (page) => click(page, '[data-do=projector]')],
	help: [deckAt(), '.panel.help', (page) => click(page, '[data-do=help]')]
};

/** Each language has two of the looks, so that both together have every value. */
const inLanguage = { '/': [looks[0], looks[1]], '/en/': [looks[2], looks[3]] };

it.each(
	Object.entries(overlays).flatMap(([name, [path, opened, how]]) =>
		Object.entries(inLanguage).map(([home, two]) => ({ name, path: home + path, opened, how, two }))
	)
)('none with what opens: $name on $path', async ({ path, opened, how, two }) => {
	const page = await open(path, { viewport: { width: 320, height: 800 } });
	if (!path.includes('present/') && !path.includes('chart/'))
		await page.locator('html.awake').waitFor();
	await look(page, two[0]!);
	await how(page);
	await page.locator(opened).first().waitFor({ state: 'visible' });
	for (const one of two) {
		await look(page, one);
		expect([one, ...(await violations(page, opened))]).toEqual([one]);
	}
});
