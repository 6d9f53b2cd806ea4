/** Every picture of every report: nothing collides, every number is written, and the dots can be counted on the screen. */
import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan, Size } from '../src/lib/charts/chart.ts';
import { count, faults, identities, numbered, testSizes } from '../src/lib/charts/fixture.ts';
import { describe as tell, picture, plan } from '../src/lib/charts/index.ts';
import { withoutUnit } from '../src/lib/charts/labels.ts';
import Picture from '../src/lib/charts/Picture.svelte';
import { expand } from '../src/lib/charts/tween.ts';
import { localise } from '../src/lib/model/report.ts';
import type { Lang } from '../src/lib/model/view.ts';
import { loadReports } from '../src/lib/server/reports.ts';
import { launchBrowser } from './browser.ts';

const phone: Size = { width: 390, height: 420, text: 1 };
const reports = [...loadReports('data'), ...loadReports('tests/reports')];
const states = reports.flatMap((report) =>
	(['zh', 'en'] as Lang[]).flatMap((lang) => {
		const view = localise(report, lang);
		return Object.keys(view.charts).flatMap((chart) => {
			const of = picture(view, chart);
			return Object.keys(of.spec.states).map((state) => ({
				name: `${report.id} ${lang} ${chart}/${state}`,
				chart,
				state,
				of
			}));
		});
	})
);
type State = (typeof states)[number];

/** Figures whose dots a state has to show; undefined for kinds that have tests of their own for this. */
function populations({ of, state }: State): string[] | undefined {
	const { spec } = of;
	if (spec.kind === 'camera') {
		return spec.figures.slice(0, spec.figures.indexOf(spec.states[state]!.frame) + 1);
	}
	if (spec.kind !== 'dots') return undefined;
	const { layout, show } = spec.states[state]!;
	const wholes = show.flatMap((one) =>
		typeof one === 'string' ? [one] : 'whole' in one ? [one.whole] : []
	);
	return layout === 'clusters' ? wholes.slice(0, 1) : wholes;
}

/** Rows that a state is about: drawn, part of what is drawn, or said. */
function told({ of, state }: State): string[] {
	const { spec } = of;
	if (spec.kind !== 'dots') return [];
	const { show, say } = spec.states[state]!;
	const shown = show.flatMap((one) =>
		typeof one === 'string' ? [one] : 'bar' in one ? [one.bar] : [one.whole, ...one.parts]
	);
	return [...shown, ...say];
}

const markup = (of: State['of'], drawn: Plan, label: string) =>
	render(Picture, { props: { plan: drawn, rows: of.rows, label } }).body;
const dotted = states.filter((one) => populations(one) !== undefined);

describe('every picture', () => {
	it.each(states)('$name keeps texts and dots apart at every size', ({ of, state }) => {
		for (const size of testSizes) {
			const { width, height, text } = size;
			expect(faults(plan(of, state, size)), `${width}×${height}, text ${text}`).toEqual([]);
		}
	});

	it.each(dotted)('$name has one dot for each thing', (one) => {
		const expected = Object.fromEntries(
			populations(one)!.map((id) => [id, one.of.rows[id]!.value])
		);
		for (const size of [phone, testSizes.at(-2)!]) {
			const drawn = plan(one.of, one.state, size);
			expect(count(drawn)).toEqual(expected);
			for (const [id, value] of Object.entries(expected)) {
				expect(identities(drawn, id)).toEqual(numbered(value));
			}
			const { x, y } = expand(drawn);
			expect(new Set(Array.from(x, (left, i) => `${left},${y[i]}`)).size).toBe(x.length);
		}
	});

	it.each(dotted)('$name never draws money over dots', ({ of, state }) => {
		for (const size of testSizes) {
			const drawn = plan(of, state, size);
			const lowest = Math.max(
				...drawn.blocks.map(
					({ y, count, cols, pitch, r }) => y + (Math.ceil(count / cols) - 1) * pitch + r
				)
			);
			for (const path of drawn.paths.filter(({ id }) => id.endsWith('-bar'))) {
				expect(Number(/^M0 ([\d.]+)H/.exec(path.d)![1])).toBeGreaterThan(lowest);
			}
		}
	});

	it.each(states)('$name says in its name and in its text what it shows', (one) => {
		const { of, state } = one;
		const label = tell(of, state);
		const html = markup(of, plan(of, state, phone), label)
			.replace(/<!--.*?-->/gs, '')
			.replace(/<\/tspan>/g, ' ');
		expect(html).toContain('role="group"');
		expect(label.length).toBeGreaterThan(10);
		for (const id of told(one)) {
			const row = of.rows[id]!;
			expect(label, id).toContain(row.text);
			expect(html.slice(html.indexOf('<svg')), id).toContain(withoutUnit(row));
		}
	});
});

describe('dots on the screen', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	}, 600_000);
	afterAll(() => browser.close());

	/** Marks that do not touch each other, counted in a picture of the picture. */
	async function counted({ of }: State, drawn: Plan): Promise<number> {
		const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');
		const page = await browser.newPage({
			viewport: { width: phone.width, height: phone.height },
			deviceScaleFactor: 2
		});
		try {
			await page.setContent(
				`<!doctype html><html data-theme="paper"><style>${tokens}
				body { margin: 0; background: var(--paper) }
				text, path[fill^='var'], path[stroke] { display: none }</style>
				<div style="width:${phone.width}px;height:${phone.height}px">${markup(of, drawn, 'x')}</div>`
			);
			const shot = (await page.screenshot()).toString('base64');
			return await page.evaluate(async (png) => {
				const image = new Image();
				image.src = `data:image/png;base64,${png}`;
				await image.decode();
				const { width, height } = image;
				const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
				canvas.drawImage(image, 0, 0);
				const { data } = canvas.getImageData(0, 0, width, height);
				const paper = data.slice(0, 3);
				const marks = new Uint8Array(width * height);
				for (let i = 0; i < marks.length; i++) {
					const off = (n: number) => Math.abs(data[i * 4 + n]! - paper[n]!);
					marks[i] = off(0) + off(1) + off(2) > 110 ? 1 : 0;
				}
				let found = 0;
				for (let i = 0; i < marks.length; i++) {
					if (marks[i] === 0) continue;
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
			}, shot);
		} finally {
			await page.close();
		}
	}

	const chosen = dotted.filter(
		({ name, of, state }) => name.startsWith(`${reports[0]!.id} zh`) && state === of.spec.still
	);
	it.each(chosen)('$name can be counted', async (one) => {
		const drawn = plan(one.of, one.state, phone);
		const { spec } = one.of;
		// In the middle of the camera's field the few stand closer together than a phone's screen can part.
		const crowd = spec.kind === 'camera' ? spec.states[one.state]!.frame : undefined;
		const blocks = drawn.blocks.filter((block) => crowd === undefined || block.row === crowd);
		const shown = { ...drawn, blocks };
		expect(await counted(one, shown)).toBe(expand(shown).count);
	});

	it('are a crowd in at least one picture', () => {
		const most = chosen.map((one) => expand(plan(one.of, one.state, phone)).count);
		expect(Math.max(...most)).toBeGreaterThan(50_000);
	});
});
