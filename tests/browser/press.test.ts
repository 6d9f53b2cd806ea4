/** Taking charts along in a browser: codes are copied, images can be pressed, the gallery filters and shows. */
import { expect, it } from 'vitest';
import { columnHeights, usualColumn } from '../../src/lib/card/code.ts';
import { chartFacts, chartIds } from '../../src/lib/charts/facts.ts';
import { reportView } from '../../src/lib/server/pages.ts';
import { homeReport } from '../../src/lib/server/reports.ts';
import { desk, phone, withBrowser } from './open.ts';

const open = withBrowser();
const view = reportView('zh', undefined)!;
const ids = chartIds(view);
const chart = ids[1]!;

it('a code is copied whole, with an absolute address, and the button says so', async () => {
	const page = await open(`/chart/${chart}/`, {
		...desk,
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const button = page.locator('[data-copy="code-plain"]');
	const before = await button.textContent();
	// Watched from before: the button says so for a moment only.
	await Promise.all([
		page.waitForFunction((was) => {
			const words = document.querySelector('[data-copy="code-plain"]')!.textContent;
			return words !== was && document.querySelector('[data-status]')!.textContent === words;
		}, before),
		button.click()
	]);
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(
		`src="${new URL(page.url()).origin}/${homeReport().id}/embed/${chart}/"`
	);
});

it('the plain code takes the height of the column that is chosen', async () => {
	const page = await open(`/chart/${chart}/`, desk);
	const choice = page.locator('[data-column="code-plain"]');
	await choice.waitFor();
	const heights = columnHeights(view, chartFacts(view, chart));
	const code = page.locator('#code-plain');
	await expect.poll(() => code.textContent()).toContain(` height="${heights[usualColumn]}"`);
	for (const [at, height] of heights.entries()) {
		await choice.selectOption({ index: at });
		await expect.poll(() => code.textContent()).toContain(` height="${height}"`);
	}
});

it('citations carry the day of reading', async () => {
	const page = await open(`/chart/${chart}/`);
	const cite = page.locator('#cite-chart');
	await expect.poll(() => cite.textContent()).toMatch(/\[\d{4}-\d\d-\d\d\]\. https?:\/\//);
});

it('an image opens as a bitmap under the finger, and closes', async () => {
	const page = await open(`/chart/${chart}/`, phone);
	// Buttons come with the script, without which the image is a link.
	await page.locator('#embed [data-copy]').first().waitFor();
	await page.locator('[data-image]').first().click();
	const image = page.locator('dialog[open] img');
	await image.waitFor();
	await expect
		.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
		.toBeGreaterThan(800);
	expect(await image.getAttribute('alt')).not.toBe('');
	await page.locator('[data-close]').click();
	await page.locator('dialog[open]').waitFor({ state: 'detached' });
});

it('the gallery finds a chart by its words and shows it at a chosen width and in chosen colours', async () => {
	const page = await open('/press/', desk);
	const shown = page.locator('[data-chart]:visible');
	await page.locator('form').waitFor();
	await expect.poll(() => shown.count()).toBe(ids.length);
	const words = (await page.locator(`[data-chart="${chart}"] h2`).textContent())!.slice(0, 6);
	await page.locator('[name=words]').fill(words);
	await expect.poll(() => shown.count()).toBeLessThan(ids.length);
	await page.locator(`[data-chart="${chart}"]`).waitFor();
	await page.locator('[name=width]').selectOption('660');
	await page.locator('[name=theme]').selectOption('dark');
	const frame = page.locator(`[data-chart="${chart}"] iframe`);
	await expect.poll(() => frame.getAttribute('width')).toBe('660');
	await expect.poll(() => frame.getAttribute('src')).toContain('theme=dark');
	const code = page.locator(`#code-${chart}`);
	await expect.poll(() => code.textContent()).toContain(`embed/${chart}/?theme=dark"`);
	await page.locator('[name=theme]').selectOption('light');
	await expect.poll(() => code.textContent()).toContain(`embed/${chart}/"`);
	await page.locator('[name=words]').fill('qqqq');
	await page.locator('[data-empty]').waitFor();
});

const pages = [`/chart/${chart}/`, `/en/chart/${chart}/`, '/press/', '/en/press/'];
it.each(pages.flatMap((path) => [320, 768, 1440].map((width) => ({ path, width }))))(
	'no page for the press scrolls sideways: $path at $width px',
	async ({ path, width }) => {
		const page = await open(path, { ...desk, viewport: { width, height: 800 } });
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over).toBeLessThanOrEqual(0);
	}
);

it('without script codes, images and previews are there', async () => {
	const page = await open('/press/', { ...desk, javaScriptEnabled: false });
	expect(await page.locator('[data-chart] iframe').count()).toBe(ids.length);
	expect(await page.locator('form').isVisible()).toBe(false);
	expect(await page.locator(`#code-${chart}`).textContent()).toContain(`embed/${chart}/`);
});
