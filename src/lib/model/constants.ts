/** Numbers typed into a formula: a figure's value goes in by its id, or next year's formula keeps this year's number. */
import { parseFormula, type Formula } from './formula.ts';
import type { Complain } from './problem.ts';
import { quantityOf } from './quantity.ts';
import type { Figure } from './view.ts';

interface Constant {
	value: number;
	at: number;
	/** Unit of the sum that it is a term of; none where it multiplies or divides. */
	unit?: string | undefined;
}

function constantsOf(formula: Formula, figure: (id: string) => Figure, unit?: string): Constant[] {
	if (formula.is === 'figure') return [];
	if (formula.is === 'number') return [{ value: formula.value, at: formula.at, unit }];
	if (formula.is === 'round') return constantsOf(formula.of, figure, unit);
	const sum = formula.is === '+' || formula.is === '-';
	const own = sum ? (quantityOf(formula, figure)?.over[0] ?? '') : undefined;
	return [formula.left, formula.right].flatMap((one) => constantsOf(one, figure, own));
}

/** Years, months, hours, per cent and thousands, by which everybody divides. */
const isMeasure = (value: number) =>
	value <= 12 || [24, 30, 52, 60, 365].includes(value) || Number.isInteger(Math.log10(value));

/** Proves that no constant of a computed figure is the value of another figure. */
export function proveConstants(
	id: string,
	figures: Record<string, Figure>,
	complain: Complain
): void {
	const formula = figures[id]?.formula;
	if (formula === undefined) return;
	for (const { value, at, unit } of constantsOf(parseFormula(formula), (one) => figures[one]!)) {
		if (unit === undefined && isMeasure(value)) continue;
		const twin = Object.values(figures).find(
			(one) => one.id !== id && one.value === value && (unit === undefined || one.unit === unit)
		);
		if (twin)
			complain(
				['figures', id, 'formula'],
				id,
				`${value} is the value of ${twin.id}. Write the id in its place.`,
				at
			);
	}
}
