/** A browser and a server for one test file, and how tests find their way in the story. */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { serve } from '../bench/server.ts';
import { launchBrowser } from '../browser.ts';

/** A phone as most readers have it. */
export const phone: BrowserContextOptions = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	hasTouch: true,
	isMobile: true,
	locale: 'zh-CN'
};
export const desk: BrowserContextOptions = {
	viewport: { width: 1440, height: 900 },
	locale: 'zh-CN'
};

/**
 * Sets a test file up: one browser, one server, every page closed after its test.
 * @param which folder that is served: the site itself, two levels above it, or the site full of markup
 * @param first runs in every page before its own scripts
 * @returns opens a page of the site; an error that the page logs fails the test
 */
export function withBrowser(which: 'pages' | 'top' | 'tiny' = 'pages', first?: () => void) {
	let browser: Browser;
	let server: Awaited<ReturnType<typeof serve>>;
	let errors: string[] = [];
	beforeAll(async () => {
		browser = await launchBrowser();
		server = await serve(which === 'tiny' ? inject('tiny').pages : inject('site')[which]);
	});
	afterEach(async () => {
		for (const context of browser.contexts()) await context.close();
		const seen = errors;
		errors = [];
		if (seen.length > 0) throw new Error(`The page reports:\n${seen.join('\n')}`);
	});
	afterAll(async () => {
		await browser.close();
		await server.close();
	});
	return async (path: string, options: BrowserContextOptions = phone): Promise<Page> => {
		const context = await browser.newContext(options);
		if (first) await context.addInitScript(first);
		const page = await context.newPage();
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
				errors.push(message.text());
		});
		await page.goto(server.origin + path, { waitUntil: 'load' });
		return page;
	};
}

export interface StepOnPage {
	id: string;
	chart: string;
	state: string;
}

/** Brings a step to the middle of the screen at once, as a jump or a fling does. */
export async function goTo(page: Page, step: string): Promise<void> {
	await page.evaluate((id) => {
		document.getElementById(id)?.scrollIntoView({ block: 'center', behavior: 'instant' });
	}, step);
}

/** Waits until the stage that the reader sees shows this chart in this state. */
export async function shows(page: Page, step: StepOnPage): Promise<void> {
	try {
		await page.waitForFunction(
			({ chart, state }) =>
				[...document.querySelectorAll<HTMLElement>('.stage')].some((stage) => {
					const box = stage.getBoundingClientRect();
					const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
					return (
						stage.dataset['chart'] === chart &&
						stage.dataset['state'] === state &&
						seen > box.height / 2
					);
				}),
			{ chart: step.chart, state: step.state },
			{ timeout: 20_000 }
		);
	} catch (error) {
		const now = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('.stage')].map((stage) => {
				const { top, height } = stage.getBoundingClientRect();
				return `${stage.dataset['chart']}/${stage.dataset['state']} at ${Math.round(top)}+${Math.round(height)}`;
			})
		);
		throw new Error(
			`At step ${step.id} the reader should see ${step.chart}/${step.state}; stages: ${now.join(', ')}`,
			{ cause: error }
		);
	}
}
