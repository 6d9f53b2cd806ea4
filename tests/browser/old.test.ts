/** Phones that are years behind: Chromium 107 moves the whole story; in Chromium 92 it is readable and complete. */
import type { Browser, Page } from '@playwright/test';
import {
	afterAll,
	afterEach,
	beforeAll,
	describe,
	expect,
	inject,
	it,
	type TestContext
} from 'vitest';
import { homeReport } from '../../src/lib/server/reports.ts';
import { serve } from '../bench/server.ts';
import { launchOldChromium } from '../oldchromium.ts';
import { desk, goTo, phone, shows } from './open.ts';

const report = homeReport();
const steps = report.chapters.flatMap((chapter) => chapter.steps);
/** Steps of different pictures and states, some of which follow one another in one picture. */
const some = steps.filter((_, index) => index % 19 < 2);

/**
 * Waits for an element that takes room on the page, and gives where it is. Playwright's own waiting asks engines for what
 * Chromium 92 does not know.
 */
async function there(
	page: Page,
	selector: string
): Promise<{ x: number; y: number; width: number }> {
	const found = await page.waitForFunction((wanted) => {
		const boxes = [...document.querySelectorAll(wanted)].map((one) => one.getBoundingClientRect());
		const box = boxes.find(({ width, height }) => width > 0 && height > 0);
		return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
	}, selector);
	return (await found.jsonValue())!;
}

describe.each([107, 92] as const)('in Chromium %i', (version) => {
	let browser: Browser | undefined;
	let server: Awaited<ReturnType<typeof serve>>;
	let errors: string[] = [];
	beforeAll(async () => {
		browser = await launchOldChromium(version);
		server = await serve(inject('site').pages);
	}, 600_000);
	afterEach(async () => {
		for (const context of browser?.contexts() ?? []) await context.close();
		const seen = errors;
		errors = [];
		expect(seen).toEqual([]);
	});
	afterAll(async () => {
		await browser?.close();
		await server.close();
	});
	async function open({ skip }: TestContext, path: string, device = phone): Promise<Page> {
		if (!browser) return skip(`There is no Chromium ${version} for this machine.`);
		const page = await (await browser.newContext(device)).newPage();
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto(server.origin + path);
		return page;
	}

	it('is the engine it is taken for', async (test) => {
		await open(test, '/');
		expect(browser!.version()).toMatch(new RegExp(`^${version}\\.`));
	});

	it('every step has its text, every picture is drawn, and nothing scrolls sideways', async (test) => {
		const page = await open(test, '/');
		await there(page, 'html.awake');
		const seen = await page.evaluate(() => ({
			// Each in view in turn: what is far from the screen need not be laid out.
			cards: [...document.querySelectorAll<HTMLElement>('.card')].map((card) => {
				card.scrollIntoView({ block: 'center', behavior: 'instant' });
				return { height: card.offsetHeight, words: card.innerText.trim().length };
			}),
			pictures: [...document.querySelectorAll('.pinned svg')].map(
				(svg) => svg.querySelectorAll('text, path, circle, rect').length
			),
			over: document.documentElement.scrollWidth - innerWidth
		}));
		expect(seen.cards).toHaveLength(steps.length);
		for (const { height, words } of seen.cards) {
			expect(height).toBeGreaterThan(40);
			expect(words).toBeGreaterThan(10);
		}
		expect(seen.pictures.length).toBeGreaterThan(20);
		for (const marks of seen.pictures) expect(marks).toBeGreaterThan(0);
		expect(seen.over).toBeLessThanOrEqual(0);
	});

	it('the picture follows the step, forth and back', { timeout: 240_000 }, async (test) => {
		const page = await open(test, '/');
		await there(page, 'html.awake');
		for (const step of [...some, ...some.slice(0, 3).reverse()]) {
			await goTo(page, step.id);
			await shows(page, step);
			// The picture that the reader sees is there to see.
			const stage = `.stage[data-chart="${step.chart}"][data-state="${step.state}"]`;
			await there(page, `${stage} svg text, ${stage} canvas`);
		}
	});

	it('scenes far from the screen have the height that they have beside it', async (test) => {
		const page = await open(test, '/');
		await page.waitForFunction(
			() => !document.querySelector('.scene:not(.sized)') && document.querySelector('.scene')
		);
		const { before, after, heights } = await page.evaluate(async () => {
			const scenes = [...document.querySelectorAll('.scene')];
			const bottom = () => scrollY + scenes[scenes.length - 1]!.getBoundingClientRect().bottom;
			const frame = () => new Promise((ok) => requestAnimationFrame(ok));
			const before = bottom();
			const heights: number[] = [];
			for (const scene of scenes) {
				scene.scrollIntoView({ behavior: 'instant' as ScrollBehavior });
				await frame();
				await frame();
				heights.push(scene.getBoundingClientRect().height);
			}
			scrollTo(0, 0);
			await frame();
			return { before, after: bottom(), heights };
		});
		expect(heights.length).toBeGreaterThan(10);
		expect(new Set(heights).size).toBeGreaterThan(5);
		expect(before).toBeGreaterThan(heights.reduce((sum, height) => sum + height));
		expect(Math.abs(after - before)).toBeLessThanOrEqual(2);
	});

	it('a number opens its sentence, and the sheet closes', async (test) => {
		const page = await open(test, '/');
		await there(page, 'html.awake');
		await goTo(page, some[2]!.id);
		const { x, y } = await there(page, `[id="${some[2]!.id}"] a[data-figure]`);
		await page.mouse.click(x, y);
		await there(page, 'dialog[open] mark');
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => !document.querySelector('dialog[open]'));
	});

	it('an embed, the source and a chart’s page can be read', async (test) => {
		const [chart] = Object.keys(report.charts);
		for (const path of [`/embed/${chart}/`, '/en/source/', `/chart/${chart}/`]) {
			const page = await open(test, path);
			expect((await page.innerText('body')).length, path).toBeGreaterThan(40);
			if (path.includes(chart!)) expect((await there(page, 'svg')).width).toBeGreaterThan(200);
			await page.context().close();
		}
	});

	it('the deck turns its slides', async (test) => {
		const page = await open(test, '/present/', desk);
		await there(page, 'html[data-mode]');
		await page.keyboard.press('F5');
		for (const slide of ['2', '3']) {
			await page.keyboard.press('PageDown');
			const { width } = await there(page, `.leaf.current[id="${slide}"]`);
			expect(width).toBeGreaterThan(1000);
		}
		expect((await page.innerText('.leaf.current')).trim().length).toBeGreaterThan(10);
	});
});
