/** Where a number comes from: the report states it, we counted what the report lists, or we computed it. */
import { readNumbers } from './number.ts';
import type { Figure } from './view.ts';

export const origins = ['stated', 'counted', 'computed'] as const;
export type Origin = (typeof origins)[number];

export function originOf({
	formula,
	quote = '',
	value
}: Pick<Figure, 'formula' | 'quote' | 'value'>): Origin {
	if (formula !== undefined) return 'computed';
	// A quote that does not say the number holds the names that were counted.
	return readNumbers(quote).some((one) => one.value === value) ? 'stated' : 'counted';
}
