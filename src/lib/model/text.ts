/** Story text: `{figure-id}` prints a figure, `{year}` the report's year, `[words](term-id)` marks a term of law. */
import { numeralChars } from './numeral.ts';
import { nearest } from './problem.ts';
import type { Piece, View } from './view.ts';

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
}

const mark = /\{([^{}]*)\}|\[([^[\]]*)\]\(([^()]*)\)|[{}[\]]/g;
const digit = /[0-9０-９]+(?:[.,，．][0-9０-９]+)*/g;
const numerals = new RegExp(`[${numeralChars}]{2,}`, 'g');

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
		proveDigits(plain, words, (says, offset) => complain(says, at + offset));
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
			proveDigits(label, words, (says, offset) => complain(says, at + 1 + offset));
			pieces.push({ is: 'term', id: term, text: label });
		} else {
			complain(`a lone “${all}”. Write {figure-id} or [words](term-id), each on one line.`, at);
		}
	}
	say(text.slice(done), done);
	return pieces;
}

/** Numbers come from figures alone: no digits, no count in Chinese words. */
function proveDigits(
	text: string,
	{ digits, names }: TextWords,
	complain: (says: string, at: number) => void
): void {
	for (const { 0: found, index } of text.matchAll(digit))
		if (!digits.has(found))
			complain(
				`“${found}” is typed into the text. Write {figure-id}, or add it to digits in story.yaml if it is no statistic.`,
				index
			);
	if (text.search(numerals) < 0) return;
	const named = names.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
	for (const { 0: found, index } of named.matchAll(numerals))
		complain(`「${found}」 is a number in words. Write {figure-id}.`, index);
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
