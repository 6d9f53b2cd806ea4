/** What is seen while a reader jumps from chapter to chapter, frame by frame: on a busy machine there would be few of them. */
import { expect, it } from 'vitest';
import { loadReports } from '../../src/lib/server/reports.ts';
import { desk, withBrowser } from './open.ts';

const open = withBrowser();

it('after a jump on a desk, no picture is seen in a size for which it was not planned', async () => {
	const page = await open('/', desk);
	await page.locator('html.awake').waitFor();
	await page.waitForTimeout(1000);
	const far = loadReports()[0]!.chapters.at(-4)!;
	const seen = await page.evaluate(async (id) => {
		const wrong = new Set<string>();
		const end = performance.now() + 1500;
		document.querySelector<HTMLElement>(`.chapters li a[href="#${id}"]`)!.click();
		while (performance.now() < end) {
			await new Promise(requestAnimationFrame);
			for (const drawn of document.querySelectorAll<SVGElement>('.pinned .stage svg')) {
				const { top, bottom } = drawn.getBoundingClientRect();
				const shown = top < innerHeight && bottom > 0;
				const { width } = drawn.closest('.stage')!.getBoundingClientRect();
				const [, , planned] = drawn.getAttribute('viewBox')!.split(' ').map(Number);
				if (
					shown &&
					Math.floor(width) !== planned &&
					getComputedStyle(drawn).visibility !== 'hidden'
				)
					wrong.add(`${planned} px in ${width}`);
			}
		}
		return [...wrong];
	}, far.id);
	expect(seen).toEqual([]);
});
