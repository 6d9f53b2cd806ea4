/** Steps in a row that show the same chart share one stage: a scene. */
import type { View } from '../model/view.ts';

export type Chapter = View['chapters'][number];
export type Step = Chapter['steps'][number];

export interface Scene {
	/** Id of its first step. */
	id: string;
	chart: string;
	steps: Step[];
}

export function scenes(chapter: Chapter): Scene[] {
	const found: Scene[] = [];
	for (const step of chapter.steps) {
		const last = found.at(-1);
		if (last && last.chart === step.chart) last.steps.push(step);
		else found.push({ id: step.id, chart: step.chart, steps: [step] });
	}
	return found;
}

/** The state that stands in a scene until a script shows others: the chart's own where its steps speak of it, else their first. */
export function stillOf({ chart, steps }: Scene, charts: View['charts']): string {
	const { still } = charts[chart]!.spec;
	return steps.some(({ state }) => state === still) ? still : steps[0]!.state;
}
