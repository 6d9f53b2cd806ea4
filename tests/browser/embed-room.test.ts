/** Embeds as they lie in an article: without any script of ours high enough for their content, and no word cut off. */
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	columnHeights,
	columns,
	embedCodes,
	fluidHeight,
	usualColumn
} from '../../src/lib/card/code.ts';
import { otherStates } from '../../src/lib/card/states.ts';
import { chartFacts, chartIds } from '../../src/lib/charts/facts.ts';
import { embedAt } from '../../src/lib/model/addresses.ts';
import type { Lang } from '../../src/lib/model/view.ts';
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

let browser: Browser;
let served: Awaited<ReturnType<typeof serveArticles>>;

/** Page of the article → its body. */
function articles(home: string): Record<string, string> {
	const all = (lang: Lang, name: 'plain' | 'fluid') => {
		const view = reportView(lang, undefined)!;
		const places = { home: lang === 'zh' ? home : `${home}en/`, root: home };
		return (name === 'plain' ? stills : embeds)
			.map(({ id, state }) => embedCodes(view, chartFacts(view, id, state), places)[name])
			.join('');
	};
	const height = `;padding-bottom:${fluidHeight(view, chartFacts(view, ids[1]!))}`;
	const { fluid } = embedCodes(view, chartFacts(view, ids[1]!), { home, root: home });
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

/** An article without script, every one of its embeds loaded. */
async function opened(name: string, embeds: number): Promise<Page> {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${served.press}/${name}/`);
	const frames = await page.locator('iframe').all();
	expect(frames).toHaveLength(embeds);
	for (const frame of frames) {
		await frame.scrollIntoViewIfNeeded();
		await frame.contentFrame().locator('main').waitFor();
	}
	return page;
}

/** The ends of the column for which the code has its height unless another is chosen. */
const usual = [...columns[usualColumn]!];

describe.each(['zh', 'en'] as const)('the plain code, in %s', (lang) => {
	const view = reportView(lang, undefined)!;
	const own = (id: string) => columnHeights(view, chartFacts(view, id));
	/** @param content px that an embed takes in a frame of `height` px */
	const fits = (content: number, height: number, id: string) => {
		expect(content, id).toBeLessThanOrEqual(height);
		expect(content, id).toBeGreaterThan(height * 0.85);
	};

	it.each(usual)(
		'has no scrollbar and little room to spare in an article of %i px',
		async (width) => {
			const page = await opened(`plain-${lang}`, stills.length);
			// The body of the article has a margin of 8 px.
			await page.setViewportSize({ width: width + 16, height: 900 });
			for (const [index, { id }] of stills.entries()) {
				const frame = page.locator('iframe').nth(index);
				const { height } = (await frame.boundingBox())!;
				expect(height).toBe(own(id)[usualColumn]);
				fits((await frame.contentFrame().locator('main').boundingBox())!.height, height, id);
			}
			await page.context().close();
		}
	);

	it.each(stills)(
		'of $id fits at both ends of every column that can be chosen',
		async ({ id, at }) => {
			const page = await browser.newPage({ javaScriptEnabled: false });
			await page.goto(`${served.site}/${lang === 'en' ? 'en/' : ''}${at}`);
			for (const [column, ends] of columns.entries())
				for (const width of ends) {
					const height = own(id)[column]!;
					await page.setViewportSize({ width, height });
					const [content, over] = await page.evaluate(() => [
						document.querySelector('main')!.getBoundingClientRect().height,
						document.documentElement.scrollHeight - innerHeight
					]);
					fits(content!, height, `${id} in ${width} px`);
					expect(over).toBe(0);
				}
			await page.context().close();
		}
	);
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
		// The body of the article has a margin of 8 px.
		await page.setViewportSize({ width: width + 16, height: 900 });
		for (const frame of await page.locator('iframe').all()) {
			const inner = frame.contentFrame().locator('main');
			const room = (await frame.boundingBox())!.height - (await inner.boundingBox())!.height;
			expect(room).toBeGreaterThanOrEqual(0);
			expect(room).toBeLessThan(most);
		}
	});
});

it.each(embeds)(
	'$at has no word cut off at any width, and whole numerals in one weight',
	async ({ at }) => {
		const page = await browser.newPage();
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
		await page.context().close();
	}
);
