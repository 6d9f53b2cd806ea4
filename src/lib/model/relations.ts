/** What figures have to do with each other: which must not be compared, which share members. */
import { FormulaError, inputsOf, parseFormula } from './formula.ts';
import { nearest, type Complain } from './problem.ts';
import type { FiguresFile } from './schema.ts';
import type { Figure } from './view.ts';

export interface Relations {
	/** The pair (of the two or of what they are made from) that counts on different bases. */
	incomparable(a: string, b: string): [string, string] | undefined;
	overlap(a: string, b: string): boolean;
	/** Is the first a part of the second, or of a part of it? */
	within(part: string, whole: string): boolean;
}

/** Ids that a figure is computed from, as far as its formula can be read. */
function inputIds(figure: FiguresFile['figures'][string] | undefined): string[] {
	if (!figure || !('formula' in figure)) return [];
	try {
		return inputsOf(parseFormula(figure.formula)).map(({ id }) => id);
	} catch (error) {
		if (error instanceof FormulaError) return [];
		throw error;
	}
}

/** Both relations hold in both directions, whichever of the two figures says so. */
export function relate(figures: FiguresFile['figures']): Relations {
	const declared = (key: 'incomparable' | 'overlaps', a: string, b: string) =>
		Boolean(figures[a]?.[key].includes(b) || figures[b]?.[key].includes(a));
	/** A figure, its whole, and what it is computed from: a part or a difference keeps its base. */
	const base = (id: string, seen = new Set<string>()): Set<string> => {
		if (seen.has(id)) return seen;
		seen.add(id);
		const figure = figures[id];
		for (const other of [...inputIds(figure), ...(figure?.partOf ? [figure.partOf] : [])])
			base(other, seen);
		return seen;
	};
	return {
		incomparable(a, b) {
			for (const one of base(a))
				for (const other of base(b)) if (declared('incomparable', one, other)) return [one, other];
			return undefined;
		},
		overlap: (a, b) => declared('overlaps', a, b),
		within: (part, whole) => wholes(figures, part).has(whole)
	};
}

/** The years that a figure covers, in words. */
export function years({ period: [first, last] }: Pick<Figure, 'period'>): string {
	return first === last ? String(last) : `${first} to ${last}`;
}

/** Names in relations are other figures; a part has the unit and period of its whole and is not larger. */
export function proveRelations(
	id: string,
	entries: FiguresFile['figures'],
	figures: Record<string, Figure>,
	complain: Complain
): void {
	const entry = entries[id]!;
	for (const key of ['incomparable', 'overlaps'] as const)
		for (const [index, other] of entry[key].entries())
			if (!entries[other] || other === id)
				complain(
					['figures', id, key, index],
					id,
					`there is no other figure “${other}”.${nearest(other, Object.keys(entries))} Write the id of another figure.`
				);
	if (entry.partOf === undefined) return;
	const say = (says: string) => complain(['figures', id, 'partOf'], id, says);
	if (!entries[entry.partOf] || entry.partOf === id) {
		say(
			`it is part of “${entry.partOf}”, which is no other figure.${nearest(entry.partOf, Object.keys(entries))} Write the id of the whole.`
		);
		return;
	}
	const [part, whole] = [figures[id], figures[entry.partOf]];
	if (!part || !whole) return;
	if (wholes(figures, id).has(id))
		say(`it and ${whole.id} are parts of each other. Only one can be the whole.`);
	if (part.unitKind === 'percent' || whole.unitKind === 'percent')
		say('a percentage is no part of anything. Make partOf a count or an amount of money.');
	else if (part.unit !== whole.unit)
		say(
			`it counts ${part.unit}, its whole ${whole.id} counts ${whole.unit}. A part has the unit of its whole.`
		);
	else if (part.value > whole.value)
		say(
			`the part (${part.value}) is larger than its whole ${whole.id} (${whole.value}). Correct one of them.`
		);
	if (String(part.period) !== String(whole.period))
		say(
			`it covers ${years(part)}, its whole ${whole.id} ${years(whole)}. A part has the period of its whole.`
		);
}

/** The wholes that a figure is part of, each of the one before. */
export function wholes(
	figures: Record<string, { partOf?: string | undefined }>,
	id: string
): Set<string> {
	const found = new Set<string>();
	for (let next = figures[id]?.partOf; next && !found.has(next); next = figures[next]?.partOf)
		found.add(next);
	return found;
}

/** The figures of the report that a figure rests on, however deep, each once; a stated figure rests on itself. */
export function evidence(figures: Record<string, { inputs?: string[] }>, id: string): string[] {
	const found = new Set<string>();
	const seen = new Set<string>();
	const rest = (one: string): void => {
		if (seen.has(one)) return;
		seen.add(one);
		const inputs = figures[one]?.inputs;
		if (inputs) inputs.forEach(rest);
		else found.add(one);
	};
	rest(id);
	return [...found];
}
