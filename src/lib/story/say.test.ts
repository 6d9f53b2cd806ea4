import { expect, it } from 'vitest';
import { figureRow } from '../charts/rows.ts';
import { reportView } from '../server/pages.ts';
import { valueWords } from './say.ts';

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
