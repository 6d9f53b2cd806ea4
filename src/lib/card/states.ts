/** The states of a chart that can be taken along besides its still. */
import { roomy } from '../charts/chart.ts';
import { picture, plan } from '../charts/index.ts';
import type { View } from '../model/view.ts';
import { roomiest } from './drawings.ts';

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

/** px of width of a state that stands small among others, narrowest first. */
const widths = [328, 448, 628];

/** A state as it stands small among others. */
export const small = (view: View, chart: string, state: string) =>
	roomiest(picture(view, chart), state, widths);
