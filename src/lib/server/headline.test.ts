import { expect, it } from 'vitest';
import { measure } from '../charts/type.ts';
import { headlines } from './headline.ts';
import { fitWords, linesOf } from './setting.ts';

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

it('keeps a number and its measure word with a short noun, where lines have room for them', () => {
	const text = '11个领域的执法，归到一个局';
	const [wide, narrow] = ['11个领域的执法，', '领域的执法，'].map(widest);
	expect(headlines(text, 2, wide!, size)?.torn).toBeUndefined();
	expect(headlines(text, 3, narrow!, size)).toMatchObject({
		lines: ['11个', '领域的执法，', '归到一个局'],
		torn: true
	});
	// A little smaller is better than torn.
	const at = { least: 20, preferred: 3, lines: 3 };
	const set = fitWords({ text, size, face: 'display', even: true }, wide! * 0.8, at);
	expect(linesOf(set, wide! * 0.8)).toEqual(['11个领域的执法，', '归到一个局']);
});
