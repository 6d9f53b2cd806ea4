/** Dots as marks on a screen: as many can be counted in Chromium as the report says, drawn as SVG and on the canvas. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan, Size } from '../src/lib/charts/chart.ts';
import { plan } from '../src/lib/charts/index.ts';
import Picture from '../src/lib/charts/Picture.svelte';
import { expand } from '../src/lib/charts/tween.ts';
import { chartFile } from '../src/lib/server/files.ts';
import { loadReports } from '../src/lib/server/reports.ts';
import { goTo, shows, withBrowser } from './browser/open.ts';
import { capture, launchBrowser } from './browser.ts';
import { populations, statesIn, type State } from './drawn.ts';
import { enlarged, groupsOf } from './svgdots.ts';

const small: Size = { width: 390, height: 420, text: 1 };
const large: Size = { width: 720, height: 720, text: 1 };
const dotted = statesIn('data', 'zh').filter((one) => populations(one) !== undefined);
/** The state that each chart rests in, and every place where the camera stands. */
const chosen = dotted.filter(
	({ of, state }) => state === of.spec.still || of.spec.kind === 'camera'
);
/** The figure that fills the picture, where a camera shows others that are tiny beside it. */
const frameOf = ({ of: { spec }, state }: State) =>
	spec.kind === 'camera' ? spec.states[state]!.frame : undefined;

/** How many things of these figures the report counts. */
const things = ({ of }: State, ids: string[]) =>
	ids.reduce((sum, id) => sum + of.rows[id]!.value, 0);

/** Source of a function for the browser: how many marks touch no other by their sides; `marks` is 1 in a mark. */
const islands = `(marks, width) => {
	let found = 0;
	for (let i = 0; i < marks.length; i++) {
		if (marks[i] !== 1) continue;
		found += 1;
		const open = [i];
		marks[i] = 0;
		for (let at = open.pop(); at !== undefined; at = open.pop()) {
			for (const next of [at - 1, at + 1, at - width, at + width]) {
				if (marks[next] !== 1) continue;
				marks[next] = 0;
				open.push(next);
			}
		}
	}
	return found;
}`;

/** How far apart two colours of a screenshot are, red, green and blue together, to be a mark and its paper. */
const clear = 110;

/** Marks on a screenshot: whatever is clearly no paper, or all of one colour. */
function countOnPaper(page: Page, png: string, colour?: [number, number, number]): Promise<number> {
	return page.evaluate(`(async () => {
		const image = new Image();
		image.src = 'data:image/png;base64,${png}';
		await image.decode();
		const { width, height } = image;
		const canvas = new OffscreenCanvas(width, height).getContext('2d');
		canvas.drawImage(image, 0, 0);
		const { data } = canvas.getImageData(0, 0, width, height);
		const marks = new Uint8Array(width * height);
		const ink = ${JSON.stringify(colour ?? null)};
		for (let i = 0; i < marks.length; i++) {
			const off = (n) => Math.abs(data[i * 4 + n] - (ink ?? data)[n]);
			const far = off(0) + off(1) + off(2);
			marks[i] = (ink ? far < 24 : far > ${clear}) ? 1 : 0;
		}
		return (${islands})(marks, width);
	})()`);
}

describe('dots of the SVG', () => {
	let browser: Browser;
	/** Where pictures are drawn one after the other: two pixels to a px, and one. */
	let paper: Page;
	let monitor: Page;
	beforeAll(async () => {
		browser = await launchBrowser();
		paper = await browser.newPage({ deviceScaleFactor: 2 });
		monitor = await browser.newPage();
	}, 600_000);
	afterAll(() => browser.close());

	const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');
	async function counted(
		{ of }: State,
		drawn: Plan,
		colour?: [number, number, number]
	): Promise<number> {
		const { width, height } = drawn;
		await paper.setViewportSize({ width, height });
		const { body } = render(Picture, { props: { plan: drawn, rows: of.rows, label: 'dots' } });
		await paper.setContent(
			`<!doctype html><html data-theme="paper"><style>${tokens}
			body { margin: 0; background: var(--paper) }
			text, path[fill^='var'], path[stroke]:not(pattern > path) { display: none }</style>
			<div style="width:${width}px;height:${height}px">${body}</div>`
		);
		return countOnPaper(paper, (await capture(paper)).toString('base64'), colour);
	}

	it.each([
		{ where: 'on a phone', size: small },
		{ where: 'on a desk', size: large }
	])('can be counted $where: $size.width×$size.height', { timeout: 180_000 }, async ({ size }) => {
		for (const one of chosen) {
			const drawn = plan(one.of, one.state, size);
			// Around the camera's middle the few are drawn heavy, so as not to be lost: they are counted from nearer.
			const frame = frameOf(one);
			const blocks = drawn.blocks.filter((block) => frame === undefined || block.row === frame);
			const ids = frame === undefined ? populations(one)! : [frame];
			expect(await counted(one, { ...drawn, blocks }), one.name).toBe(things(one, ids));
		}
	});

	it('have their full colour, tens of thousands of them on a phone', async () => {
		const one = chosen.find(
			({ of, state }) => of.spec.kind === 'camera' && state === of.spec.still
		)!;
		const drawn = plan(one.of, one.state, small);
		const blocks = drawn.blocks.filter(({ row }) => row === frameOf(one));
		const hex = new RegExp(`--${blocks[0]!.voice}: #([0-9a-f]{6})`).exec(tokens)![1]!;
		const colour = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
		const found = await counted(one, { ...drawn, blocks }, colour as [number, number, number]);
		expect(found).toBe(things(one, [frameOf(one)!]));
	});

	/**
	 * How unevenly the upper part of a crowd is inked on a common monitor: places as wide as five dots, the palest against the
	 * darkest, 0 to 1. Dots that stand in a lattice ink all alike; blots that the browser makes of them do not.
	 */
	async function unevenness({ of }: State, drawn: Plan, scale: number): Promise<number> {
		const [width, height] = [drawn.width * scale, drawn.height * scale].map(Math.round);
		const lefts = drawn.blocks.map(({ x }) => x);
		const tops = drawn.blocks.map(({ y }) => y);
		const rights = drawn.blocks.map(
			({ x, pitch, cols, count }) => x + pitch * Math.min(cols, count)
		);
		const size = Math.ceil(5 * drawn.blocks[0]!.pitch * scale);
		const part = {
			left: Math.ceil(Math.min(...lefts) * scale) + size,
			top: Math.ceil(Math.min(...tops) * scale) + size,
			across: Math.floor(((Math.max(...rights) - Math.min(...lefts)) * scale) / size) - 3,
			down: 8
		};
		await monitor.setViewportSize({ width: width!, height: height! });
		const { body } = render(Picture, { props: { plan: drawn, rows: of.rows, label: 'dots' } });
		await monitor.setContent(
			`<!doctype html><html data-theme="paper"><style>${tokens}
			body { margin: 0; background: var(--paper) }
			svg { display: block; width: 100% }
			text, path[fill^='var'], path[stroke]:not(pattern > path) { display: none }</style>
			<div style="width:${width}px">${body}</div>`
		);
		const png = (await capture(monitor)).toString('base64');
		return await monitor.evaluate(
			async ({ png, size, part }) => {
				const image = new Image();
				image.src = `data:image/png;base64,${png}`;
				await image.decode();
				const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
				canvas.drawImage(image, 0, 0);
				const means: number[] = [];
				for (let row = 0; row < part.down; row++) {
					for (let col = 0; col < part.across; col++) {
						const [x, y] = [part.left + col * size, part.top + row * size];
						const { data } = canvas.getImageData(x, y, size, size);
						let sum = 0;
						for (let i = 0; i < data.length; i += 4) sum += data[i]!;
						means.push(sum / (data.length / 4) / 255);
					}
				}
				return Math.max(...means) - Math.min(...means);
			},
			{ png, size, part }
		);
	}

	it('ink a crowd evenly, whatever size it is shown at', async () => {
		const one = chosen.find(
			({ of, state }) => of.spec.kind === 'camera' && state === of.spec.still
		)!;
		const drawn = plan(one.of, one.state, { width: 328, height: 300, text: 1 });
		const blocks = drawn.blocks.filter(({ row }) => row === frameOf(one));
		for (const scale of [0.71, 0.9, 1, 1.07, 1.25, 1.46, 2.2]) {
			const found = await unevenness(one, { ...drawn, blocks }, scale);
			expect(found, `${scale} times as large`).toBeLessThan(0.08);
		}
	});

	it.each(['zh', 'en'] as const)(
		'are as many in the files that are downloaded: %s',
		async (lang) => {
			const crowds = dotted.filter(
				({ of, state }) => state === of.spec.still && ['camera', 'flow'].includes(of.spec.kind)
			);
			let counted = 0;
			for (const { chart } of crowds) {
				const file = await chartFile(lang, undefined, `${chart}.svg`);
				for (const group of groupsOf(String(file!.body))) {
					const { svg, width, height } = enlarged(group);
					await monitor.setViewportSize({ width, height });
					await monitor.setContent(
						`<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`
					);
					const png = (await capture(monitor)).toString('base64');
					expect(await countOnPaper(monitor, png), group.title).toBe(group.places.length);
					counted += group.places.length;
				}
			}
			expect(counted).toBeGreaterThan(50_000);
		},
		120_000
	);

	it('are a crowd in at least one picture', () => {
		const most = chosen.map((one) => expand(plan(one.of, one.state, small)).count);
		expect(Math.max(...most)).toBeGreaterThan(50_000);
	});
});

describe('dots of the canvas', () => {
	const open = withBrowser();
	const steps = loadReports()[0]!.chapters.flatMap((chapter) => chapter.steps);
	const stageOf = ({ chart }: { chart: string }) => `.stage[data-scene][data-chart="${chart}"]`;
	const stateOf = (step: { chart: string; state: string } | undefined) =>
		dotted.find((one) => one.chart === step?.chart && one.state === step.state);

	/** Pairs of steps between which a grid is coloured anew, with the number of its dots. */
	const recoloured = steps.flatMap((step, index) => {
		const [before, after] = [stateOf(steps[index - 1]), stateOf(step)];
		if (!before || before.of.spec.kind !== 'dots' || after?.of.spec !== before.of.spec) return [];
		const { states } = before.of.spec;
		const grids = [before, after].every(({ state }) => states[state]!.layout === 'grid');
		const ids = populations(after)!;
		if (!grids || ids.join() !== populations(before)!.join()) return [];
		return [{ from: steps[index - 1]!, to: step, dots: things(after, ids) }];
	});
	const largest = recoloured.reduce((a, b) => (b.dots > a.dots ? b : a));

	it('can be counted while they change colour', async () => {
		const { from, to, dots } = largest;
		expect(dots).toBeGreaterThan(1000);
		const page = await open('/');
		await goTo(page, from.id);
		await shows(page, from);
		// Glides into the first of the two grids are over.
		await page.waitForTimeout(1500);
		// Every frame of the way is kept, as it stands on the canvas.
		const seen = page.evaluate(`new Promise((done) => {
			const counts = new Set();
			const begun = performance.now();
			const look = () => {
				const canvas = document.querySelector('${stageOf(to)} canvas:not([hidden])');
				if (canvas && canvas.width > 1) {
					const { width, height } = canvas;
					const copy = new OffscreenCanvas(width, height).getContext('2d');
					copy.drawImage(canvas, 0, 0);
					const { data } = copy.getImageData(0, 0, width, height);
					counts.add((${islands})(Uint8Array.from({ length: data.length / 4 }, (_, i) => +(data[i * 4 + 3] > 100)), width));
				}
				if (performance.now() - begun < 3000) requestAnimationFrame(look);
				else done([...counts]);
			};
			look();
		})`);
		await goTo(page, to.id);
		await shows(page, to);
		expect(await seen).toEqual([dots]);
	});

	it('can be counted at rest, tens of thousands of them', async () => {
		const step = steps.find((one) => {
			const state = stateOf(one);
			return state?.of.spec.kind === 'camera' && state.state === state.of.spec.still;
		})!;
		const one = stateOf(step)!;
		const frame = frameOf(one)!;
		const voice = 'voices' in one.of.spec ? one.of.spec.voices[frame] : undefined;
		const page = await open('/');
		await goTo(page, step.id);
		await shows(page, step);
		const stage = `${stageOf(step)}[data-state="${step.state}"]`;
		await page.locator(`${stage} canvas`).waitFor();
		await page.waitForTimeout(1500);
		const counted = await page.evaluate(`(() => {
			const stage = document.querySelector('${stage}');
			const canvas = stage.querySelector('canvas');
			const { width, height } = canvas;
			const copy = new OffscreenCanvas(width, height).getContext('2d');
			copy.drawImage(canvas, 0, 0);
			const { data } = copy.getImageData(0, 0, width, height);
			const hex = getComputedStyle(canvas).getPropertyValue('--${voice}').trim();
			const colour = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
			const marks = Uint8Array.from({ length: width * height }, (_, i) =>
				+(data[i * 4 + 3] > 100 && colour.every((value, n) => Math.abs(value - data[i * 4 + n]) < 8))
			);
			return (${islands})(marks, width);
		})()`);
		expect(counted).toBe(one.of.rows[frame]!.value);
	});

	/** Screens on which a crowd is seen: with one, two or three pixels for a px, where motion is welcome and where it is not. */
	const screens: [number, number, number, 'no-preference' | 'reduce'][] = [
		[360, 640, 2, 'no-preference'],
		[390, 844, 2, 'reduce'],
		[390, 844, 3, 'no-preference'],
		[768, 1024, 1, 'no-preference'],
		[1366, 768, 1, 'no-preference'],
		[1366, 768, 1, 'reduce'],
		[1920, 1080, 1, 'no-preference']
	];

	it.each(screens)(
		'are told apart by the eye at %i×%i, %i pixels to a px, motion: %s',
		async (width, height, deviceScaleFactor, reducedMotion) => {
			const step = steps.find((one) => {
				const state = stateOf(one);
				return state?.of.spec.kind === 'camera' && state.state === state.of.spec.still;
			})!;
			const one = stateOf(step)!;
			const dots = things(one, populations(one)!);
			const page = await open('/', {
				viewport: { width, height },
				deviceScaleFactor,
				reducedMotion
			});
			await goTo(page, step.id);
			const still = reducedMotion === 'reduce';
			const stage = page.locator(
				still
					? `[id="${step.id}"] .stage.still`
					: `.scene:has([id="${step.id}"]) .pinned .stage[data-state="${step.state}"]`
			);
			const near = () => stage.evaluate((box) => box.scrollIntoView({ block: 'start' }));
			if (still) await near();
			await stage.locator('canvas:not([hidden])').waitFor();
			await page.waitForTimeout(1500);
			// Words and lines are taken away: what is left are dots.
			await stage.evaluate((box) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync('svg text, svg path { visibility: hidden }');
				box.ownerDocument.adoptedStyleSheets.push(sheet);
			});
			if (still) await near();
			const { x, y, width: w, height: h } = (await stage.boundingBox())!;
			const clip = {
				x: Math.ceil(x),
				y: Math.ceil(y),
				width: Math.floor(w),
				height: Math.floor(h)
			};
			const png = (await capture(page, { clip })).toString('base64');
			expect(await countOnPaper(page, png)).toBe(dots);
		}
	);
});
