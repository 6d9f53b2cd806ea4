/** The colour that a chart speaks in where it stands alone: its chapter's. */
import type { ChartFacts } from '../charts/facts.ts';
import type { Voice } from '../model/schema.ts';
import type { View } from '../model/view.ts';

export function voiceOf(view: View, { chapter }: ChartFacts): Voice {
	return view.chapters.find(({ id }) => id === chapter)?.voice ?? 'ink';
}
