/** Where a number comes from: the report states it, we counted what the report lists, or we computed it. */
import type { Figure, Row, View } from './view.ts';

export const origins = ['stated', 'counted', 'computed'] as const;
export type Origin = (typeof origins)[number];

export function originOf({ formula, counted }: Pick<Figure, 'formula' | 'counted'>): Origin {
	if (formula !== undefined) return 'computed';
	return counted ? 'counted' : 'stated';
}

/** Of a row of a chart. Counts of the report itself are no figures of it: a note explains them. */
export function originOfRow({ id, figure }: Row, { figures }: Pick<View, 'figures'>): Origin {
	return figure ? originOf(figures[id]!) : 'stated';
}
