import { expect, it } from 'vitest';
import { stepAt } from './scroll.ts';

const tops = [-900, -300, 120, 500, 1400];

it.each([
	['before the first step', -2000, 0],
	['on a step\u2019s top', 120, 2],
	['within a step', 499, 2],
	['in the last step', 5000, 4]
])('finds the reader %s', (_, line, step) => {
	expect(stepAt(tops.length, (index) => tops[index]!, line)).toBe(step);
});

it('asks for few places', () => {
	let asked = 0;
	stepAt(1024, (index) => (asked++, index), 700);
	expect(asked).toBeLessThanOrEqual(10);
});
