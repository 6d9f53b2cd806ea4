/** The deck on the screen: keys and clickers, hands, overview, blank, address; every slide’s type and boxes. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { desk, phone, withBrowser } from './open.ts';

const open = withBrowser();
const still = { ...desk, viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as const;

const at = (page: Page) =>
	page.evaluate(() => Number(document.querySelector('.leaf.current')?.id ?? 0));
const shows = (page: Page, slide: number) => expect.poll(() => at(page)).toBe(slide);
/** Waits until the page has scrolled and stands still. */
const glided = (page: Page) =>
	page.waitForFunction(async () => {
		const before = scrollY;
		for (let frames = 0; frames < 10; frames++)
			await new Promise((next) => requestAnimationFrame(next));
		return scrollY > 0 && scrollY === before;
	});
const mode = (page: Page) =>
	page.evaluate(() => document.documentElement.dataset['mode'] ?? 'asleep');
const blank = (page: Page) => page.evaluate(() => document.documentElement.dataset['blank'] ?? '');
const awake = (page: Page) => expect.poll(() => mode(page)).not.toBe('asleep');

async function present(slide: number, options: Parameters<typeof open>[1] = still) {
	const page = await open(`/present/#${slide}`, options);
	await shows(page, slide);
	return page;
}

describe('keys', () => {
	it('turn pages on and back', async () => {
		const page = await present(10);
		const turns: [string, number][] = [
			...['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'n'].map((key): [string, number] => [
				key,
				1
			]),
			...['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp', 'p'].map((key): [string, number] => [
				key,
				-1
			])
		];
		let slide = 10;
		for (const [key, by] of turns) {
			await page.keyboard.press(key);
			await shows(page, (slide += by));
			expect(new URL(page.url()).hash).toBe(`#${slide}`);
		}
		const all = await page.locator('.leaf').count();
		await page.keyboard.press('End');
		await shows(page, all);
		await page.keyboard.press('PageDown');
		await shows(page, all);
		await page.keyboard.press('Home');
		await shows(page, 1);
	});

	it('a clicker starts, ends and blanks', async () => {
		const page = await open('/present/', still);
		await awake(page);
		await page.keyboard.press('PageDown');
		expect(await mode(page)).toBe('page');
		// The browser glides, and would go on gliding when the show has ended.
		await glided(page);
		await page.keyboard.press('F5');
		await expect.poll(() => mode(page)).toBe('show');
		await page.keyboard.press('PageDown');
		await shows(page, 2);
		await page.keyboard.press('.');
		expect(await blank(page)).toBe('black');
		await page.keyboard.press('PageDown');
		await shows(page, 2);
		await page.keyboard.press('.');
		expect(await blank(page)).toBe('');
		await page.keyboard.press('w');
		expect(await blank(page)).toBe('white');
		await page.keyboard.press('Escape');
		expect(await blank(page)).toBe('');
		await page.keyboard.press('Escape');
		await expect.poll(() => mode(page)).toBe('page');
		await page.keyboard.press('Shift+F5');
		await shows(page, 2);
	});

	it('G, a number and Enter go to a slide; letters typed there turn no page', async () => {
		const page = await present(3);
		await page.keyboard.press('g');
		await page.keyboard.type('n41');
		await page.keyboard.press('Enter');
		await shows(page, 41);
		await page.keyboard.press('PageDown');
		await shows(page, 42);
	});

	it('? lists the keys, Escape closes the list and not the show', async () => {
		const page = await present(3);
		await page.keyboard.press('?');
		expect(await page.locator('.panel.help').isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.locator('.panel.help').isVisible()).toBe(false);
		expect(await mode(page)).toBe('show');
	});

	it('single letters can be switched off, for good', async () => {
		const page = await open('/present/', still);
		await awake(page);
		await page.locator('.lobby [data-do="projector"]').click();
		await page.locator('[data-set="letters"]').uncheck();
		await page.locator('.projector [data-do="close"]').click();
		await page.keyboard.press('F5');
		await page.keyboard.press('n');
		await page.keyboard.press('b');
		await shows(page, 1);
		expect(await blank(page)).toBe('');
		await page.reload();
		await page.keyboard.press('n');
		await page.keyboard.press('PageDown');
		await shows(page, 2);
	});

	it('O shows all slides; arrows pick one, Enter opens it', async () => {
		const page = await present(1);
		await page.keyboard.press('o');
		expect(await page.locator('.leaf:visible').count()).toBeGreaterThan(10);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowDown');
		const picked = await at(page);
		expect(picked).toBeGreaterThan(3);
		await page.keyboard.press('Enter');
		await shows(page, picked);
		expect(await page.locator('.leaf:visible').count()).toBe(1);
		await page.keyboard.press('o');
		await page.locator('.leaf[id="5"]').click();
		await shows(page, 5);
	});

	it('T starts and stops the time, L points, Z goes close up', async () => {
		const page = await present(12);
		await page.keyboard.press('l');
		await page.mouse.move(300, 300);
		expect(await page.locator('.dot').isVisible()).toBe(true);
		const side = page.locator('.leaf.current .side');
		const before = (await side.boundingBox())!.width;
		await page.keyboard.press('z');
		expect((await side.boundingBox())!.width).toBeGreaterThan(before * 1.5);
	});
});

describe('the address', () => {
	it('keeps the slide over a reload and a bookmark', async () => {
		const page = await present(41);
		await page.keyboard.press('PageDown');
		await shows(page, 42);
		await page.reload();
		await shows(page, 42);
		await page.evaluate(() => (location.hash = '#7'));
		await shows(page, 7);
	});
});

describe('hands', () => {
	it('taps at the right and left turn pages, a swipe too', async () => {
		const page = await present(10, { ...phone, viewport: { width: 844, height: 390 } });
		await page.touchscreen.tap(700, 150);
		await shows(page, 11);
		await page.touchscreen.tap(60, 200);
		await shows(page, 10);
		const swipe = (from: number, to: number) =>
			page.evaluate(
				([from, to]) => {
					const leaf = document.querySelector('.leaf.current')!;
					const event = (kind: string, clientX: number) =>
						leaf.dispatchEvent(
							new PointerEvent(kind, {
								clientX: clientX!,
								clientY: 200,
								bubbles: true,
								isPrimary: true
							})
						);
					event('pointerdown', from!);
					event('pointerup', to!);
				},
				[from, to]
			);
		await swipe(600, 300);
		await shows(page, 11);
		await swipe(300, 600);
		await shows(page, 10);
	});

	it('a touch on a number shows its sentence and turns no page', async () => {
		const page = await present(12);
		await page.locator('.leaf.current .text [data-figure]').first().click();
		expect(await page.locator('.leaf.current .notes blockquote').first().isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.locator('.leaf.current .notes').isVisible()).toBe(false);
		await shows(page, 12);
	});
});

describe('200 presses there and back', () => {
	it('end where they began and leave no memory behind', { timeout: 240_000 }, async () => {
		const page = await present(1, { ...still, reducedMotion: 'no-preference' });
		const session = await page.context().newCDPSession(page);
		const heap = async () => {
			await session.send('HeapProfiler.collectGarbage');
			const { usedSize } = await session.send('Runtime.getHeapUsage');
			return usedSize;
		};
		/** Each slide gets the time in which its picture wakes: otherwise it would be luck what the first round has loaded. */
		const idle = () => page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		const walk = async (key: string, presses: number) => {
			for (let press = 0; press < presses; press++) {
				await page.keyboard.press(key);
				await idle();
			}
		};
		// The first round brings what stays: compiled code, the rows of each chart, the page's lines.
		await walk('PageDown', 100);
		await walk('PageUp', 100);
		const before = await heap();
		await walk('PageDown', 100);
		await walk('PageUp', 100);
		await shows(page, 1);
		await expect.poll(heap, { timeout: 20_000 }).toBeLessThan(before * 1.2);
		expect(await page.locator('.live').count()).toBeLessThanOrEqual(1);
	});
});
