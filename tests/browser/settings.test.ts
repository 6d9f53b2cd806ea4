/** How a page is shown: large text one tap from everywhere, choices that last, and pages that stay whole with any of them. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { chartAt } from '../../src/lib/model/addresses.ts';
import { localise } from '../../src/lib/model/report.ts';
import { plainText } from '../../src/lib/model/text.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import { desk, goTo, phone, shows, withBrowser } from './open.ts';

const open = withBrowser();

/** A reader's own style sheet is no page's: no policy of a page keeps it out. */
const styled = (viewport: { width: number; height: number }) => ({
	...phone,
	viewport,
	bypassCSP: true
});
const steps = loadReports()[0]!.chapters.flatMap((chapter) => chapter.steps);
const middle = steps[Math.floor(steps.length / 2)]!;
const everywhere = ['/', '/source/', '/figures/', '/en/', '/en/source/', '/en/figures/'];

/** Px by which something sticks out at the side, with the elements to blame. */
const overflow = (page: Page) =>
	page.evaluate(() => {
		// What is far away counts too, and is laid out only on demand.
		for (const scene of document.querySelectorAll<HTMLElement>('.scene, .colophon'))
			scene.style.contentVisibility = 'visible';
		for (const list of document.querySelectorAll('details')) list.open = true;
		// What sticks out widens a phone's `innerWidth`, too.
		const { scrollWidth, clientWidth } = document.documentElement;
		const over = scrollWidth - clientWidth;
		if (over <= 0) return [];
		const wide = [...document.querySelectorAll('body *')].filter(
			(one) => !one.closest('svg *') && one.getBoundingClientRect().right > clientWidth + 1
		);
		return wide.map((one) => `${one.tagName}.${one.className.toString()}`).slice(0, 5);
	});

/** The choice that stands on the page. */
const chosen = (page: Page, name: string) =>
	page.locator('html').evaluate((html, key) => html.dataset[key], name);

describe('large text', () => {
	it.each(everywhere)('is one tap away and remembered: %s', async (path) => {
		const page = await open(path);
		const large = page.locator('[data-large]');
		await large.click();
		await expect.poll(() => large.getAttribute('aria-pressed')).toBe('true');
		const main = () =>
			page
				.locator('main p')
				.first()
				.evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
		expect(await main()).toBeGreaterThanOrEqual(18);
		await page.reload();
		expect(await main()).toBeGreaterThanOrEqual(18);
		expect(await chosen(page, 'view')).toBe('reading');
		await large.click();
		await expect.poll(main).toBeLessThan(18 * 1.25);
		expect(await chosen(page, 'text')).toBeUndefined();
	});

	it('goes up to 30 px, with lines apart and room for fingers', async () => {
		const page = await open('/');
		await page.locator('.settings summary').click();
		await page.locator('[name=set-text][value=largest]').check();
		const words = page.locator(`[id="${middle.id}"] .card > p`).first();
		const set = await words.evaluate((p) => {
			const { fontSize, lineHeight } = getComputedStyle(p);
			return { size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) };
		});
		expect(set.size).toBe(30);
		expect(set.line / set.size).toBeGreaterThanOrEqual(1.6);
		const small = await page.evaluate(() => {
			// Scenes far away are laid out on demand: here all are.
			document.documentElement.classList.add('laid');
			const targets = document.querySelectorAll<HTMLElement>(
				'.bar button, summary, .settings label, .bar li a, .share, .kicker a'
			);
			return [...targets]
				.filter((one) => one.checkVisibility())
				.map((one) => ({ is: one.textContent, height: one.getBoundingClientRect().height }))
				.filter(({ height }) => height < 60);
		});
		expect(small).toEqual([]);
	});

	const narrow = ['/', '/en/'].flatMap((path) =>
		[320, 360, 390].flatMap((width) =>
			['large', 'largest'].map((text) => [path, width, text] as const)
		)
	);
	it.each(narrow)(
		'keeps the buttons that step in sight, and a picture no smaller than usual between them and the bar: %s, %i px, %s',
		async (path, width, text) => {
			const page = await open(path, { ...phone, viewport: { width, height: 640 } });
			const usual = (await page.locator('.pinned .stage').first().boundingBox())!;
			await page.evaluate((value) => localStorage.setItem('story-text', value), text);
			await page.reload();
			await page.locator('html.awake').waitFor();
			const lang = path === '/' ? 'zh' : 'en';
			const title = plainText(steps[0]!.title[lang], localise(loadReports()[0]!, lang));
			const said = page.locator('[role=status]', { hasText: title });
			// The words of the chapter's opening come first.
			const arrives = async () => {
				if ((await said.count()) > 0) return true;
				await page.locator('[data-go="1"]').tap();
				return false;
			};
			await expect.poll(arrives, { interval: 1000 }).toBe(true);
			const own = page.locator(`[id="${steps[0]!.id}"] .still`);
			const bar = (await page.locator('.bar').boundingBox())!;
			await expect
				.poll(async () => (await own.boundingBox())!.y - bar.height)
				.toSatisfy((under: number) => under >= 0 && under < 16);
			const picture = (await own.boundingBox())!;
			expect(picture.width).toBeGreaterThanOrEqual(usual.width);
			expect(picture.height).toBeGreaterThanOrEqual(usual.height);
			for (const go of await page.locator('.bar .go').all()) {
				const { x, y, width: wide, height } = (await go.boundingBox())!;
				expect(Math.min(wide, height)).toBeGreaterThanOrEqual(60);
				expect([x >= 0, x + wide <= width, y + height <= 640]).toEqual([true, true, true]);
				expect(picture.y + picture.height).toBeLessThanOrEqual(y);
				expect(await go.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
			}
		}
	);

	it('has larger words in the picture of a chart’s own page, too', async () => {
		const chart = Object.keys(loadReports()[0]!.charts)[1]!;
		const page = await open(`/${chartAt(chart)}`, styled({ width: 390, height: 844 }));
		const size = () =>
			page
				.locator('.art svg:visible text')
				.evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().height)));
		const usual = await size();
		await page.locator('[data-large]').click();
		await expect.poll(async () => (await size()) / usual).toBeGreaterThan(1.2);
	});

	it('keeps the reader’s step, and shows it plainly', async () => {
		const page = await open('/');
		await goTo(page, middle.id);
		await shows(page, middle);
		// The server's picture may be the step's own: the address tells that the reader has arrived.
		await page.waitForURL(`**/#${middle.id}`);
		// Playwright's own click scrolls what sticks; a reader's does not.
		await page.locator('[data-large]').evaluate((one: HTMLElement) => one.click());
		await page.waitForFunction((id) => {
			const { top } = document.getElementById(id)!.getBoundingClientRect();
			return top >= 0 && top < innerHeight / 3;
		}, middle.id);
		await page.locator('.pinned').first().waitFor({ state: 'hidden' });
	});
});

describe('a page stays whole', () => {
	const texts = ['large', 'larger', 'largest'];
	it.each(everywhere)('in large text on narrow screens: %s', async (path) => {
		const page = await open(path, { ...phone, viewport: { width: 320, height: 640 } });
		for (const text of texts) {
			await page.evaluate((value) => localStorage.setItem('story-text', value), text);
			await page.reload();
			expect([text, ...(await overflow(page))]).toEqual([text]);
		}
	});

	it.each(['/', '/en/'])('large text leaves room for two lines of a finding: %s', async (path) => {
		const page = await open(path, { ...phone, viewport: { width: 320, height: 568 } });
		for (const text of texts) {
			await page.evaluate((value) => localStorage.setItem('story-text', value), text);
			await page.reload();
			await page.locator('html.awake').waitFor();
			await page.evaluate((id) => {
				document.getElementById(id)!.scrollIntoView({ block: 'start', behavior: 'instant' });
			}, middle.id);
			const lines = () =>
				page.locator(`#${middle.id}-title`).evaluate((title) => {
					const foot = document.querySelector('.bar [data-go]')!.getBoundingClientRect().top;
					const { top } = title.getBoundingClientRect();
					return (foot - top) / Number.parseFloat(getComputedStyle(title).lineHeight);
				});
			await expect.poll(lines, { message: text }).toBeGreaterThan(2);
			// A page that opens at its address holds that place for a moment.
			await page.waitForURL(`**/#${middle.id}`);
		}
	});

	it.each(everywhere)('with the system’s own sizes of text, 94 to 175 of 100: %s', async (path) => {
		const page = await open(path, styled({ width: 360, height: 640 }));
		for (const size of [94, 118, 150, 175]) {
			await page.addStyleTag({ content: `html { font-size: ${size}% !important }` });
			expect([size, ...(await overflow(page))]).toEqual([size]);
		}
	});

	it.each([
		['/', 360, 100],
		['/', 360, 175],
		['/en/', 360, 100],
		['/en/', 360, 175],
		['/en/', 320, 175],
		['/en/', 390, 150]
	])(
		'the bar has room for every chapter’s name and its buttons: %s, %i px, text at %s of 100',
		async (path, width, size) => {
			const page = await open(path, styled({ width, height: 640 }));
			await page.addStyleTag({ content: `html { font-size: ${size}% !important }` });
			await page.evaluate(() => document.fonts.ready);
			const room = await page.locator('.bar').evaluate((bar) => bar.clientHeight);
			const names = await page.locator('.bar .now').evaluate((one) =>
				[...document.querySelectorAll('.bar li a > span:first-child')].map(({ textContent }) => {
					one.textContent = textContent;
					const { height } = one.getBoundingClientRect();
					const lines = height / Number.parseFloat(getComputedStyle(one).lineHeight);
					return { name: textContent, cut: one.scrollWidth > one.clientWidth, lines, height };
				})
			);
			const most = width < 360 ? 2.1 : 1.1;
			const bad = names.filter((one) => one.cut || one.lines > most || one.height > room);
			expect(bad).toEqual([]);
			const sides = await page
				.locator('.bar')
				.locator(':scope > details > summary, :scope > button')
				.evaluateAll((all) =>
					all
						.map((one) => one.getBoundingClientRect())
						.filter(({ width }) => width > 0)
						.map(({ left, right }) => [left, right] as const)
				);
			for (const [at, [left]] of sides.entries())
				expect(left).toBeGreaterThanOrEqual((sides[at - 1]?.[1] ?? 0) - 0.5);
		}
	);

	it.each(everywhere)(
		'with more space between letters, words, lines, paragraphs: %s',
		async (path) => {
			const page = await open(path, styled({ width: 320, height: 640 }));
			const content =
				'* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
			await page.addStyleTag({ content });
			expect(await overflow(page)).toEqual([]);
		}
	);
});

it('the words of pictures stay whole with more space between letters', async () => {
	const chart = Object.keys(loadReports()[0]!.charts)[0]!;
	const page = await open(`/${chartAt(chart)}`, styled({ width: 320, height: 640 }));
	const widths = () =>
		page
			.locator('.art .d1 text')
			.evaluateAll((all) => all.map((one) => (one as SVGTextElement).getComputedTextLength()));
	// Type that arrives late has other widths.
	await page.evaluate(() => document.fonts.ready);
	const before = await widths();
	await page.addStyleTag({
		content: '* { letter-spacing: .12em !important; word-spacing: .16em !important }'
	});
	expect(before.length).toBeGreaterThan(2);
	expect(await widths()).toEqual(before);
});

it('on a screen as low as zoom of 400 % leaves it the story is plain to read', async () => {
	const page = await open('/', { viewport: { width: 320, height: 256 } });
	expect(await chosen(page, 'view')).toBe('reading');
	await page.setViewportSize({ width: 1280, height: 1024 });
	await expect.poll(() => chosen(page, 'view')).toBeUndefined();
});

describe('forced colours', () => {
	it.each(['light', 'dark'] as const)(
		'leave no word or mark in the ground’s colour (%s)',
		async (colorScheme) => {
			const page = await open('/', { ...desk, forcedColors: 'active', colorScheme });
			// The other theme, chosen before.
			const other = colorScheme === 'dark' ? 'paper' : 'night';
			await page.evaluate((theme) => localStorage.setItem('story-theme', theme), other);
			await page.reload();
			const lights = await page.locator('.pinned svg :is(text, circle)').evaluateAll((all) =>
				all.map((one) => {
					const { fill } = getComputedStyle(one);
					const [r = 0, g = 0, b = 0] = (fill.match(/[\d.]+/g) ?? []).map(Number);
					return fill === 'none' ? undefined : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
				})
			);
			const seen = lights.filter((one) => one !== undefined);
			expect(seen.length).toBeGreaterThan(50);
			const faint = seen.filter((one) => (colorScheme === 'dark' ? one < 0.35 : one > 0.65));
			expect(faint).toEqual([]);
		}
	);
});

describe('choices', () => {
	it('are there before the first paint of any other page', async () => {
		const page = await open('/');
		await page.locator('.settings summary').click();
		await page.locator('[name=set-theme][value=night]').check();
		await page.goto(new URL('source/', page.url()).href, { waitUntil: 'commit' });
		await page.locator('body').waitFor();
		expect(await chosen(page, 'theme')).toBe('night');
		await page.locator('.settings summary').click();
		// The buttons show it once they are there.
		await expect.poll(() => page.locator('[name=set-theme][value=night]').isChecked()).toBe(true);
		await page.locator('[name=set-theme][value=""]').check();
		await expect.poll(() => chosen(page, 'theme')).toBeUndefined();
	});

	it('are shown as chosen once the story is awake', async () => {
		const page = await open('/', desk);
		await page.evaluate(() => localStorage.setItem('story-motion', 'still'));
		await page.reload();
		await page.locator('html.awake').waitFor();
		expect(await page.locator('[name=set-motion][value=still]').isChecked()).toBe(true);
		expect(await page.locator('[name=set-view][value=scroll]').isChecked()).toBe(true);
	});

	it('work without storage, for as long as the page is open', async () => {
		const page = await open('/', undefined, 'own');
		await page.context().addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		});
		await page.reload();
		await page.locator('[data-large]').click();
		await expect.poll(() => chosen(page, 'text')).toBe('large');
	});

	it('close with Esc, and focus is back on their button', async () => {
		const page = await open('/', desk);
		await page.locator('.settings summary').focus();
		await page.keyboard.press('Enter');
		await page.locator('.settings[open] .panel').waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		await page.locator('.settings[open]').waitFor({ state: 'detached' });
		expect(
			await page.locator('.settings summary').evaluate((one) => one === document.activeElement)
		).toBe(true);
	});

	it('the other language opens at the same step', async () => {
		const page = await open('/', desk);
		await goTo(page, middle.id);
		await page.waitForURL(new RegExp(`#${middle.id}$`));
		await page.locator('.settings summary').click();
		await page.locator('.settings a[hreflang=en]').click();
		await page.waitForURL(new RegExp(`/en/#${middle.id}$`));
		await shows(page, middle);
	});
});
