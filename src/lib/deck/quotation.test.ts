import { expect, it } from 'vitest';
import { localise } from '../model/report.ts';
import { sentencesOf } from '../model/source.ts';
import { homeReport } from '../server/reports.ts';
import { clausesOf, quotation, type Wording } from './quotation.ts';

const report = homeReport('tests/reports');
const [zh, en] = [localise(report, 'zh'), localise(report, 'en')];
/** A sentence of two clauses. */
const sentence = sentencesOf(report.source).find(({ text }) => text.startsWith('全年公布'))!;
const roomy = () => true;
const from = (quote: string) => ({ quote, quoteSentence: sentence.id });
const joined = (parts: ReturnType<typeof quotation>) =>
	parts.map((part) => (part.is === 'figure' ? '' : part.text)).join('');

it('a clause stands in its sentence, which is softer', () => {
	const clause = sentence.text.slice(sentence.text.indexOf('，') + 1).replace(/。$/, '');
	const parts = quotation(zh, from(clause), roomy);
	expect(parts.map(({ soft }) => soft ?? false)).toEqual([true, false]);
	expect(joined(parts)).toBe(joined(quotation(zh, from(sentence.text), roomy)));
});

it('a whole sentence stands alone', () =>
	expect(quotation(zh, from(sentence.text), roomy)).toHaveLength(1));

it('a clause stands alone where its sentence has no room, with a mark where that goes on', () => {
	const clause = sentence.text.slice(0, sentence.text.indexOf('，'));
	expect(quotation(zh, from(clause), () => false)).toEqual([{ is: 'text', text: `${clause}……` }]);
});

it('so does a translation that says the sentence in other words', () => {
	const words = report.translations[sentence.id]!;
	expect(quotation(en, from('in quite other words'), roomy)).toEqual([
		{ is: 'text', text: 'in quite other words' }
	]);
	expect(quotation(en, from(words.slice(4)), roomy).map(({ soft }) => soft)).toEqual([
		true,
		undefined
	]);
});

it('the clauses of a title keep their numbers, their order and every sign', () => {
	const pieces: Wording[] = [
		{ is: 'text', text: '旧文件，保留' },
		{ is: 'figure', id: 'kept' },
		{ is: 'text', text: '，废止' },
		{ is: 'figure', id: 'repealed' }
	];
	const told = (parts: Wording[]) =>
		parts.map((part) => (part.is === 'figure' ? `{${part.id}}` : part.text)).join('');
	expect(clausesOf(pieces).map(told)).toEqual(['旧文件，', '保留{kept}，', '废止{repealed}']);
	expect(clausesOf([{ is: 'text', text: '一份报告' }]).map(told)).toEqual(['一份报告']);
});
