import { describe, expect, it } from 'vitest';
import type { Figure } from './view.ts';
import { proveWording } from './wording.ts';

const figure = (id: string, bound: Figure['bound'], zh: string, en: string): Figure => ({
	id,
	value: 1,
	unit: '件',
	unitKind: 'count',
	unitEn: '',
	bound,
	decimals: 0,
	period: [2024, 2024],
	name: { zh: '数', en: 'number' },
	text: { zh, en }
});
const proven = {
	cases: figure('cases', 'exact', '120', '120'),
	saved: figure('saved', 'atLeast', '超过20', 'over 20')
};
const names = ['十四五', '十二大'];

function told(zh: string, en: string): string[] {
	const found: string[] = [];
	proveWording({ zh, en }, { proven, names }, (lang, says, at) =>
		found.push(`${lang} ${at} ${says.split('. ')[0]}`)
	);
	return found;
}

describe('around numbers', () => {
	it.each([
		['化解{cases}件，节约{saved}元', '{cases} resolved, {saved} yuan saved'],
		['签约{saved}件，最近{saved}件', '{saved} signed'],
		['{cases}十分要紧，{cases}多于去年', '{cases} matter'],
		['超过{cases}件的有几个', 'yuan over {cases} people; above {cases}'],
		['办结{cases}件以上', '{cases} or more']
	])('%s passes', (zh, en) => expect(told(zh, en)).toEqual([]));

	it.each([
		['百分之{cases}', '{cases}', 'zh 0 “百分之” stands before {cases}, which prints 120 by itself'],
		['{cases}％', '{cases}', 'zh 7 “％” stands behind {cases}, which prints 120 by itself'],
		['{cases}千余件', '{cases}', 'zh 7 “千余” stands behind {cases}, which prints 120 by itself'],
		['至少{saved}件', '', 'zh 0 “至少” stands before {saved}, which prints 超过20 by itself'],
		['{saved}件以上', '', 'zh 7 “件以上” stands behind {saved}, which prints 超过20 by itself'],
		['', 'about {saved}', 'en 0 “about” stands before {saved}, which prints over 20 by itself'],
		['', '{cases} million', 'en 7 “million” stands behind {cases}, which prints 120 by itself'],
		['', '{saved} or more', 'en 7 “or more” stands behind {saved}, which prints over 20 by itself']
	])('%s, %s is told', (zh, en, says) => expect(told(zh, en)).toEqual([says]));
});

describe('numbers in English words', () => {
	it.each([
		['两步走，第二步', 'Two steps, the second; one of the first ten'],
		['“十四五”期间', 'in the Fourteenth Five-Year Plan period'],
		['千家万户', 'thousands of homes'],
		['{cases}件', '{cases} in [three ways](eleven-ways)']
	])('%s, %s passes', (zh, en) => expect(told(zh, en)).toEqual([]));

	it.each([
		['好多页', 'twenty-one pages', 'en 0 “twenty-one” is a number in words'],
		['好多页', 'a dozen pages', 'en 2 “dozen” is a number in words'],
		['“十四五”期间', 'the sixteenth period', 'en 4 “sixteenth” is a number in words']
	])('%s, %s is told', (zh, en, says) => expect(told(zh, en)).toEqual([says]));
});

describe('punctuation of Chinese', () => {
	it.each(['上午10:30，占3.5', '[词](a-b)，{cases}（件）。', 'www.example.org', '“互联网+监管”'])(
		'%s passes',
		(zh) => expect(told(zh, '')).toEqual([])
	);

	it.each([
		['好,坏', 'zh 1 the half-width “,” stands in Chinese'],
		['{cases}件(全部)', 'zh 8 the half-width “(” stands in Chinese'],
		['{cases}:好', 'zh 7 the half-width “:” stands in Chinese'],
		['写完了.', 'zh 3 the half-width “.” stands in Chinese']
	])('%s is told', (zh, says) => expect(told(zh, '')).toEqual([says]));
});
