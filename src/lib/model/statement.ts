/** What a figure says that the report states, held against its quote: one number with its unit, or names to count. */
import { proveNames } from './names.ts';
import { readNumbers, type ReadNumber } from './number.ts';
import type { Complain } from './problem.ts';
import { vagueWords, type Qualifier } from './qualifier.ts';
import { locate, type Found, type Original } from './quote.ts';
import type { ListedFigure, StatedFigure } from './schema.ts';
import type { Bound, Stretch } from './view.ts';

/** Words that make a longer unit of the one they follow: 人次 counts visits, no people. */
const longer = /^(?:.次(?![日年月要级生])|个百分点)/u;

/** The unit behind a number: one that units.yaml has or that another makes longer; else the next characters. */
function unitOf({ after }: ReadNumber, units: string[]): string {
	const known = units.filter((unit) => after.startsWith(unit));
	const found = [...known, longer.exec(after)?.[0] ?? ''].sort((a, b) => b.length - a.length)[0];
	return found || after.slice(0, 4);
}

/** Numbers that stand within a stretch of the report, read with what surrounds them. */
function numbersIn({ sentence, start, end }: Found): ReadNumber[] {
	const from = start - sentence.start;
	const to = end - sentence.start;
	return readNumbers(sentence.text).filter((one) => one.start >= from && one.end <= to);
}

/** A number's place, or the whole quote's, and what the report's words say of a lower bound. */
type Proof = Pick<Statement, 'mark' | 'lower'>;

/** Checks value, unit and bound against the quote. */
function proveNumber(
	id: string,
	{ value, unit, bound, quote }: StatedFigure,
	found: Found,
	units: string[],
	complain: Complain
): Proof {
	const path = ['figures', id];
	const all = numbersIn(found);
	const same = all.filter((one) => one.value === value);
	const read = same.find((one) => unitOf(one, units) === unit) ?? same[0];
	if (!read) {
		const vague = all.length === 0 ? vagueWords(quote)[0] : undefined;
		const says = all.length > 0 ? all.map((one) => one.value).join(', ') : 'no number';
		complain(
			[...path, 'value'],
			id,
			vague
				? `「${vague.words}」 in the quote 「${quote}」 says how long a number is, but not which. Take the figure out, and name the words under others as an idiom.`
				: `the value ${value} is not in its quote 「${quote}」, which says ${says}. Correct the value or the quote.`
		);
		return { mark: { start: found.start, end: found.end } };
	}
	const behind = unitOf(read, units);
	if (behind !== unit)
		complain(
			[...path, 'unit'],
			id,
			`the unit ${unit} does not stand behind ${value} in 「${quote}」, but 「${behind}」. Write the unit that the report prints.`
		);
	if (read.bound !== bound)
		complain(
			bound === 'exact' ? [...path, 'value'] : [...path, 'bound'],
			id,
			`the report prints ${value} as ${boundWords[read.bound]}, the figure says ${boundWords[bound]}. Write bound: ${read.bound}.`
		);
	const { start, text } = found.sentence;
	const sign = /^\s*[%％]/.exec(text.slice(read.end))?.[0].length ?? 0;
	return {
		mark: { start: start + read.start, end: start + read.end + sign },
		...(read.bound === 'atLeast' ? { lower: read } : {})
	};
}

const boundWords: Record<Bound, string> = {
	exact: 'exact',
	atLeast: '“more than” or “at least” (余, 多, 以上)',
	atMost: '“at most” (不超过, 不足, 以内)',
	about: '“about” (约, 近, 左右)'
};

export interface Statement {
	value: number;
	found: Found | undefined;
	/** What the figure accounts for. */
	mark: Stretch | undefined;
	/** Of a number that the report opens upwards: with which word, and whether that includes the number. */
	lower?: Pick<Qualifier, 'inclusive' | 'word'>;
}

/**
 * Proves a stated or a listed figure.
 * @param units as units.yaml has them
 */
export function proveStatement(
	id: string,
	entry: StatedFigure | ListedFigure,
	original: Original,
	units: string[],
	complain: Complain
): Statement {
	const found = locate(original, entry.quote, (says) =>
		complain(['figures', id, 'quote'], id, says)
	);
	if ('count' in entry) {
		proveNames(id, entry, found, complain);
		return { value: entry.count, found, mark: found && { start: found.start, end: found.end } };
	}
	return {
		value: entry.value,
		found,
		mark: undefined,
		...(found && proveNumber(id, entry, found, units, complain))
	};
}
