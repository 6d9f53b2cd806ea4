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

/** The screen of a page of which nothing is said. */
const usual = { width: 1280, height: 720 };

/** A page of its context, and what tells it apart from those of other contexts. */
interface Kept {
	kind: string;
	page: Page;
	/** A test is using it. */
	taken: boolean;
}

/** Where a page is between two tests: nothing runs there, and what pages store can be reached. */
const blank = '/blank/';

/**
 * Sets a test file up: one browser, one server, every page left after its test.
 * A page is given to later tests as if it were new: to start another process, which knows none of the scripts, takes longer
 * than all that most pages do.
 * @param which folder that is served: the site itself, two levels above it, or the site full of markup
 * @param first runs in every page before its own scripts
 * @returns opens a page of the site; an error that the page logs fails the test
 */
export function withBrowser(which: 'pages' | 'top' | 'tiny' = 'pages', first?: () => void) {
	let browser: Browser;
	let server: Awaited<ReturnType<typeof serve>>;
	let errors: string[] = [];
	let kept: Kept[] = [];
	beforeAll(async () => {
		browser = await launchBrowser();
		server = await serve(which === 'tiny' ? inject('tiny').pages : inject('site')[which], {
			[blank]: '<!doctype html><link rel="icon" href="data:,">'
		});
	});
	afterEach(async ({ task }) => {
		// Where a test has failed, nobody knows what it has left behind.
		kept = task.result?.state === 'fail' ? [] : kept.filter(({ page }) => !page.isClosed());
		for (const context of browser.contexts()) {
			const one = kept.find(({ page }) => page.context() === context);
			if (!one) await context.close();
			else if (one.taken) await leave(one.page);
		}
		for (const one of kept) one.taken = false;
		const seen = errors;
		errors = [];
		if (seen.length > 0) throw new Error(`The page reports:\n${seen.join('\n')}`);
	});
	afterAll(async () => {
		await browser.close();
		await server.close();
	});

	/** Takes away what a test leaves in a page. */
	async function leave(page: Page) {
		const context = page.context();
		for (const other of context.pages()) if (other !== page) await other.close();
		await page.unrouteAll();
		await context.unrouteAll();
		await context.setOffline(false);
		await page.goto(server.origin + blank);
		await page.mouse.move(0, 0);
		await page.evaluate(() => {
			localStorage.clear();
			sessionStorage.clear();
		});
	}

	async function make(options: BrowserContextOptions): Promise<Page> {
		const context = await browser.newContext(options);
		if (first) await context.addInitScript(first);
		const page = await context.newPage();
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
				errors.push(message.text());
		});
		return page;
	}

	/** A page that no other test is using. */
	async function take(options: BrowserContextOptions): Promise<Page> {
		const { viewport, colorScheme, reducedMotion, forcedColors, ...others } = options;
		const kind = JSON.stringify(others);
		const free = kept.find((one) => one.kind === kind && !one.taken);
		if (!free) {
			const page = await make(options);
			kept.push({ kind, page, taken: true });
			return page;
		}
		free.taken = true;
		await free.page.setViewportSize(viewport ?? usual);
		await free.page.emulateMedia({
			media: null,
			colorScheme: colorScheme ?? 'light',
			reducedMotion: reducedMotion ?? 'no-preference',
			forcedColors: forcedColors ?? 'none'
		});
		return free.page;
	}

	/** @param own for a test that leaves in its page what no other page takes away, such as scripts that run first */
	return async (path: string, options: BrowserContextOptions = phone, own?: 'own') => {
		const page = await (own ? make(options) : take(options));
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
