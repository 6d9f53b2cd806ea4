/** Finds a figure's quote in the report and reads the number in it. */
import { readNumbers, type ReadNumber } from './number.ts';
import type { Complain } from './problem.ts';
import { sentencesOf } from './source.ts';
import type { Sentence, Source } from './view.ts';

/** The report's text, as the rules look at it. */
export interface Original {
	text: string;
	source: Source;
}

export interface Found {
	/** Offset in source.txt. */
	start: number;
	end: number;
	sentence: Sentence;
}

export function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

/** Every place at which `quote` stands. */
export function places(text: string, quote: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
	return found;
}

/** Width of punctuation, kind of quotation mark and blanks do not count. */
function fold(char: string): string {
	if (/\s/.test(char)) return '';
	return char
		.normalize('NFKC')
		.replace(/[“”„‟]/g, '"')
		.replace(/[‘’]/g, "'")
		.replace('。', '.');
}

/** The report's own spelling of a quote that differs in punctuation alone. */
function nearly(text: string, quote: string): string | undefined {
	const wanted = [...quote].map(fold).join('');
	const kept: number[] = [];
	let folded = '';
	for (let at = 0; at < text.length; at++) {
		const char = fold(text[at]!);
		folded += char;
		for (let i = 0; i < char.length; i++) kept.push(at);
	}
	const start = wanted === '' ? -1 : folded.indexOf(wanted);
	return start < 0 ? undefined : text.slice(kept[start], kept[start + wanted.length - 1]! + 1);
}

/** The one place of a quote; complains and returns nothing when there is none or more than one. */
export function locate(
	{ text, source }: Original,
	quote: string,
	complain: (says: string) => void
): Found | undefined {
	const [start, second] = places(text, quote);
	if (start === undefined) {
		const own = nearly(text, quote);
		complain(
			own
				? `the quote 「${quote}」 differs from the report in punctuation or blanks only. Write it as the report has it: 「${own}」.`
				: `the quote 「${quote}」 is not in source.txt. Copy it from the report, character by character.`
		);
		return undefined;
	}
	if (second !== undefined) {
		const lines = [lineOf(text, start), lineOf(text, second)];
		complain(
			`the quote 「${quote}」 stands twice in source.txt, in lines ${lines.join(' and ')}. Make it longer until it is the only one.`
		);
		return undefined;
	}
	const end = start + quote.length;
	const sentence = sentencesOf(source).find(
		(one) => one.start <= start && end <= one.start + one.text.length
	);
	if (!sentence) {
		complain(`the quote 「${quote}」 runs over more than one sentence. Shorten it to one.`);
		return undefined;
	}
	return { start, end, sentence };
}

/** Numbers that stand within a stretch of the report, read with what surrounds them. */
export function numbersIn({ sentence, start, end }: Found): ReadNumber[] {
	const from = start - sentence.start;
	const to = end - sentence.start;
	return readNumbers(sentence.text).filter((one) => one.start >= from && one.end <= to);
}

export interface Statement {
	value: number;
	unit: string;
	bound: ReadNumber['bound'];
	quote: string;
}

/** Checks value, unit and bound against the quote; returns the number's place in source.txt. */
export function proveNumber(
	id: string,
	{ value, unit, bound, quote }: Statement,
	found: Found,
	complain: Complain
): [number, number] | undefined {
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
		return undefined;
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
