/** The story on a phone: what each stage shows at each step, however the reader gets there. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { picture, plan } from '../../src/lib/charts/index.ts';
import { localise } from '../../src/lib/model/report.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import { desk, goTo, phone, shows, withBrowser, type StepOnPage } from './open.ts';

const open = withBrowser();
const report = loadReports()[0]!;
const steps: StepOnPage[] = report.chapters.flatMap((chapter) => chapter.steps);
const middle = steps[Math.floor(steps.length / 2)]!;

const view = localise(report, 'zh');

/** The words of the picture of a step, line by line, as they stand in the page and as they are planned for that box. */
async function wording(page: Page, { id, chart, state }: StepOnPage) {
	const svg = page.locator(`.scene:has([id="${id}"]) .pinned .stage svg`);
	const found = await svg.evaluate((one) => ({
		size: one.getAttribute('viewBox')!.split(' ').map(Number),
		lines: [...one.querySelectorAll('text')]
			.filter((text) => !text.closest('[aria-hidden]'))
			.map(({ children, textContent }) =>
				children.length > 0 ? [...children].map((line) => line.textContent) : [textContent]
			)
	}));
	const [, , width = 0, height = 0] = found.size;
	const { texts } = plan(picture(view, chart), state, { width, height, text: 1 });
	const planned = texts.filter(({ style }) => style !== 'tiny').map(({ lines }) => lines);
	return { found: found.lines, planned };
}

describe('the picture follows the step', () => {
	it('forwards through the whole story, and all the way back', { timeout: 360_000 }, async () => {
		const page = await open('/');
		for (const step of [...steps, ...[...steps].reverse()]) {
			await goTo(page, step.id);
			await shows(page, step);
			await expect
				.poll(async () => {
					const { found, planned } = await wording(page, step);
					return JSON.stringify(found) === JSON.stringify(planned) ? [] : [step.id, found, planned];
				})
				.toEqual([]);
		}
	});

	it('in English on a desk', { timeout: 240_000 }, async () => {
		const page = await open('/en/', desk);
		for (const step of steps) {
			await goTo(page, step.id);
			await shows(page, step);
		}
	});

	it('after jumps from anywhere to anywhere', async () => {
		const page = await open('/');
		for (const step of [steps.at(-1)!, steps[0]!, middle, steps[1]!, steps.at(-2)!]) {
			await goTo(page, step.id);
			await shows(page, step);
		}
	});

	it('after a reload in the middle', async () => {
		const page = await open('/');
		await goTo(page, middle.id);
		await shows(page, middle);
		// The server's picture may be the step's own: the address tells that the reader has arrived.
		await page.waitForURL(`**/#${middle.id}`);
		await page.reload();
		await shows(page, middle);
	});

	it('when a link names the step', async () => {
		const page = await open(`/#${middle.id}`);
		await shows(page, middle);
	});

	it('when the phone is turned, and turned back', async () => {
		const page = await open('/');
		await goTo(page, middle.id);
		await shows(page, middle);
		await page.waitForURL(`**/#${middle.id}`);
		await page.setViewportSize({ width: 844, height: 390 });
		await shows(page, middle);
		await page.setViewportSize(phone.viewport!);
		await shows(page, middle);
	});

	it('when a reader comes back from another page', async () => {
		const page = await open('/');
		await goTo(page, middle.id);
		await shows(page, middle);
		await page.waitForURL(`**/#${middle.id}`);
		await page.goto(`${new URL(page.url()).origin}/source/`);
		await page.goBack();
		await shows(page, middle);
	});
});

describe('without script', () => {
	const still = { ...phone, javaScriptEnabled: false };

	it('every step’s words can be read, and every chart is drawn', async () => {
		const page = await open('/', still);
		for (const { id } of steps) {
			const step = page.locator(`[id="${id}"]`);
			// Cards far from the screen are set when the reader comes to them.
			await goTo(page, id);
			await step.waitFor();
			await expect.poll(async () => (await step.innerText()).length).toBeGreaterThan(10);
		}
		const drawn = await page.locator('.stage[data-scene]').evaluateAll((stages) =>
			stages.map((stage) => ({
				chart: stage.dataset['chart'],
				marks: stage.querySelectorAll('svg path, svg rect, svg circle').length
			}))
		);
		const charts = new Set(steps.map(({ chart }) => chart));
		expect(new Set(drawn.map(({ chart }) => chart))).toEqual(charts);
		expect(drawn.filter(({ marks }) => marks === 0)).toEqual([]);
	});

	it('a step whose picture does not stand there leads to it', async () => {
		const page = await open('/', still);
		const cards = await page.locator('.step').evaluateAll((all) =>
			all.map((one) => {
				const own = one.querySelector<HTMLElement>('.still')!.dataset;
				const still = one.closest('.scene')!.querySelector<HTMLElement>('.stage[data-scene]')!;
				return {
					chart: own['chart'],
					state: own['state'],
					shown: still.dataset['state'] === own['state'],
					way: one.querySelector('noscript a')?.getAttribute('href') ?? undefined
				};
			})
		);
		expect(cards.filter(({ shown }) => !shown).length).toBeGreaterThan(20);
		for (const { shown, way } of cards) expect(way === undefined).toBe(shown);
		await page.locator('.step noscript a').first().click();
		await page.waitForURL(/present\/#\d+$/);
		for (const { chart, state, way } of cards) {
			if (way === undefined) continue;
			const slide = page.locator(`[id="${way.split('#')[1]}"] [data-chart="${chart}"]`);
			expect(await slide.first().getAttribute('data-state'), way).toBe(state);
			expect(await slide.locator('svg path').count(), way).toBeGreaterThan(0);
		}
	});

	it('a number leads to its sentence on the source page', async () => {
		const page = await open('/', still);
		const link = page.locator('.step a[data-figure]').first();
		const id = (await link.getAttribute('href'))!.split('#')[1]!;
		await link.click();
		await page.waitForURL(/#/);
		await page.locator(`[id="${id}"]`).waitFor();
	});
});

describe('the page', () => {
	const widths = [320, 360, 390, 768, 1440, 1920];
	it.each(['/', '/en/'].flatMap((path) => widths.map((width) => ({ path, width }))))(
		'never scrolls sideways: $path at $width px',
		async ({ path, width }) => {
			const page = await open(path, { ...desk, viewport: { width, height: 800 } });
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over).toBeLessThanOrEqual(0);
		}
	);
});
