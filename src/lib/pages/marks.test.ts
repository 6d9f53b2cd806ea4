import { expect, it } from 'vitest';
import type { View } from '../model/view.ts';
import { stretches } from './marks.ts';

type Figure = View['figures'][string];
const place = { section: '一', paragraph: 1, sentence: 1 };
/** Somewhere in the middle of a report. */
const start = 40;
const sentence = (text: string) => ({ id: 's-1', text, start, place });
/** A figure that the proof found at the characters of `marked`, the one behind `before`. */
const figure = (text: string, id: string, before: string, marked: string): Figure => {
	const from = start + text.indexOf(before + marked) + before.length;
	return {
		id,
		value: 0,
		quote: marked,
		sentence: 's-1',
		place,
		mark: { start: from, end: from + marked.length },
		unit: '件',
		unitKind: 'count',
		unitEn: '',
		bound: 'exact',
		decimals: 0,
		period: [2030, 2030],
		name: id,
		text: marked
	};
};
const plain = (text: string) => text;

it.each([
	['种树12棵,浇水3次。', [['a', '种树', '12']], ['种树', '12', '棵,浇水3次。']],
	['占比9.5%;', [['a', '占比', '9.5%']], ['占比', '9.5%', ';']],
	['有甲和乙两家', [['a', '有', '甲和乙']], ['有', '甲和乙', '两家']],
	['浇水5次、种5棵', [['a', '种', '5']], ['浇水5次、种', '5', '棵']],
	[
		'种5棵、砍2棵',
		[
			['b', '砍', '2'],
			['a', '种', '5']
		],
		['种', '5', '棵、砍', '2', '棵']
	]
] as [string, [string, string, string][], string[]][])(
	'marks the numbers of %s',
	(text, figures, want) => {
		const found = stretches(
			sentence(text),
			figures.map((one) => figure(text, ...one)),
			plain
		);
		expect(found.map((part) => part.text)).toEqual(want);
		expect(found.flatMap((part) => part.figure ?? [])).toEqual(figures.map(([id]) => id).sort());
	}
);

it('shows the text as it is to be read, marks where the stored text has them', () => {
	const show = (text: string) => text.replaceAll(',', '\uff0c');
	const text = '植树,12棵';
	const found = stretches(sentence(text), [figure(text, 'a', ',', '12')], show);
	expect(found.map((part) => part.text)).toEqual(['植树\uff0c', '12', '棵']);
});
