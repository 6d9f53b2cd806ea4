/** Reading comfort: the reading view, paper, links to a step, the list of chapters, a picture that breaks. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { picture, plan } from '../../src/lib/charts/index.ts';
import { storyWords } from '../../src/lib/messages/index.ts';
import { localise } from '../../src/lib/model/report.ts';
import { mentioned, plainText } from '../../src/lib/model/text.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import type { Chapter } from '../../src/lib/story/scenes.ts';
import { desk, goTo, phone, shows, withBrowser } from './open.ts';

const open = withBrowser();
const report = loadReports()[0]!;
const view = localise(report, 'zh');
const steps = report.chapters.flatMap((chapter) => chapter.steps);
const middle = steps[Math.floor(steps.length / 2)]!;
const still = { ...phone, reducedMotion: 'reduce' as const };

describe('the reading view', () => {
	it('is what readers get who want no motion: each step with a picture of its own state', async () => {
		const page = await open('/', still);
		for (const step of [steps[3]!, middle, steps.at(-1)!]) {
			await goTo(page, step.id);
			const own = page.locator(`[id="${step.id}"] .still`);
			await own.locator('svg').waitFor();
			await expect.poll(() => own.getAttribute('data-state')).toBe(step.state);
		}
		await page.locator('.pinned').first().waitFor({ state: 'hidden' });
	});

	it('opens a link at its step', async () => {
		const page = await open(`/#${middle.id}`, still);
		await page.locator('html.awake').waitFor();
		await page.evaluate(() => document.fonts.ready);
		await page.waitForFunction((id) => {
			const { top } = document.getElementById(id)!.getBoundingClientRect();
			return top >= 0 && top < innerHeight / 3;
		}, middle.id);
	});

	it('is remembered, and keeps the step when it is switched on', async () => {
		const page = await open('/');
		await goTo(page, middle.id);
		await shows(page, middle);
		// The server's picture may be the step's own: the address tells that the reader has arrived.
		await page.waitForURL(`**/#${middle.id}`);
		// Playwright's own click scrolls what sticks; a reader's does not.
		await page
			.locator('[name=set-view][value=reading]')
			.evaluate((one: HTMLElement) => one.click());
		await page.waitForFunction((id) => {
			const { top } = document.getElementById(id)!.getBoundingClientRect();
			return top >= 0 && top < innerHeight / 3;
		}, middle.id);
		await page.reload();
		expect(await page.locator('html').getAttribute('data-view')).toBe('reading');
	});
});

/** Waits until what was announced is this headline, and the reader is where links to it lead. */
async function arrives(page: Page, id: string, title: string) {
	await page.locator('[role=status]', { hasText: title }).waitFor();
	await page.waitForFunction((one) => {
		const stop = document.getElementById(one)!;
		const { scrollPaddingTop } = getComputedStyle(document.documentElement);
		const rest = Number.parseFloat(scrollPaddingTop);
		const margin = Number.parseFloat(getComputedStyle(stop).scrollMarginTop);
		return Math.abs(stop.getBoundingClientRect().top - rest - margin) < 2;
	}, id);
}

it('the first press on ↓ leads to the first chapter’s opening, the next to its steps', async () => {
	const page = await open('/');
	await page.locator('html.awake').waitFor();
	const down = page.locator('[data-go="1"]');
	const opening = await page.locator('.story > header').innerText();
	const first = view.chapters[0]!;
	await down.evaluate((one: HTMLElement) => one.click());
	await arrives(page, first.id, plainText(first.title, view));
	await down.evaluate((one: HTMLElement) => one.click());
	// It is said aloud, and the title page keeps its words.
	const title = plainText(steps[0]!.title.zh, view);
	await page.locator('[role=status]', { hasText: title }).waitFor();
	expect(await page.locator('.story > header').innerText()).toBe(opening);
	// Of the first step the address is that of the story.
	await page.waitForFunction((id) => {
		const { top } = document.getElementById(id)!.getBoundingClientRect();
		return top >= 0 && top < innerHeight * 0.75;
	}, steps[0]!.id);
	// A press soon after another goes on from where that one leads.
	await page.waitForTimeout(1000);
	await down.evaluate((one: HTMLElement) => one.click());
	await page.waitForURL(`**/#${steps[1]!.id}`);
});

describe('steps and the openings of chapters are stops, both ways', () => {
	const [before, after] = view.chapters.slice(1) as [Chapter, Chapter];
	const [last, first] = [before.steps.at(-1)!, after.steps[0]!];
	const titleOf = ({ title }: Pick<Chapter, 'title'>) => plainText(title, view);

	it.each([
		['phone', phone],
		['desk', desk],
		['reading view', still]
	])('with the buttons: %s', async (_, device) => {
		const page = await open(`/#${last.id}`, device);
		await page.waitForURL(`**/#${last.id}`);
		await page.locator('html.awake').waitFor();
		const press = (by: string) =>
			page.locator(`[data-go="${by}"]`).evaluate((one: HTMLElement) => one.click());
		await press('1');
		await arrives(page, after.id, titleOf(after));
		await press('1');
		await arrives(page, first.id, titleOf(first));
		await press('-1');
		await arrives(page, after.id, titleOf(after));
		await press('-1');
		await arrives(page, last.id, titleOf(last));
	});

	it.each([
		['desk', desk],
		['reading view', { ...desk, reducedMotion: 'reduce' as const }]
	])('with the keys in a picture, which keep a picture in focus: %s', async (_, device) => {
		const page = await open(`/#${last.id}`, device);
		await page.waitForURL(`**/#${last.id}`);
		await page.locator('html.awake').waitFor();
		await page.evaluate((id) => {
			const step = document.getElementById(id)!;
			const boxes = [step, step.closest('.scene')!].map((one) => one.querySelector('.stage'));
			const box = boxes.find((one) => one!.getClientRects().length > 0) as HTMLElement;
			box.focus({ preventScroll: true });
		}, last.id);
		for (const [key, stop] of [
			['n', after],
			['n', first],
			['p', after],
			['p', last]
		] as const) {
			await page.keyboard.press(key);
			await arrives(page, stop.id, titleOf(stop));
			const chapter = stop === last ? before.id : after.id;
			await page.waitForFunction(
				(id) => document.activeElement!.matches(`[id="${id}"] .stage`),
				chapter
			);
		}
	});
});

it.each([
	['/', 'reading'],
	['/en/', 'reading'],
	['/', 'scroll']
])('in large type ↓ shows all words of a step before the next: %s, %s', async (path, shown) => {
	const page = await open(path, { ...still, viewport: { width: 360, height: 640 } });
	await page.evaluate((value) => {
		localStorage.setItem('story-text', 'large');
		localStorage.setItem('story-view', value);
	}, shown);
	await page.reload();
	await page.locator('html.awake').waitFor();
	const down = page.locator('[data-go="1"]');
	/** Number of each line of these steps' words that is seen whole. */
	const seen = new Set<string>();
	const ids = steps.slice(0, 4).map(({ id }) => id);
	const all = new Set<string>();
	for (let presses = 0; presses < 40 && !page.url().endsWith(`#${steps[4]!.id}`); presses++) {
		await down.evaluate((one: HTMLElement) => one.click());
		const lines = await page.evaluate(async (stops) => {
			for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
			const root = getComputedStyle(document.documentElement);
			const low = innerHeight - Number.parseFloat(root.scrollPaddingBottom);
			return stops.flatMap((stop) => {
				const card = document.querySelector(`[id="${stop}"] .card`)!;
				const rests = getComputedStyle(card).position === 'sticky';
				const under = card.closest('.scene')!.querySelector(rests ? '.pinned' : '.stage')!;
				const high = rests
					? under.getBoundingClientRect().bottom
					: document.querySelector('.bar')!.getBoundingClientRect().bottom;
				const texts = card.querySelectorAll('h3, p, blockquote');
				return [...texts].flatMap((text, block) => {
					const { top, height } = text.getBoundingClientRect();
					const line = Number.parseFloat(getComputedStyle(text).lineHeight);
					return Array.from({ length: Math.round(height / line) }, (_, at) => ({
						id: `${stop} ${block} ${at}`,
						whole: top + (at + 0.2) * line >= high && top + (at + 0.8) * line <= low
					}));
				});
			});
		}, ids);
		for (const { id, whole } of lines) {
			all.add(id);
			if (whole) seen.add(id);
		}
	}
	expect(all.size).toBeGreaterThan(10);
	expect([...all].filter((id) => !seen.has(id))).toEqual([]);
});

describe('a mark that is no link leads to its sentence all the same', () => {
	const specOf = (chart: string) => view.charts[chart]!.spec;
	const stageOf = (page: Page, { id }: { id: string }) =>
		page.locator(`.scene:has([id="${id}"]) .pinned .stage`);

	it('dots on the canvas', async () => {
		const step = steps.find(({ chart, state }) => {
			const spec = specOf(chart);
			return spec.kind === 'camera' && state === spec.still;
		})!;
		const page = await open('/');
		await goTo(page, step.id);
		await shows(page, step);
		const stage = stageOf(page, step);
		await stage.locator('canvas:not([hidden])').waitFor();
		const { x, y, width, height } = (await stage.boundingBox())!;
		await page.touchscreen.tap(x + width * 0.35, y + height * 0.6);
		const spec = specOf(step.chart);
		const figure = spec.kind === 'camera' ? spec.figures.at(-1)! : '';
		await page.locator('dialog[open]', { hasText: view.figures[figure]!.name }).waitFor();
	});

	it('the report’s page in small opens its table', async () => {
		const step = steps.find(({ chart }) => specOf(chart).kind === 'page')!;
		const page = await open('/');
		await goTo(page, step.id);
		await shows(page, step);
		await stageOf(page, step).tap();
		await page.locator('dialog[open] table').waitFor();
	});
});

it('on paper every step has its picture in its own state', async () => {
	const page = await open('/', desk);
	await page.locator('html.awake').waitFor();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const drawn = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.step')].map((step) => {
			const box = step.querySelector<HTMLElement>('.still')!;
			const svg = box.querySelector('svg');
			const within = svg && svg.getBoundingClientRect().height <= box.clientHeight + 1;
			return {
				id: step.id,
				state: box.dataset['state'],
				seen: box.clientHeight > 100 && within
			};
		})
	);
	expect(drawn).toEqual(steps.map(({ id, state }) => ({ id, state, seen: true })));
	await page.locator('.pinned').first().waitFor({ state: 'hidden' });
});

it('on paper every dot is a stroke of its own, and after it the patterns are back', async () => {
	const page = await open('/', desk);
	await page.locator('html.awake').waitFor();
	const patterns = () => page.locator('path[fill^="url("]:not([display])').count();
	const before = await patterns();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await patterns()).toBe(0);
	// A dash and a gap are a pitch; a line that ends with a dash has one more than it has gaps.
	const drawn = await page.evaluate(() =>
		[...document.querySelectorAll('.step')].map((step) =>
			[...step.querySelectorAll('.still .ink path:first-child')].reduce((sum, row) => {
				const [dash, gap] = row.getAttribute('stroke-dasharray')!.split(' ').map(Number);
				const ends = row.getAttribute('d')!.matchAll(/h([\d.]+)/g);
				const dots = [...ends].map(([, h]) => Math.round((Number(h) - dash!) / (dash! + gap!)) + 1);
				return sum + dots.reduce((all, one) => all + one, 0);
			}, 0)
		)
	);
	const size = { width: 600, height: 600, text: 1 };
	const planned = steps.map(({ chart, state }) =>
		plan(picture(view, chart), state, size).blocks.reduce((sum, { count }) => sum + count, 0)
	);
	expect(drawn).toEqual(planned);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await page.locator('.ink').count()).toBe(0);
	expect(await patterns()).toBeGreaterThanOrEqual(before);
});

it('on paper a chapter ends with the sentences behind its numbers, and nothing speaks of touching', async () => {
	const page = await open('/', desk);
	await page.locator('html.awake').waitFor();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	// Punctuation is shown at full width.
	const bare = (text: string) => text.replace(/[\s\p{P}]/gu, '');
	const proofs = (chapter: string) => page.locator(`[id="${chapter}"] > .proofs`);
	for (const { id, steps: own } of view.chapters) {
		const printed = own.flatMap(({ title, text }) => mentioned([...title, ...text]));
		const said = printed.flatMap((figure) => view.figures[figure]!.quote ?? []);
		if (said.length === 0) continue;
		const words = bare(await proofs(id).innerText());
		for (const quote of said) expect(words, id).toContain(bare(quote));
	}
	expect(await page.locator('.screen:visible').count()).toBe(0);
	expect(await page.locator('.screen').count()).toBe(1);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await page.locator('.proofs').count()).toBe(0);
});

it('on paper steps share pages, words in pictures can be read, and nothing is there to be touched', async () => {
	const page = await open('/', desk);
	await page.locator('html.awake').waitFor();
	const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(sheets.match(/\/Type \/Page\b/g)!.length).toBeLessThan(steps.length / 1.5);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const smallest = await page.locator('.still svg').evaluateAll((all) =>
		Math.min(
			...all.flatMap((svg) => {
				const scale = (svg as SVGSVGElement).getScreenCTM()!.a;
				const words = [...svg.querySelectorAll('text:not([aria-hidden] *)')];
				return words.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * scale);
			})
		)
	);
	// A point is 4/3 px.
	expect(smallest).toBeGreaterThanOrEqual((8 * 4) / 3);
	expect(await page.locator(':is(button, [hreflang]):visible').count()).toBe(0);
});

describe('a step is given away with its finding, its report and the address that lasts', () => {
	const finding = plainText(middle.title.zh, view);
	const expectGiven = (page: Page, text: string, address: string) => {
		expect(text).toContain(finding);
		expect(text).toContain(view.title);
		const { origin } = new URL(page.url());
		expect(address).toBe(`${origin}/${report.id}/#${middle.id}`);
	};

	it('copied, where there is nothing to share with', async () => {
		const page = await open('/', { ...desk, permissions: ['clipboard-read', 'clipboard-write'] });
		await goTo(page, middle.id);
		await page.waitForURL(`**/#${middle.id}`);
		const link = page.locator(`[id="${middle.id}"] [data-share]`);
		await link.click();
		await expect.poll(() => link.innerText()).toBe(storyWords.zh.copied);
		await page.locator('[role=status]', { hasText: storyWords.zh.copied }).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		const [text = '', address = ''] = copied.split('\n');
		expectGiven(page, text, address);
		await page.goto(address);
		await page.waitForURL(`**/#${middle.id}`);
		await shows(page, middle);
	});

	it('shared by the phone', async () => {
		const page = await open('/');
		await page.locator('html.awake').waitFor();
		await goTo(page, middle.id);
		await page.waitForURL(`**/#${middle.id}`);
		const shared = await page.evaluate(
			(id) =>
				new Promise<ShareData>((ok) => {
					const share = (data: ShareData) => Promise.resolve(ok(data));
					Object.defineProperty(navigator, 'share', { value: share });
					document.querySelector<HTMLElement>(`[id="${id}"] [data-share]`)!.click();
				}),
			middle.id
		);
		expect(shared.title).toBe(finding);
		expectGiven(page, shared.text ?? '', shared.url ?? '');
	});
});

it('closes the list of chapters at a touch anywhere else', async () => {
	const page = await open('/', desk);
	const list = page.locator('details.list');
	await list.locator('summary').click();
	await expect.poll(() => list.getAttribute('open')).not.toBeNull();
	await page.mouse.click(1200, 600);
	await expect.poll(() => list.getAttribute('open')).toBeNull();
});

it('puts a crowd on its canvas again, after the reader was far off and after paper', async () => {
	const page = await open('/', desk);
	const crowded = steps.find(({ chart, state }) => {
		const { spec } = view.charts[chart]!;
		return spec.kind === 'camera' && state === spec.still;
	})!;
	const stage = page.locator(`.stage[data-scene][data-chart="${crowded.chart}"]`).first();
	const sharp = () =>
		expect
			.poll(() =>
				stage.evaluate((box) => ({
					canvas: box.querySelectorAll('canvas:not([hidden])').length,
					patterns: box.querySelectorAll('.picture path[fill^="url("]').length
				}))
			)
			.toEqual({ canvas: 1, patterns: 0 });
	await goTo(page, crowded.id);
	await shows(page, crowded);
	await sharp();
	await goTo(page, steps[0]!.id);
	await stage.locator('canvas').waitFor({ state: 'detached' });
	await goTo(page, crowded.id);
	await sharp();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await stage.locator('canvas:not([hidden])').count()).toBe(0);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await sharp();
});

it('paper has the colours of the day in every theme', async () => {
	const page = await open('/', desk);
	const colours = () =>
		page.evaluate(() => {
			const style = getComputedStyle(document.documentElement);
			return ['cinnabar-text', 'pine-text', 'river', 'ochre-text', 'rest-text', 'mark', 'line'].map(
				(name) => style.getPropertyValue(`--${name}`)
			);
		});
	const day = await colours();
	await page.evaluate(() => (document.documentElement.dataset['theme'] = 'night'));
	expect(await colours()).not.toEqual(day);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	expect(await colours()).toEqual(day);
	await page.evaluate(() => delete document.documentElement.dataset['theme']);
	expect(await colours()).toEqual(day);
});

it('takes a picture’s canvas away when the reader is far off, and leaves all its dots', async () => {
	const page = await open('/');
	const stage = page.locator('.stage[data-scene]').first();
	const dots = () => stage.locator('path[fill^="url("]').count();
	await goTo(page, steps[1]!.id);
	await shows(page, steps[1]!);
	await stage.locator('canvas').waitFor({ state: 'attached' });
	await goTo(page, steps.at(-1)!.id);
	// Pictures that the reader has come near to get theirs meanwhile.
	await stage.locator('canvas').waitFor({ state: 'detached' });
	await expect.poll(dots).toBeGreaterThan(0);
});
