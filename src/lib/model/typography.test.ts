import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource, sentencesOf } from './source.ts';
import { apostrophes, fullWidth } from './typography.ts';

describe('fullWidth', () => {
	it.each([
		['排查,化解', '排查，化解'],
		['问题:', '问题：'],
		['真的?是!', '真的？是！'],
		['占比96.52%;事项', '占比96.52%；事项'],
		['时间:2022-03-15', '时间：2022-03-15'],
		['(一)责任', '（一）责任'],
		['纲要(2021-2025年)》', '纲要（2021-2025年）》'],
		['大成(哈尔滨)事务所', '大成（哈尔滨）事务所'],
		['检查52,667次', '检查52,667次'],
		['在10:30开会', '在10:30开会'],
		['Produced By (test), 2022', 'Produced By (test), 2022'],
		['“道外”,新区', '“道外”，新区'],
		['只有一半)的', '只有一半)的'],
		['已经，全角', '已经，全角']
	])('sets %s as %s', (text, set) => expect(fullWidth(text)).toBe(set));
});

it('sets the apostrophes of English', () => {
	expect(apostrophes("the people's, firms' and o'clock")).toBe('the people’s, firms’ and o’clock');
	expect(apostrophes(`"'</script>`)).toBe(`"'</script>`);
});

const folder = 'data';
describe.each(['daowai-2021'])('every sentence of %s', (report) => {
	const sentences = sentencesOf(
		parseSource(readFileSync(`${folder}/${report}/source.txt`, 'utf8'))
	).map(({ text }) => text);

	it('has no half-width mark beside a Chinese character', () => {
		expect(sentences.length).toBeGreaterThan(100);
		const beside = /[,:;?!()](?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])[,:;?!()]/;
		expect(sentences.filter((text) => beside.test(text)).length).toBeGreaterThan(50);
		expect(sentences.map(fullWidth).filter((text) => beside.test(text))).toEqual([]);
	});

	it('stays the same but for the width of its marks', () => {
		for (const text of sentences) {
			const set = fullWidth(text);
			expect(set).toHaveLength(text.length);
			expect(set.normalize('NFKC')).toBe(text.normalize('NFKC'));
			expect(fullWidth(set)).toBe(set);
		}
	});
});
