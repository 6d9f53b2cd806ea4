import { expect, it } from 'vitest';
import { testRow } from '../charts/fixture.ts';
import { figureRow } from '../charts/rows.ts';
import { reportView } from '../server/pages.ts';
import type { Lang, View } from '../model/view.ts';
import { say, valueWords } from './say.ts';

/** What stands before the number: 至少, 约, over. */
const opening = /^(?:至少|超过|不超过|约|(?:at least|over|at most|about)\s)?/;

it.each(['zh', 'en'] as const)(
	'says every number with the qualifier that is printed: %s',
	(lang) => {
		const view = reportView(lang, undefined)!;
		const told = Object.keys(view.figures).map((id) => {
			const row = figureRow(view, id);
			const [printed, said] = [row.text, valueWords(view, row)];
			return { id, printed: opening.exec(printed)![0], said: opening.exec(said)![0] };
		});
		for (const { id, printed, said } of told) expect([id, said]).toEqual([id, printed]);
		// The home report has numbers of several kinds, a computed least among them.
		expect(new Set(told.map(({ said }) => said)).size).toBeGreaterThan(3);
	}
);

/** What is said of a part of a whole, the second of so many things. */
function saidOf(lang: Lang, part: number, whole: number, all: number): string {
	const figures = {
		part: { id: 'part', value: part, bound: 'exact', partOf: 'whole' },
		whole: {
			id: 'whole',
			name: lang === 'zh' ? '全部' : 'all of them',
			value: whole,
			bound: 'exact'
		}
	};
	return say({ lang, figures } as unknown as View, testRow('part', part), 2, all);
}

it('says no share of a whole of nothing', () => {
	expect(saidOf('zh', 3, 4, 2)).toContain('百分之七十五');
	expect(saidOf('en', 3, 4, 2)).toContain('seventy-five percent');
	for (const lang of ['zh', 'en'] as const) {
		expect(saidOf(lang, 0, 4, 2)).toMatch(/百分之零|zero percent/);
		expect(saidOf(lang, 0, 0, 2)).not.toMatch(/undefined|NaN|百分之|percent|全部|all of them/);
	}
});

it('counts as one speaks: the second of two', () => {
	expect(saidOf('zh', 3, 4, 2)).toContain('第二项，共两项。');
	expect(saidOf('zh', 3, 4, 12)).toContain('第二项，共十二项。');
	expect(saidOf('en', 3, 4, 2)).toContain('Two of two.');
});
