/** Every picture of every report at every size: one dot for each thing, nothing collides, every number is written. */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Plan, Size } from '../src/lib/charts/chart.ts';
import { faults } from '../src/lib/charts/faults.ts';
import { count, identities, numbered, testSizes } from '../src/lib/charts/fixture.ts';
import { describe as tell, plan as planAnew } from '../src/lib/charts/index.ts';
import { withoutUnit } from '../src/lib/charts/labels.ts';
import Picture from '../src/lib/charts/Picture.svelte';
import { expand } from '../src/lib/charts/tween.ts';
import { shapes } from '../src/lib/model/addresses.ts';
import { localise } from '../src/lib/model/report.ts';
import { drawWithin } from '../src/lib/server/drawing.ts';
import { prove } from './mutate.ts';
import { populations, statesIn, told, written } from './drawn.ts';

const states = (['zh', 'en'] as const).flatMap((lang) =>
	['data', 'tests/reports'].flatMap((folder) => statesIn(folder, lang))
);
const dotted = states.filter((one) => populations(one) !== undefined);
const sized = testSizes.map((size) => ({
	size,
	at: `${size.width}×${size.height}, text ${size.text}`
}));

const planned = new Map<string, Plan>();
const names = new Map(states.map((one, index) => [one.of, index]));

/** Charts remember only their last plans; here each is asked for by several tests. */
function plan(of: (typeof states)[number]['of'], state: string, size: Size): Plan {
	const key = [names.get(of), state, size.width, size.height, size.text].join();
	const known = planned.get(key) ?? planAnew(of, state, size);
	planned.set(key, known);
	return known;
}

/** A printed number that is not a piece of a longer one. */
const number = (text: string) =>
	new RegExp(`(?<![\\d,.])${text.replaceAll('.', '\\.')}(?!\\d|[,.]\\d)`);

/** Dots of each figure that a block names. */
function byRow({ blocks }: Plan): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { row, count } of blocks) {
		if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + count);
	}
	return counts;
}

/** Dots that touch a dot of an earlier place, found by looking at the neighbours in a grid of one dot's width. */
function touching(drawn: Plan): number {
	const { x, y, r, count } = expand(drawn);
	const cell = 2 * r.reduce((most, one) => Math.max(most, one), 0);
	const grid = new Map<string, number[]>();
	let found = 0;
	for (let i = 0; i < count; i++) {
		const [col, row] = [Math.floor(x[i]! / cell), Math.floor(y[i]! / cell)];
		const near = [-1, 0, 1].flatMap((down) =>
			[-1, 0, 1].flatMap((right) => grid.get(`${col + right},${row + down}`) ?? [])
		);
		if (near.some((j) => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) < r[i]! + r[j]! - 0.01)) found++;
		const own = grid.get(`${col},${row}`);
		if (own) own.push(i);
		else grid.set(`${col},${row}`, [i]);
	}
	return found;
}

describe('a picture with dots of no size', () => {
	it('is not drawn: its size and what it shows are told', () => {
		const { of, state } = dotted[0]!;
		const drawn = plan(of, state, { width: 360, height: 420, text: 1 });
		const blocks = drawn.blocks.map((block) => ({ ...block, r: 0 }));
		const label = tell(of, state);
		const draw = (one: Plan) =>
			render(Picture, { props: { plan: one, rows: of.rows, label } }).body;
		expect(draw(drawn)).toContain('<svg');
		expect(() => draw({ ...drawn, blocks })).toThrow(`360×420 px`);
		expect(() => draw({ ...drawn, blocks })).toThrow(label);
	});
});

describe('a picture of nothing', () => {
	const charts = readFileSync('tests/reports/xinqu-2024/charts.yaml', 'utf8');
	const figures = readFileSync('tests/reports/xinqu-2024/figures.yaml', 'utf8');
	const none =
		'  none:\n    formula: cases - cases\n    unit: 件\n    name: { zh: "没有的事", en: "nothing" }\n    one: { zh: "一件", en: "one" }\n';
	const bytes = (text: string) => new TextEncoder().encode(text);
	const { reports, problems } = prove('tests/reports', ['xinqu-2024'], {
		'xinqu-2024/charts.yaml': bytes(charts.replace('show: [guides]', 'show: [none]')),
		'xinqu-2024/figures.yaml': bytes(figures.replace('\nothers:', `${none}\nothers:`))
	});

	it('has its number and no dots on every sheet', () => {
		expect(problems).toEqual([]);
		const view = localise(reports[0]!, 'zh');
		for (const [width, height] of Object.values(shapes)) {
			const place = { left: 0, top: 0, width, height: height / 2 };
			const drawn = drawWithin(view, 'guides', 'listed', place, { text: 1.5, least: 1 });
			expect(drawn?.blocks).toEqual([]);
			expect(drawn?.markup).toMatch(/>0<\/text>/);
			expect(drawn?.markup).not.toMatch(/NaN|Infinity/);
		}
	});
});

describe('every picture', () => {
	it.each(states)('$name keeps texts and dots apart at every size', ({ of, state }) => {
		for (const { size, at } of sized) expect(faults(plan(of, state, size)), at).toEqual([]);
	});

	it.each(dotted)('$name has one dot for each thing at every size', (one) => {
		const { of, state } = one;
		const expected = Object.fromEntries(populations(one)!.map((id) => [id, of.rows[id]!.value]));
		for (const { size, at } of sized) {
			const drawn = plan(of, state, size);
			expect(count(drawn), at).toEqual(expected);
			for (const [id, dots] of byRow(drawn)) {
				expect(dots, `${id} at ${at}`).toBe(of.rows[id]!.value);
			}
		}
	});

	it.each(dotted)('$name numbers its dots and lets none touch another', (one) => {
		for (const { size, at } of sized.filter((_, index) => index % 4 === 0)) {
			const drawn = plan(one.of, one.state, size);
			for (const id of populations(one)!) {
				expect(identities(drawn, id), at).toEqual(numbered(one.of.rows[id]!.value));
			}
			expect(touching(drawn), at).toBe(0);
		}
	});

	it.each(dotted)('$name never draws money over dots', ({ of, state }) => {
		for (const { size, at } of sized) {
			const drawn = plan(of, state, size);
			const lowest = Math.max(
				...drawn.blocks.map(
					({ y, count, cols, pitch, r }) => y + (Math.ceil(count / cols) - 1) * pitch + r
				)
			);
			for (const path of drawn.paths.filter(({ id }) => id.endsWith('-bar'))) {
				expect(Number(/^M0 ([\d.]+)H/.exec(path.d)![1]), at).toBeGreaterThan(lowest);
			}
		}
	});

	it.each(states)('$name says in its name and in its text what it shows', (one) => {
		const { of, state } = one;
		const label = tell(of, state);
		expect(label.length).toBeGreaterThan(10);
		for (const id of told(one)) {
			const row = of.rows[id]!;
			expect(label, id).toMatch(number(of.lang === 'zh' ? row.text : withoutUnit(row)));
		}
		for (const { size, at } of sized) {
			const props = { plan: plan(of, state, size), rows: of.rows, label };
			const html = render(Picture, { props }).body;
			expect(html).toContain('role="group"');
			const words = html.replace(/<!--.*?-->/gs, '').replace(/<[^>]+>/g, ' ');
			for (const id of written(one)) {
				expect(words, `${id} at ${at}`).toMatch(number(withoutUnit(of.rows[id]!)));
			}
		}
	});
});
