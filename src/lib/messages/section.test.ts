import { expect, it } from 'vitest';
import { deckWords } from './deck.ts';
import { fileWords, sheetWords, storyWords } from './index.ts';

it.each([
	[
		'一(九)',
		undefined,
		'报告一（九），第4段第1句',
		'Report, section 1(9), paragraph 4, sentence 1'
	],
	['intro', undefined, '报告导语，第4段第1句', 'Report, the introduction, paragraph 4, sentence 1'],
	['end', undefined, '报告结语，第4段第1句', 'Report, the closing, paragraph 4, sentence 1'],
	['一(九)', '3', '报告一（九），第3点第1句', 'Report, section 1(9), item 3, sentence 1'],
	['二', '(三)', '报告二，（三）第1句', 'Report, section 2, item (3), sentence 1']
])('a place in %s is told in words that readers know', (section, item, zh, en) => {
	const place = { section, item, paragraph: 4, sentence: 1 };
	for (const words of [sheetWords, deckWords]) {
		expect(words.zh.place(place)).toBe(zh);
		expect(words.en.place(place)).toBe(en);
	}
});

it.each([
	['1(9)', 'section 1(9)', 'Section 1(9)'],
	['introduction', 'the introduction', 'Introduction'],
	['(2)', 'section (2)', 'Section (2)']
])('English names the section %s', (name, running, alone) => {
	expect(storyWords.en.section(name)).toBe(`Report, ${running}`);
	expect(deckWords.en.section(name)).toBe(`Report, ${running}`);
	expect(deckWords.en.table.section(name)).toBe(alone);
});

it('English counts only the sections that have a number', () => {
	const source = (...names: string[]) =>
		fileWords.en.source('A', fileWords.en.sections(names), 'B', '2022');
	expect(source('1(1)', '2')).toBe('Source: A, sections 1(1), 2. B, 2022.');
	expect(source('introduction', '2')).toBe('Source: A, the introduction, section 2. B, 2022.');
});
