import { describe, expect, it } from 'vitest';
import { Version } from './version.ts';

const short = new Version([1, 4, 9], 10);

describe('the short version', () => {
	it.each([
		[1, 4, 1],
		[4, 9, 1],
		// From a slide that it leaves out it goes on where it left off.
		[5, 9, 4],
		[9, 9, 4],
		[10, 10, 9]
	])('turns from %i on to %i, back to %i', (from, on, back) => {
		expect(short.turn(from, 1)).toBe(on);
		expect(short.turn(from, -1)).toBe(back);
	});

	it.each([
		[0, 1],
		[1, 1],
		[3, 9],
		// Beyond its own slides, numbers are those of the whole deck and its handout.
		[4, 4],
		[7, 7],
		[99, 10]
	])('finds under number %i slide %i', (number, slide) => expect(short.find(number)).toBe(slide));

	it('counts its own slides, and names the others as the whole deck does', () =>
		expect([1, 4, 5, 9].map((slide) => short.label(slide))).toEqual([
			'1 / 3',
			'2 / 3',
			'5 / 10',
			'3 / 3'
		]));

	it('shows what it leaves out behind its own', () =>
		expect(short.overview()).toEqual([1, 4, 9, 2, 3, 5, 6, 7, 8, 10]));
});
