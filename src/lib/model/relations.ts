/** What figures have to do with each other: which must not be compared, which share members. */
import type { FiguresFile } from './schema.ts';
import { inputsOf, parseFormula, FormulaError } from './formula.ts';

export interface Relations {
	/** The pair (of the two or of what they are made from) that counts on different bases. */
	incomparable(a: string, b: string): [string, string] | undefined;
	overlap(a: string, b: string): boolean;
}

/** Ids that a figure is computed from, as far as its formula can be read. */
export function inputIds(figure: FiguresFile['figures'][string] | undefined): string[] {
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
		overlap: (a, b) => declared('overlaps', a, b)
	};
}
