/** What a state of a dots chart shows, resolved: groups of dots with identity, voice and form, and amounts of money. */
import type { DotsChart, Shown } from '../../model/schema.ts';
import type { Row } from '../../model/view.ts';
import type { PlanInput } from '../chart.ts';
import type { Group } from '../lattice.ts';

export type Input = PlanInput<DotsChart>;
export type Part = Group & { row: string };

/** One population: a figure, or a whole with those of its parts that are shown. */
export interface Cell {
	/** Row of the whole; of the figure itself where it has no parts. */
	whole: string;
	parts: Part[];
	/** Members of the whole that belong to no part shown. */
	remainder?: Group;
}

/** Dots of a row as one group. */
function part({ spec, rows }: Omit<Input, 'size'>, id: string, whole: string, from: number): Part {
	return {
		population: whole,
		from,
		count: rows[id]!.value,
		voice: spec.voices[id] ?? 'ink',
		ring: spec.rings.includes(id),
		row: id
	};
}

/** The populations that a state draws as dots. */
export function cells(input: Omit<Input, 'size'>): Cell[] {
	const found: Cell[] = [];
	for (const shown of input.spec.states[input.state]!.show) {
		if (typeof shown === 'string') {
			found.push({ whole: shown, parts: [part(input, shown, shown, 0)] });
		} else if ('whole' in shown) {
			let from = 0;
			const parts = shown.parts.map((id) => {
				const made = part(input, id, shown.whole, from);
				from += made.count;
				return made;
			});
			const count = input.rows[shown.whole]!.value - from;
			found.push({
				whole: shown.whole,
				parts,
				...(count > 0
					? { remainder: { population: shown.whole, from, count, voice: 'rest', ring: true } }
					: {})
			});
		}
	}
	return found;
}

/** Rows that a state draws as bars of money. */
export function bars({ spec, state, rows }: Omit<Input, 'size'>): Row[] {
	return spec.states[state]!.show.flatMap((shown) =>
		typeof shown === 'object' && 'bar' in shown ? [rows[shown.bar]!] : []
	);
}

/** All figures of a state in reading order. */
export function idsOf(shown: Shown): string[] {
	if (typeof shown === 'string') return [shown];
	return 'bar' in shown ? [shown.bar] : [shown.whole, ...shown.parts];
}

/** The year from which a state's figures count, when that is before the report's own year. */
export function firstYear({ spec, state, rows }: Omit<Input, 'size'>): number | undefined {
	const ids = spec.states[state]!.show.flatMap(idsOf);
	return ids.map((id) => rows[id]!.period).find((years) => years && years[0] < years[1])?.[0];
}
