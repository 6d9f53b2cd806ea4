/** The audience's window and the speaker's: both drive, either may be reloaded or closed. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { deckWords } from '../../src/lib/messages/deck.ts';
import { desk, withBrowser } from './open.ts';

const open = withBrowser();
const room = { ...desk, viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as const;

const at = (page: Page) =>
	page.evaluate(() => Number(document.querySelector('.leaf.current')?.id ?? 0));
const shows = (page: Page, slide: number) =>
	expect.poll(() => at(page), { timeout: 30_000 }).toBe(slide);
/** Reloads a window whose address names the slide; it does so in a task after the slide's own. */
async function reload(page: Page, slide: number) {
	await expect.poll(() => new URL(page.url()).hash).toContain(`${slide}`);
	await page.reload();
}

async function both() {
	const hall = await open('/present/#10', room);
	await shows(hall, 10);
	const [speaker] = await Promise.all([hall.waitForEvent('popup'), hall.keyboard.press('s')]);
	await shows(speaker, 10);
	return { hall, speaker };
}

describe('the speaker’s window', () => {
	it('shows this slide and the next, what to say and the sentences word for word', async () => {
		const { speaker } = await both();
		await speaker.keyboard.press('PageDown');
		await speaker.keyboard.press('PageDown');
		await shows(speaker, 12);
		await speaker.locator('.leaf.current .slide').waitFor();
		await speaker.locator('.leaf.next[id="13"] .slide').waitFor();
		expect((await speaker.locator('.leaf.current .say').innerText()).length).toBeGreaterThan(4);
		const sentence = await speaker.locator('.leaf.current blockquote').first().innerText();
		const source = await open('/source/', room);
		const all = (await source.locator('main').innerText()).replace(/\s/g, '');
		expect(all).toContain(sentence.split('\n')[0]!.replace(/\s/g, ''));
	});

	it('lists what comes next below the slide that is on', async () => {
		const { speaker } = await both();
		await speaker.locator('.desk [data-go="50"]').click();
		await shows(speaker, 50);
		/** Whether a line of the list is seen whole. */
		const seen = (slide: number) =>
			speaker.locator(`.desk [data-go="${slide}"]`).evaluate((line) => {
				const { top, bottom } = line.getBoundingClientRect();
				const list = line.closest('nav')!.getBoundingClientRect();
				return list.top <= top && bottom <= list.bottom;
			});
		for (let press = 0; press < 4; press++) await speaker.keyboard.press('PageDown');
		await shows(speaker, 54);
		for (const slide of [54, 55, 56]) await expect.poll(() => seen(slide)).toBe(true);
	});

	it.each(['/present/', '/en/present/'])(
		'sets titles in the lines that they have room for, however small the slide: %s',
		async (path) => {
			const speaker = await open(`${path}#speaker-1`, room);
			await shows(speaker, 1);
			await speaker.evaluate(() => document.fonts.ready);
			const all = await speaker.locator('.leaf').count();
			const over: string[] = [];
			for (let slide = 1; slide < all; slide++) {
				await speaker.keyboard.press('PageDown');
				await speaker.locator(`.leaf.current[id="${slide + 1}"]`).waitFor({ state: 'attached' });
				const own = await speaker
					.locator(':is(.leaf.current, .leaf.next) .title')
					.evaluateAll((titles) =>
						titles.flatMap((title) => {
							const words = document.createRange();
							words.selectNodeContents(title);
							const room = title.getBoundingClientRect().height + 2;
							return words.getBoundingClientRect().height > room ? title.id : [];
						})
					);
				over.push(...own);
			}
			expect(over).toEqual([]);
		}
	);

	it('drives and is driven', async () => {
		const { hall, speaker } = await both();
		await speaker.keyboard.press('PageDown');
		await shows(hall, 11);
		await hall.keyboard.press('PageDown');
		await shows(speaker, 12);
		await speaker.locator('.desk [data-go="30"]').click();
		await shows(hall, 30);
		await speaker.keyboard.press('b');
		await expect
			.poll(() => hall.evaluate(() => document.documentElement.dataset['blank']))
			.toBe('black');
		// Who speaks sees slides all the time, and reads that the hall does not.
		const said = speaker.locator('.desk .blanked');
		await expect.poll(() => said.innerText()).toBe(deckWords.zh.desk.black);
		await speaker.keyboard.press('b');
		await expect.poll(() => said.innerText()).toBe('');
	});

	it('survives a reload of either', async () => {
		const { hall, speaker } = await both();
		await speaker.keyboard.press('PageDown');
		await shows(hall, 11);
		await reload(hall, 11);
		await shows(hall, 11);
		await speaker.keyboard.press('PageDown');
		await shows(hall, 12);
		await reload(speaker, 12);
		await shows(speaker, 12);
		await hall.keyboard.press('PageDown');
		await shows(speaker, 13);
	});

	it('goes on alone when the other is closed, and is found again', async () => {
		const { hall, speaker } = await both();
		await speaker.keyboard.press('t');
		// What is said later arrives later: with the slide the hall has heard of the time.
		await speaker.keyboard.press('PageDown');
		await shows(hall, 11);
		await speaker.close();
		await hall.keyboard.press('PageDown');
		await shows(hall, 12);
		// A busy browser still knows a closed window by its name for a while: then nothing opens, and one presses again.
		const opened = hall.waitForEvent('popup');
		const windows = () => hall.context().pages().length;
		await expect
			.poll(async () => (windows() < 2 && (await hall.keyboard.press('s')), windows()), {
				interval: 2000
			})
			.toBe(2);
		const again = await opened;
		await shows(again, 12);
		// The time has not been lost with the window.
		await expect.poll(() => again.locator('.desk').getAttribute('class')).toContain('running');
		await hall.close();
		await again.keyboard.press('PageDown');
		await shows(again, 13);
	});

	it('times the talk against its plan', async () => {
		const { speaker } = await both();
		await speaker.locator('[data-set="planned"]').fill('20');
		await speaker.locator('.desk [data-do="timer"]').click();
		await expect
			.poll(() => speaker.locator('[data-show="timer"]').innerText(), { timeout: 30_000 })
			.not.toBe('0:00');
		await expect.poll(() => speaker.locator('.desk').getAttribute('data-pace')).toBe('ahead');
		await expect.poll(() => speaker.locator('.desk .pace').innerText()).not.toBe('');
	});

	it('follows the short version, lists it and plans less time', async () => {
		const { hall, speaker } = await both();
		await speaker.locator('.desk [data-do="short"]').click();
		const slides = await hall
			.locator('.leaf.brief')
			.evaluateAll((all) => all.map(({ id }) => Number(id)));
		await expect
			.poll(() => hall.evaluate(() => document.documentElement.dataset['version']))
			.toBe('short');
		const next = slides.find((slide) => slide > 10)!;
		await hall.keyboard.press('PageDown');
		await shows(speaker, next);
		expect(await speaker.locator('[data-show="number"]').innerText()).toBe(
			`${slides.indexOf(next) + 1} / ${slides.length}`
		);
		expect(await speaker.locator('.desk li:visible').count()).toBe(slides.length);
		await expect.poll(() => speaker.locator('[data-set="planned"]').inputValue()).toBe('15');
	});

	it('that no network can load is closed again, and the slides say what to do', async () => {
		const hall = await open('/present/#10', room, 'own');
		await shows(hall, 10);
		await hall.context().route('**/present/*', (route) => route.abort('internetdisconnected'));
		const [speaker] = await Promise.all([hall.waitForEvent('popup'), hall.keyboard.press('s')]);
		await hall.locator('.panel.lost', { hasText: deckWords.zh.lostKit }).waitFor();
		expect(speaker.isClosed()).toBe(true);
		// A clicker has no key for the panel: the next slide takes it away.
		await hall.keyboard.press('PageDown');
		await shows(hall, 11);
		expect(await hall.locator('.panel.lost').isVisible()).toBe(false);
	});

	it('offers a link when the browser blocks it', async () => {
		const hall = await open('/present/#10', room);
		await shows(hall, 10);
		await hall.evaluate(() => {
			window.open = () => null;
		});
		await hall.keyboard.press('s');
		const link = hall.locator('.panel.blocked a');
		await link.waitFor();
		const [speaker] = await Promise.all([hall.waitForEvent('popup'), link.click()]);
		await shows(speaker, 10);
		await speaker.keyboard.press('PageDown');
		await shows(hall, 11);
	});
});
