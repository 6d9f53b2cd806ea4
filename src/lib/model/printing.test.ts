import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from './number.ts';
import { printNumber, type Printing } from './printing.ts';
import { bounds } from './view.ts';

describe('a number is printed', () => {
	const money = { unitKind: 'money' } as const;
	const percent = { unitKind: 'percent' } as const;
	const cases: [value: number, how: Partial<Printing>, zh: string, en: string][] = [
		[3, {}, '3', '3'],
		[1046, {}, '1,046', '1,046'],
		[52_667, {}, '52,667', '52,667'],
		[1_400_000, { ...money, bound: 'atLeast' }, '超过140万', 'over 1.4 million'],
		[456, { bound: 'atLeast', inclusive: true }, '至少456', 'at least 456'],
		[206, { bound: 'atMost' }, '不超过206', 'at most 206'],
		[1461, { bound: 'about' }, '约1,461', 'about 1,461'],
		[1486.2927, { ...money, bound: 'about' }, '约1,486', 'about 1,486'],
		[54.7071, { ...percent, bound: 'about', decimals: 1 }, '约54.7%', 'about 54.7%'],
		[96.52, { ...percent, decimals: 2 }, '96.52%', '96.52%'],
		[100, percent, '100%', '100%'],
		[340_000, money, '34万', '340,000'],
		[548_442, money, '548,442', '548,442'],
		[12_345_678, money, '12,345,678', '12,345,678'],
		[120_000_000, money, '1.2亿', '120 million'],
		[12_000_000_000, money, '120亿', '12 billion']
	];
	it.each(cases)('%d %j as %s and %s', (value, how, zh, en) => {
		const print = (lang: 'zh' | 'en') =>
			printNumber(value, { bound: 'exact', decimals: 0, unitKind: 'count', lang, ...how });
		expect([print('zh'), print('en')]).toEqual([zh, en]);
	});

	it('so that reading it gives the value back', () => {
		for (const value of [
			1, 54, 1046, 52_667, 340_000, 548_442, 1_400_000, 1_255_000, 987_654_321
		]) {
			const text = printNumber(value, {
				bound: 'exact',
				decimals: 0,
				unitKind: 'money',
				lang: 'zh'
			});
			expect(readNumbers(`${text}元`)).toMatchObject([{ value, bound: 'exact', after: '元' }]);
		}
	});

	it('what is printed is read back as the same value and bound', () => {
		const amounts = fc.oneof(
			fc.nat(),
			fc.nat(9999).map((n) => n * 10_000),
			fc.nat(999).map((n) => n * 1e8)
		);
		fc.assert(
			fc.property(
				amounts,
				fc.integer({ min: 0, max: 4 }),
				fc.constantFrom(...bounds),
				fc.constantFrom('count', 'money', 'percent'),
				fc.boolean(),
				(whole, decimals, bound, unitKind, closed) => {
					const value = Number((whole / 10 ** decimals).toFixed(decimals));
					const inclusive = closed && bound === 'atLeast';
					const text = printNumber(value, { bound, decimals, unitKind, lang: 'zh', inclusive });
					const read = readNumbers(`共${text}件`);
					expect(read).toMatchObject([{ value, bound }]);
					expect(read[0]!.inclusive ?? false).toBe(inclusive);
				}
			),
			// 70.6 × 100,000,000 is not exact in binary.
			{ examples: [[70_600_000_000, 1, 'exact', 'count', false]] }
		);
	});
});
