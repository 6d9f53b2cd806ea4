import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostDots } from '../../model/judge.ts';
import type { DotsChart } from '../../model/schema.ts';
import type { Row } from '../../model/view.ts';
import type { PlanInput } from '../chart.ts';
import { faults } from '../faults.ts';
import { count, identities, numbered, testRow, testSizes } from '../fixture.ts';
import { textBox, withoutUnit } from '../labels.ts';
import { expand } from '../tween.ts';
import { chartWords } from '../words.ts';
import { dots } from './dots.ts';

const derived = { sentence: undefined } as unknown as Partial<Row>;
const rows = Object.fromEntries(
	[
		testRow('all', 500),
		testRow('done', 320),
		testRow('open', 180, derived),
		testRow('few', 7),
		testRow('teams', 9),
		testRow('fines', 1_200_000, {
			scale: 1_560_000,
			bound: 'atLeast',
			unit: '元',
			text: '超过120万元'
		}),
		testRow('wages', 340_000, { unit: '元', text: '34万元', scale: 1_560_000 }),
		testRow('costs', 800_000, { bound: 'atMost', unit: '元', text: '不超过80万元' }),
		testRow('mean', 56, { ...derived, bound: 'about', text: '约56件' }),
		testRow('pay', 48_571, {
			...derived,
			bound: 'about',
			unit: '元',
			text: '约48,571元',
			scale: 1_560_000,
			inputs: ['wages', 'few']
		}),
		testRow('share', 64, { ...derived, unit: '%', text: '64%', inputs: ['done', 'all'] }),
		testRow('others', 40),
		testRow('kept', 30, { ...derived, inputs: ['rate', 'others'] }),
		testRow('lost', 10, derived),
		testRow('rate', 75, { unit: '%', text: '75%' }),
		testRow('none', 0),
		testRow('nobody', 0),
		testRow('unpaid', 0, { unit: '元', text: '0元', scale: 1_560_000 }),
		testRow('unfined', 0, { unit: '元', text: '0元', scale: 0 })
	].map((row) => [row.id, row])
);
const one = { separate: false, say: [] };
const states: DotsChart['states'] = {
	pile: { ...one, layout: 'pile', show: ['all'] },
	grid: { ...one, layout: 'grid', show: ['all'] },
	parts: { ...one, layout: 'grid', show: [{ whole: 'all', parts: ['done', 'open'] }] },
	part: { ...one, layout: 'grid', show: [{ whole: 'all', parts: ['done'] }] },
	apart: { ...one, layout: 'blocks', show: [{ whole: 'all', parts: ['done', 'open'] }] },
	beside: { ...one, separate: true, layout: 'blocks', show: ['all', 'few'] },
	rates: {
		separate: true,
		layout: 'blocks',
		show: [
			{ whole: 'all', parts: ['done', 'open'] },
			{ whole: 'others', parts: ['kept', 'lost'] }
		],
		say: ['share', 'rate']
	},
	shared: { ...one, layout: 'clusters', show: ['all', 'teams'], say: ['mean'] },
	money: { ...one, layout: 'blocks', show: ['few', { bar: 'wages' }, { bar: 'fines' }] },
	limit: { ...one, layout: 'blocks', show: ['few', { bar: 'costs' }] },
	each: { ...one, layout: 'blocks', show: ['few', { bar: 'wages' }], say: ['pay'] },
	nothingPiled: { ...one, layout: 'pile', show: ['none'] },
	nothing: { ...one, layout: 'grid', show: ['none'] },
	nothingAlone: { ...one, layout: 'blocks', show: ['none'] },
	nothingBeside: { ...one, layout: 'blocks', show: ['all', 'none'], say: ['mean'] },
	nothingAnywhere: { ...one, layout: 'blocks', show: ['none', 'nobody', { bar: 'unfined' }] },
	noPart: { ...one, layout: 'grid', show: [{ whole: 'all', parts: ['none', 'done'] }] },
	noPartApart: { ...one, layout: 'blocks', show: [{ whole: 'all', parts: ['done', 'none'] }] },
	noWhole: { ...one, layout: 'grid', show: [{ whole: 'none', parts: ['nobody'] }] },
	noMoney: { ...one, layout: 'blocks', show: ['few', { bar: 'unpaid' }, { bar: 'unfined' }] }
};

function input(state: string, size = { width: 360, height: 420, text: 1 }): PlanInput<DotsChart> {
	return {
		spec: {
			kind: 'dots',
			still: 'grid',
			voices: { all: 'ink', done: 'pine', open: 'rest', few: 'river', fines: 'ochre' },
			rings: ['open'],
			states
		} as PlanInput<DotsChart>['spec'],
		rows,
		state,
		size,
		lang: 'zh'
	};
}
const plan = (state: string) => dots.plan(input(state));

describe('a picture of dots', () => {
	it.each(Object.keys(states))('keeps everything apart and inside in state %s', (state) => {
		for (const size of testSizes) {
			expect(faults(dots.plan(input(state, size))), JSON.stringify(size)).toEqual([]);
		}
	});

	it('keeps the same things in every state: piled up, in a grid, recoloured, apart', () => {
		for (const state of ['pile', 'grid', 'parts', 'part', 'apart', 'shared']) {
			expect(identities(plan(state), 'all'), state).toEqual(numbered(500));
			expect(Object.keys(count(plan(state))), state).toEqual(['all']);
		}
	});

	it('recolours in place: no dot of a grid moves', () => {
		const places = (state: string, size = { width: 360, height: 420, text: 1 }) => {
			const { x, y, number } = expand(dots.plan(input(state, size)));
			return new Map(Array.from(number, (dot, i) => [dot, `${x[i]},${y[i]}`]));
		};
		for (const size of testSizes) {
			expect(places('parts', size)).toEqual(places('grid', size));
			expect(places('part', size)).toEqual(places('grid', size));
		}
	});

	it('piles up every dot of as many as a chart may have, however narrow the picture', () => {
		const drawn = (many: number, width: number, share: number) => {
			const size = { width, height: Math.round(width * share), text: 1 };
			const of = { ...rows, all: testRow('all', many) };
			const pile = dots.plan({ ...input('pile', size), rows: of });
			expect(count(pile)).toEqual({ all: many });
			expect(faults(pile)).toEqual([]);
		};
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: mostDots }),
				fc.integer({ min: 256, max: 720 }),
				fc.double({ min: 1, max: 2, noNaN: true }),
				drawn
			),
			{
				numRuns: 60,
				examples: [
					[mostDots, 256, 1],
					[120_000, 280, 1],
					[mostDots, 358, 1.1]
				]
			}
		);
	});

	it('tells parts apart by shape as well as by colour', () => {
		const voices = new Map(
			plan('parts').blocks.map(({ row, ring, voice }) => [row, [ring, voice]])
		);
		expect(voices.get('done')).toEqual([false, 'pine']);
		expect(voices.get('open')).toEqual([true, 'rest']);
	});

	it('draws what no part accounts for as the rest', () => {
		const rest = plan('part').blocks.filter(({ row }) => row === undefined);
		expect(rest.reduce((sum, block) => sum + block.count, 0)).toBe(180);
		expect(rest.every(({ ring, voice }) => ring && voice === 'rest')).toBe(true);
	});

	it('draws all groups of a state on one scale', () => {
		for (const state of ['apart', 'beside']) {
			expect(new Set(plan(state).blocks.map(({ pitch }) => pitch)).size).toBe(1);
		}
	});

	it('never draws the smaller of two groups under one another as the longer strip', () => {
		for (const state of ['apart', 'beside', 'rates'])
			for (const size of testSizes) {
				const { blocks } = dots.plan(input(state, size));
				for (const { x, count, cols } of blocks)
					for (const other of blocks)
						if (other.x === x && other.count > count)
							expect(other.cols, `${state}: ${JSON.stringify(size)}`).toBeGreaterThanOrEqual(cols);
			}
	});

	it('keeps each rate with its own counts, at every size', () => {
		for (const size of testSizes) {
			const { texts } = dots.plan(input('rates', size));
			const [share, rate, done, kept] = ['share', 'rate', 'done', 'kept'].map((id) =>
				textBox(texts.find((text) => text.id === `${id}-value`)!)
			);
			const at = JSON.stringify(size);
			expect(share!.bottom, at).toBeLessThanOrEqual(done!.top + 0.5);
			expect(rate!.bottom, at).toBeLessThanOrEqual(kept!.top + 0.5);
			// Beside each other, each over its own column; below each other, not before the first one's counts are done.
			if (rate!.left > share!.left)
				expect([done!.left, kept!.left]).toEqual([share!.left, rate!.left]);
			else expect(rate!.top, at).toBeGreaterThan(done!.bottom);
		}
	});

	it('writes what a share is a share of under it, or at the foot of a low picture', () => {
		const of = (size: { width: number; height: number; text: number }) => {
			const { texts } = dots.plan(input('rates', size));
			const lines = (id: string) => texts.find((text) => text.id === id)?.lines.join('') ?? '';
			return { all: lines('all-base'), others: lines('others-base'), key: lines('key') };
		};
		const { all, others, key } = of({ width: 360, height: 420, text: 1 });
		expect(all).toContain('500件');
		expect(others).toContain('40件');
		expect(key).not.toContain('500件');
		expect(of({ width: 280, height: 240, text: 1 }).key).toContain('500件');
	});

	it('calls the frame around a share by what it stands for', () => {
		const key = plan('shared')
			.texts.find(({ id }) => id === 'key')!
			.lines.join('');
		expect(key).toContain('一个点＝一件all');
		expect(key).toContain('一个虚线框＝一件teams');
		expect(key).not.toContain('或');
	});

	it('shares out evenly, to the last dot', () => {
		const sizes = plan('shared').blocks.map((block) => block.count);
		expect(sizes).toHaveLength(9);
		expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
		expect(plan('shared').paths.find(({ id }) => id === 'shares')?.dashed).toBe(true);
	});

	it('leaves the end of a bar open only where the report does', () => {
		const paths = plan('money').paths.map(({ id }) => id);
		expect(paths).toContain('fines-open');
		expect(paths).not.toContain('wages-open');
		expect(plan('money').paths.find(({ id }) => id === 'wages-bar')?.d).toMatch(/^M0 /);
	});

	it('draws all amounts of money on one scale', () => {
		const end = (id: string) => {
			const { d } = plan('money').paths.find((path) => path.id === `${id}-bar`)!;
			return Number(/H([\d.]+)/.exec(d)![1]);
		};
		expect(end('fines') / end('wages')).toBeCloseTo(1_200_000 / 340_000);
	});

	it.each([
		['zh', /^1[05]0万元$/],
		['en', /^1(\.5)? million 元$/]
	] as const)('writes the unit behind the last number of an axis: %s', (lang, last) => {
		for (const size of testSizes) {
			const { texts } = dots.plan({ ...input('money', size), lang });
			const ticks = texts
				.filter(({ id }) => id.startsWith('fines-tick'))
				.map(({ lines }) => lines[0]);
			expect([ticks[0], ticks.filter((line) => line!.includes('元')).length]).toEqual(['0', 1]);
			expect(ticks.at(-1)).toMatch(last);
		}
	});

	it('says that bars are as long in other pictures, where others draw some', () => {
		const key = (more: Partial<Row>) => {
			const wages = { ...rows['wages']!, ...more };
			const { texts } = dots.plan({ ...input('money'), rows: { ...rows, wages } });
			return texts.find(({ id }) => id === 'key')!.lines.join();
		};
		expect(key({ shared: true })).toContain('同一刻度');
		// On an image or an embed there is no other chart to be seen.
		for (const { dots } of Object.values(chartWords)) expect(dots.oneMoney).not.toMatch(/图|chart/);
		expect(key({})).not.toContain('同一刻度');
	});

	it('draws a cell for each thing that an amount is shared over, and says that it is an average', () => {
		for (const size of testSizes) {
			const { blocks, paths, texts } = dots.plan(input('each', size));
			const { d, dashed, voice } = paths.find(({ id }) => id === 'parcels')!;
			const { cols, count, pitch } = blocks[0]!;
			const lines = (way: string) =>
				[...d.matchAll(new RegExp(`${way}([\\d.]+)`, 'g'))].reduce(
					(sum, [, l]) => sum + Number(l),
					0
				);
			// A cell has four sides; neighbours share one.
			const rows = Math.ceil(count / cols);
			const sides = 2 * count + Math.min(cols, count) + rows;
			expect((lines('h') + lines('v')) / pitch).toBeCloseTo(sides, 3);
			expect([dashed, voice]).toEqual([true, 'ochre']);
			expect(texts.find(({ id }) => id === 'key')!.lines.join('')).toContain('平均分的一份');
		}
		expect(plan('money').paths.some(({ id }) => id === 'parcels')).toBe(false);
		expect(dots.describe(input('each'))).toContain('不是实际的数');
	});

	it.each([
		['nothingPiled', {}, ['none']],
		['nothing', {}, ['none']],
		['nothingAlone', {}, ['none']],
		['nothingBeside', { all: 500 }, ['all', 'none']],
		['nothingAnywhere', {}, ['none', 'nobody', 'unfined']],
		['noPart', { all: 500 }, ['none', 'done']],
		['noPartApart', { all: 320 }, ['done', 'none']],
		['noWhole', {}, ['nobody']],
		['noMoney', { few: 7 }, ['few', 'unpaid', 'unfined']]
	])('draws a count of 0 as no dots, with its number and name: %s', (state, dotted, named) => {
		for (const size of testSizes) {
			const drawn = dots.plan(input(state, size));
			const at = JSON.stringify(size);
			expect(count(drawn), at).toEqual(dotted);
			expect(
				drawn.blocks.every((block) => block.count > 0),
				at
			).toBe(true);
			for (const id of named) {
				const [value, label] = ['value', 'label'].map((part) =>
					drawn.texts.find((text) => text.id === `${id}-${part}`)
				);
				expect(value?.lines, `${id} at ${at}`).toEqual([withoutUnit(rows[id]!)]);
				expect(label?.lines.join(''), `${id} at ${at}`).toContain(rows[id]!.label);
			}
		}
		expect(dots.describe(input(state))).toContain('0');
	});

	it('draws no bar for an amount of 0, also where no amount of the report is more', () => {
		for (const size of testSizes) {
			const { paths, texts } = dots.plan(input('noMoney', size));
			for (const id of ['unpaid', 'unfined'])
				expect(paths.find((path) => path.id === `${id}-bar`)!.d).toMatch(/^M0 [\d.]+H0V/);
			const ticks = texts.filter(({ id }) => id.startsWith('unfined-tick'));
			expect(ticks.map(({ lines }) => lines)).toEqual([['0']]);
		}
	});

	it('fills no bar up to where an amount ends at the latest', () => {
		const bar = plan('limit').paths.find(({ id }) => id === 'costs-bar');
		expect(bar).toMatchObject({ style: 'rule', dashed: true });
		expect(dots.describe(input('limit'))).toContain('不超过框的末端');
	});

	it('writes the unit behind each number and says what one dot is', () => {
		const lines = plan('money').texts.flatMap((text) => text.lines);
		for (const part of ['超过120万', '34万', '元', '一个点＝一件few'])
			expect(lines).toContain(part);
	});

	it('names the whole under its parts', () => {
		const key = plan('parts').texts.find(({ id }) => id === 'key')!;
		expect(key.lines.join('')).toContain('500件');
	});

	it('begins every note in English with a capital letter', () => {
		const whole = { ...rows['all']!, label: 'cases of all kinds', text: '500' };
		const of = { ...input('parts'), rows: { ...rows, all: whole }, lang: 'en' as const };
		const key = dots.plan(of).texts.find(({ id }) => id === 'key')!;
		expect(key.lines).toContain('Cases of all kinds: 500');
	});
});

describe('a picture of dots in words', () => {
	it.each([
		['parts', ['500件', '320件（实心点）', '180件（空心点）', '（推算）', '一个点＝一件all']],
		['part', ['其余180个点为空心']],
		['beside', ['7件', '不能相加']],
		['shared', ['平均的一份，不是实际的数', '约56件']],
		['money', ['超过120万元', '末端是开口的']]
	])('tells state %s', (state, parts) => {
		const text = dots.describe(input(state));
		for (const part of parts) expect(text).toContain(part);
		expect(text.endsWith('。')).toBe(true);
	});

	it('says since when, where a figure counts from an earlier year', () => {
		const since = { ...rows, few: testRow('few', 7, { period: [2029, 2031] }) };
		expect(dots.describe({ ...input('beside'), rows: since })).toContain('从2029年算起');
		expect(dots.describe({ ...input('grid'), rows: since })).not.toContain('2029');
	});
});
