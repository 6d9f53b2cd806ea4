import { describe, expect, it } from 'vitest';
import { mostFields } from '../../model/flow.ts';
import type { FlowChart } from '../../model/schema.ts';
import type { Lang } from '../../model/view.ts';
import type { PlanInput, Size } from '../chart.ts';
import { paths } from '../draw.ts';
import { faults } from '../faults.ts';
import { count, identities, numbered, testRow, testSizes } from '../fixture.ts';
import { textBox } from '../labels.ts';
import { flow } from './flow.ts';

const local = {
	zh: {
		named: ['园林', '水务', '房产', '文旅'],
		unnamed: '报告没有点名',
		into: '区联合监管执法中心'
	},
	en: {
		named: ['Gardens', 'Water', 'Property', 'Tourism'],
		unnamed: 'Not named in the report',
		into: 'District joint supervision centre'
	}
};

function input(state: string, size: Size, lang: Lang = 'zh', named = 4): PlanInput<FlowChart> {
	const label = 'kinds of tasks that were taken over by the new centre';
	const more = lang === 'en' ? { label, one: 'one task that was taken over' } : {};
	const rows = { fields: 9, people: 163, rules: 3127 };
	return {
		spec: {
			kind: 'flow',
			voice: 'cinnabar',
			from: 'fields',
			with: ['people', 'rules'],
			still: 'all',
			...local[lang],
			named: local[lang].named.slice(0, named),
			states: {
				apart: { merged: false, show: [] },
				merged: { merged: true, show: [] },
				people: { merged: true, show: ['people'] },
				all: { merged: true, show: ['people', 'rules'] }
			}
		},
		rows: Object.fromEntries(
			Object.entries(rows).map(([id, value]) => [id, testRow(id, value, more)])
		),
		state,
		size,
		lang
	};
}

const states = {
	apart: { fields: 9 },
	merged: { fields: 9 },
	people: { fields: 9, people: 163 },
	all: { fields: 9, people: 163, rules: 3127 }
};

describe('the flow', () => {
	it.each(testSizes)('draws every dot once in each state at $width×$height, text $text', (size) => {
		for (const [state, dots] of Object.entries(states)) {
			const plan = flow.plan(input(state, size));
			expect(count(plan), state).toEqual(dots);
			for (const [name, many] of Object.entries(dots)) {
				expect(identities(plan, name)).toEqual(numbered(many));
			}
		}
	});

	it.each(testSizes)(
		'keeps labels apart and in the picture at $width×$height, text $text',
		(size) => {
			for (const lang of ['zh', 'en'] as const) {
				for (const state of Object.keys(states)) {
					expect(faults(flow.plan(input(state, size, lang))), `${lang} ${state}`).toEqual([]);
				}
			}
		}
	);

	it.each(testSizes)(
		'draws a count of 0 as no dots, with its number and name at $width×$height, text $text',
		(size) => {
			for (const none of [['people'], ['rules'], ['people', 'rules']])
				for (const state of ['people', 'all']) {
					const one = input(state, size);
					for (const id of none) one.rows[id] = testRow(id, 0);
					const plan = flow.plan(one);
					expect(faults(plan), `${none} ${state}`).toEqual([]);
					const shown = Object.entries(states[state as 'people' | 'all']);
					expect(count(plan)).toEqual(
						Object.fromEntries(shown.filter(([id]) => !none.includes(id)))
					);
					for (const [id] of shown.slice(1).filter(([id]) => none.includes(id)))
						expect(plan.texts.find((text) => text.id === `${id}-value`)?.lines).toEqual(['0']);
				}
		}
	);

	it('has room for as many fields as the proof-reader lets through, in the narrowest picture too', () => {
		const narrowest = [240, 300, 512].map((height) => ({ width: 256, height, text: 1 }));
		for (const size of [...narrowest, ...testSizes])
			for (const lang of ['zh', 'en'] as const)
				for (const many of [25, mostFields])
					for (const state of ['apart', 'merged', 'people', 'all']) {
						const one = input(state, size, lang);
						one.rows['fields'] = testRow('fields', many);
						const plan = flow.plan(one);
						const at = `${many} ${lang} ${state} ${JSON.stringify(size)}`;
						expect(faults(plan), at).toEqual([]);
						expect(identities(plan, 'fields'), at).toEqual(numbered(many));
						const fields = plan.blocks.filter(({ population }) => population === 'fields');
						expect(Math.min(...fields.map(({ pitch }) => pitch)), at).toBeGreaterThanOrEqual(3);
					}
	});

	it('of no fields at all has no dots and no faults', () => {
		for (const size of testSizes)
			for (const state of ['apart', 'merged', 'people']) {
				const one = input(state, size, 'zh', 0);
				one.rows['fields'] = testRow('fields', 0);
				const plan = flow.plan(one);
				expect(faults(plan), state).toEqual([]);
				expect(count(plan)).toEqual(state === 'people' ? { people: 163 } : {});
			}
	});

	it('fills the dots of named fields and leaves the others hollow, in every state', () => {
		for (const named of [0, 3, 4]) {
			for (const state of Object.keys(states)) {
				const plan = flow.plan(input(state, testSizes[6]!, 'zh', named));
				const hollow = plan.blocks.filter((block) => block.ring);
				expect(hollow.map(({ from, count }) => [from, count])).toEqual([[named, 9 - named]]);
				expect(faults(plan)).toEqual([]);
			}
		}
	});

	it('lets one flow per field end at its own dot in the body', () => {
		for (const size of testSizes) {
			const plan = flow.plan(input('merged', size));
			const flows = plan.paths.filter((path) => path.style === 'flow');
			const ends = flows.map((path) => Number(/([\d.]+),[\d.]+$/.exec(path.d)![1]));
			const dots = plan.blocks.flatMap((block) =>
				Array.from({ length: block.count }, (_, at) => block.x + at * block.pitch)
			);
			expect(flows).toHaveLength(9);
			for (const [at, x] of dots.entries()) expect(ends[at]).toBeCloseTo(x, 2);
		}
	});

	it('leaves more room between flows than they are wide, however squeezed', () => {
		for (const size of testSizes)
			for (const state of ['merged', 'people', 'all']) {
				const flows = flow.plan(input(state, size)).paths.filter(({ style }) => style === 'flow');
				const points = flows.map(({ d }) => {
					const curve = d.replace(/,[\d.]+V/, ',');
					const [x0, y0, , middle, , , x1, y1] = curve.match(/[\d.]+/g)!.map(Number) as number[];
					return Array.from({ length: 41 }, (_, step) => {
						const t = step / 40;
						const [a, b, c, e] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
						return [(a + b) * x0! + (c + e) * x1!, a * y0! + (b + c) * middle! + e * y1!] as const;
					});
				});
				for (const [index, own] of points.slice(1).entries()) {
					const apart = own.flatMap(([x, y]) =>
						points[index]!.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY))
					);
					const { width } = flows[index]!;
					expect(Math.min(...apart), `${state} ${JSON.stringify(size)}`).toBeGreaterThan(
						2 * width!
					);
				}
			}
	});

	it('says what is common to those without names in two lines at most, over their bracket', () => {
		const large = { width: 367, height: 526, text: 1.25 };
		const heights = [large, ...testSizes].flatMap((size) =>
			['merged', 'people', 'all'].flatMap((state) => {
				const plan = flow.plan(input(state, size, 'en'));
				const label = plan.texts.find(({ id }) => id === 'unnamed');
				if (!label) return [];
				const what = `${state} ${JSON.stringify(size)}`;
				expect(faults(plan), what).toEqual([]);
				expect(label.lines.length, what).toBeLessThanOrEqual(2);
				const bracket = plan.paths.find(({ id }) => id === 'bracket')!;
				const [, line] = /V([\d.]+)H/.exec(bracket.d)!.map(Number);
				const { bottom } = textBox(label);
				expect(line! - bottom, what).toBeGreaterThan(0);
				expect(line! - bottom, what).toBeLessThan(8);
				// A line over the others' names, or on the last of theirs.
				return [label.y === plan.texts.find(({ id }) => id === 'name-0')!.y];
			})
		);
		expect(new Set(heights).size).toBe(2);
	});

	it('draws flows as strong as every other mark', () => {
		const drawn = paths(flow.plan(input('merged', testSizes[0]!)));
		for (const { id, markup } of drawn) expect(markup, id).not.toContain('opacity');
		const colours = drawn.filter(({ id }) => id.startsWith('flow-')).map(({ markup }) => markup);
		expect(colours.join()).toMatch(/var\(--cinnabar\).*var\(--rest\)/);
	});

	it('never shows flows without names: where curves have no room, words stand for them', () => {
		const seen = new Set<boolean>();
		const banners = [200, 240, 300].map((height) => ({ width: 460, height, text: 1 }));
		for (const lang of ['zh', 'en'] as const)
			for (const size of [...testSizes, ...banners]) {
				const { paths, texts } = flow.plan(input('all', size, lang));
				const flows = paths.filter((path) => path.style === 'flow').length;
				const words = texts.flatMap((text) => text.lines).join(' ');
				for (const name of local[lang].named) expect(words, JSON.stringify(size)).toContain(name);
				expect([0, 9]).toContain(flows);
				if (flows === 0)
					expect(words).toContain(lang === 'zh' ? '另外5个报告没有点名' : '5 not named');
				seen.add(flows > 0);
			}
		expect([...seen].sort()).toEqual([false, true]);
	});

	it('draws whatever arrived on one scale', () => {
		for (const size of testSizes) {
			const arrived = flow
				.plan(input('all', size))
				.blocks.filter((block) => block.population !== 'fields');
			expect(new Set(arrived.map((block) => `${block.pitch} ${block.r}`)).size).toBe(1);
		}
	});

	it('tells what is named, what is not, what came along and that it is not divided', () => {
		const say = (state: string, lang: Lang = 'zh') =>
			flow.describe(input(state, testSizes[0]!, lang));
		expect(say('apart')).toContain('园林、水务、房产、文旅');
		expect(say('apart')).toMatch(/^9个点.*另外5个/);
		expect(say('merged')).toContain('区联合监管执法中心');
		expect(say('merged')).not.toContain('163');
		expect(say('all')).toContain('163件');
		expect(say('all')).toContain('3,127件');
		expect(say('all')).toContain('没有分列');
		expect(say('all', 'en')).toContain('not divided by origin');
		expect(say('all')).not.toMatch(/[,;:()]\D/);
	});
});
