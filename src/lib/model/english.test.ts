import { describe, expect, it } from 'vitest';
import { readEnglish } from './english.ts';

const read = (text: string) =>
	readEnglish(text).map(({ value, bound, percent, inWords }) => [value, bound, percent, inWords]);

describe('English numbers', () => {
	it.each([
		['52,667 checks', 52_667, 'exact', false],
		['more than 1.4 million yuan', 1_400_000, 'atLeast', false],
		['over 2 billion yuan', 2_000_000_000, 'atLeast', false],
		['no fewer than 30 teams', 30, 'atLeast', false],
		['200 or more', 200, 'atLeast', false],
		['no more than 206 files', 206, 'atMost', false],
		['not more than 206', 206, 'atMost', false],
		['fewer than 206 files', 206, 'atMost', false],
		['less than 5%', 5, 'atMost', true],
		['under 206', 206, 'atMost', false],
		['at most 206', 206, 'atMost', false],
		['up to 1.4 million yuan', 1_400_000, 'atMost', false],
		['within 3 days', 3, 'atMost', false],
		['206 or fewer', 206, 'atMost', false],
		['not less than 30', 30, 'atLeast', false],
		['about 12 thousand people', 12_000, 'about', false],
		['a share of 96.52%', 96.52, 'exact', true],
		['100 per cent of results', 100, 'exact', true],
		['nearly 98 percent', 98, 'about', true],
		['by 2022225', 2_022_225, 'exact', false],
		['the 19th congress', 19, 'exact', false]
	])('in digits: %s', (text, value, bound, percent) => {
		expect(read(text)).toEqual([[value, bound, percent, false]]);
	});

	it.each([
		['at least 30 teams', true],
		['no fewer than 30 teams', true],
		['30 or more', true],
		['more than 30 teams', undefined],
		['over 30 teams', undefined],
		['at most 30', undefined],
		['30', undefined]
	])('%s: whether it includes the number', (text, inclusive) => {
		expect(readEnglish(text)[0]?.inclusive).toBe(inclusive);
	});

	it.each([
		['four confidences', 4],
		['the Fourteenth Five-Year', 14],
		['twenty-one teams', 21],
		['the thirtieth year', 30]
	])('in words: %s', (text, value) => {
		expect(read(text)[0]).toEqual([value, 'exact', false, true]);
	});

	it('reads a month only in a date: may is a word, too', () => {
		expect(read('It may march; on 28 February 2025.')).toEqual([
			[28, 'exact', false, false],
			[2025, 'exact', false, false],
			[2, 'exact', false, true]
		]);
	});

	it('reads lists of numbers one by one, and says where they stand', () => {
		const found = readEnglish('2, 3 and 1,046 files');
		expect(found.map(({ value, start }) => [value, start])).toEqual([
			[2, 0],
			[3, 3],
			[1046, 9]
		]);
	});

	it('reads no number in other words', () => {
		expect(read('someone often weighs the height of a tent; overall, none')).toEqual([]);
	});
});
