import { expect, it } from 'vitest';
import type { View } from '../model/view.ts';
import { stretches } from './marks.ts';

type Figure = View['figures'][string];
const place = { section: '一', paragraph: 1, sentence: 1 };
const sentence = (text: string) => ({ id: 's-1', text, start: 0, place });
const figure = (id: string, value: number, quote: string): Figure => ({
	id,
	value,
	quote,
	sentence: 's-1',
	place,
	unit: '件',
	unitKind: 'count',
	unitEn: '',
	bound: 'exact',
	decimals: 0,
	period: [2030, 2030],
	name: id,
	text: String(value)
});
const plain = (text: string) => text;

it.each([
	['种树12棵,浇水3次。', [['a', 12, '种树12棵']], ['种树', '12', '棵,浇水3次。']],
	['花了140余万元。', [['a', 1_400_000, '花了140余万元']], ['花了', '140余万', '元。']],
	['占比9.5%;', [['a', 9.5, '占比9.5%']], ['占比', '9.5%', ';']],
	['2020年以来种7棵', [['a', 7, '年以来种7棵']], ['2020年以来种', '7', '棵']],
	['有甲和乙两家', [['a', 2, '甲和乙']], ['有', '甲和乙', '两家']],
	[
		'种5棵、砍2棵',
		[
			['b', 2, '砍2棵'],
			['a', 5, '种5棵']
		],
		['种', '5', '棵、砍', '2', '棵']
	]
] as [string, [string, number, string][], string[]][])(
	'marks the numbers of %s',
	(text, figures, want) => {
		const found = stretches(
			sentence(text),
			figures.map((one) => figure(...one)),
			plain
		);
		expect(found.map((part) => part.text)).toEqual(want);
		expect(found.flatMap((part) => part.figure ?? [])).toEqual(figures.map(([id]) => id).sort());
	}
);

it('shows the text as it is to be read, marks where the stored text has them', () => {
	const show = (text: string) => text.replaceAll(',', '\uff0c');
	const found = stretches(sentence('植树,12棵'), [figure('a', 12, '12棵')], show);
	expect(found.map((part) => part.text)).toEqual(['植树\uff0c', '12', '棵']);
});
