import { expect, it, vi } from 'vitest';
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

it.each([
	['排查1,912件，化解1,046件，司法所12个', 3, ['排查1,912件，', '化解1,046件，', '司法所12个']],
	[
		'Few of so many checks led to a penalty, and why is not stated',
		3,
		['Few of so many checks', 'led to a penalty, and', 'why is not stated']
	]
])('parts as evenly as words allow: %s', (text, many, lines) => {
	expect(headlines(text, many, widest(text) * 0.5, size)?.lines).toEqual(lines);
});

it.each([
	'全区法治政府建设扎实推进排查1,912件矛盾纠纷化解1,046件开展检查52,667次行政处罚54次'.repeat(4),
	'none of the many checks in the register has led to a penalty '.repeat(5).trim()
])('finds the lines of a title however long without trying every way: %#', (text) => {
	const { trim } = String.prototype;
	let tried = 0;
	// Each line that is tried is trimmed once; with every way tried, this would not come back.
	const watched = vi.spyOn(String.prototype, 'trim').mockImplementation(function (this: string) {
		if (++tried > text.length ** 2) throw new Error('too many lines tried');
		return trim.call(this);
	});
	try {
		const set = headlines(text, 12, widest(text) / 9, size);
		expect(set?.lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
		expect(tried).toBeGreaterThan(0);
	} finally {
		watched.mockRestore();
	}
});
