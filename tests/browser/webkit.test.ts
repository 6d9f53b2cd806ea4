/** The engine of Safari and of every browser on an iPhone: story, sheet, embed and deck. */
import { afterAll, beforeAll, describe, expect, inject, it, type TestContext } from 'vitest';
import { homeReport } from '../../src/lib/server/reports.ts';
import { serve } from '../bench/server.ts';
import { launchWebKit, type WebKit } from '../webkit.ts';

const report = homeReport();
const steps = report.chapters.flatMap((chapter) => chapter.steps);
const some = steps.filter((_, index) => index % 19 < 2);

let webkit: WebKit | undefined;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	webkit = await launchWebKit();
	server = await serve(inject('site').pages);
}, 600_000);
afterAll(async () => {
	await webkit?.close();
	await server.close();
});

/** Opens a page on a window of a size, or skips the test where there is no WebKit. */
async function open({ skip }: TestContext, path: string, [width, height] = phone): Promise<WebKit> {
	if (!webkit) return skip('There is no WebKit on this machine.');
	// What ended the engine in one test is no fault of the next.
	if (!(await webkit.lives())) {
		await webkit.close();
		webkit = (await launchWebKit())!;
	}
	await webkit.size(width!, height!);
	// A reader who has never been here, on a window that has its size: from a page that keeps nothing.
	await webkit.open(`${server.origin}/embed/${Object.keys(report.charts)[0]}/`);
	await webkit.until('innerWidth === args[0]', width);
	await webkit.read('(localStorage.clear(), sessionStorage.clear())');
	await webkit.open(server.origin + path);
	// That sizes are told a frame later is no fault.
	await webkit.read(
		`addEventListener('error', ({ message }) => message.startsWith('ResizeObserver') || (window.fault = message))`
	);
	return webkit;
}

/** The narrowest window that it has. */
const phone = [447, 844];
const desk = [1300, 860];
const awake = `document.documentElement.classList.contains('awake')`;
const goTo = `document.getElementById(args[0]).scrollIntoView({ block: 'center', behavior: 'instant' })`;
/** The stage that the reader sees shows a chart in a state. */
const shows = `[...document.querySelectorAll('.stage')].some((stage) => {
	const box = stage.getBoundingClientRect();
	return stage.dataset.chart === args[0] && stage.dataset.state === args[1] &&
		Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) > box.height / 2 &&
		stage.querySelector('svg text, canvas');
})`;
const cards = `[...document.querySelectorAll('.card')].map((card) => {
	card.scrollIntoView({ block: 'center', behavior: 'instant' });
	return [card.offsetHeight, card.innerText.trim().length];
})`;
const noFault = async (page: WebKit) => expect(await page.read('window.fault ?? null')).toBeNull();

// Debian's build of the engine ends itself once in hundreds of pages; what a page of ours does to it, it does twice.
describe('in WebKit', { retry: 1 }, () => {
	it('every step has its text, every picture is drawn, and nothing scrolls sideways', async (test) => {
		const page = await open(test, '/en/');
		await page.until(awake);
		const found = await page.read<[number, number][]>(cards);
		expect(found).toHaveLength(steps.length);
		for (const [height, words] of found) {
			expect(height).toBeGreaterThan(40);
			expect(words).toBeGreaterThan(10);
		}
		const bare = `[...document.querySelectorAll('.pinned svg')].filter((one) => !one.querySelector('text')).length`;
		expect(await page.read(bare)).toBe(0);
		expect(
			await page.read('document.documentElement.scrollWidth - innerWidth')
		).toBeLessThanOrEqual(0);
		await noFault(page);
	});

	it.for([
		['phone', phone],
		['desk', desk]
	] as const)('the picture follows the step, forth and back: %s', async ([, size], test) => {
		const page = await open(test, '/', size);
		await page.until(awake);
		for (const { id, chart, state } of [...some.slice(0, 6), some[0]!]) {
			await page.read(goTo, id);
			await page.until(shows, chart, state);
		}
		await noFault(page);
	});

	it('a number opens its sentence, and the sheet closes', async (test) => {
		const page = await open(test, '/');
		await page.until(awake);
		const step = steps.find(({ title }) => title.zh.some(({ is }) => is === 'figure'))!;
		await page.read(goTo, step.id);
		await page.until(shows, step.chart, step.state);
		await page.click(`[id="${step.id}"] a[data-figure]`);
		await page.until(`document.querySelector('dialog[open] mark')?.offsetHeight`);
		await page.press('Escape');
		await page.until(`!document.querySelector('dialog[open]')`);
		await noFault(page);
	});

	it('every embed is drawn', async (test) => {
		const page = await open(test, '/');
		for (const chart of Object.keys(report.charts)) {
			await page.open(`${server.origin}/embed/${chart}/`);
			const widths = `[...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width)`;
			expect(Math.max(...(await page.read<number[]>(widths))), chart).toBeGreaterThan(200);
		}
	});

	it('the deck turns its slides', async (test) => {
		const page = await open(test, '/present/', desk);
		await page.until(`document.documentElement.dataset.mode`);
		await page.press('F5');
		for (const slide of ['2', '3']) {
			await page.press('PageDown');
			await page.until(`document.querySelector('.leaf.current')?.id === args[0]`, slide);
		}
		await page.until(
			`document.querySelector('.leaf.current').getBoundingClientRect().width > 1000`
		);
		await noFault(page);
	});
});
