/** The reader's place: what is opened, chosen or switched in mid-story leaves the reader where the finger was. */
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { homeReport } from '../../src/lib/server/reports.ts';
import { frameWords, storyWords } from '../../src/lib/messages/index.ts';
import { goTo, phone, shows, withBrowser } from './open.ts';

const open = withBrowser();
const report = homeReport();
/** First steps of scenes share their name with the scene. */
const chapter = report.chapters.find(({ steps }) => steps.length > 4)!;
const [first, second] = chapter.steps;

const awake = async (path = '/') => {
	const page = await open(path);
	await page.locator('html.awake').waitFor();
	return page;
};
it.each(['', 'en/'])(
	'the address that lasts leads to the place in the page: “%s”',
	async (home) => {
		const sentence = Object.values(report.figures).find((one) => one.sentence)!.sentence!;
		const page = await open(`/${home}${report.id}/source/?from=paper#${sentence}`);
		await page.waitForURL((url) => url.pathname === `/${home}source/`);
		const { search, hash } = new URL(page.url());
		expect([search, hash]).toEqual(['?from=paper', `#${sentence}`]);
		await page.locator(`[id="${sentence}"]`).waitFor();
	}
);

it('without script it leads to the page', async () => {
	const page = await open(`/${report.id}/figures/`, { ...phone, javaScriptEnabled: false });
	await page.waitForURL((url) => url.pathname === '/figures/');
});

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

it('in another view a picture has the dots that it had', async () => {
	const page = await awake();
	await goTo(page, first!.id);
	await shows(page, first!);
	await page.locator('[data-large]').tap();
	await page.locator(`[id="${first!.id}"] .stage svg`).waitFor();
	const twice = await page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		return ids.filter((id, index) => ids.indexOf(id) !== index);
	});
	expect(twice).toEqual([]);
});

it('a menu that is opened on the title page lies on the screen', async () => {
	const page = await awake();
	for (const menu of ['.settings', '.list']) {
		await page.evaluate(() => scrollTo(0, 0));
		const summary = page.locator(`.bar ${menu} > summary`);
		await summary.scrollIntoViewIfNeeded();
		await summary.tap();
		const panel = page.locator(`.bar ${menu} > .panel`);
		await expect
			.poll(() =>
				panel.evaluate((one) => {
					const { top, bottom } = one.getBoundingClientRect();
					return top >= 0 && bottom <= innerHeight;
				})
			)
			.toBe(true);
		await summary.tap();
	}
});

it('the largest text, chosen on the title page, leaves the settings under the finger', async () => {
	const page = await awake();
	await page.locator('.bar .settings > summary').tap();
	await page.locator('.bar [name="set-text"][value="largest"]').tap();
	await expect
		.poll(() =>
			page.locator('.bar').evaluate((bar) => Math.abs(Math.round(bar.getBoundingClientRect().top)))
		)
		.toBeLessThan(2);
	expect(await page.locator('.bar .settings > .panel').isVisible()).toBe(true);
});

it('large text, chosen on the title page, leaves the reader there, with the button in sight', async () => {
	const page = await awake();
	await page.locator('.bar button', { hasText: '大字' }).first().tap();
	await expect
		.poll(() => page.evaluate(() => document.documentElement.dataset['text']))
		.toBe('large');
	const seen = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => {
				const { top, bottom } = one.getBoundingClientRect();
				return top >= 0 && bottom <= innerHeight;
			});
	await expect.poll(() => seen('.bar')).toBe(true);
	await expect.poll(() => seen('h1')).toBe(true);
});

it('a chapter that is chosen is the one that the bar and the address name', async () => {
	const page = await awake();
	await page.locator('.bar .list > summary').tap();
	await page.locator(`.bar .chapters a[href="#${chapter.id}"]`).first().tap();
	await expect.poll(() => page.locator('.bar .now').innerText()).toBe(chapter.name.zh);
	expect(await page.locator('.bar .list').getAttribute('open')).toBeNull();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${chapter.id}`);
	await page.reload();
	await expect.poll(() => page.locator('.bar .now').innerText()).toBe(chapter.name.zh);
	await goTo(page, first!.id);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${first!.id}`);
});

it('focus that comes into the bar moves nothing', async () => {
	const page = await awake();
	await goTo(page, second!.id);
	await shows(page, second!);
	const before = await scrolled(page);
	expect(before).toBeGreaterThan(0);
	for (const stop of await page.locator('.bar :is(summary, button)').all())
		if (await stop.isVisible()) await stop.evaluate((one: HTMLElement) => one.focus());
	await page.locator('.bar .settings > summary').press('Enter');
	await page.keyboard.press('Escape');
	expect(await scrolled(page)).toBe(before);
});

it('a step that cannot be shared says so, stays, and asks for no more than once', async () => {
	const page = await awake();
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'share', { value: undefined });
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('forbidden')) }
		});
	});
	await goTo(page, second!.id);
	await shows(page, second!);
	const link = page.locator(`[id="${second!.id}"] .share`);
	await link.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
	const before = await scrolled(page);
	await link.evaluate((one: HTMLElement) => one.click());
	await link.evaluate((one: HTMLElement) => one.click());
	await expect.poll(() => link.innerText()).toBe(storyWords.zh.byHand);
	expect(new URL(page.url()).hash).toBe(`#${second!.id}`);
	expect(await scrolled(page)).toBe(before);
	await expect.poll(() => link.innerText()).toBe(storyWords.zh.link);
});

it('a finger beside the open sheet does not scroll the story', async () => {
	const page = await awake();
	await goTo(page, second!.id);
	await shows(page, second!);
	await page
		.locator('.card a[data-figure]')
		.first()
		.evaluate((one: HTMLElement) => one.click());
	await page.locator('dialog[open]').waitFor();
	const before = await scrolled(page);
	const cdp = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
		cdp.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: y === undefined ? [] : [{ x: 190, y }]
		});
	await touch('touchStart', 150);
	for (let y = 140; y > 20; y -= 20) await touch('touchMove', y);
	await touch('touchEnd');
	await page.evaluate(() => new Promise((ok) => requestAnimationFrame(() => setTimeout(ok, 50))));
	expect(await scrolled(page)).toBe(before);
});

it.each(['/source/', '/figures/', '/accessibility/', '/press/'])(
	'long pages end with the way back: %s',
	async (path) => {
		const page = await open(path);
		const foot = page.locator('footer').last();
		expect(await foot.innerText()).toContain(frameWords.zh.toStory);
		await foot.getByText(frameWords.zh.toTop).click();
		await expect.poll(() => scrolled(page)).toBeLessThan(60);
	}
);

it('without script the list of chapters does not stay over the page', async () => {
	const page = await open('/', { viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
	await page.locator('.bar .list > summary').click();
	await page.locator(`.bar .chapters a[href="#${chapter.id}"]`).first().click();
	const list = await page.locator('.bar .list > .panel').boundingBox();
	expect(list!.y + list!.height).toBeLessThan(0);
});

it('without script a step takes no more room than its words, and none offers what cannot be done', async () => {
	const page = await open('/', { viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
	const cards = await page
		.locator('.step')
		.evaluateAll((all) =>
			all.map((step) => step.clientHeight - step.querySelector('.card')!.clientHeight)
		);
	expect(Math.max(...cards)).toBeLessThan(64);
	expect(await page.locator('.share:visible').count()).toBe(0);
});
