/** Embeds in an article on another site, moved by `embed.js`: alone, many, hidden, walled in, dark, lied to. */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { embedCodes } from '../../src/lib/card/code.ts';
import { otherStates } from '../../src/lib/card/states.ts';
import { chartFacts, chartIds } from '../../src/lib/charts/facts.ts';
import { embedAt } from '../../src/lib/model/addresses.ts';
import { lastingPath, reportView } from '../../src/lib/server/pages.ts';
import { launchBrowser } from '../browser.ts';
import { serveArticles } from './articles.ts';

const view = reportView('zh', undefined)!;
const ids = chartIds(view);
const twenty = ids.slice(0, 20);
const chart = ids[1]!;
/** Charts as a single step of the story shows them, one of each that has such. */
const steps = ids.flatMap((id) =>
	otherStates(view, id)
		.slice(0, 1)
		.map((state) => ({ id, state }))
);
/** Articles keep the addresses that last. */
const lasting = lastingPath('zh', undefined);
const embeds = `/${lasting}embed/`;

let browser: Browser;
let served: Awaited<ReturnType<typeof serveArticles>>;
let errors: string[] = [];

/** Page of the article → its body. */
function articles(home: string): Record<string, string> {
	const places = { home: home + lasting, root: home };
	const code = (id: string) => embedCodes(view, chartFacts(view, id), places);
	const src = (id: string) => `${home}${lasting}${embedAt(id)}`;
	const script = `<script src="${home}embed.js" async></script>`;
	return {
		fitted: code(chart).script,
		generous: code(chart)
			.script.replace(/data-heights="[^"]*"/, 'data-heights="280:1000"')
			.concat('<p style="height:3000px">…</p>'),
		early: `${script}<div id="late"></div>`,
		steps: steps
			.map(({ id, state }) => embedCodes(view, chartFacts(view, id, state), places).script)
			.join('')
			.replaceAll('loading="lazy"', ''),
		twenty: twenty.map((id) => `<p>…</p>${code(id).script}`).join(''),
		hidden: `<div id="tab" style="display:none">${code(chart).script}</div>`,
		walled: `<iframe src="${src(chart)}" sandbox="allow-scripts" width="600" height="600"></iframe>`,
		dark: `<style>body{background:black}</style><iframe src="${src(chart)}?theme=dark&transparent=1" width="400" height="700"></iframe>`,
		lied: `${code(chart).script}<iframe id="liar" srcdoc="<p>x</p>"></iframe>`
	};
}

beforeAll(async () => {
	browser = await launchBrowser();
	served = await serveArticles(articles);
});
afterEach(async () => {
	for (const context of browser.contexts()) await context.close();
	const seen = errors;
	errors = [];
	expect(seen).toEqual([]);
});
afterAll(async () => {
	await browser.close();
	await served.close();
});

async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 700, height: 900 }, ...options });
	const page = await context.newPage();
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(`${served.press}/${name}/`, { waitUntil: 'load' });
	return page;
}

/** Height of the n-th iframe, and of what is in it, in px. */
async function heights(page: Page, nth = 0): Promise<[frame: number, content: number]> {
	const frame = page.locator('iframe').nth(nth);
	const inner = await (await frame.elementHandle())!.contentFrame();
	const content = await inner!.evaluate(() => document.querySelector('main')!.offsetHeight);
	return [(await frame.boundingBox())!.height, content];
}
/** Nothing is cut off. */
const holds = async (page: Page, nth = 0) => {
	const [frame, content] = await heights(page, nth);
	return frame >= content;
};
const fits = async (page: Page, nth = 0) => {
	const [frame, content] = await heights(page, nth);
	return frame >= content && frame - content < 50;
};

describe('an embed in somebody else’s page', () => {
	it('with embed.js has the height of its content, opened and closed again', async () => {
		const page = await open('fitted');
		await expect.poll(() => holds(page)).toBe(true);
		const summary = page.frameLocator('iframe').locator('summary').first();
		const [, before] = await heights(page);
		await summary.click();
		await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(before + 50);
		await expect.poll(() => fits(page)).toBe(true);
		await summary.click();
		await expect.poll(async () => (await heights(page))[0]).toBeLessThan(before + 50);
		await expect.poll(() => fits(page)).toBe(true);
		await page.setViewportSize({ width: 400, height: 900 });
		await expect.poll(() => fits(page)).toBe(true);
	});

	it.each([375, 600, 900])('on the first screen of %i px has its height at once', async (width) => {
		const page = await open('fitted', { viewport: { width: width + 16, height: 900 } });
		await page.locator('iframe[data-fitted]').waitFor();
		await expect.poll(() => fits(page)).toBe(true);
	});

	it.each([320, 640])('of a single step has the height of its content in %i px', async (width) => {
		const page = await open('steps', { viewport: { width: width + 16, height: 900 } });
		await expect.poll(() => page.locator('iframe[data-height]').count()).toBe(steps.length);
		// Each is fitted once it is out of sight.
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await page.evaluate(() => scrollTo(0, 0));
		await expect.poll(() => page.locator('iframe[data-fitted]').count()).toBe(steps.length);
		const fitting = await Promise.all(steps.map((_, at) => fits(page, at)));
		expect(steps.filter((_, at) => !fitting[at])).toEqual([]);
	});

	it('for which too much was kept free does not jump in view, but is fitted out of sight', async () => {
		const page = await open('generous');
		await page.locator('iframe[data-height]').waitFor();
		await page.waitForTimeout(300);
		expect((await heights(page))[0]).toBe(1000);
		await page.evaluate(() => scrollTo(0, 2500));
		await expect.poll(() => fits(page)).toBe(true);
	});

	it('that comes after embed.js is fitted too, once it is out of sight', async () => {
		const page = await open('early');
		const { plain } = embedCodes(view, chartFacts(view, chart), {
			home: `${served.site}/${lasting}`,
			root: ''
		});
		await page.evaluate((code) => (document.getElementById('late')!.innerHTML = code), plain);
		await expect.poll(() => holds(page)).toBe(true);
		await page.locator('iframe[data-height]').waitFor();
		await page.evaluate(() => (document.body.style.paddingBottom = '3000px'));
		await page.evaluate(() => scrollTo(0, 2500));
		await expect.poll(() => fits(page)).toBe(true);
	});

	it('in a tab that opens later has room for its content', async () => {
		const page = await open('hidden');
		await page.waitForTimeout(500);
		await page.evaluate(() => (document.getElementById('tab')!.style.display = 'block'));
		await expect.poll(() => holds(page)).toBe(true);
		await page.locator('iframe[data-height]').waitFor();
	});

	it('twenty at once move nothing, fetch nothing but themselves, and are all fitted', async () => {
		const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
		const page = await context.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.addInitScript(() => {
			const seen = window as unknown as { shift: number };
			seen.shift = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					seen.shift += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`${served.press}/twenty/`, { waitUntil: 'load' });
		for (let at = 0; at < twenty.length; at++) {
			await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
			await expect.poll(() => holds(page, at), { message: twenty[at]! }).toBe(true);
		}
		await page.evaluate(() => scrollTo(0, 0));
		for (let at = 0; at < twenty.length; at++)
			await expect.poll(() => fits(page, at), { message: twenty[at]! }).toBe(true);
		const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
		expect(shift).toBeLessThan(0.005);
		const others = asked.filter(
			(path) => !path.startsWith(embeds) && !/^\/(twenty\/|embed\.js|favicon)/.test(path)
		);
		expect(others).toEqual([]);
		expect(new Set(asked.filter((path) => path.startsWith(embeds))).size).toBe(twenty.length);
	});

	it('in a sandbox that allows scripts only is complete', async () => {
		const page = await open('walled');
		const inner = page.frameLocator('iframe');
		await expect.poll(() => inner.locator('svg:visible').count()).toBe(1);
		await inner.locator('summary').last().click();
		await inner.locator('table').waitFor();
	});

	it('stands on a dark page without a ground of its own', async () => {
		const page = await open('dark');
		const inner = page.frameLocator('iframe');
		const [ground, ink] = await inner.locator('body').evaluate((body) => {
			const style = getComputedStyle(body);
			return [style.backgroundColor, style.color.match(/\d+/g)!.map(Number)] as const;
		});
		expect(ground).toBe('rgba(0, 0, 0, 0)');
		expect(Math.min(...ink)).toBeGreaterThan(150);
	});

	it('does not change for a message that is not its own, nor for one that is no height', async () => {
		const page = await open('lied');
		await page.locator('iframe[data-height]').waitFor();
		await expect.poll(() => holds(page)).toBe(true);
		const own = await (await page.locator('iframe').first().elementHandle())!.contentFrame();
		await own!.waitForLoadState();
		// Asked and answered: after this it has nothing more to say of its own.
		await page.evaluate(
			() =>
				new Promise((heard) => {
					addEventListener('message', heard, { once: true });
					document.querySelector('iframe')!.contentWindow!.postMessage('height', '*');
				})
		);
		const [before] = await heights(page);
		const message = { sentinel: 'amp', type: 'embed-size' };
		await page.evaluate((said) => postMessage({ ...said, height: 4000 }, '*'), message);
		await page.locator('#liar').evaluate((_, said) => {
			const liar = (document.getElementById('liar') as HTMLIFrameElement).contentWindow!;
			const script = liar.document.createElement('script');
			script.textContent = `parent.postMessage(${JSON.stringify({ ...said, height: 4000 })}, '*')`;
			liar.document.body.append(script);
		}, message);
		for (const height of [1e9, -5, 12.5, '900', null])
			await own!.evaluate((said) => parent.postMessage(said, '*'), { ...message, height });
		await page.waitForTimeout(300);
		expect((await heights(page))[0]).toBe(before);
	});
});
