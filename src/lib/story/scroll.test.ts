import { expect, it } from 'vitest';
import { lastAbove } from './scroll.ts';

const tops = [-900, -300, 120, 500, 1400];

it.each([
	['before the first', -2000, -1],
	['on a top', 120, 2],
	['within', 499, 2],
	['in the last', 5000, 4]
])('finds the reader %s', (_, line, found) => {
	expect(lastAbove(tops.length, (index) => tops[index]!, line)).toBe(found);
});

it('asks for few places', () => {
	let asked = 0;
	lastAbove(1024, (index) => (asked++, index), 700);
	expect(asked).toBeLessThanOrEqual(11);
});
