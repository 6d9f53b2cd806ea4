import { expect, it } from 'vitest';
import { picture, plan } from './index.ts';
import { localise } from '../model/report.ts';
import { loadReports } from '../server/reports.ts';
import { voicesIn } from './voices.ts';

const view = localise(loadReports()[0]!, 'zh');
const states = Object.values(view.charts).flatMap(({ id, spec }) =>
	Object.keys(spec.states).map((state): [string, string] => [id, state])
);

it.each(states)('numbers keep the colour that they have in %s/%s on any screen', (id, state) => {
	const voices = voicesIn(view, id, state);
	const of = picture(view, id);
	for (const { row, style, voice } of plan(of, state, { width: 900, height: 800, text: 1 }).texts)
		if (style === 'numeral' && row !== undefined && of.rows[row]?.figure)
			expect(voices[row]).toBe(voice);
});

it('some numbers speak in another colour than ink', () => {
	const all = states.flatMap(([id, state]) => Object.values(voicesIn(view, id, state)));
	expect(new Set(all).size).toBeGreaterThan(2);
});
