/** Arithmetic on figure ids: + - * / ( ) round() and whole numbers. Numbers come in, a number comes out. */

export type Formula =
	| { is: 'figure'; id: string; at: number }
	| { is: 'number'; value: number; at: number }
	| { is: 'round'; of: Formula; at: number }
	| { is: '+' | '-' | '*' | '/'; left: Formula; right: Formula; at: number };

/** A formula that cannot be read or computed. `at` counts characters from 0. */
export class FormulaError extends Error {
	constructor(
		message: string,
		readonly at: number
	) {
		super(message);
	}
}

interface Token {
	text: string;
	at: number;
}

/** Longer ones no reader follows, and far longer ones no machine. */
const longest = 240;

// A minus sign stands between blanks; within an id it is a hyphen.
const token = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d+|[-+*/()]|\S/g;

/** @throws FormulaError with the place where reading stopped */
export function parseFormula(text: string): Formula {
	const tokens: Token[] = [...text.matchAll(token)].map((m) => ({ text: m[0], at: m.index }));
	if (tokens.length > longest) throw new FormulaError('it is too long', tokens[longest]!.at);
	const end: Token = { text: '', at: text.length };
	let next = 0;
	const peek = () => tokens[next] ?? end;
	const take = (wanted: string) => {
		if (peek().text !== wanted) fail(`“${wanted}” is missing`);
		next += 1;
	};
	const fail = (why: string): never => {
		const { text: found, at } = peek();
		throw new FormulaError(found ? `${why} before “${found}”` : `${why} at the end`, at);
	};
	const chain = (signs: string, operand: () => Formula) => (): Formula => {
		let left = operand();
		while (peek().text !== '' && signs.includes(peek().text)) {
			const { text: is, at } = peek();
			next += 1;
			left = { is: is as '+' | '-' | '*' | '/', left, right: operand(), at };
		}
		return left;
	};
	const atom = (): Formula => {
		const { text: found, at } = peek();
		if (found === '(') {
			next += 1;
			const inner = sum();
			take(')');
			return inner;
		}
		if (/^\d/.test(found)) {
			next += 1;
			return { is: 'number', value: Number(found), at };
		}
		if (!/^[a-z]/.test(found)) return fail('a figure id, a whole number or “(” is missing');
		next += 1;
		if (found !== 'round') return { is: 'figure', id: found, at };
		take('(');
		const of = sum();
		take(')');
		return { is: 'round', of, at };
	};
	const sum = chain('+-', chain('*/', atom));
	const formula = sum();
	if (next < tokens.length) fail('an operator (+ - * /) is missing');
	return formula;
}

/** Ids in reading order, each once, with the place where they first stand. */
export function inputsOf(formula: Formula): { id: string; at: number }[] {
	if (formula.is === 'figure') return [{ id: formula.id, at: formula.at }];
	if (formula.is === 'number') return [];
	if (formula.is === 'round') return inputsOf(formula.of);
	const all = [...inputsOf(formula.left), ...inputsOf(formula.right)];
	return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

/** @throws FormulaError when it divides by zero */
export function evaluate(formula: Formula, value: (id: string) => number): number {
	if (formula.is === 'figure') return value(formula.id);
	if (formula.is === 'number') return formula.value;
	if (formula.is === 'round') return Math.round(evaluate(formula.of, value));
	const left = evaluate(formula.left, value);
	const right = evaluate(formula.right, value);
	if (formula.is === '+') return left + right;
	if (formula.is === '-') return left - right;
	if (formula.is === '*') return left * right;
	if (right === 0) throw new FormulaError('it divides by zero', formula.at);
	return left / right;
}

/** What a sum adds (1) or takes away (−1). */
export interface Term {
	of: Formula;
	sign: 1 | -1;
}

/** Groups of terms that are added to or taken from each other, at any depth. */
export function sums(formula: Formula): Term[][] {
	if (formula.is === 'figure' || formula.is === 'number') return [];
	if (formula.is === 'round') return sums(formula.of);
	if (formula.is === '*' || formula.is === '/')
		return [...sums(formula.left), ...sums(formula.right)];
	const terms = (of: Formula, sign: Term['sign']): Term[] => {
		if (of.is !== '+' && of.is !== '-') return [{ of, sign }];
		const turned = of.is === '-' ? (-sign as Term['sign']) : sign;
		return [...terms(of.left, sign), ...terms(of.right, turned)];
	};
	const own = terms(formula, 1);
	return [own, ...own.flatMap(({ of }) => sums(of))];
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** How the parts of a formula are written for readers. */
export interface FormulaWords {
	operand(id: string): string;
	group(inner: string): string;
	round(inner: string): string;
}

/** The formula for readers, with brackets only where they matter. */
export function printFormula(formula: Formula, words: FormulaWords): string {
	if (formula.is === 'figure') return words.operand(formula.id);
	if (formula.is === 'number') return String(formula.value);
	if (formula.is === 'round') return words.round(printFormula(formula.of, words));
	const { is, left, right } = formula;
	const side = (one: Formula, second: boolean) => {
		const tight = (is === '*' || is === '/') && (one.is === '+' || one.is === '-');
		const turned = second && (is === '-' || is === '/') && 'left' in one;
		const text = printFormula(one, words);
		return tight || turned ? words.group(text) : text;
	};
	return `${side(left, false)} ${signs[is]} ${side(right, true)}`;
}
