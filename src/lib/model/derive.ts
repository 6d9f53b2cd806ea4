/** Figures that are computed: evaluated, held to what their inputs allow, and printed as arithmetic. */
import { evaluate, FormulaError, inputsOf, parseFormula, printFormula, sums } from './formula.ts';
import type { Formula } from './formula.ts';
import { nearest, type Complain } from './problem.ts';
import { inWords, quantityOf, unitsFor } from './quantity.ts';
import { years, type Relations } from './relations.ts';
import type { DerivedFigure, Words } from './schema.ts';
import type { Bound, Figure, Lang } from './view.ts';

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

/** A formula without its rounding, which hides small steps. */
function smooth(formula: Formula): Formula {
	if (formula.is === 'round') return smooth(formula.of);
	if (!('left' in formula)) return formula;
	return { ...formula, left: smooth(formula.left), right: smooth(formula.right) };
}

/** Bounds of a result with open inputs: at least where none can make it less, at most where none can make it more. */
function openBounds(formula: Formula, figures: Figure[]): Bound[] {
	if (figures.some(({ bound }) => bound === 'about')) return ['about'];
	const exact = smooth(formula);
	const moved = (open?: Figure) =>
		evaluate(exact, (id) => {
			const figure = figures.find((one) => one.id === id)!;
			return entering(figure) * (figure !== open ? 1 : open.bound === 'atLeast' ? 1.01 : 0.99);
		});
	const still = moved();
	const slack = Math.abs(still) * 1e-9;
	const steps = figures.filter(({ bound }) => bound !== 'exact').map((one) => moved(one) - still);
	return [
		...(steps.every((step) => step >= -slack) ? (['atLeast'] as const) : []),
		...(steps.every((step) => step <= slack) ? (['atMost'] as const) : []),
		'about'
	];
}

const boundNames = { atLeast: '“at least”', atMost: '“at most”' } as const;

function proveBound(spec: DerivedFigure, formula: Formula, value: number, figures: Figure[]) {
	const open = figures.filter(({ bound }) => bound !== 'exact');
	const may = openBounds(formula, figures);
	const remedy = `Write bound: ${may.join(' or ')}.`;
	if (spec.bound === 'exact') {
		if (open[0]) return `it is exact, but ${open[0].id} is not. ${remedy}`;
		if (new Set(range(formula, figures).map((one) => one.toFixed(6))).size > 1)
			return 'it is exact, but the rounded percentage allows other results. Write bound: about.';
		const scaled = value * 10 ** spec.decimals;
		if (Math.abs(scaled - Math.round(scaled)) > 1e-6)
			return `it is exact, but comes to ${value.toFixed(spec.decimals + 2)}. Write bound: about, or more decimals.`;
	}
	if ((spec.bound === 'atLeast' || spec.bound === 'atMost') && !may.includes(spec.bound))
		return `${open.map(({ id, bound }) => `${id} is ${bound}`).join(', ')}, so it is not ${boundNames[spec.bound]} itself. ${remedy}`;
	return undefined;
}

/** Rules about adding and comparing, over the inputs of one formula. */
function proveInputs(
	spec: DerivedFigure,
	formula: Formula,
	{ ids, relations, figure }: Inputs
): string[] {
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
	const terms = sums(formula).map((list) =>
		list.flatMap(({ of, sign }) => (of.is === 'figure' ? [{ id: of.id, sign }] : []))
	);
	const added = terms.flatMap((list) =>
		[1, -1].flatMap((way) => pairs(list.flatMap(({ id, sign }) => (sign === way ? id : []))))
	);
	for (const [a, b] of added) {
		if (relations.within(a, b) || relations.within(b, a))
			wrong.push(
				`${a} and ${b} are a whole and its part, so adding them counts the part twice. Leave one out.`
			);
		if ([a, b].every((id) => figure(id)?.unitKind === 'percent'))
			wrong.push(`${a} and ${b} are percentages, which do not add up. Add the counts behind them.`);
	}
	if (spec.bound !== 'atLeast') {
		const shared = terms
			.flatMap((list) => pairs(list.map(({ id }) => id)))
			.find(([a, b]) => relations.overlap(a, b));
		if (shared)
			wrong.push(
				`${shared[0]} and ${shared[1]} share members (overlaps), so they cannot be added. Leave one out, or compute the least that they share and write bound: atLeast.`
			);
	}
	return wrong;
}

/** A result has the unit that its formula comes to. */
function proveUnit(spec: DerivedFigure, formula: Formula, { figure }: Pick<Inputs, 'figure'>) {
	const quantity = quantityOf(formula, (id) => figure(id)!)!;
	const units = unitsFor(quantity);
	if (units.includes(spec.unit)) return undefined;
	const remedy = units.length > 0 ? `Write unit: ${units.join(' or ')}, or correct` : 'Correct';
	return `the unit is ${spec.unit}, but the formula comes to ${inWords(quantity)}. ${remedy} the formula.`;
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
		const wrongUnit = proveUnit(spec, formula, lookup);
		if (wrongUnit) complain(['figures', id, 'unit'], id, wrongUnit);
		// 7 of 7 may come to a little more than 1 in binary.
		else if (spec.unit === '%' && value > 100 + 1e-9)
			complain(
				at,
				id,
				`it is a share, but comes to ${value.toFixed(1)} %. Divide the part by the whole, or tell it in 倍.`
			);
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
