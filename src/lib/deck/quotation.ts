/** The report's own words on a slide: a quotation is no whole sentence by itself, so the rest of its sentence stands round it. */
import type { Piece, View } from '../model/view.ts';
import { sentencesOf } from '../model/source.ts';
import { fullWidth } from '../model/typography.ts';

/** Words of a slide; soft ones stand round a quotation. */
export type Wording = Piece & { soft?: boolean };

const letters = (text: string) => text.toLowerCase().replace(/[.。]$/, '');

/**
 * @param quote in the page's language
 * @param sentence id of the sentence in which it stands
 * @param fits whether a text has room on the slide
 */
export function quotation(
	view: View,
	quote: string,
	sentence: string | undefined,
	fits: (text: string) => boolean
): Wording[] {
	const whole =
		view.lang === 'zh'
			? sentencesOf(view.source).find(({ id }) => id === sentence)?.text
			: view.translations[sentence ?? ''];
	const set = view.lang === 'zh' ? fullWidth : (text: string) => text;
	const at = letters(whole ?? '').indexOf(letters(quote));
	// A translation of the sentence may put it in other words, or be too long: the quotation then stands alone.
	if (whole === undefined || at < 0 || !fits(set(whole))) return [{ is: 'text', text: set(quote) }];
	const text = set(whole);
	const end = at + letters(quote).length;
	// A stop goes with the words that it ends.
	const stop = /^[.。]$/.test(text.slice(end)) ? text.length : end;
	const parts: Wording[] = [
		{ is: 'text', text: text.slice(0, at), soft: true },
		{ is: 'text', text: text.slice(at, stop) },
		{ is: 'text', text: text.slice(stop), soft: true }
	];
	return parts.filter((part) => part.is !== 'text' || part.text !== '');
}
