import { expect, it } from 'vitest';
import { picture, plan } from '../charts/index.ts';
import { lexicon } from '../charts/phrases.ts';
import { localise } from '../model/report.ts';
import { pictureLexicon } from './lexicon.ts';
import { loadReports } from './reports.ts';

const [report] = loadReports();

it.each([
	[{ width: 300, height: 280, text: 1 }],
	[{ width: 412, height: 520, text: 1.3 }],
	[{ width: 328, height: 420, text: 1.75 }],
	[{ width: 620, height: 500, text: 1 }],
	[{ width: 1010, height: 660, text: 1.15 }]
])('pages bring the phrases of every text that pictures set at %o', (size) => {
	const view = localise(report!, 'zh');
	const brought = new Set(pictureLexicon(view));
	const set = lexicon(() => {
		for (const chart of Object.keys(view.charts)) {
			const of = picture(view, chart);
			for (const state of Object.keys(of.spec.states)) plan(of, state, size);
		}
	});
	expect(set.length).toBeGreaterThan(100);
	expect(set.filter((text) => !brought.has(text))).toEqual([]);
});

it('English has none', () => {
	expect(pictureLexicon(localise(report!, 'en'))).toEqual([]);
});
