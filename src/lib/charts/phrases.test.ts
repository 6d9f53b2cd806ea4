import { expect, it } from 'vitest';
import { learn, lexicon, phrases } from './phrases.ts';

it.each([
	['11个领域，执法归一个局', ['11个', '领域，', '执法']],
	['多数事项能网上办，一半不用见面', ['网上办，', '一半']],
	['人和事并列，哪些人办了哪些事', ['哪些人', '哪些事']],
	['报告一（七），公布', ['一（七），']],
	['政府能做什么、该做什么', ['能做什么、', '该做什么']],
	['报告原文.html、全部数字.html：从哪里来', ['报告原文.html、', '全部数字.html：']]
])('a headline’s lines end between the words of %s', (text, whole) => {
	const parts = phrases(text);
	expect(parts.join('')).toBe(text);
	expect(whole.filter((part) => !parts.includes(part))).toEqual([]);
});

it('takes a text’s phrases from where they were found', () => {
	const text = '一个点是一次检查';
	const [entry] = lexicon(() => void [phrases('no Chinese'), phrases(text), phrases(text)]);
	expect(entry!.split('|')).toEqual(phrases(text));
	// As the other end would have it from another dictionary.
	learn(['一个|点是|一次|检查，好']);
	expect(phrases('一个点是一次检查，好')).toEqual(['一个', '点是', '一次', '检查，好']);
});

it('a text that holds the mark is told', () => {
	expect(() => lexicon(() => void phrases('甲|乙'))).toThrow('甲|乙');
});
