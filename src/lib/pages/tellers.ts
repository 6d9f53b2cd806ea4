/** Which steps of the story tell which figure: the way from the report's sentence to its picture. */
import { stateFigures } from '../model/charts.ts';
import { mentioned } from '../model/text.ts';
import type { View } from '../model/view.ts';

type Step = View['chapters'][number]['steps'][number];

/** Figure id → the steps of the story that tell it, the best first. */
export type Told = Record<string, Step[]>;

/**
 * Figure id → the steps that tell it, the best first: those whose words print it, then those whose picture shows it,
 * then those whose chart has it in another state. A figure that no step tells has an empty list.
 */
export function tellers(view: View): Told {
	const steps = view.chapters.flatMap((chapter) => chapter.steps);
	const facts = steps.map((step) => {
		const chart = view.charts[step.chart];
		return {
			step,
			said: new Set([...mentioned(step.title), ...mentioned(step.text)]),
			shown: new Set(chart && stateFigures(chart.spec, step.state)),
			drawn: new Set(chart?.figures)
		};
	});
	const by = (id: string) =>
		(['said', 'shown', 'drawn'] as const).flatMap((how) =>
			facts.filter((fact) => fact[how].has(id)).map((fact) => fact.step)
		);
	return Object.fromEntries(Object.keys(view.figures).map((id) => [id, [...new Set(by(id))]]));
}
