import { expect, it } from 'vitest';
import fc from 'fast-check';
import { readNumeral } from './numeral.ts';
import { numberWords, spoken } from './spoken.ts';

it.each([
	[0, '零', 'zero'],
	[12, '十二', 'twelve'],
	[22, '二十二', 'twenty-two'],
	[206, '两百零六', 'two hundred and six'],
	[1046, '一千零四十六', 'one thousand and forty-six'],
	[2010, '两千零一十', 'two thousand and ten'],
	[340000, '三十四万', 'three hundred and forty thousand'],
	[100005, '十万零五', 'one hundred thousand and five'],
	[1400000, '一百四十万', 'one million four hundred thousand']
])('%d is said as a voice should', (value, zh, en) => {
	expect(numberWords(value, 'zh')).toBe(zh);
	expect(numberWords(value, 'en')).toBe(en);
});

it('says decimals digit by digit', () => {
	expect(numberWords(96.52, 'zh', 2)).toBe('九十六点五二');
	expect(numberWords(96.52, 'en', 2)).toBe('ninety-six point five two');
});

it('says qualifier and unit', () => {
	const open = { value: 1.4e6, bound: 'atLeast' } as const;
	expect(spoken({ ...open, unit: '元' }, 'zh')).toBe('超过一百四十万元');
	expect(spoken({ ...open, unit: 'yuan' }, 'en')).toBe(
		'over one million four hundred thousand yuan'
	);
	const least = { value: 456, bound: 'atLeast', inclusive: true } as const;
	expect(spoken({ ...least, unit: '项' }, 'zh')).toBe('至少四百五十六项');
	expect(spoken({ ...least, unit: '' }, 'en')).toBe('at least four hundred and fifty-six');
	const closed = { value: 206, bound: 'atMost' } as const;
	expect(spoken({ ...closed, unit: '件' }, 'zh')).toBe('不超过两百零六件');
	expect(spoken({ ...closed, unit: '' }, 'en')).toBe('at most two hundred and six');
	expect(spoken({ value: 98.5, bound: 'exact', unit: '%' }, 'zh')).toBe('百分之九十八点五');
	expect(spoken({ value: 98.5, bound: 'about', unit: '%' }, 'en')).toBe(
		'about ninety-eight point five percent'
	);
	expect(spoken({ value: 2, bound: 'exact', unit: '件' }, 'zh')).toBe('两件');
});

it('says in Chinese what the model reads back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
			expect(readNumeral(numberWords(value, 'zh'))).toBe(value);
		})
	);
});
