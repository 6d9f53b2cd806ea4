import { expect, it } from 'vitest';
import { chartFacts, chartIds } from '../charts/facts.ts';
import { picture, plan } from '../charts/index.ts';
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
