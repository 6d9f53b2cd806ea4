/** Where a number comes from: the report states it, we counted what the report lists, or we computed it. */
import type { Figure } from './view.ts';

export const origins = ['stated', 'counted', 'computed'] as const;
export type Origin = (typeof origins)[number];

export function originOf({ formula, counted }: Pick<Figure, 'formula' | 'counted'>): Origin {
	if (formula !== undefined) return 'computed';
	return counted ? 'counted' : 'stated';
}
