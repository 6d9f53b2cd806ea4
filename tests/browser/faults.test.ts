/** Whatever fails on the way to a reader or on the reader's device: words, numbers and still pictures remain. */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../bench/server.ts';
import { launchBrowser } from '../browser.ts';
import { homeReport } from '../../src/lib/server/reports.ts';
import { desk, goTo, phone, shows } from './open.ts';

const report = homeReport();
const steps = report.chapters.flatMap((chapter) => chapter.steps);
const middle = steps[Math.floor(steps.length / 2)]!;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	browser = await launchBrowser();
	server = await serve(inject('site').pages);
});
afterEach(async () => {
	for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

/** Opens the story on a device prepared to fail; errors in its console are part of the test. */
async function open(
	prepare: (page: Page) => Promise<unknown>,
	options: BrowserContextOptions = phone,
	address = server.origin + '/'
) {
	const page = await (await browser.newContext(options)).newPage();
	await prepare(page);
	await page.goto(address, { waitUntil: 'load' });
	return page;
}

/** The whole story can be read and looked at. */
async function remains(page: Page) {
	await goTo(page, middle.id);
	await page.waitForTimeout(600);
	const seen = await page.evaluate(() => ({
		words: [...document.querySelectorAll('.step')].filter(
			(step) => (step.textContent ?? '').trim().length > 10
		).length,
		bare: [...document.querySelectorAll('.stage[data-scene]')].filter(
			(stage) => stage.querySelectorAll('svg path, svg text').length === 0
		).length,
		links: document.querySelectorAll('.step a[data-figure][href]').length,
		waiting: document.querySelectorAll('.title-first, .heads-first').length
	}));
	expect(seen.words).toBe(steps.length);
	expect(seen.bare).toBe(0);
	expect(seen.links).toBeGreaterThan(0);
	expect(seen.waiting).toBe(0);
	// Lines of the report's page in the server's pictures, which only pictures that wake may leave out.
	const left = () =>
		page.evaluate(() => {
			const lines = document.querySelectorAll('html:not(.awake) .stage [lang] > text');
			return [...lines].filter((line) => getComputedStyle(line).display === 'none').length;
		});
	await expect.poll(left, { timeout: 15_000 }).toBe(0);
	await page.locator(`[id="${middle.id}"] h3`).waitFor();
}

const scripts = /_app\/immutable\/.*\.js$/;
/** Whether a script is the part that draws: no other knows how far from the screen pictures wake. */
const drawing = (script: string) => script.includes('75% 0px');

describe('the story remains', () => {
	it('when scripts are switched off', async () => {
		await remains(await open(async () => {}, { ...phone, javaScriptEnabled: false }));
	});

	it('when no script arrives', async () => {
		await remains(await open((page) => page.route(scripts, (route) => route.abort())));
	});

	it('when scripts arrive broken', async () => {
		const body = 'export const x = (';
		await remains(
			await open((page) =>
				page.route(scripts, (route) => route.fulfill({ contentType: 'text/javascript', body }))
			)
		);
	});

	it('when the part that draws is gone, as after a new deployment', async () => {
		let asked = 0;
		const page = await open((page) =>
			page.route(scripts, (route) =>
				asked++ < 2 ? route.continue() : route.fulfill({ status: 404, body: '' })
			)
		);
		await expect.poll(() => asked).toBeGreaterThan(2);
		await remains(page);
	});

	it('when the part that draws never arrives', async () => {
		let held = 0;
		const page = await open((page) =>
			page.route(scripts, async (route) => {
				const response = await route.fetch();
				if (drawing(await response.text())) held++;
				else await route.fulfill({ response });
			})
		);
		await expect.poll(() => held).toBeGreaterThan(0);
		await remains(page);
	});

	it('when a script never arrives', async () => {
		const page = await browser.newPage(phone);
		await page.route(scripts, () => {});
		// The browser goes on waiting for it; the reader need not.
		await page.goto(server.origin + '/', { waitUntil: 'commit' });
		await page.locator('footer').last().waitFor({ state: 'attached' });
		await remains(page);
	});

	it('when type is blocked', async () => {
		await remains(await open((page) => page.route(/\.woff2$/, (route) => route.abort())));
	});

	it('when storage is denied', async () => {
		const page = await open((page) =>
			page.addInitScript(() => {
				const denied = () => {
					throw new DOMException('denied', 'SecurityError');
				};
				Object.defineProperty(window, 'localStorage', { get: denied });
				Object.defineProperty(window, 'sessionStorage', { get: denied });
			})
		);
		await remains(page);
		await shows(page, middle);
	});

	it('when no worker and no canvas may run', async () => {
		const page = await open((page) =>
			page.addInitScript(() => {
				Object.defineProperty(window, 'Worker', { value: undefined });
				HTMLCanvasElement.prototype.getContext = () => null;
			})
		);
		await remains(page);
		await shows(page, middle);
	});

	it('when the browser cannot tell what is on the screen', async () => {
		await remains(
			await open((page) =>
				page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'))
			)
		);
	});

	it('when one picture fails, and its neighbours live on', async () => {
		const broken = steps[0]!.chart;
		const page = await open((page) =>
			// Whatever is put in its box at first, on waking, fails; what was there before can be put back.
			page.addInitScript((chart) => {
				const failed = new WeakSet<Element>();
				const put = Element.prototype.prepend;
				Element.prototype.prepend = function (...nodes) {
					const first = (this as HTMLElement).dataset?.['chart'] === chart && !failed.has(this);
					if (!first) return put.apply(this, nodes);
					failed.add(this);
					document.documentElement.dataset['failed'] = chart;
					throw new Error('broken');
				};
			}, broken)
		);
		await goTo(page, steps[0]!.id);
		await page.locator(`html[data-failed="${broken}"]`).waitFor();
		await remains(page);
		await shows(page, middle);
	});

	it.each(['Array.prototype.at', 'HTMLDialogElement.prototype.showModal'])(
		'as the server wrote it, in a browser without %s',
		async (missing) => {
			const page = await open((page) =>
				page.addInitScript((missing) => {
					const names = missing.split('.');
					const last = names.pop()!;
					const holder = names.reduce<object>(
						(from, name) => Reflect.get(from, name) as object,
						window
					);
					Reflect.deleteProperty(holder, last);
					localStorage.setItem('story-view', 'reading');
				}, missing)
			);
			await remains(page);
			const boxes = await page.evaluate(() => {
				const shown = [...document.querySelectorAll('.stage')].filter(
					(box) => box.getClientRects().length > 0
				);
				const empty = shown.filter((box) => !box.querySelector('svg path, svg text'));
				return { shown: shown.length, empty: empty.length };
			});
			expect(boxes.shown).toBeGreaterThan(20);
			expect(boxes.empty).toBe(0);
			await page.locator(`[id="${middle.id}"] a[data-figure]`).first().click();
			await page.waitForURL(/(source|figures)\/#/);
		}
	);

	it('and a number leads to its sentence when no sheet can be shown', async () => {
		const page = await open((page) =>
			page.addInitScript(() => {
				HTMLDialogElement.prototype.showModal = () => {
					throw new Error('broken');
				};
			})
		);
		await page.locator('html.awake').waitFor();
		await page.locator(`[id="${middle.id}"] a[data-figure]`).first().click();
		await page.waitForURL(/(source|figures)\/#/);
	});

	it('and moves after all when the part that draws arrives late', async () => {
		let lost = 0;
		let gone = true;
		const failures: Error[] = [];
		const page = await open(async (page) => {
			page.on('pageerror', (error) => failures.push(error));
			await page.route(scripts, async (route) => {
				const response = await route.fetch();
				if (!drawing(await response.text()) || !gone) return route.fulfill({ response });
				lost++;
				await route.abort();
			});
		});
		await expect.poll(() => lost).toBeGreaterThan(0);
		await remains(page);
		gone = false;
		await goTo(page, steps[1]!.id);
		await page.locator('html.awake').waitFor();
		await shows(page, steps[1]!);
		expect(failures).toEqual([]);
	});

	it('and says so when its voice does not arrive', async () => {
		const failures: Error[] = [];
		const page = await open(async (page) => {
			page.on('pageerror', (error) => failures.push(error));
		}, desk);
		await page.locator('html.awake').waitFor();
		await page.context().setOffline(true);
		const button = page.locator('header [data-aloud]');
		const words = await button.innerText();
		await button.click();
		await expect.poll(() => button.innerText()).toContain('没有网络');
		await page.locator('.bar summary').first().click();
		await page.locator('.bar [data-aloud]').click();
		await page.locator('.bar [data-aloud]', { hasText: '没有网络' }).waitFor();
		await page.context().setOffline(false);
		await expect.poll(() => button.innerText()).toBe(words);
		await button.click();
		await page.locator('.player').waitFor();
		expect(failures).toEqual([]);
	});

	it('when the network goes in the middle', async () => {
		const page = await open(async () => {});
		await page.locator('html.awake').waitFor();
		await page.context().setOffline(true);
		await remains(page);
		await shows(page, middle);
	});

	it('when it is framed by a stranger', async () => {
		const page = await browser.newPage(phone);
		await page.setContent(`<iframe src="${server.origin}/" width="380" height="600"></iframe>`);
		const frame = page.frameLocator('iframe');
		await frame.locator('h1').waitFor();
		await expect.poll(() => frame.locator('.step').count()).toBe(steps.length);
	});

	it('when it is opened from a disk', async () => {
		const file = pathToFileURL(`${inject('site').pages}/index.html`).href;
		await remains(await open(async () => {}, phone, file));
	});

	it('when it was saved to disk while it was awake', async () => {
		const live = await open(async () => {});
		await live.locator('html.awake').waitFor();
		const folder = await mkdtemp(join(tmpdir(), 'saved-'));
		try {
			const saved = join(folder, 'story.html');
			await writeFile(saved, await live.content());
			const page = await open(async () => {}, phone, pathToFileURL(saved).href);
			expect(await page.locator('html').getAttribute('class')).toBe('js');
			await remains(page);
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});
