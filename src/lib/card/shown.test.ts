import { expect, it } from 'vitest';
import { chartFacts, chartIds } from '../charts/facts.ts';
import { picture, plan } from '../charts/index.ts';
import { stateFigures } from '../model/charts.ts';
import type { View } from '../model/view.ts';
import { reportView } from '../server/pages.ts';
import { partsOf } from './shown.ts';

const view = reportView('zh', undefined)!;
const ids = chartIds(view);

it.each(ids)('%s is parted without loss, and all that its picture writes is shown', (id) => {
	const facts = chartFacts(view, id);
	const { shown, other } = partsOf(view, facts);
	const sorted = (all: { id: string }[]) => all.map((one) => one.id).sort();
	expect(sorted([...shown.rows, ...other.rows])).toEqual(sorted(facts.rows));
	expect(sorted([...shown.sentences, ...other.sentences])).toEqual(sorted(facts.sentences));
	const of = picture(view, id);
	const { texts } = plan(of, of.spec.still, { width: 900, height: 900, text: 1 });
	const written = texts.flatMap(({ row }) => row ?? []);
	expect(other.rows.filter((row) => written.includes(row.id))).toEqual([]);
	for (const { sentence } of shown.rows)
		if (sentence) expect(shown.sentences.map((one) => one.id)).toContain(sentence);
});

it('what no picture of its own shows stands apart: rows of other states, and sentences behind them alone', () => {
	const parts = ids.map((id) => partsOf(view, chartFacts(view, id)));
	expect(parts.filter(({ other }) => other.rows.length > 0)).not.toEqual([]);
	expect(parts.filter(({ other }) => other.sentences.length > 0)).not.toEqual([]);
	for (const { shown, other } of parts)
		for (const row of other.rows) expect(shown.figures).not.toContain(row.id);
});

it('every figure that a picture draws or writes is one of its state, in whichever size', () => {
	for (const id of ids) {
		const of = picture(view, id);
		for (const state of Object.keys(of.spec.states))
			for (const [width, height] of [
				[560, 400],
				[900, 900]
			] as const) {
				const { texts, blocks } = plan(of, state, { width, height, text: 1 });
				const rows = [...texts, ...blocks].flatMap(({ row }) => row ?? []);
				const figures = rows.filter((row) => of.rows[row]?.figure);
				expect(stateFigures(of.spec, state), `${id}/${state}`).toEqual(
					expect.arrayContaining([...new Set(figures)])
				);
			}
	}
});

it('a state shows its figures, and nothing for what else its settings say', () => {
	const { spec } = picture(view, 'inspections');
	const { figures } = partsOf(view, chartFacts(view, 'inspections', 'checks')).shown;
	expect(figures).toEqual(expect.arrayContaining(stateFigures(spec, 'checks')));
	expect(stateFigures(spec, 'checks').length).toBeGreaterThan(2);
	// A figure may have the name of a layout.
	const grid = { ...view.figures['screened']!, id: 'grid' };
	const { disputes } = view.charts;
	const named: View = {
		...view,
		figures: { ...view.figures, grid },
		charts: { ...view.charts, disputes: { ...disputes!, figures: [...disputes!.figures, 'grid'] } }
	};
	const inGrid = Object.entries(named.charts['disputes']!.spec.states).find(
		([, state]) => 'layout' in state && state.layout === 'grid'
	)!;
	const { shown, other } = partsOf(named, chartFacts(named, 'disputes', inGrid[0]));
	expect(shown.figures).not.toContain('grid');
	expect(other.figures).toContain('grid');
});
