/** The story read aloud: sentence by sentence with the device's own voices, here by one that the tests let finish. */
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { localise } from '../../src/lib/model/report.ts';
import { plainText } from '../../src/lib/model/text.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import { goTo, shows, withBrowser } from './open.ts';

const open = withBrowser();
const view = localise(loadReports()[0]!, 'zh');
const steps = view.chapters.flatMap((chapter) => chapter.steps);
const middle = steps[Math.floor(steps.length / 2)]!;

interface Said {
	text: string;
	rate: number;
}
interface Fake {
	said: Said[];
	finish(): void;
	/** Voices that were late are there. */
	arrive(): void;
}

/** Puts a voice in the page that says nothing and ends when it is told to. @param languages its voices speak @param late whether they are yet to come */
async function withVoices(path: string, languages: string[], late = false): Promise<Page> {
	const page = await open(path, undefined, 'own');
	await page.addInitScript(
		([langs, late]) => {
			let there = !late;
			let now: Utterance | undefined;
			const said: object[] = [];
			class Utterance {
				rate = 1;
				onend?: () => void;
				constructor(readonly text: string) {}
			}
			const synthesis = Object.assign(new EventTarget(), {
				getVoices: () => (there ? langs : []).map((lang) => ({ lang, localService: true })),
				cancel: () => (now = undefined),
				speak(utterance: Utterance) {
					now = utterance;
					said.push({ text: utterance.text, rate: utterance.rate });
				}
			});
			Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
			Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
			const arrive = () => {
				there = true;
				synthesis.dispatchEvent(new Event('voiceschanged'));
			};
			Object.assign(window, { voice: { said, finish: () => now?.onend?.(), arrive } });
		},
		[languages, late] as const
	);
	await page.reload();
	await page.locator('html.awake').waitFor();
	return page;
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { voice: Fake }).voice.said);
const finish = (page: Page) =>
	page.evaluate(() => (window as unknown as { voice: Fake }).voice.finish());
/** Waits until so many sentences were begun, and tells the last. */
async function heard(page: Page, count: number): Promise<Said> {
	await page.waitForFunction(
		(least) => (window as unknown as { voice: Fake }).voice.said.length >= least,
		count
	);
	return (await said(page)).at(-1)!;
}
const marked = (page: Page) => page.locator('.aloud').innerText();

it('reads from the beginning, marks what it reads, pauses, goes on, goes faster', async () => {
	const page = await withVoices('/', ['en-US', 'zh-CN']);
	await page.locator('header [data-aloud]').click();
	const { text } = await heard(page, 1);
	expect(text).toBe(plainText(view.chapters[0]!.title, view));
	expect(await marked(page)).toContain(text);
	await finish(page);
	const second = await heard(page, 2);
	expect(await marked(page)).toContain(second.text);
	const player = page.locator('.player');
	await player.getByText('暂停').click();
	await finish(page);
	expect(await said(page)).toHaveLength(2);
	await player.getByText('继续').click();
	expect((await heard(page, 3)).text).toBe(second.text);
	await player.getByText('语速1倍').click();
	expect(await heard(page, 4)).toEqual({ text: second.text, rate: 1.25 });
	await player.getByLabel('下一句').click();
	expect((await heard(page, 5)).text).not.toBe(second.text);
	await player.getByLabel('停止朗读').click();
	expect(await page.locator('.player, .aloud').count()).toBe(0);
	expect(
		await page.locator('header [data-aloud]').evaluate((one) => one === document.activeElement)
	).toBe(true);
});

it('begins where the reader is, and takes the story along', async () => {
	const page = await withVoices('/', ['zh-CN']);
	await goTo(page, middle.id);
	await shows(page, middle);
	// Playwright's own click scrolls what sticks; a reader's does not.
	await page.locator('.bar [data-aloud]').evaluate((one: HTMLElement) => one.click());
	expect(plainText(middle.title, view)).toContain((await heard(page, 1)).text);
	const next = steps[middle.index + 1]!;
	const title = plainText(next.title, view);
	for (let count = 2; !title.startsWith((await said(page)).at(-1)!.text); count++) {
		expect(count).toBeLessThan(20);
		await finish(page);
		await heard(page, count);
	}
	await shows(page, next);
});

it('says so where the device has no voice for the language', async () => {
	const page = await withVoices('/en/', ['zh-CN']);
	await page.locator('header [data-aloud]').click();
	await page.locator('.player [role=status]', { hasText: 'no English voice' }).waitFor();
	expect(await said(page)).toEqual([]);
	await page.keyboard.press('Escape');
	expect(await page.locator('.player').count()).toBe(0);
});

it('ends by Esc wherever focus is, but not while Esc closes a sheet', async () => {
	const page = await withVoices('/', ['zh-CN']);
	await page.locator('header [data-aloud]').click();
	await heard(page, 1);
	const player = page.locator('.player');
	await page
		.locator('.step a[data-figure]')
		.first()
		.evaluate((one: HTMLElement) => one.click());
	const sheet = page.locator('dialog[open]');
	await sheet.waitFor();
	await page.keyboard.press('Escape');
	await sheet.waitFor({ state: 'detached' });
	expect(await player.count()).toBe(1);
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.keyboard.press('Escape');
	await player.waitFor({ state: 'detached' });
});

it('stays silent when it is called off before a voice is found, and reads when it is asked again', async () => {
	const page = await withVoices('/', ['zh-CN'], true);
	const arrive = () => page.evaluate(() => (window as unknown as { voice: Fake }).voice.arrive());
	const button = page.locator('header [data-aloud]');
	await button.click();
	await page.locator('.player').waitFor();
	await page.keyboard.press('Escape');
	await page.locator('.player').waitFor({ state: 'detached' });
	await arrive();
	await page.waitForTimeout(300);
	expect(await said(page)).toEqual([]);
	expect(await page.locator('.aloud').count()).toBe(0);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await button.click();
	await heard(page, 1);
});
