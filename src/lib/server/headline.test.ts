import { expect, it } from 'vitest';
import { measure } from '../charts/type.ts';
import { headlines } from './headline.ts';

const size = 40;
const widest = (words: string) => measure(words, size);

it('parts between clauses where it can', () => {
	expect(headlines('排查1,912件，化解1,046件', 2, widest('排查1,912件，化'), size)).toEqual({
		lines: ['排查1,912件，', '化解1,046件'],
		whole: true
	});
});

it('keeps the end of a word with it', () => {
	const set = headlines('12个部门聘了法律顾问', 2, widest('12个部门聘了'), size);
	expect(set?.lines).toEqual(['12个部门', '聘了法律顾问']);
});

it('keeps words with hyphens whole, and numbers with what they count', () => {
	const set = headlines(
		'A report on the rule-of-law in 34 teams',
		3,
		widest('A report on the rule'),
		size
	);
	expect(set?.lines.join(' ')).toBe('A report on the rule-of-law in 34 teams');
	expect(set?.lines.every((line) => !/^-|-$|34$/.test(line))).toBe(true);
});
