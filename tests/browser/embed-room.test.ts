/** Embeds as they lie in an article: without any script of ours high enough for their content, and no word cut off. */
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
	columnHeights,
	columns,
	embedCodes,
	fluidHeight,
	usualColumn
} from '../../src/lib/card/code.ts';
import { otherStates } from '../../src/lib/card/states.ts';
import { chartFacts, chartIds, type ChartFacts } from '../../src/lib/charts/facts.ts';
import { embedAt } from '../../src/lib/model/addresses.ts';
import type { Lang, View } from '../../src/lib/model/view.ts';
import { reportView } from '../../src/lib/server/pages.ts';
import { launchBrowser } from '../browser.ts';
import { serveArticles } from './articles.ts';

const view = reportView('zh', undefined)!;
const ids = chartIds(view);
/** Charts with each of their states that stands alone. */
const embeds = ids.flatMap((id) =>
	[undefined, ...otherStates(view, id)].map((state) => ({ id, state, at: embedAt(id, state) }))
);

/** Those for which the plain code is offered. */
const stills = embeds.filter(({ state }) => state === undefined);

const found = new Map<string, ChartFacts>();
/** Facts of a chart, the same each time: its heights are worked out for them, once. */
function factsOf(view: View, id: string, state?: string): ChartFacts {
	const key = [view.lang, id, state].join();
	const facts = found.get(key) ?? chartFacts(view, id, state);
	found.set(key, facts);
	return facts;
}

let browser: Browser;
let served: Awaited<ReturnType<typeof serveArticles>>;

/** Page of the article → its body. */
function articles(home: string): Record<string, string> {
	const all = (lang: Lang, name: 'plain' | 'fluid') => {
		const view = reportView(lang, undefined)!;
		const places = { home: lang === 'zh' ? home : `${home}en/`, root: home };
		return (name === 'plain' ? stills : embeds)
			.map(({ id, state }) => embedCodes(view, factsOf(view, id, state), places)[name])
			.join('');
	};
	const height = `;padding-bottom:${fluidHeight(view, factsOf(view, ids[1]!))}`;
	const { fluid } = embedCodes(view, factsOf(view, ids[1]!), { home, root: home });
	return {
		'plain-zh': all('zh', 'plain'),
		'plain-en': all('en', 'plain'),
		fluid: all('zh', 'fluid'),
		'fluid-en': all('en', 'fluid'),
		stripped: fluid.replace(height, '')
	};
}

beforeAll(async () => {
	browser = await launchBrowser();
	served = await serveArticles(articles);
});
afterAll(async () => {
	await browser.close();
	await served.close();
});

/** px of what a document shows. */
const mainHeight = () => document.querySelector('main')!.getBoundingClientRect().height;

/** An article without script, every one of its embeds loaded. Frames are asked directly: a locator would bring each its tools. */
async function opened(name: string, embeds: number): Promise<Page> {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${served.press}/${name}/`);
	const frames = await page.$$('iframe');
	expect(frames).toHaveLength(embeds);
	for (const frame of frames) {
		await frame.evaluate((one) => one.scrollIntoView());
		const inner = (await frame.contentFrame())!;
		const arrived = async () => expect(await inner.evaluate(mainHeight)).toBeGreaterThan(0);
		await vi.waitFor(arrived, { timeout: 20_000 });
		await inner.waitForLoadState();
	}
	return page;
}

/** px of each embed's frame in a column of some width, and of what is in it. */
async function heights(page: Page, width: number): Promise<{ frame: number; content: number }[]> {
	// The body of the article has a margin of 8 px.
	await page.setViewportSize({ width: width + 16, height: 900 });
	// All frames in one go, then each document once: asked for one by one, they take minutes.
	const frames = await page
		.locator('iframe')
		.evaluateAll((all: HTMLIFrameElement[]) =>
			all.map((one) => ({ src: one.src, height: one.getBoundingClientRect().height }))
		);
	return Promise.all(
		frames.map(async ({ src, height }) => {
			const [inner, ...others] = page.frames().filter((one) => one.url() === src);
			expect(others).toEqual([]);
			return { frame: height, content: await inner!.evaluate(mainHeight) };
		})
	);
}

/** The ends of the column for which the code has its height unless another is chosen. */
const usual = [...columns[usualColumn]!];

describe.each(['zh', 'en'] as const)('the plain code, in %s', (lang) => {
	const view = reportView(lang, undefined)!;
	const own = (id: string) => columnHeights(view, factsOf(view, id));
	/** @param content px that an embed takes in a frame of `height` px */
	const fits = (content: number, height: number, id: string) => {
		expect(content, id).toBeLessThanOrEqual(height);
		expect(content, id).toBeGreaterThan(height * 0.85);
	};

	describe('in an article', () => {
		let page: Page;
		beforeAll(async () => {
			page = await opened(`plain-${lang}`, stills.length);
		});
		afterAll(() => page.context().close());

		it.each(usual)('of %i px has no scrollbar and little room to spare', async (width) => {
			for (const [index, { frame, content }] of (await heights(page, width)).entries()) {
				const { id } = stills[index]!;
				expect(frame).toBe(own(id)[usualColumn]);
				fits(content, frame, id);
			}
		});
	});

	describe('by itself', () => {
		let page: Page;
		beforeAll(async () => {
			page = await browser.newPage({ javaScriptEnabled: false });
		});
		afterAll(() => page.context().close());

		it.each(stills)(
			'of $id fits at both ends of every column that can be chosen',
			async ({ id, at }) => {
				await page.goto(`${served.site}/${lang === 'en' ? 'en/' : ''}${at}`);
				const heights = own(id);
				for (const [column, ends] of columns.entries())
					for (const width of ends) {
						const height = heights[column]!;
						await page.setViewportSize({ width, height });
						const [content, over] = await page.evaluate(() => [
							document.querySelector('main')!.getBoundingClientRect().height,
							document.documentElement.scrollHeight - innerHeight
						]);
						fits(content!, height, `${id} in ${width} px`);
						expect(over).toBe(0);
					}
			}
		);
	});
});

/** An article that is read at one width after the other, every embed in it loaded. */
describe.each([
	{ name: 'fluid', widths: [280, 320, 359, 375, 480, 600, 660, 700, 984], most: 150 },
	// Latin type differs more from device to device, so that more is kept free.
	{ name: 'fluid-en', widths: [280, 320, 375, 660, 984], most: 200 },
	{ name: 'stripped', widths: [320, 375, 660], most: Infinity }
])('the code “$name”, without any script of ours', ({ name, widths, most }) => {
	let page: Page;
	beforeAll(async () => {
		page = await opened(name, name === 'stripped' ? 1 : embeds.length);
	});
	afterAll(() => page.context().close());

	it.each(widths)('is as high as its content in %i px', async (width) => {
		for (const { frame, content } of await heights(page, width)) {
			const room = frame - content;
			expect(room).toBeGreaterThanOrEqual(0);
			expect(room).toBeLessThan(most);
		}
	});
});

describe('at any width', () => {
	let page: Page;
	beforeAll(async () => {
		page = await browser.newPage();
	});
	afterAll(() => page.context().close());

	it.each(embeds)('$at has no word cut off, and whole numerals in one weight', async ({ at }) => {
		await page.goto(`${served.site}/${at}`);
		for (const width of [280, 375, 660, 1200]) {
			await page.setViewportSize({ width, height: 900 });
			const over = await page.evaluate(() => {
				const page = document.documentElement;
				const svg = [...document.querySelectorAll('svg')].find((one) => one.clientWidth > 0)!;
				const box = svg.getBoundingClientRect();
				const cut = [...svg.querySelectorAll('text')].filter((text) => {
					const { left, right } = text.getBoundingClientRect();
					return right - left > 0 && (left < box.left - 2 || right > box.right + 2);
				});
				return [page.scrollWidth - innerWidth, ...cut.map((text) => text.textContent)];
			});
			expect([width, ...over]).toEqual([width, 0]);
		}
		const weights = await page
			.locator('svg text[font-family]')
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).fontWeight));
		expect(new Set([...weights, '700'])).toEqual(new Set(['700']));
	});
});
