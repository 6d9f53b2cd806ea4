import { expect, it } from 'vitest';
import { proveNames } from './names.ts';
import { locate, readOriginal } from './quote.ts';

const text = '聘请甲(本地)律所和乙律所担任顾问，会同公安、城管，以及“文旅”等开展检查。\n';

function prove(quote: string, names: string[]): string[] {
	const wrong: string[] = [];
	const name = { zh: '甲', en: 'a' };
	const entry = {
		count: names.length,
		unit: '家',
		quote,
		names,
		name,
		incomparable: [],
		overlaps: []
	};
	const found = locate(readOriginal(text), quote, (says) => wrong.push(says));
	proveNames('x', entry, found, (_path, _id, says) => wrong.push(says));
	return wrong;
}

it.each([
	['甲(本地)律所和乙律所', ['甲(本地)律所', '乙律所']],
	['公安、城管，以及“文旅”等', ['公安', '城管', '文旅']],
	['会同公安、城管，以及“文旅”等开展检查', ['公安', '城管', '文旅']]
])('all names of 「%s」 are counted', (quote, names) => expect(prove(quote, names)).toEqual([]));

it.each([
	[
		'甲(本地)律所和乙律所',
		['甲(本地)律所'],
		'the quote holds 「乙律所」, which is none of the names.'
	],
	['会同公安、城管，以及“文旅”等', ['城管', '文旅'], 'the quote holds 「会同公安」'],
	['会同公安、城管', ['公安'], 'the quote holds 「城管」'],
	['公安、城管，以及“文旅”等', ['公安', '文旅'], 'the quote holds 「城管」'],
	['甲(本地)律所', ['甲(本地)律所'], 'the report names more'],
	['乙律所', ['乙律所'], 'the report names more'],
	['城管', ['城管'], 'the report names more']
])('「%s」 names more than %j', (quote, names, says) =>
	expect(prove(quote, names).join('\n')).toContain(says)
);
