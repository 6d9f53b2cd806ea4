/** Ways from the deck to the report's other pages. */
import type { View } from '../model/view.ts';

/**
 * The sentence that states a figure; a computed one leads to its row in the table of all figures. Written out: all addresses
 * of the site would be one more file to fetch.
 */
export function figureLink(view: View, id: string): string {
	const sentence = view.figures[id]?.sentence;
	return sentence === undefined ? `../figures/#f-${id}` : sentenceLink(sentence);
}

export const sentenceLink = (sentence: string) => `../source/#${sentence}`;
