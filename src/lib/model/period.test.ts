import { describe, expect, it } from 'vitest';
import { countedFrom, namesYear } from './period.ts';

describe('words before a number', () => {
	it.each([
		['2029年来，累计检查', [2029], '2029年来'],
		['2029年5月以来，检查', [2029], '2029年5月以来'],
		['2028年至今检查', [2028], '2028年至今'],
		['近三年来，检查', [2029, 2028], '三年来'],
		['2031年以来，检查', [], ''],
		['今年以来，检查', [], ''],
		['全年累计检查', [], ''],
		['2028年来连续获评，2031年检查', [], ''],
		['2028年来连续获评，全年检查', [], ''],
		['检查', [], '']
	])('%s count from %j', (before, years, words) => {
		expect(countedFrom(before, 2031)).toEqual({ years, words });
	});
});

describe('a first year', () => {
	it.each([
		['2029年来，检查5次。', 2029, true],
		['二〇二九年以来，检查5次。', 2029, true],
		['2029-2031年，检查5次。', 2029, true],
		['三年来，检查5次。', 2029, true],
		['近三年检查5次。', 2028, true],
		['去年以来，检查5次。', 2030, true],
		['2029年来，检查5次。', 2028, false],
		['检查2029次。', 2029, false],
		['有效期三年，检查5次。', 2029, false],
		['去年以来，检查5次。', 2029, false]
	])('in %s is %d: %s', (text, since, named) => {
		expect(namesYear(text, since, 2031)).toBe(named);
	});
});
