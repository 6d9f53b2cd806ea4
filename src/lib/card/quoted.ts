/** A sentence taken apart: which of its words are the quotes that prove figures. */
import { fullWidth } from '../model/typography.ts';
import type { Sentence, View } from '../model/view.ts';

export interface Stretch {
	text: string;
	/** Words that a figure of the chart quotes. */
	quoted: boolean;
}

/** @param figures ids of the figures whose quotes are to be marked */
export function quoted(view: View, sentence: Sentence, figures: string[]): Stretch[] {
	const shown = fullWidth(sentence.text);
	const marked = new Array<boolean>(shown.length).fill(false);
	for (const id of figures) {
		const { quote, sentence: home } = view.figures[id] ?? {};
		const at = quote !== undefined && home === sentence.id ? sentence.text.indexOf(quote) : -1;
		if (at >= 0) marked.fill(true, at, at + quote!.length);
	}
	const stretches: Stretch[] = [];
	for (const [at, char] of shown.split('').entries()) {
		const last = stretches.at(-1);
		if (last && last.quoted === marked[at]) last.text += char;
		else stretches.push({ text: char, quoted: marked[at]! });
	}
	return stretches;
}
