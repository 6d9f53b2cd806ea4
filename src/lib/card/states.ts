/** The states of a chart that can be taken along besides its still. */
import { picture, plan } from '../charts/index.ts';
import type { View } from '../model/view.ts';
import { fitted } from './drawings.ts';

/** A size at which every state has room. */
const roomy = { width: 900, height: 900, text: 1 };

const known = new WeakMap<View, Map<string, string[]>>();

/** Names of all that the story shows, in the chart's own order; pictures of the report's whole text are left to the story. */
export function otherStates(view: View, chart: string): string[] {
	const charts = known.get(view) ?? new Map<string, string[]>();
	known.set(view, charts);
	const ready = charts.get(chart);
	if (ready) return ready;
	const of = picture(view, chart);
	const steps = view.chapters.flatMap((chapter) => chapter.steps);
	const written = (state: string) =>
		plan(of, state, roomy).texts.some(({ style }) => style === 'tiny');
	const told = (state: string) =>
		steps.some((step) => step.chart === chart && step.state === state);
	const found = Object.keys(of.spec.states).filter(
		(state) => state !== of.spec.still && told(state) && !written(state)
	);
	charts.set(chart, found);
	return found;
}

/** px of width, narrowest first: words too long for one make the picture smaller. */
const widths = [328, 448, 628];

/** A state as it stands small among others. */
export function small(view: View, chart: string, state: string): ReturnType<typeof fitted> {
	const of = picture(view, chart);
	const at = ([width = 328, ...wider]: number[]): ReturnType<typeof fitted> => {
		try {
			return fitted(of, width, 1, undefined, state);
		} catch (error) {
			if (wider.length === 0) throw error;
			return at(wider);
		}
	};
	return at(widths);
}
