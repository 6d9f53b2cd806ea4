import { describe, expect, it } from 'vitest';
import { leftOut } from './kitsize.ts';

describe('what is left out of a kit', () => {
	const spared = { wide: 40, square: 30, tall: 20, cover: 10, slide: 50 };

	it('is nothing where all of it fits, to the byte', () =>
		expect(leftOut(100, spared, 100)).toEqual([]));

	it('are the least useful shapes first, and no more than must be', () => {
		expect(leftOut(101, spared, 100)).toEqual(['cover']);
		expect(leftOut(110, spared, 100)).toEqual(['cover']);
		expect(leftOut(111, spared, 100)).toEqual(['cover', 'tall']);
		expect(leftOut(160, spared, 100)).toEqual(['cover', 'tall', 'square']);
	});

	it('is no shape of which the kit has nothing', () =>
		expect(leftOut(105, { tall: 20, slide: 50 }, 100)).toEqual(['tall']));

	it('are never the images for slides, even where the kit stays too large', () =>
		expect(leftOut(1000, spared, 100)).toEqual(['cover', 'tall', 'square', 'wide']));
});
