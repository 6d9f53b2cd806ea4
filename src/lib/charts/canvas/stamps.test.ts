import { expect, it } from 'vitest';
import { stamp } from './stamps.ts';

const sum = (values: Uint8Array) => values.reduce((all, one) => all + one, 0);

it.each([3, 6, 9, 15, 30, 60])('covers the area of a disc of %i pixels', (diameter) => {
	const { size, coverage } = stamp(diameter, false);
	expect(size).toBe(diameter);
	expect(sum(coverage) / 255 / (Math.PI * (diameter / 2) ** 2)).toBeCloseTo(1, 1);
});

it('leaves a hole in a ring as soon as there is room for one', () => {
	const middle = (diameter: number) => {
		const { size, coverage } = stamp(diameter, true);
		return coverage[Math.floor(size / 2) * size + Math.floor(size / 2)];
	};
	expect(middle(2)).toBe(255);
	expect(middle(9)).toBe(0);
	expect(middle(30)).toBe(0);
});

it('draws the smallest dots as full squares, so that they do not fade', () => {
	expect([...stamp(2, false).coverage]).toEqual([255, 255, 255, 255]);
	expect(stamp(2, true).solid).toBe(true);
	expect(stamp(3, false).solid).toBe(false);
});
