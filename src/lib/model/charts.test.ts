import { describe, expect, it } from 'vitest';
import { chartFigures, drawn } from './charts.ts';
import { chartsFile } from './schema.ts';

const words = { zh: '甲', en: 'a' };
const base = { title: words, note: words, still: 'one' };
const { dots, flow, camera, page } = chartsFile.parse({
	dots: {
		...base,
		kind: 'dots',
		states: {
			one: { layout: 'pile', show: ['people'] },
			two: {
				layout: 'blocks',
				show: [{ whole: 'people', parts: ['some', 'others'] }, { bar: 'money' }],
				say: ['mean']
			}
		}
	},
	flow: {
		...base,
		kind: 'flow',
		voice: 'ink',
		from: 'fields',
		named: [],
		unnamed: words,
		into: words,
		with: ['people'],
		states: { one: { merged: true, show: ['people'] } }
	},
	camera: {
		...base,
		kind: 'camera',
		figures: ['few', 'many'],
		states: { one: { frame: 'many', say: ['mean'] } }
	},
	page: { ...base, kind: 'page', states: { one: { show: 'text' } } }
});

describe('the figures of a chart', () => {
	it.each([
		[dots!, ['people', 'some', 'others', 'money', 'mean']],
		[flow!, ['fields', 'people']],
		[camera!, ['few', 'many', 'mean']],
		[page!, []]
	])('$kind, each once in reading order', (spec, ids) => {
		expect(chartFigures(spec)).toEqual(ids);
	});

	it('that have marks: parts, not their whole', () => {
		expect(drawn({ whole: 'people', parts: ['some', 'others'] })).toEqual(['some', 'others']);
		expect(drawn({ bar: 'money' })).toEqual(['money']);
		expect(drawn('people')).toEqual(['people']);
	});
});
