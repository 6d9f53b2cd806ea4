/** Figures that are computed: evaluated, held to what their inputs allow, and printed as arithmetic. */
import { evaluate, FormulaError, inputsOf, parseFormula, printFormula, sums } from './formula.ts';
import type { Formula } from './formula.ts';
import { nearest, type Complain } from './problem.ts';
import { years, type Relations } from './relations.ts';
import type { DerivedFigure, Words } from './schema.ts';
import type { Figure, Lang } from './view.ts';

export interface Derivation {
	value: number;
	period: [number, number];
	inputs: string[];
	working(text: Words): Words;
}

interface Inputs {
	ids: string[];
	/** A figure by its id; undefined when it is faulty itself. */
	figure(id: string): Figure | undefined;
	relations: Relations;
}

/** A percent enters as a share; a percent comes out of a share. */
const entering = ({ value, unitKind }: Figure) => (unitKind === 'percent' ? value / 100 : value);

/** Each further percentage doubles the work. */
const mostRates = 10;

/** Results at both ends of what printed percentages may stand for: 98 % is anything from 97.5 to 98.5 %. */
function range(formula: Formula, figures: Figure[]): number[] {
	const rates = figures
		.filter(({ unitKind, bound }) => unitKind === 'percent' && bound === 'exact')
		.slice(0, mostRates);
	return Array.from({ length: 2 ** rates.length }, (_, corner) =>
		evaluate(formula, (id) => {
			const figure = figures.find((one) => one.id === id)!;
			const bit = rates.indexOf(figure);
			// 100 % of all cases is a statement about every case, not a rounded share.
			if (bit < 0 || figure.value === 100) return entering(figure);
			const half = 0.499 / 10 ** figure.decimals / 100;
			return entering(figure) + (corner & (1 << bit) ? half : -half);
		})
	);
}

function proveBound(spec: DerivedFigure, formula: Formula, value: number, figures: Figure[]) {
	const open = figures.find(({ bound }) => bound !== 'exact');
	if (spec.bound === 'exact') {
		if (open) return `it is exact, but ${open.id} is not. Write bound: ${open.bound} or about.`;
		if (new Set(range(formula, figures).map((one) => one.toFixed(6))).size > 1)
			return 'it is exact, but the rounded percentage allows other results. Write bound: about.';
		const scaled = value * 10 ** spec.decimals;
		if (Math.abs(scaled - Math.round(scaled)) > 1e-6)
			return `it is exact, but comes to ${value.toFixed(spec.decimals + 2)}. Write bound: about, or more decimals.`;
	}
	if (spec.bound === 'atLeast' && figures.some(({ bound }) => bound === 'about'))
		return 'it is “at least”, but an input is only “about”. Write bound: about.';
	if (spec.bound === 'atLeast' && figures.some(({ bound }) => bound === 'atLeast')) {
		const raised = (id: string) => {
			const figure = figures.find((one) => one.id === id)!;
			return entering(figure) * (figure.bound === 'atLeast' ? 1.01 : 1);
		};
		if (
			evaluate(formula, raised) <
			evaluate(formula, (id) => entering(figures.find((one) => one.id === id)!))
		)
			return 'it falls when an “at least” input rises, so it is not “at least” itself. Write bound: about.';
	}
	return undefined;
}

/** Rules about adding and comparing, over the inputs of one formula. */
function proveInputs(spec: DerivedFigure, formula: Formula, { ids, relations }: Inputs): string[] {
	const wrong: string[] = [];
	const pairs = (list: string[]) =>
		list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
	for (const [a, b] of pairs(ids)) {
		const pair = relations.incomparable(a, b);
		if (pair)
			wrong.push(
				`${pair[0]} and ${pair[1]} count on different bases (incomparable). Do not compute with both.`
			);
	}
	if (spec.bound !== 'atLeast') {
		const added = sums(formula).flatMap((terms) =>
			pairs(terms.flatMap((term) => (term.is === 'figure' ? [term.id] : [])))
		);
		const shared = added.find(([a, b]) => relations.overlap(a, b));
		if (shared)
			wrong.push(
				`${shared[0]} and ${shared[1]} share members (overlaps), so they cannot be added. Leave one out, or compute the least that they share and write bound: atLeast.`
			);
	}
	return wrong;
}

/** The formula for readers: every number with the name of what it counts, and the result. */
function write(formula: Formula, figure: Inputs['figure'], lang: Lang, result: string): string {
	const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')'];
	const rounded = lang === 'zh' ? '四舍五入' : 'rounded';
	const words = {
		operand(id: string) {
			const { text, name } = figure(id)!;
			return `${text[lang]}${open}${name[lang]}${close}`;
		},
		group: (inner: string) => `${open.trim()}${inner}${close}`,
		round: (inner: string) => `${rounded}${open}${inner}${close}`
	};
	const whole =
		lang === 'en' && formula.is === 'round'
			? `${printFormula(formula.of, words)}, ${rounded}`
			: printFormula(formula, words);
	return `${whole} = ${result}`;
}

/** Computes a figure; complains and returns nothing when that is not possible. */
export function derive(
	id: string,
	spec: DerivedFigure,
	known: string[],
	lookup: Omit<Inputs, 'ids'>,
	complain: Complain
): Derivation | undefined {
	const at = ['figures', id, 'formula'];
	try {
		const formula = parseFormula(spec.formula);
		const inputs = inputsOf(formula);
		for (const input of inputs.filter((one) => !known.includes(one.id)))
			complain(
				at,
				id,
				`there is no figure “${input.id}”.${nearest(input.id, known)} Write the id of a figure; a minus stands between blanks.`,
				input.at
			);
		const ids = inputs.map((one) => one.id);
		const figures = ids.map((one) => lookup.figure(one));
		if (!figures.every((one) => one !== undefined)) return undefined;
		if (figures.length === 0) {
			complain(
				at,
				id,
				'the formula has no figure in it. A number that the report states needs value and quote instead.'
			);
			return undefined;
		}
		const share = evaluate(formula, (one) => entering(lookup.figure(one)!));
		const value = spec.unit === '%' ? share * 100 : share;
		if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
			throw new FormulaError('it comes to a number beyond all counting', 0);
		for (const says of proveInputs(spec, formula, { ...lookup, ids })) complain(at, id, says);
		const wrong = proveBound(spec, formula, value, figures);
		if (wrong) complain(spec.bound === 'exact' ? at : ['figures', id, 'bound'], id, wrong);
		const period = figures[0]!.period;
		const other = figures.find((one) => String(one.period) !== String(period));
		if (other)
			complain(
				at,
				id,
				`${figures[0]!.id} covers ${years(figures[0]!)}, ${other.id} ${years(other)}. Compute only with figures of one period.`
			);
		return {
			value,
			period,
			inputs: ids,
			working: (text) => ({
				zh: write(formula, lookup.figure, 'zh', text.zh),
				en: write(formula, lookup.figure, 'en', text.en)
			})
		};
	} catch (error) {
		if (!(error instanceof FormulaError)) throw error;
		complain(
			at,
			id,
			`the formula “${spec.formula}” cannot be computed: ${error.message}. Correct the formula or its inputs.`,
			error.at
		);
		return undefined;
	}
}
