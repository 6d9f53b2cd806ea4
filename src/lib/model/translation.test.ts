import { describe, expect, it } from 'vitest';
import { compareNumbers, proveTranslation } from './translation.ts';
import { readOriginal } from './quote.ts';

const others = [
	{ text: '三项制度', is: 'name' },
	{ text: '“十四五”', is: 'plan' },
	{ text: '进一步', is: 'idiom' },
	{ text: '〔2031〕7号', is: 'document' }
] as const;
const compare = (zh: string, en: string) => {
	const { missing, added } = compareNumbers(zh, en, [...others]);
	return [missing, added.map(({ text }) => text)];
};

describe('numbers of both languages', () => {
	it.each([
		['查处140余万元。', 'More than 1.4 million yuan.'],
		['查处金额34万元，3.25亿元入库。', '340,000 yuan found, 325 million yuan paid in.'],
		['网民留言不少于33个。', 'At least 33 online messages.'],
		['培训20次以上。', '20 or more courses.'],
		['签约12个，不超过30家，3日内办结。', '12 signed, at most 30 firms, within 3 days.'],
		['约1.2万人，近三十家。', 'About 12,000 people, nearly 30 firms.'],
		['成功率98.5%，公示率百分之九十七。', 'A success rate of 98.5 per cent; 97% published.'],
		['保留5件、废止5件。', '5 were kept and 5 repealed.'],
		['2031年2月28日', '28 February 2031'],
		['1.2031年做了什么。', '1. What was done in 2031.'],
		['（三）落实“三项制度”。', '(3) The “three systems” were applied.'],
		['落实“三项制度”，进一步提高。', 'The systems were applied, one more step.'],
		['“十四五”期间。', 'In the Fourteenth Five-Year Plan period.'],
		['〔2031〕7号文件。', 'Document No. 7 of 2031.']
	])('agree: %s', (zh, en) => {
		expect(compare(zh, en)).toEqual([[], []]);
	});

	it.each([
		['化解1046件。', '1,064 were resolved.', ['1,046'], ['1,064']],
		['化解1046件。', 'Some were resolved.', ['1,046'], []],
		['查处140余万元。', '1.4 million yuan.', ['over 1.4 million'], ['1.4 million']],
		['查处140万元。', 'More than 1.4 million yuan.', ['1.4 million'], ['More than 1.4 million']],
		['查处140万元。', '1.4 billion yuan.', ['1.4 million'], ['1.4 billion']],
		['网民留言不少于33个。', 'Over 33 messages.', ['at least 33'], ['Over 33']],
		['查处20余件。', 'At least 20 cases.', ['over 20'], ['At least 20']],
		['评查不足206本。', 'More than 206 files.', ['at most 206'], ['More than 206']],
		['成功率98%。', '98 succeeded.', ['98%'], ['98']],
		['调解98件。', '98% succeeded.', ['98'], ['98%']],
		['保留5件、废止5件。', '5 were kept or repealed.', ['5'], []],
		['组建三十四支队伍。', 'Teams were formed.', ['34'], []],
		['组建队伍。', 'Twelve teams were formed.', [], ['Twelve']],
		['落实“三项制度”。', 'The “four systems” were applied.', [], ['four']],
		['落实“三项制度”。', 'Over 3 systems were applied.', [], ['Over 3']],
		['〔2031〕7号文件。', 'Document of 2031.', ['7'], []]
	])('do not: %s ≠ %s', (zh, en, missing, added) => {
		expect(compare(zh, en)).toEqual([missing, added]);
	});
});

describe('which sentences are translated', () => {
	const original = readOriginal('标题\n\n第一句。第二句。第一句。\n');
	const prove = (entries: [string, string][], wanted: string[]) => {
		const says: string[] = [];
		const found = proveTranslation(
			{ sentences: entries.map(([zh, en]) => ({ zh, en })) },
			{ original, others: [], wanted: new Set(wanted), accounted: false },
			(path, _subject, what) => says.push(`${path.join('.')} ${what}`),
			(_path, _subject, what, at) => says.push(`${at} ${what}`)
		);
		return { found, says };
	};

	it('only those that are wanted must be', () => {
		const { says } = prove([['第二句。', 'Two.']], ['s-1', 's-3']);
		expect(says).toHaveLength(1);
		expect(says[0]).toMatch(/^0 「标题」 has no translation\. Add /);
	});

	it('a sentence that the report says twice is translated once', () => {
		const { found, says } = prove([['第一句。', 'One.']], ['s-2', 's-4']);
		expect(says).toEqual([]);
		expect(found).toEqual({ 's-2': 'One.', 's-4': 'One.' });
	});
});
