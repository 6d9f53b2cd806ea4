/** Where the lines of a Chinese headline may end, numbers and all. */
import { phrases } from '../charts/phrases.ts';
import { clauses, measure } from '../charts/type.ts';

/** A clause, or an item of a list, of up to so many em stays whole: every phone has lines that long. */
const short = 9;

const fits = (clause: string) => measure(clause, 1) <= short;

/** Of a list, each with its comma. */
const items = (clause: string) => clause.match(/[^、]+、?/g) ?? [];

export interface Printed {
	text: string;
	/** A number: a line may end before it. */
	number: boolean;
}

/**
 * Short clauses stay whole, others end between words.
 * @param pieces what the headline is made of, in print
 * @returns for each piece the parts between which a line may end; an empty one stands first where it may end before the piece
 */
export function breaks(pieces: Printed[]): string[][] {
	const whole = pieces.map(({ text }) => text).join('');
	const kept: [from: number, to: number][] = [];
	let from = 0;
	for (const clause of clauses(whole).flatMap((one) => (fits(one) ? one : items(one)))) {
		from = whole.indexOf(clause, from);
		if (fits(clause)) kept.push([from, from + clause.length]);
		from += clause.length;
	}
	const torn = (at: number) => kept.some(([first, end]) => first < at && at < end);
	let at = 0;
	return pieces.map(({ text, number }) => {
		const parts = number && at > 0 && !torn(at) ? ['', ''] : [''];
		for (const phrase of phrases(text)) {
			if (at > 0 && parts.at(-1) !== '' && !torn(at)) parts.push(phrase);
			else parts[parts.length - 1] += phrase;
			at += phrase.length;
		}
		return parts;
	});
}
