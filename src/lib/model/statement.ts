/** What a figure says that the report states, held against its quote: one number with its unit, or names to count. */
import { readNumbers, type ReadNumber } from './number.ts';
import type { Complain } from './problem.ts';
import { locate, type Found, type Original } from './quote.ts';
import type { ListedFigure, StatedFigure } from './schema.ts';

/** Decimals with which a number is written. */
export function decimalsOf(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}

function proveNames(id: string, entry: ListedFigure, complain: Complain): void {
	if (entry.count !== entry.names.length)
		complain(
			['figures', id, 'count'],
			id,
			`the count is ${entry.count}, but ${entry.names.length} names are listed. Make them agree.`
		);
	let from = 0;
	for (const [index, name] of entry.names.entries()) {
		const at = entry.quote.indexOf(name, from);
		if (at < 0)
			complain(
				['figures', id, 'names', index],
				id,
				`the name 「${name}」 is not in the quote 「${entry.quote}」, or not in this order. Write the names as the quote has them.`
			);
		else from = at + name.length;
	}
}

/** Numbers that stand within a stretch of the report, read with what surrounds them. */
function numbersIn({ sentence, start, end }: Found): ReadNumber[] {
	const from = start - sentence.start;
	const to = end - sentence.start;
	return readNumbers(sentence.text).filter((one) => one.start >= from && one.end <= to);
}

/** Checks value, unit and bound against the quote; returns the number's place in source.txt, or the whole quote's. */
function proveNumber(
	id: string,
	{ value, unit, bound, quote }: StatedFigure,
	found: Found,
	complain: Complain
): [number, number] {
	const path = ['figures', id];
	const all = numbersIn(found);
	const same = all.filter((one) => one.value === value);
	const read = same.find(({ after }) => after.startsWith(unit)) ?? same[0];
	if (!read) {
		const says = all.length > 0 ? all.map((one) => one.value).join(', ') : 'no number';
		complain(
			[...path, 'value'],
			id,
			`the value ${value} is not in its quote 「${quote}」, which says ${says}. Correct the value or the quote.`
		);
		return [found.start, found.end];
	}
	if (!read.after.startsWith(unit))
		complain(
			[...path, 'unit'],
			id,
			`the unit ${unit} does not stand behind ${value} in 「${quote}」, but 「${read.after.slice(0, 4)}」. Write the unit that the report prints.`
		);
	if (read.bound !== bound)
		complain(
			bound === 'exact' ? [...path, 'value'] : [...path, 'bound'],
			id,
			`the report prints ${value} as ${boundWords[read.bound]}, the figure says ${boundWords[bound]}. Write bound: ${read.bound}.`
		);
	const shift = found.sentence.start;
	return [shift + read.start, shift + read.end];
}

const boundWords = {
	exact: 'exact',
	atLeast: '“more than” (余, 多, 以上)',
	about: '“about” (约, 近)'
} as const;

export interface Statement {
	value: number;
	found: Found | undefined;
	/** Stretch of source.txt that the figure accounts for. */
	covers: [number, number] | undefined;
}

/** Proves a stated or a listed figure. */
export function proveStatement(
	id: string,
	entry: StatedFigure | ListedFigure,
	original: Original,
	complain: Complain
): Statement {
	const found = locate(original, entry.quote, (says) =>
		complain(['figures', id, 'quote'], id, says)
	);
	if ('count' in entry) {
		proveNames(id, entry, complain);
		return { value: entry.count, found, covers: found && [found.start, found.end] };
	}
	return { value: entry.value, found, covers: found && proveNumber(id, entry, found, complain) };
}
