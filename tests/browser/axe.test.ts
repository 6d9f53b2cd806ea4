/** Every sort of page, judged by axe-core: no violation of any level, as wide as a desk and as narrow as the narrowest phone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, it } from 'vitest';
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
const looks = [
	{ theme: 'light', width: 320, large: false },
	{ theme: 'dark', width: 1440, large: false },
	{ theme: 'light', width: 1440, large: true },
	{ theme: 'dark', width: 320, large: true }
] as const;

/** Runs axe on the page as it stands. @returns each violation with the elements to blame */
async function violations(page: Page, within?: string): Promise<string[]> {
	// Evaluated rather than added as a script: the pages' own policy forbids strangers' scripts.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	return page.evaluate(async (selector) => {
		const { axe } = window as unknown as {
			axe: { run(on: string | Document, options: RunOptions): Promise<AxeResults> };
		};
		const options: RunOptions = {
			resultTypes: ['violations'],
			// 7:1 says more than 4.5:1, so that the lesser rule need not run.
			rules: {
				'target-size': { enabled: true },
				'color-contrast-enhanced': { enabled: true },
				'color-contrast': { enabled: false }
			}
		};
		const { violations } = await axe.run(selector ?? document, options);
		return violations.flatMap(({ id, nodes }) =>
			nodes.slice(0, 3).map(({ target, failureSummary = '' }) => {
				const why = failureSummary.split('\n').slice(1).join(' ').trim();
				return `${id}: ${target.join(' ')} ${why} (1 of ${nodes.length})`;
			})
		);
	}, within);
}

async function look(page: Page, { theme, width, large }: (typeof looks)[number]) {
	await page.emulateMedia({ colorScheme: theme });
	await page.setViewportSize({ width, height: 800 });
	await page.evaluate((wanted) => {
		// Scenes far away are laid out on demand: here all are.
		document.documentElement.classList.add('laid');
		const button = document.querySelector<HTMLElement>('[data-large]');
		if (button && (button.ariaPressed === 'true') !== wanted) button.click();
	}, large);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

describe('no violation of any level', () => {
	it.each(everywhere)('on %s', async (path) => {
		const page = await open(path, { viewport: { width: 320, height: 800 } });
		for (const one of looks) {
			await look(page, one);
			expect([one, ...(await violations(page))]).toEqual([one]);
		}
	});

	it.each(['/', '/en/'])('with a sentence or the settings open: %s', async (path) => {
		const page = await open(path, { viewport: { width: 320, height: 800 } });
		await page.locator('html.awake').waitFor();
		for (const one of looks) {
			await look(page, one);
			await page.locator('.settings summary').click();
			expect([one, ...(await violations(page, '.bar'))]).toEqual([one]);
			await page.keyboard.press('Escape');
			// Playwright's own click scrolls the number under what sticks to the top.
			await page
				.locator('.step a[data-figure]')
				.first()
				.evaluate((one: HTMLElement) => one.click());
			const sheet = page.getByRole('dialog');
			await sheet.waitFor({ state: 'visible' });
			// It fades in.
			await sheet.evaluate((one) => Promise.all(one.getAnimations().map((each) => each.finished)));
			expect([one, ...(await violations(page, '[role=dialog], dialog'))]).toEqual([one]);
			await page.keyboard.press('Escape');
		}
	});
});
