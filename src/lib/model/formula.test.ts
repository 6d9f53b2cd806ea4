import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	evaluate,
	FormulaError,
	inputsOf,
	parseFormula,
	printFormula,
	sums,
	type Formula
} from './formula.ts';

const values: Record<string, number> = {
	screened: 1912,
	resolved: 1046,
	'one-visit': 473,
	rate: 0.98
};
const value = (id: string) => values[id] ?? NaN;

describe('a formula', () => {
	it.each([
		['screened - resolved', 866],
		['screened - resolved - resolved', -180],
		['resolved / screened', 1046 / 1912],
		['screened / 4 / 2', 239],
		['2 + 3 * one-visit', 1421],
		['(2 + 3) * one-visit', 2365],
		['round(screened * rate)', 1874],
		['round((screened + resolved) / 7)', 423]
	])('%s is %d', (text, result) => expect(evaluate(parseFormula(text), value)).toBe(result));

	it.each([
		['', 'a figure id, a whole number or “(” is missing at the end', 0],
		['screened -', 'a figure id, a whole number or “(” is missing at the end', 10],
		['screened resolved', 'an operator (+ - * /) is missing before “resolved”', 9],
		['(screened', '“)” is missing at the end', 9],
		['round screened', '“(” is missing before “screened”', 6],
		['screened % 2', 'an operator (+ - * /) is missing before “%”', 9],
		['1.5 * screened', 'an operator (+ - * /) is missing before “.”', 1]
	])('“%s” is refused: %s', (text, message, at) => {
		const refused = expect(() => parseFormula(text));
		refused.toThrow(new FormulaError(message, at));
		try {
			parseFormula(text);
		} catch (error) {
			expect((error as FormulaError).at).toBe(at);
		}
	});

	it('does not divide by zero', () => {
		const formula = parseFormula('screened / (resolved - resolved)');
		expect(() => evaluate(formula, value)).toThrow('it divides by zero');
	});

	it('names its inputs once, in reading order, with their places', () => {
		expect(inputsOf(parseFormula('resolved + one-visit * resolved'))).toEqual([
			{ id: 'resolved', at: 0 },
			{ id: 'one-visit', at: 11 }
		]);
	});

	it('tells what is added to what', () => {
		const terms = sums(parseFormula('a + b - (c - d) + (e + f) * 2')).map((list) =>
			list.map(({ of, sign }) => [of.is === 'figure' ? of.id : of.is, sign])
		);
		expect(terms).toEqual([
			[
				['a', 1],
				['b', 1],
				['c', -1],
				['d', 1],
				['*', 1]
			],
			[
				['e', 1],
				['f', 1]
			]
		]);
	});

	it.each([
		['a + b - c', 'A + B − C'],
		['a - (b - c)', 'A − [B − C]'],
		['(a + b) * c', '[A + B] × C'],
		['a / (b * c)', 'A ÷ [B × C]'],
		['round(a / b) + 1', 'round[A ÷ B] + 1']
	])('%s is written %s', (text, written) => {
		const words = {
			operand: (id: string) => id.toUpperCase(),
			group: (inner: string) => `[${inner}]`,
			round: (inner: string) => `round[${inner}]`
		};
		expect(printFormula(parseFormula(text), words)).toBe(written);
	});
});

describe('whatever the formula', () => {
	const leaf = fc.oneof(
		fc.constantFrom('a', 'b-c', 'd2').map((id): Formula => ({ is: 'figure', id, at: 0 })),
		fc.nat(99).map((value): Formula => ({ is: 'number', value, at: 0 }))
	);
	const { tree } = fc.letrec<{ tree: Formula; node: Formula }>((tie) => ({
		tree: fc.oneof({ maxDepth: 4, depthIdentifier: 'formula' }, leaf, tie('node')),
		node: fc.oneof(
			fc
				.tuple(fc.constantFrom('+', '-', '*', '/'), tie('tree'), tie('tree'))
				.map(([is, left, right]): Formula => ({ is, left, right, at: 0 })),
			tie('tree').map((of): Formula => ({ is: 'round', of, at: 0 }))
		)
	}));
	const inputs: Record<string, number> = { a: 7, 'b-c': 2.5, d2: 0 };
	const result = (formula: Formula) => {
		try {
			return evaluate(formula, (id) => inputs[id]!);
		} catch (error) {
			return (error as Error).message;
		}
	};

	it('what readers see computes to the same as what was written', () => {
		const words = {
			operand: (id: string) => id,
			group: (inner: string) => `(${inner})`,
			round: (inner: string) => `round(${inner})`
		};
		fc.assert(
			fc.property(tree, (formula) => {
				const printed = printFormula(formula, words)
					.replaceAll('−', '-')
					.replaceAll('×', '*')
					.replaceAll('÷', '/');
				const [once, again] = [result(formula), result(parseFormula(printed))];
				// A product keeps its value however it is bracketed, but not its last binary digit.
				if (typeof once === 'number' && typeof again === 'number' && Number.isFinite(once))
					expect(Math.abs(again - once)).toBeLessThanOrEqual(Math.abs(once) * 1e-9);
				else expect(again).toBe(once);
			})
		);
	});

	it('any text is a formula or an error with a place in it', () => {
		const parts = fc.constantFrom(
			'a',
			'b-c',
			'-',
			'+',
			'*',
			'/',
			'(',
			')',
			'round',
			'7',
			' ',
			'.',
			'数',
			'\n'
		);
		const texts = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.array(parts, { maxLength: 30 }).map((list) => list.join('')),
			fc
				.tuple(parts, fc.integer({ min: 100, max: 50_000 }))
				.map(([part, many]) => part.repeat(many))
		);
		fc.assert(
			fc.property(texts, (text) => {
				try {
					inputsOf(parseFormula(text));
				} catch (error) {
					expect(error).toBeInstanceOf(FormulaError);
					const { at } = error as FormulaError;
					expect(at).toBeGreaterThanOrEqual(0);
					expect(at).toBeLessThanOrEqual(text.length);
				}
			})
		);
	});
});
