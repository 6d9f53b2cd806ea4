/** What a formula comes to: 件, 元 per 名, or a share, which has no unit. Percentages are shares. */
import { FormulaError, type Formula } from './formula.ts';
import type { Figure } from './view.ts';

/** Units above and below the line. */
export interface Quantity {
	over: string[];
	under: string[];
}

const bare: Quantity = { over: [], under: [] };

/** What is left of `units` when each of `others` has taken away one. */
function without(units: string[], others: string[]): string[] {
	const left = [...units];
	for (const one of others) if (left.includes(one)) left.splice(left.indexOf(one), 1);
	return left;
}

const cancelled = ({ over, under }: Quantity): Quantity => ({
	over: without(over, under),
	under: without(under, over)
});

const key = ({ over, under }: Quantity) => [over, under].map((one) => [...one].sort()).join('/');

/** A quantity in words: 元 per 名. */
export function inWords(quantity: Quantity): string {
	const { over, under } = cancelled(quantity);
	const [above, below] = [over, under].map((one) => one.join(' × '));
	return (above || 'a share') + (below ? ` per ${below}` : '');
}

/**
 * What a formula comes to; undefined for constants, which take the unit of what they are added to. A quotient keeps
 * both its units, for checks per penalty are 次, though both are counted in 次.
 * @throws FormulaError where different quantities are added
 */
export function quantityOf(formula: Formula, figure: (id: string) => Figure): Quantity | undefined {
	if (formula.is === 'number') return undefined;
	if (formula.is === 'round') return quantityOf(formula.of, figure);
	if (formula.is === 'figure') {
		const { unit, unitKind } = figure(formula.id);
		return unitKind === 'percent' ? bare : { over: [unit], under: [] };
	}
	const [left, right] = [formula.left, formula.right].map((one) => quantityOf(one, figure));
	if (formula.is === '+' || formula.is === '-') {
		if (left && right && key(cancelled(left)) !== key(cancelled(right)))
			throw new FormulaError(
				`${inWords(left)} and ${inWords(right)} are of two kinds and can be neither added nor subtracted`,
				formula.at
			);
		return left ?? right;
	}
	const [a, b] = [left ?? bare, right ?? bare];
	if (formula.is === '/') return { over: [...a.over, ...b.under], under: [...a.under, ...b.over] };
	return cancelled({ over: [...a.over, ...b.over], under: [...a.under, ...b.under] });
}

/** Units in which a quantity may be told: a share as % or as 倍, anything per anything as what stands above the line. */
export function unitsFor(quantity: Quantity): string[] {
	const { over, under } = cancelled(quantity);
	const share = over.length + under.length === 0 ? ['%', '倍'] : [];
	const own = [quantity.over, over].find(({ length }) => length === 1) ?? [];
	return [...own, ...share];
}
