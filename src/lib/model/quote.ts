/** Finds a figure's quote in the report and reads the number in it. */
import { parseSource, sentencesOf } from './source.ts';
import type { Sentence, Source } from './view.ts';

/** The report's text, as the rules look at it. */
export interface Original {
	text: string;
	source: Source;
	sentences: Sentence[];
}

/** The text of source.txt, taken apart. */
export function readOriginal(text: string): Original {
	const source = parseSource(text);
	return { text, source, sentences: sentencesOf(source) };
}

export interface Found {
	/** Offset in source.txt. */
	start: number;
	end: number;
	sentence: Sentence;
}

function lineOf(text: string, offset: number): number {
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
	{ text, sentences }: Original,
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
		const lines = new Set([lineOf(text, start), lineOf(text, second)]);
		complain(
			`the quote 「${quote}」 stands twice in source.txt, in ${lines.size === 1 ? 'line' : 'lines'} ${[...lines].join(' and ')}. Make it longer until it is the only one.`
		);
		return undefined;
	}
	const end = start + quote.length;
	const sentence = sentences.find(
		(one) => one.start <= start && end <= one.start + one.text.length
	);
	if (!sentence) {
		complain(
			`the quote 「${quote.replace(/\s+/g, ' ')}」 runs over more than one sentence. Shorten it to one.`
		);
		return undefined;
	}
	return { start, end, sentence };
}
