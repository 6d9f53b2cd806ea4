/** The report's own words on a slide: a quotation is no whole sentence by itself, so the rest of its sentence stands round it. */
import { excerpt, standing, type Quotation } from '../model/excerpt.ts';
import type { Piece, View } from '../model/view.ts';

/** Words of a slide; soft ones stand round a quotation. */
export type Wording = Piece & { soft?: boolean };

/** @param fits whether a text has room on the slide */
export function quotation(
	view: View,
	words: Quotation,
	fits: (text: string) => boolean
): Wording[] {
	const at = standing(view, words, view.lang);
	// A translation of the sentence may put it in other words, or be too long: the quotation then stands alone.
	if (!at || !fits(at.whole)) return [{ is: 'text', text: excerpt(view, words) }];
	const { whole, start, end } = at;
	const parts: Wording[] = [
		{ is: 'text', text: whole.slice(0, start), soft: true },
		{ is: 'text', text: whole.slice(start, end) },
		{ is: 'text', text: whole.slice(end), soft: true }
	];
	return parts.filter((part) => part.is !== 'text' || part.text !== '');
}

/** The clauses of a Chinese title, of which the next starts a line where it does not fit beside the last. */
export function clausesOf(pieces: Wording[]): Wording[][] {
	const clauses: Wording[][] = [[]];
	for (const piece of pieces) {
		if (piece.is !== 'text') clauses.at(-1)!.push(piece);
		else
			for (const text of piece.text.match(/[^，：；]*[，：；]|[^，：；]+/g) ?? []) {
				clauses.at(-1)!.push({ ...piece, text });
				if (/[，：；]$/.test(text)) clauses.push([]);
			}
	}
	return clauses.filter((clause) => clause.length > 0);
}
