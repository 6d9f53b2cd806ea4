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

interface Look {
	theme: 'light' | 'dark';
	width: number;
	large: boolean;
}
/** Each value occurs with each other one at least once over the four. */
const looks: Look[] = [
	{ theme: 'light', width: 320, large: false },
	{ theme: 'dark', width: 1440, large: false },
	{ theme: 'light', width: 1440, large: true },
	{ theme: 'dark', width: 320, large: true }
];

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
				axe: {
					configure(spec: { noHtml: boolean }): void;
					run(on: string | Document, options: RunOptions): Promise<AxeResults>;
				};
			};
			// Elements are named, not quoted: to write each one out takes a tenth of the time.
			axe.configure({ noHtml: true });
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

it.each(everywhere)('no violation of any level on %s', { timeout: 240_000 }, async (path) => {
	const page = await open(path, { viewport: { width: 320, height: 800 } });
	// A hundred slides are of a few kinds.
	await page.evaluate(() => {
		for (const one of document.querySelectorAll('.leaf:nth-child(n + 21):not(:last-child)'))
			one.remove();
	});
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
		.locator('.stage[tabindex="0"]:visible')
		.first()
		.evaluate((one: HTMLElement) => one.focus());
	await page.keyboard.press(key);
}

/** What opens over a page: what it is then, and how it opens. Esc closes each. */
type Overlay = [opened: string, open: (page: Page) => Promise<void>];
const overlays: Record<string, Overlay[]> = {
	'': [
		['.settings .panel', (page) => click(page, '.settings summary')],
		['.list .panel', (page) => click(page, '.list summary')],
		['dialog[open] .value', (page) => click(page, '.step a[data-figure]')],
		['dialog[open] h2', (page) => click(page, 'a[data-term]')],
		['dialog[open] table', (page) => click(page, '[data-table]')],
		['dialog[open] kbd', (page) => onPicture(page, '?')],
		['.player', (page) => click(page, '[data-aloud]')]
	],
	[chartAt(chart)]: [['dialog[open]', (page) => click(page, '[data-image]')]],
	[deckAt()]: [
		['.panel.projector', (page) => click(page, '[data-do=projector]')],
		['.panel.help', (page) => click(page, '[data-do=help]')],
		['.leaf.current', (page) => click(page, '[data-do=start]')]
	]
};

/** Both languages together have every value of what differs. */
const inLanguage: [home: string, look: Look][] = [
	['/', { theme: 'light', width: 320, large: false }],
	['/en/', { theme: 'dark', width: 1440, large: true }]
];

it.each(
	Object.entries(overlays).flatMap(([path, all]) =>
		inLanguage.map(([home, one]) => ({ path: home + path, all, one }))
	)
)('none in what opens over $path', { timeout: 240_000 }, async ({ path, all, one }) => {
	const page = await open(path, { viewport: { width: one.width, height: 800 } });
	if (await page.locator('.story').count()) await page.locator('html.awake').waitFor();
	await look(page, one);
	for (const [opened, how] of all) {
		await how(page);
		const inside = page.locator(opened).first();
		await inside.waitFor({ state: 'visible' });
		const whole = opened.startsWith('dialog') ? 'dialog[open]' : opened;
		expect([opened, ...(await violations(page, whole))]).toEqual([opened]);
		await page.keyboard.press('Escape');
		if (whole !== '.leaf.current') await inside.waitFor({ state: 'hidden' });
	}
});
