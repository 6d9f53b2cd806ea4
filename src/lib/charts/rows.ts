/** Figures of a report as rows of a chart. */
import { max } from 'd3';
import type { Row, View } from '../model/view.ts';

const moneyScales = new WeakMap<View, number>();

/** Where the scale ends that all bars of money share: past the largest amount, further where its end is open. */
function moneyScale(view: View): number {
	let end = moneyScales.get(view);
	if (end === undefined) {
		const amounts = Object.values(view.figures).filter(({ unitKind }) => unitKind === 'money');
		end = max(amounts, ({ value, bound }) => value * (bound === 'atLeast' ? 1.3 : 1.1)) ?? 0;
		moneyScales.set(view, end);
	}
	return end;
}

const amounts = new WeakMap<View, Set<string>>();

/** Ids of all amounts that the report's charts draw as bars. */
function barsOf(view: View): Set<string> {
	let found = amounts.get(view);
	if (!found) {
		const shown = Object.values(view.charts).flatMap(({ spec }) =>
			spec.kind === 'dots' ? Object.values(spec.states).flatMap(({ show }) => show) : []
		);
		found = new Set(
			shown.flatMap((one) => (typeof one === 'object' && 'bar' in one ? [one.bar] : []))
		);
		amounts.set(view, found);
	}
	return found;
}

/**
 * The row of a figure.
 * @throws when the report has no such figure, which the proof-reader rules out for charts
 */
export function figureRow(view: View, id: string): Row {
	const figure = view.figures[id];
	if (!figure) throw new Error(`There is no figure “${id}” in this report.`);
	const unit = view.lang === 'zh' ? figure.unit : figure.unitEn;
	const percent = figure.unitKind === 'percent';
	const text =
		percent || unit === ''
			? figure.text
			: view.lang === 'zh'
				? figure.text + unit
				: `${figure.text} ${unit}`;
	return {
		id,
		label: figure.name,
		value: figure.value,
		bound: figure.bound,
		...(figure.inclusive ? { inclusive: true } : {}),
		unit,
		text,
		...(figure.one === undefined ? {} : { one: figure.one }),
		period: [figure.period[0]!, figure.period[1]!],
		...(figure.toDate ? { toDate: true } : {}),
		...(figure.sentence === undefined ? {} : { sentence: figure.sentence }),
		figure: true,
		...(figure.inputs === undefined ? {} : { inputs: [...figure.inputs] }),
		...(figure.unitKind === 'money' ? { scale: moneyScale(view) } : {}),
		...(figure.unitKind === 'money' && barsOf(view).size > 1 ? { shared: true } : {})
	};
}
