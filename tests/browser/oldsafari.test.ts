/** Safari 15.4, the oldest that scripts are written for, has not all that Chromium has: without that, too, pictures move. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { homeReport } from '../../src/lib/server/reports.ts';
import { desk, goTo, shows, withBrowser } from './open.ts';

/** Takes from a page what came to Safari later. */
function asSafari() {
	const missing: [object, string[]][] = [
		[
			globalThis,
			[
				'requestIdleCallback',
				'cancelIdleCallback',
				'OffscreenCanvas',
				'OffscreenCanvasRenderingContext2D',
				'scheduler',
				'navigation',
				'Iterator',
				'showOpenFilePicker',
				'onscrollend'
			]
		],
		[HTMLCanvasElement.prototype, ['transferControlToOffscreen']],
		[CanvasRenderingContext2D.prototype, ['roundRect', 'reset']],
		[Document.prototype, ['adoptedStyleSheets', 'startViewTransition', 'exitFullscreen']],
		[Element.prototype, ['checkVisibility', 'requestFullscreen', 'computedStyleMap', 'setHTML']],
		[HTMLElement.prototype, ['inert', 'popover', 'showPopover', 'togglePopover']],
		[Navigator.prototype, ['wakeLock', 'scheduling', 'userAgentData', 'connection']],
		[Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
		[Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
		[
			Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object,
			['map', 'filter', 'some', 'every', 'find', 'forEach', 'toArray', 'take', 'drop', 'reduce']
		],
		[AbortSignal, ['any', 'timeout']],
		[Array, ['fromAsync']],
		[Object, ['groupBy']],
		[Map, ['groupBy']],
		[Promise, ['withResolvers', 'try']],
		[CSS, ['registerProperty']],
		[ResizeObserverEntry.prototype, ['devicePixelContentBoxSize']],
		[String.prototype, ['isWellFormed', 'toWellFormed']]
	];
	for (const [of, names] of missing)
		for (const name of names) delete (of as Record<string, unknown>)[name];
	/** Of patterns that look behind, those written as `/…/` cannot be told from here: `build.test.ts` looks for them. */
	const Own = RegExp;
	globalThis.RegExp = new Proxy(Own, {
		construct(_, [pattern, flags]: [string | RegExp, string?]) {
			if (/\(\?<[=!]/.test(String(pattern))) throw new SyntaxError(`Invalid: ${String(pattern)}`);
			return new Own(pattern, flags);
		},
		apply: (target, _, of: [string]) => Reflect.construct(globalThis.RegExp, of, target) as RegExp
	});
}

const steps = homeReport().chapters.flatMap((chapter) => chapter.steps);
/** Steps of different pictures and states, some of which follow one another in one picture. */
const some = steps.filter((_, index) => index % 19 < 2);

const open = withBrowser('pages', asSafari);
const awake = (page: Page) => page.locator('html.awake').waitFor();

describe('without what Safari 15.4 lacks', () => {
	it('a page that asks for it fails', async () => {
		const page = await open('/source/');
		const asked = ['new RegExp("(?<=a)b")', 'RegExp("(?<!a)b")', '[1].toSorted()'];
		for (const code of asked)
			await expect(page.evaluate((code) => void (0, eval)(code), code)).rejects.toThrow();
	});

	it('the picture follows the step, forth and back', async () => {
		const page = await open('/');
		await awake(page);
		for (const step of [...some, ...some.slice(0, 3).reverse()]) {
			await goTo(page, step.id);
			await shows(page, step);
		}
		expect(await page.locator('.stage canvas').count()).toBe(0);
	});

	it('a number opens its sentence, and the sheet closes', async () => {
		const page = await open('/');
		await awake(page);
		await page.locator('.card a[data-figure]').first().click();
		await page.locator('dialog[open] mark').first().waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
	});

	it('the deck turns its slides', async () => {
		const page = await open('/present/', desk);
		await page.locator('html[data-mode]').waitFor();
		await page.keyboard.press('F5');
		for (const slide of ['2', '3']) {
			await page.keyboard.press('PageDown');
			await page.locator(`.leaf.current[id="${slide}"]`).waitFor();
		}
	});

	it('the figures are searched', async () => {
		const page = await open('/figures/');
		const rows = page.locator('tbody tr:visible');
		const all = await rows.count();
		await page.locator('input[type="search"]').fill('1046');
		await expect.poll(() => rows.count()).toBeLessThan(all);
		expect(await rows.count()).toBeGreaterThan(0);
	});
});
