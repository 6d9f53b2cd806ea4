/** What is said beside a number that is not exact. */
import { figuresWords } from '../messages/index.ts';
import type { Lang } from '../model/view.ts';
import type { Figure } from './rows.ts';

type Bounded = Pick<Figure, 'bound' | 'inclusive' | 'qualifier' | 'formula'>;

/** A lower bound that the report states is told with the report's own word; one that we compute has none. */
export function boundNote(figure: Bounded, lang: Lang): string | undefined {
	const { bound, inclusive, qualifier, formula } = figure;
	const m = figuresWords[lang];
	if (bound === 'exact') return undefined;
	if (bound !== 'atLeast') return m.bounds[bound];
	if (formula !== undefined || qualifier === undefined) return inclusive ? m.atLeast : m.moreThan;
	return inclusive ? m.orMore(qualifier) : m.more(qualifier);
}
