import { describe, expect, it } from 'vitest';
import { homeReport } from '../server/reports.ts';
import { excerpt } from './excerpt.ts';
import { localise } from './report.ts';
import { sentencesOf } from './source.ts';

const report = homeReport('tests/reports');
const [zh, en] = [localise(report, 'zh'), localise(report, 'en')];
/** A sentence of two clauses. */
const { id, text } = sentencesOf(report.source).find((one) => one.text.startsWith('全年公布'))!;
const comma = text.indexOf('，');
const [first, last] = [text.slice(0, comma), text.slice(comma + 1)];

describe('an excerpt', () => {
	it.each([
		[text, text],
		[text.replace(/。$/, ''), text],
		[first, `${first}……`],
		[last, `……${last}`],
		[last.slice(0, 2), `……${last.slice(0, 2)}……`]
	])('%s', (quote, shown) => expect(excerpt(zh, { quote, quoteSentence: id })).toBe(shown));

	it('has the letters that its translation has there', () => {
		const words = report.translations[id]!;
		const quote = words.slice(4, 5).toUpperCase() + words.slice(5);
		expect(excerpt(en, { quote, quoteSentence: id })).toBe(`…\u00a0${words.slice(4)}`);
	});

	it('in other words ends where the report’s own words end', () =>
		expect(excerpt(en, { quote: 'quite other words', verbatim: first, quoteSentence: id })).toBe(
			'quite other words\u00a0…'
		));

	it('is shown in Chinese on English pages, too', () =>
		expect(excerpt(en, { quote: 'x', verbatim: first, quoteSentence: id }, 'zh')).toBe(
			`${first}……`
		));
});
