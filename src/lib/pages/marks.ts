/** Where in a sentence of the report its figures stand, so that the page can mark the numbers and nothing else. */
import type { View } from '../model/view.ts';

type Sentence = View['source']['sections'][number]['paragraphs'][number]['sentences'][number];
type Figure = View['figures'][string];

/** A stretch of a sentence; `figure` is the id of the figure whose number it is. */
export interface Stretch {
	text: string;
	figure?: string;
}

/**
 * Takes a sentence apart at the numbers of its figures.
 * @param figures of this sentence
 * @param show turns the stored text into what is shown; must keep the number of characters
 */
export function stretches(
	sentence: Sentence,
	figures: Figure[],
	show: (text: string) => string
): Stretch[] {
	const shown = show(sentence.text);
	const marks = figures
		.flatMap(({ id, mark }) =>
			mark ? [{ id, from: mark.start - sentence.start, to: mark.end - sentence.start }] : []
		)
		.sort((a, b) => a.from - b.from);
	const found: Stretch[] = [];
	let done = 0;
	for (const { id, from, to } of marks) {
		if (from < done) continue;
		if (from > done) found.push({ text: shown.slice(done, from) });
		found.push({ text: shown.slice(from, to), figure: id });
		done = to;
	}
	if (done < shown.length) found.push({ text: shown.slice(done) });
	return found;
}
