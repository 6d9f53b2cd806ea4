/** Every state of every chart, in both languages, and what the report's figures say must be seen in it. */
import { picture, type Picture } from '../src/lib/charts/index.ts';
import { localise } from '../src/lib/model/report.ts';
import type { Lang } from '../src/lib/model/view.ts';
import { loadReports } from '../src/lib/server/reports.ts';

export interface State {
	/** For the tests' names: report, language, chart and state. */
	name: string;
	chart: string;
	state: string;
	of: Picture;
}

/** All states of the reports in a folder, in one language. */
export function statesIn(folder: string, lang: Lang): State[] {
	return loadReports(folder).flatMap((report) => {
		const view = localise(report, lang);
		return Object.keys(view.charts).flatMap((chart) => {
			const of = picture(view, chart);
			return Object.keys(of.spec.states).map((state) => ({
				name: `${report.id} ${lang} ${chart}/${state}`,
				chart,
				state,
				of
			}));
		});
	});
}

/** Figures whose dots a state has to show; undefined for kinds that have tests of their own for this. */
export function populations({ of, state }: State): string[] | undefined {
	const { spec } = of;
	if (spec.kind === 'camera') {
		return spec.figures.slice(0, spec.figures.indexOf(spec.states[state]!.frame) + 1);
	}
	if (spec.kind === 'flow') return [spec.from, ...spec.states[state]!.show];
	if (spec.kind !== 'dots') return undefined;
	const { layout, show } = spec.states[state]!;
	const wholes = show.flatMap((one) =>
		typeof one === 'string' ? [one] : 'whole' in one ? [one.whole] : []
	);
	return layout === 'clusters' ? wholes.slice(0, 1) : wholes;
}

/** Figures that a state is about: drawn, part of what is drawn, or said. */
export function told(one: State): string[] {
	const { spec } = one.of;
	if (spec.kind === 'camera') return [...populations(one)!, ...spec.states[one.state]!.say];
	if (spec.kind !== 'dots') return populations(one) ?? [];
	const { show, say } = spec.states[one.state]!;
	const shown = show.flatMap((part) =>
		typeof part === 'string' ? [part] : 'bar' in part ? [part.bar] : [part.whole, ...part.parts]
	);
	return [...shown, ...say];
}

/** Figures whose numbers a state has to write into the picture. */
export function written(one: State): string[] {
	const { spec } = one.of;
	if (spec.kind !== 'flow') return told(one);
	// The body is only labelled with its number as long as nothing else has come.
	const { show } = spec.states[one.state]!;
	return show.length > 0 ? show : [spec.from];
}
