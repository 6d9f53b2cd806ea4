/** The deck on the screen: keys and clickers, hands, overview, blank, address; every slide’s type and boxes. */
import type { BrowserContextOptions, Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { desk, phone, withBrowser } from './open.ts';

const open = withBrowser();
const still = { ...desk, viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as const;

const at = (page: Page) =>
	page.evaluate(() => Number(document.querySelector('.leaf.current')?.id ?? 0));
const shows = (page: Page, slide: number) => expect.poll(() => at(page)).toBe(slide);
/** The address follows the slide in a task of its own. */
const addressed = (page: Page, hash: string) =>
	expect.poll(() => new URL(page.url()).hash).toBe(hash);
/** Slides of which a part is in the window. */
const onScreen = (page: Page) =>
	page.locator('.leaf:visible').evaluateAll((all) =>
		all
			.filter((one) => {
				const { left, right, top, bottom } = one.getBoundingClientRect();
				return left < innerWidth && right > 0 && top < innerHeight && bottom > 0;
			})
			.map(({ id }) => id)
	);
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

async function present(slide: number, options = still as BrowserContextOptions, own?: 'own') {
	const page = await open(`/present/#${slide}`, options, own);
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
			await addressed(page, `#${slide}`);
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

	it('a number and Enter go to a slide without G; Escape forgets the number', async () => {
		const page = await present(3);
		await page.keyboard.type('41');
		expect(await page.locator('.typed').innerText()).toBe('41');
		await page.keyboard.press('Enter');
		await shows(page, 41);
		expect(await page.locator('.typed').isVisible()).toBe(false);
		await page.keyboard.type('7');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Enter');
		await shows(page, 42);
		expect(await mode(page)).toBe('show');
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

	it('Tab stays on the slide, though those beside it are painted', async () => {
		// All three have links.
		const page = await present(13);
		await page.keyboard.press('ArrowRight');
		await expect
			.poll(() =>
				page
					.locator('.leaf:visible')
					.evaluateAll((all: HTMLElement[]) => all.map(({ id, inert }) => [Number(id), inert]))
			)
			.toEqual([
				[13, true],
				[14, false],
				[15, true]
			]);
		expect(await onScreen(page)).toEqual(['14']);
		const met = new Set<string>();
		for (let press = 0; press < 40; press++) {
			await page.keyboard.press('Tab');
			const leaf = await page.evaluate(() => document.activeElement?.closest('.leaf')?.id);
			if (leaf !== undefined) met.add(leaf);
		}
		expect([...met]).toEqual(['14']);
	});

	it('a picture has dots of its own, also while the one before it still stands', async () => {
		const page = await present(14, { ...still, viewport: { width: 1024, height: 768 } }, 'own');
		// Nothing that may wait is ever done.
		await page.addInitScript(() => (window.requestIdleCallback = () => 0));
		await page.reload();
		await shows(page, 14);
		for (let slide = 15; slide < 19; slide++) {
			await page.keyboard.press('ArrowRight');
			await shows(page, slide);
		}
		expect(await page.locator('.live').count()).toBeGreaterThan(1);
		const names = await page.locator('.live pattern').evaluateAll((all) => all.map(({ id }) => id));
		expect(names.length).toBeGreaterThan(2);
		expect(new Set(names).size).toBe(names.length);
	});

	it('a crowd never stands blank, however late its canvas comes', async () => {
		const page = await present(1, { ...still, viewport: { width: 1600, height: 900 } }, 'own');
		await page.addInitScript(() => {
			const post = Worker.prototype.postMessage;
			Worker.prototype.postMessage = function (...said: unknown[]) {
				setTimeout(() => Reflect.apply(post, this, said), 700);
			};
		});
		await page.reload();
		const crowd = page.locator('.leaf', { has: page.locator('pattern[data-side]') }).last();
		const slide = Number(await crowd.getAttribute('id'));
		await page.keyboard.type(String(slide));
		await page.keyboard.press('Enter');
		await shows(page, slide);
		// Dots of the build's drawing, of the live one, or on its canvas: what is there in each frame until the canvas is.
		const seen = await page.evaluate(async () => {
			const box = document.querySelector('.leaf.current .side')!;
			const stands = (what: string) =>
				[...box.querySelectorAll(what)].some((one) => one.getClientRects().length > 0);
			const frames: string[] = [];
			while (frames.length < 2000 && frames.at(-1) !== 'canvas') {
				await new Promise(requestAnimationFrame);
				const canvas = stands('.live canvas');
				frames.push(canvas ? 'canvas' : stands('[fill^="url("]') ? 'drawing' : 'nothing');
			}
			return [...new Set(frames)];
		});
		expect(seen).toEqual(['drawing', 'canvas']);
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
		expect(await onScreen(page)).toEqual([String(picked)]);
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

describe('for ears', () => {
	const said = (page: Page) => page.locator('.deck > [role=status]').innerText();
	const title = (page: Page, slide: number) =>
		page.locator(`.leaf[id="${slide}"] .title`).evaluate((one) => one.textContent.trim());

	it('number and title of a slide are said once, also when a key is held', async () => {
		const page = await present(3);
		await expect.poll(() => said(page)).toMatch(/^3 \/ /);
		const told = await page.evaluateHandle(() => {
			const told: string[] = [];
			const status = document.querySelector('.deck > [role=status]')!;
			new MutationObserver(() => told.push(status.textContent)).observe(status, {
				childList: true
			});
			return told;
		});
		for (let press = 0; press < 12; press++) await page.keyboard.down('ArrowRight');
		await page.keyboard.up('ArrowRight');
		await shows(page, 15);
		await expect.poll(() => said(page)).toMatch(/^15 \/ /);
		expect(await said(page)).toContain(await title(page, 15));
		expect(await told.jsonValue()).toHaveLength(1);
	});

	it('the overview tells which slide is marked', async () => {
		const page = await present(5);
		await page.keyboard.press('o');
		await page.keyboard.press('ArrowRight');
		const marked = page.locator('.leaf[aria-current]');
		expect(await marked.getAttribute('id')).toBe('6');
		await expect.poll(() => said(page)).toContain(await title(page, 6));
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect.poll(() => mode(page)).toBe('page');
		expect(await marked.count()).toBe(0);
		await expect.poll(() => said(page)).toBe('');
	});

	it('the bar is a group of buttons: arrow keys turn slides there, too', async () => {
		const page = await present(5);
		const bar = page.getByRole('group', { name: '放映工具' });
		await bar.getByText('总览').focus();
		await page.keyboard.press('ArrowRight');
		await shows(page, 6);
	});
});

describe('the room', () => {
	it('lets the screen sleep again when the talk ends before the browser has kept it awake', async () => {
		const page = await open('/present/', still, 'own');
		await page.addInitScript(() => {
			const locks: { released: boolean }[] = [];
			const request = async () => {
				await new Promise((done) => setTimeout(done, 500));
				const lock = { released: false, release: async () => void (lock.released = true) };
				locks.push(lock);
				return lock;
			};
			Object.defineProperty(navigator, 'wakeLock', { value: { request } });
			Object.assign(window, { locks });
		});
		await page.reload();
		await awake(page);
		const locks = () =>
			page.evaluate(() =>
				(window as unknown as { locks: { released: boolean }[] }).locks.map((one) => one.released)
			);
		await page.keyboard.press('F5');
		await page.keyboard.press('Escape');
		await expect.poll(locks).toEqual([true]);
		await page.keyboard.press('F5');
		await expect.poll(locks).toEqual([true, false]);
	});

	it('is filled from the start; F5 fills it again, on the slide where it was lost', async () => {
		const page = await open('/present/', still);
		await awake(page);
		const full = () => page.evaluate(() => document.fullscreenElement !== null);
		await page.keyboard.press('F5');
		await expect.poll(full).toBe(true);
		await page.keyboard.press('PageDown');
		await shows(page, 2);
		// As Escape does: browsers keep that key to themselves while a page fills the screen.
		await page.evaluate(() => document.exitFullscreen());
		await expect.poll(full).toBe(false);
		expect(await mode(page)).toBe('show');
		await page.keyboard.press('F5');
		await expect.poll(full).toBe(true);
		await shows(page, 2);
	});

	it('fills the screen in a Safari that has its own names for that', async () => {
		const page = await open('/present/#3', still, 'own');
		await page.addInitScript(() => {
			for (const name of ['requestFullscreen', 'exitFullscreen', 'fullscreenElement'])
				for (const of of [Element.prototype, Document.prototype]) Reflect.deleteProperty(of, name);
			const set = (value: Element | null) =>
				Object.defineProperty(document, 'webkitFullscreenElement', { value, configurable: true });
			Object.assign(Element.prototype, {
				webkitRequestFullscreen(this: Element) {
					set(this);
				}
			});
			Object.assign(Document.prototype, { webkitExitFullscreen: () => void set(null) });
			set(null);
		});
		await page.reload();
		await shows(page, 3);
		const full = () =>
			page.evaluate(() => Reflect.get(document, 'webkitFullscreenElement') !== null);
		await page.keyboard.press('f');
		expect(await full()).toBe(true);
		await page.keyboard.press('f');
		expect(await full()).toBe(false);
		await page.keyboard.press('f');
		await page.keyboard.press('Escape');
		expect(await mode(page)).toBe('page');
		expect(await full()).toBe(false);
	});
});

it('dots that move have the colours of day and night at once', async () => {
	const page = await present(12, { ...still, reducedMotion: 'no-preference' }, 'own');
	await page.addInitScript(() => {
		const colours: string[][] = [];
		const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (
			order: { colours?: string[] },
			transfer?: Transferable[] | StructuredSerializeOptions
		) {
			if (order.colours) colours.push(order.colours);
			post.call(this, order, transfer as StructuredSerializeOptions);
		};
		Object.assign(window, { colours });
	});
	await page.reload();
	await shows(page, 12);
	const now = () =>
		page.evaluate(() => {
			const { colours } = window as unknown as { colours: string[][] };
			const cinnabar = getComputedStyle(document.body).getPropertyValue('--cinnabar');
			return { known: colours.length > 0, right: colours.at(-1)?.includes(cinnabar) };
		});
	await expect.poll(now).toEqual({ known: true, right: true });
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(now).toEqual({ known: true, right: true });
	await page.evaluate(() => (document.documentElement.dataset['theme'] = 'paper'));
	await expect.poll(now).toEqual({ known: true, right: true });
});

it('stays a page to read in a browser that cannot plan its pictures', async () => {
	const page = await open('/present/', still, 'own');
	await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'at'));
	await page.goto(page.url() + '#12');
	await page.reload();
	await page.locator('html:not(.js)').waitFor();
	expect(await page.locator('.leaf[id="12"] .notes').isVisible()).toBe(true);
	expect(await page.locator('.lobby button:visible').count()).toBe(0);
});

describe('the address', () => {
	it('keeps the slide over a reload and a bookmark', async () => {
		const page = await present(41);
		await page.keyboard.press('PageDown');
		await shows(page, 42);
		await addressed(page, '#42');
		await page.reload();
		await shows(page, 42);
		await page.evaluate(() => (location.hash = '#7'));
		await shows(page, 7);
	});
});

describe('the short version', () => {
	const count = (page: Page) => page.locator('.leaf.current .count').innerText();
	const brief = (page: Page) =>
		page.locator('.leaf.brief').evaluateAll((all) => all.map(({ id }) => Number(id)));

	it('is bookmarked, counted and turned through by itself', async () => {
		const page = await open('/present/#short', still);
		await awake(page);
		const slides = await brief(page);
		expect(slides.length).toBeGreaterThan(15);
		expect(slides.length).toBeLessThan(26);
		expect(await page.locator('.leaf:visible').count()).toBe(slides.length);
		await page.keyboard.press('F5');
		for (const [index, slide] of slides.entries()) {
			await shows(page, slide);
			expect(await count(page)).toBe(`${index + 1} / ${slides.length}`);
			await page.keyboard.press('PageDown');
		}
		await shows(page, slides.at(-1)!);
		await addressed(page, `#short-${slides.at(-1)!}`);
		await page.reload();
		await shows(page, slides.at(-1)!);
		await page.keyboard.press('PageUp');
		await shows(page, slides.at(-2)!);
		await page.keyboard.press('Escape');
		await addressed(page, '#short');
	});

	it('reaches what it leaves out by number and in the overview, and goes on from there', async () => {
		const page = await open('/present/#short-1', still);
		await shows(page, 1);
		const slides = await brief(page);
		const all = await page.locator('.leaf').count();
		await page.keyboard.type('3');
		await page.keyboard.press('Enter');
		await shows(page, slides[2]!);
		const outside = slides.at(-3)! - 1;
		expect(slides).not.toContain(outside);
		await page.keyboard.type(String(outside));
		await page.keyboard.press('Enter');
		await shows(page, outside);
		expect(await count(page)).toBe(`${outside} / ${all}`);
		await page.keyboard.press('PageDown');
		await shows(page, slides.at(-3)!);
		await page.keyboard.press('o');
		expect(await page.locator('.leaf:visible').count()).toBe(all);
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		const left = await page.locator('.leaf:not(.brief)').last().getAttribute('id');
		await shows(page, Number(left));
	});

	it('is chosen and left again where the talk stands', async () => {
		const page = await open('/present/', still);
		await awake(page);
		await page.locator('.lobby [data-do="short"]').click();
		expect(await page.locator('.lobby [data-do="short"]').getAttribute('aria-pressed')).toBe(
			'true'
		);
		await page.keyboard.press('F5');
		await page.keyboard.press('PageDown');
		const second = (await brief(page))[1]!;
		await shows(page, second);
		await page.evaluate((slide) => (location.hash = `#${slide}`), second);
		const all = await page.locator('.leaf').count();
		await expect.poll(() => count(page)).toBe(`${second} / ${all}`);
		await page.keyboard.press('PageDown');
		await shows(page, second + 1);
	});
});

/** A finger's way over the glass, with everything that the browser makes of it. */
async function swipe(page: Page, from: [number, number], to: [number, number]) {
	const glass = await page.context().newCDPSession(page);
	const touch = (
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		...at: { x: number; y: number }[]
	) => glass.send('Input.dispatchTouchEvent', { type, touchPoints: at });
	const on = (share: number) => ({
		x: from[0] + (to[0] - from[0]) * share,
		y: from[1] + (to[1] - from[1]) * share
	});
	await touch('touchStart', on(0));
	for (let step = 1; step <= 8; step++) await touch('touchMove', on(step / 8));
	await touch('touchEnd');
	await glass.detach();
}

describe('hands', () => {
	it('taps at the right and left turn pages, a swipe too', async () => {
		const page = await present(10, { ...phone, viewport: { width: 844, height: 390 } });
		await page.touchscreen.tap(700, 150);
		await shows(page, 11);
		await page.touchscreen.tap(60, 200);
		await shows(page, 10);
		await swipe(page, [600, 200], [300, 200]);
		await shows(page, 11);
		await swipe(page, [300, 200], [600, 200]);
		await shows(page, 10);
	});

	it('swipes are taken as fast as slides come, also where the new one is not yet within reach', async () => {
		const page = await present(10, { ...phone, viewport: { width: 844, height: 390 } });
		for (let pair = 0; pair < 12; pair++) {
			await swipe(page, [600, 200], [300, 200]);
			await shows(page, 11);
			await swipe(page, [300, 200], [600, 200]);
			await shows(page, 10);
		}
	});

	it('a swipe up brings the buttons, which a finger cannot hover for, and another puts them away', async () => {
		const page = await present(10, { ...phone, viewport: { width: 844, height: 390 } });
		const seen = () => page.locator('.tools').evaluate((one) => getComputedStyle(one).opacity);
		await expect.poll(seen).toBe('0');
		await swipe(page, [400, 300], [400, 150]);
		await expect.poll(seen).toBe('1');
		await swipe(page, [400, 200], [400, 80]);
		await expect.poll(seen).toBe('0');
		await shows(page, 10);
		await swipe(page, [400, 300], [400, 150]);
		await expect.poll(seen).toBe('1');
		// No tap: right after a swipe, the browser takes that for a hand that stops its momentum.
		await page.locator('.tools [data-do="end"]').click();
		await expect.poll(() => mode(page)).toBe('page');
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

it('a pointer that points brings the buttons up at the foot of the slide alone', async () => {
	const page = await present(10);
	const seen = () => page.locator('.tools').evaluate((one) => getComputedStyle(one).opacity);
	await page.keyboard.press('l');
	await page.mouse.move(400, 300);
	await page.mouse.move(500, 300);
	await page.locator('.laser .dot').waitFor();
	await expect.poll(seen).toBe('0');
	await page.mouse.move(500, 740);
	await expect.poll(seen).toBe('1');
});

describe('200 presses there and back', () => {
	it('end where they began and leave no memory behind', { timeout: 240_000 }, async () => {
		const page = await present(1, { ...still, reducedMotion: 'no-preference' }, 'own');
		const session = await page.context().newCDPSession(page);
		const heap = async () => {
			await session.send('HeapProfiler.collectGarbage');
			const { usedSize } = await session.send('Runtime.getHeapUsage');
			return usedSize;
		};
		/** Each slide gets the time for all that it does while nobody waits: otherwise it would be luck what the first round has loaded. */
		const idle = () =>
			page.evaluate(async () => {
				for (let pieces = 0; pieces < 3; pieces++)
					await new Promise((done) => requestIdleCallback(done));
			});
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

describe('where motion is allowed', () => {
	/** Words of the current slide's picture: of the one that stands there, and as the build has drawn it. */
	const words = (page: Page) =>
		page.evaluate(() => {
			const side = document.querySelector('.leaf.current .side')!;
			const of = (picture: string) =>
				[...side.querySelectorAll(`${picture} svg text`)].map((one) => one.textContent).sort();
			return { shown: of('.live'), built: of(':scope > .picture') };
		});
	const state = (page: Page) =>
		page.evaluate(
			() => document.querySelector<HTMLElement>('.leaf.current .side')!.dataset['state']!
		);
	/** Slides in a row with the same chart, as large on each of them. */
	const rows = (page: Page, chart: string) =>
		page.evaluate((chart) => {
			const found: { id: number; size: string | null | undefined }[][] = [];
			for (const side of document.querySelectorAll(`.side[data-chart="${chart}"]`)) {
				const id = Number(side.closest('.leaf')!.id);
				const size = side.querySelector('svg')?.getAttribute('viewBox');
				const last = found.at(-1)?.at(-1);
				if (last?.id === id - 1 && last.size === size) found.at(-1)!.push({ id, size });
				else found.push([{ id, size }]);
			}
			return found.map((row) => row.map(({ id }) => id)).filter(({ length }) => length > 1);
		}, chart);

	it.each(['bureau', 'wages', 'traffic', 'disputes', 'inspections'])(
		'a press shows how a picture becomes the next one: %s',
		async (chart) => {
			const page = await open('/present/', desk);
			await awake(page);
			const [slides] = await rows(page, chart);
			const [first, ...others] = slides!;
			await page.evaluate((first) => (location.hash = `#${first}`), first);
			await shows(page, first!);
			for (const slide of [...others, ...slides!.slice(0, -1).reverse()]) {
				// What waits beside the screen looks as the slide that is on it, and is no stop for keys.
				const same = `[data-shows="${await state(page)}"] svg text`;
				await page
					.locator(`.leaf[id="${slide}"].ready[inert]:has(.live${same})`)
					.waitFor({ state: 'attached' });
				await page.keyboard.press(slide > (await at(page)) ? 'ArrowRight' : 'ArrowLeft');
				await shows(page, slide);
				await expect.poll(async () => (await words(page)).shown.length).toBeGreaterThan(0);
				await expect
					.poll(async () => {
						const { shown, built } = await words(page);
						return shown.join() === built.join();
					})
					.toBe(true);
			}
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.live').first().isVisible()).toBe(false);
			expect(await page.locator('.side.alive > .picture').first().isVisible()).toBe(true);
		}
	);
});
