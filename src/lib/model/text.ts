/** Story text: `{figure-id}` prints a figure, `{year}` the report's year, `[words](term-id)` marks a term of law. */
import { numeralChars } from './numeral.ts';
import { nearest } from './problem.ts';
import type { Figure, Piece, View } from './view.ts';

export interface TextWords {
	/** Ids of all figures, and of all terms. */
	figures: Set<string>;
	terms: Set<string>;
	/** What `{year}` prints. */
	year: number;
	/** Digits that texts may hold as they are. */
	digits: Set<string>;
	/** Names with numerals in them (十四五), as the report's `others` list them. */
	names: string[];
	/** What the figures print. */
	proven: Record<string, Figure>;
}

const mark = /\{([^{}]*)\}|\[([^[\]]*)\]\(([^()]*)\)|[{}[\]]/g;
const digit = /[0-9０-９]+(?:[.,，．][0-9０-９]+)*/g;
const numerals = new RegExp(`[${numeralChars}]{2,}`, 'g');

/** A text of the same length without its marks; the words of a term stay. */
export function blankMarks(text: string, by: string): string {
	return text.replace(/\{[^{}]*\}|\[|\]\([^()]*\)/g, (found) => by.repeat(found.length));
}

/**
 * Takes a text apart.
 * @param complain gets what is wrong and at which character, from 0
 */
export function parseText(
	text: string,
	words: TextWords,
	complain: (says: string, at: number) => void
): Piece[] {
	const pieces: Piece[] = [];
	const say = (plain: string, at: number) => {
		if (plain === '') return;
		proveNumbers(plain, words, (says, offset) => complain(says, at + offset));
		const last = pieces.at(-1);
		if (last?.is === 'text') last.text += plain;
		else pieces.push({ is: 'text', text: plain });
	};
	let done = 0;
	for (const match of text.matchAll(mark)) {
		const [all, figure, label, term] = match;
		const at = match.index;
		say(text.slice(done, at), done);
		done = at + all.length;
		if (figure === 'year') {
			const last = pieces.at(-1);
			if (last?.is === 'text') last.text += words.year;
			else pieces.push({ is: 'text', text: String(words.year) });
		} else if (figure !== undefined) {
			if (!words.figures.has(figure))
				complain(
					`there is no figure “${figure}”.${nearest(figure, words.figures)} Write the id of a figure of figures.yaml.`,
					at
				);
			pieces.push({ is: 'figure', id: figure });
		} else if (term !== undefined && label !== undefined) {
			if (label === '')
				complain('a term has no words: []. Write the words to mark between the brackets.', at);
			if (!words.terms.has(term))
				complain(
					`there is no term “${term}”.${nearest(term, words.terms)} Write the id of a term of terms.yaml.`,
					at
				);
			proveNumbers(label, words, (says, offset) => complain(says, at + 1 + offset));
			pieces.push({ is: 'term', id: term, text: label });
		} else {
			complain(`a lone “${all}”. Write {figure-id} or [words](term-id), each on one line.`, at);
		}
	}
	say(text.slice(done), done);
	return pieces;
}

/** A text of the same length without some names. */
export function blankNames(text: string, names: string[]): string {
	return names.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
}

/** Numbers that are typed: digits beside those that texts may hold, and counts in Chinese words that are no name. */
export function typedNumbers(
	text: string,
	{ digits, names }: Pick<TextWords, 'digits' | 'names'>
): { found: string; at: number; inWords: boolean }[] {
	const typed = [...text.matchAll(digit)]
		.filter(({ 0: found }) => !digits.has(found))
		.map(({ 0: found, index: at }) => ({ found, at, inWords: false }));
	if (text.search(numerals) < 0) return typed;
	for (const { 0: found, index: at } of blankNames(text, names).matchAll(numerals))
		typed.push({ found, at, inWords: true });
	return typed;
}

/** Numbers come from figures alone: no digits, no count in Chinese words. */
function proveNumbers(
	text: string,
	words: TextWords,
	complain: (says: string, at: number) => void
): void {
	for (const { found, at, inWords } of typedNumbers(text, words))
		complain(
			inWords
				? `「${found}」 is a number in words. Write {figure-id}.`
				: `“${found}” is typed into the text. Write {figure-id}, or add it to digits in story.yaml if it is no statistic.`,
			at
		);
}

/** Ids of the figures that a text prints. */
export function mentioned(pieces: Piece[]): string[] {
	return pieces.flatMap((piece) => (piece.is === 'figure' ? [piece.id] : []));
}

/** A text as one string, with its numbers printed: for titles, links and descriptions. */
export function plainText(pieces: Piece[], view: Pick<View, 'figures'>): string {
	return pieces
		.map((piece) => (piece.is === 'figure' ? (view.figures[piece.id]?.text ?? '') : piece.text))
		.join('');
}
