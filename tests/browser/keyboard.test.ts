/** The story without a pointer: every picture is one stop, its things are walked with arrow keys, every sentence opens. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { describe as inWords, picture } from '../../src/lib/charts/index.ts';
import { pictureWords } from '../../src/lib/messages/index.ts';
import { localise } from '../../src/lib/model/report.ts';
import { spoken } from '../../src/lib/model/spoken.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import { desk, shows, withBrowser } from './open.ts';

const open = withBrowser();
const view = localise(loadReports()[0]!, 'zh');
const steps = view.chapters.flatMap((chapter) => chapter.steps);

/** What has focus, as the keyboard's user knows it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement as HTMLElement;
		const stage = at.closest<HTMLElement>('.stage');
		return {
			name: at.getAttribute('aria-label') ?? at.textContent ?? '',
			isPicture: at === stage,
			chart: stage?.dataset['chart'],
			state: stage?.dataset['state'],
			figure: at.dataset['figure']
		};
	});

/** Presses Tab until a picture has focus. */
async function tabToPicture(page: Page) {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		if ((await focused(page)).isPicture) return;
	}
	throw new Error('Tab never comes to a picture');
}

/** Things of the picture in focus, by arrow keys; focus ends on the last. */
async function walkThrough(
	page: Page,
	visit: (figure: string | undefined, name: string) => Promise<void>
) {
	for (let number = 0; ; number++) {
		await page.keyboard.press('ArrowRight');
		// What answers keys in a picture may yet be on its way.
		const reached = await page
			.waitForFunction((at) => {
				const box = document.activeElement?.closest('.stage');
				if (!box?.querySelector('.groups')) return undefined;
				const things = [...box.querySelectorAll('.groups > *')];
				const isThere = things.length === 0 || things[at] === document.activeElement;
				return isThere ? { things: things.length } : undefined;
			}, number)
			.catch(async (cause: unknown) => {
				const now = JSON.stringify(await focused(page));
				throw new Error(`Thing ${number} never has focus: ${now}`, { cause });
			});
		const { things } = (await reached.jsonValue())!;
		if (things === 0) return;
		const { name, figure } = await focused(page);
		await visit(figure, name);
		if (number === things - 1) return;
	}
}

async function start(path = '/') {
	const page = await open(path, desk);
	await page.evaluate(() => localStorage.setItem('story-motion', 'still'));
	await page.reload();
	await page.locator('html.awake').waitFor();
	return page;
}

it(
	'goes through every step, every chart and every sentence by keys alone',
	{ timeout: 480_000 },
	async () => {
		const page = await start();
		await tabToPicture(page);
		const charts = new Set<string>();
		const opened = new Set<string>();
		const first = new Set(view.chapters.map((chapter) => chapter.steps[0]!.id));
		for (const [number, step] of steps.entries()) {
			// A chapter's opening is a stop of its own.
			for (let press = first.has(step.id) ? 2 : 1; number > 0 && press > 0; press--)
				await page.keyboard.press('n');
			await shows(page, step);
			await page.waitForFunction(
				(chart) => document.activeElement?.matches(`.stage[data-chart="${chart}"]`),
				step.chart
			);
			const here = await focused(page);
			expect(here).toMatchObject({ isPicture: true, chart: step.chart, state: step.state });
			expect(here.name).toBe(inWords(picture(view, step.chart), step.state));
			charts.add(step.chart);
			await walkThrough(page, async (figure) => {
				if (figure === undefined || opened.has(figure)) return;
				opened.add(figure);
				await page.keyboard.press('Enter');
				const sheet = page.getByRole('dialog');
				await sheet.getByRole('heading', { level: 2, name: view.figures[figure]!.name }).waitFor();
				await page.keyboard.press('Escape');
				await sheet.waitFor({ state: 'hidden' });
				await expect.poll(async () => (await focused(page)).figure).toBe(figure);
			});
			await page.keyboard.press('Escape');
		}
		expect(charts).toEqual(new Set(steps.map(({ chart }) => chart)));
		const drawn = [...charts].flatMap((chart) => picture(view, chart).table);
		const missed = drawn.filter(({ id, figure }) => figure && !opened.has(id)).map(({ id }) => id);
		expect(missed).toEqual([]);
	}
);

it('Tab leaves a picture at once, and comes to each number and term of the words', async () => {
	const page = await start();
	await tabToPicture(page);
	await page.keyboard.press('Tab');
	const next = await page.evaluate(() => document.activeElement?.closest('.stage'));
	expect(next).toBeNull();
	const stops = await page.evaluate(
		() =>
			[...document.querySelectorAll<HTMLElement>('.stage *')].filter((one) => one.tabIndex >= 0)
				.length
	);
	expect(stops).toBe(0);
	const skipped = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main a')]
			.filter((one) => !one.closest('.stage') && one.tabIndex < 0)
			.map((one) => one.textContent)
	);
	expect(skipped).toEqual([]);
});

it('in the bar arrow keys go from step to step, with a modifier they stay the browser’s', async () => {
	const page = await start();
	await page.locator('.bar summary').first().focus();
	const presses = await page.evaluate(() => {
		const press = (init: KeyboardEventInit) => {
			const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
			document.activeElement!.dispatchEvent(event);
			return event.defaultPrevented;
		};
		const key = 'ArrowLeft';
		return [{}, { altKey: true }, { ctrlKey: true }, { metaKey: true }].map((modifier) =>
			press({ key, ...modifier })
		);
	});
	expect(presses).toEqual([true, false, false, false]);
	// From the opening of the first chapter.
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await shows(page, steps[1]!);
});

it('in the reading view n and p come to the step’s own picture in any browser, also with Caps Lock', async () => {
	const page = await open('/', desk, 'own');
	await page.addInitScript(() => {
		Reflect.deleteProperty(Element.prototype, 'checkVisibility');
	});
	await page.evaluate(() => localStorage.setItem('story-view', 'reading'));
	await page.reload();
	await page.locator('html.awake').waitFor();
	await tabToPicture(page);
	for (const [key, at] of [
		['n', 1],
		['N', 2],
		['P', 1]
	] as const) {
		await page.keyboard.press(key);
		const own = page.locator(`[id="${steps[at]!.id}"] .still`);
		await expect.poll(() => own.evaluate((box) => box === document.activeElement)).toBe(true);
		// A key pressed soon after goes on from there in any case; the reader has arrived.
		await page.waitForTimeout(1000);
	}
	await page.evaluate(() => {
		const init = { key: '？', bubbles: true, cancelable: true };
		document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', init));
	});
	await page.getByRole('dialog').locator('kbd').first().waitFor();
});

it('the table and the keys are one key away, and on a button', async () => {
	const page = await start();
	await tabToPicture(page);
	const { chart } = await focused(page);
	const rows = picture(view, chart!).table;
	const sheet = page.getByRole('dialog');
	await page.keyboard.press('t');
	await sheet.getByRole('table').waitFor();
	expect(await sheet.locator('tbody tr').count()).toBe(rows.length);
	await page.keyboard.press('Escape');
	await sheet.waitFor({ state: 'hidden' });
	await expect.poll(async () => (await focused(page)).isPicture).toBe(true);
	await page.keyboard.press('?');
	await sheet.locator('kbd').first().waitFor();
	expect(await sheet.locator('kbd').count()).toBe(pictureWords.zh.keys.length);
	await page.keyboard.press('Escape');
	await sheet.waitFor({ state: 'hidden' });
	await expect.poll(async () => (await focused(page)).isPicture).toBe(true);
	const button = page.locator(`[data-table="${chart}"]`).first();
	await button.focus();
	await page.keyboard.press('Enter');
	await sheet.getByRole('table').waitFor();
	expect(await sheet.locator('tbody tr').count()).toBe(rows.length);
});

describe('in the accessibility tree', () => {
	/** Everything that assistive technology is told of what has focus. */
	async function focusedNode(page: Page) {
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		await session.detach();
		const found = nodes.filter(({ properties }) =>
			properties?.some(({ name, value }) => name === 'focused' && value.value === true)
		);
		const node = found.at(-1)!;
		return {
			role: node.role?.value as string,
			name: node.name?.value as string,
			description: node.description?.value as string,
			kind: node.properties?.find(({ name }) => name === ('roledescription' as string))?.value
				.value as string
		};
	}

	it.each(['zh', 'en'] as const)(
		'a picture has its description, and each thing says all of itself (%s)',
		async (lang) => {
			const own = localise(loadReports()[0]!, lang);
			const page = await start(lang === 'zh' ? '/' : '/en/');
			// A figure of which the report says that it is a part.
			const part = Object.values(own.figures).find(
				({ partOf, id, bound }) =>
					partOf !== undefined &&
					bound === 'exact' &&
					steps.some(({ chart }) => picture(own, chart).rows[id]?.one)
			)!;
			const step = steps.find(({ chart }) => picture(own, chart).rows[part.id])!;
			await page.evaluate(
				(id) => document.getElementById(id)!.scrollIntoView({ block: 'center' }),
				step.id
			);
			await shows(page, step);
			await page.evaluate((id) => {
				const scene = document.getElementById(id)!.closest('.scene')!;
				scene.querySelector<HTMLElement>('.stage')!.focus({ preventScroll: true });
			}, step.id);
			const whole = await focusedNode(page);
			expect(whole.role).toBe('application');
			expect(whole.name).toBe(inWords(picture(own, step.chart), step.state));
			expect(whole.description).toBe(pictureWords[lang].help);
			const told = new Map<string, string>();
			let here = steps.indexOf(step);
			for (const at of steps.filter(({ chart }) => chart === step.chart)) {
				await walkThrough(page, async (figure) => {
					const node = await focusedNode(page);
					expect(node.role).toBe('link');
					if (figure) told.set(figure, node.name);
				});
				if (at !== steps.findLast(({ chart }) => chart === step.chart)) {
					await page.keyboard.press('n');
					const next = steps[++here]!;
					await shows(page, next);
					await page.waitForFunction(
						({ chart, state }) =>
							document.activeElement?.matches(
								`.stage[data-chart="${chart}"][data-state="${state}"]`
							),
						{ chart: next.chart, state: next.state }
					);
				}
			}
			const { one, unit } = picture(own, step.chart).rows[part.id]!;
			const said = told.get(part.id)!.toLowerCase();
			expect(said).toContain(part.name.toLowerCase());
			expect(said).toContain(spoken({ ...part, unit: lang === 'zh' ? unit : '' }, lang));
			expect(said).toContain(own.figures[part.partOf!]!.name.toLowerCase());
			expect(said).toContain(one!.toLowerCase());
		}
	);
});
