/** Lines under a picture of dots. */
import type { Lang, Row } from '../../model/view.ts';
import { nameOf } from '../labels.ts';
import { measure, wrap } from '../type.ts';
import { chartWords } from '../words.ts';
import { bars, cells, firstYear, type Input } from './cells.ts';
import { baseOf, low, saidOf } from './head.ts';
import { meanOf } from './parcels.ts';

/** What one dot is, for each kind of thing in the picture, once. */
function key(rows: Row[], lang: Lang): string[] {
	const ones = [...new Set(rows.flatMap((row) => (row.one ? [row.one] : [])))];
	const words = chartWords[lang];
	return ones.length === 0 ? [] : [words.oneDot(words.either(ones))];
}

/** Under the picture: what one dot is, the whole behind the parts shown, a longer period. */
export function footnotes(input: Input, noteSize: number): string[] {
	const { rows, lang, size } = input;
	const words = chartWords[lang];
	const shown = cells(input);
	const clustered = input.spec.states[input.state]!.layout === 'clusters';
	const drawn = clustered ? shown.slice(0, 1) : shown;
	const notes = key(
		drawn.flatMap(({ parts }) => parts.map((part) => rows[part.row]!)),
		lang
	);
	const frame = clustered ? rows[shown[1]!.whole]!.one : undefined;
	if (frame !== undefined) notes.push(words.oneFrame(frame));
	const mean = meanOf(input);
	if (mean) notes.push(words.dots.cell(mean.row.text));
	const { own } = saidOf(input);
	for (const [index, cell] of shown.entries()) {
		const { whole, parts, remainder } = cell;
		if (parts[0]!.row === whole || baseOf(own[index]!, cell, input)) continue;
		const all = words.pair(nameOf(rows[whole]!, lang), rows[whole]!.text);
		notes.push(remainder ? words.dots.withRest(all) : all);
	}
	if (bars(input).some(({ shared }) => shared)) notes.push(words.dots.oneMoney);
	const since = firstYear(input);
	if (since !== undefined) notes.push(words.since(since));
	const lines = notes.map(words.line);
	const set = (note: string) => wrap(note, size.width, noteSize);
	const apart = lines.flatMap(set);
	if (size.height >= low) return apart;
	// A small picture has no room for lines that are not full; a line that ends with a note is read better.
	const joined = set(words.inOne(lines));
	const packed: string[] = [];
	for (const note of lines) {
		const both = words.inOne([...packed.slice(-1), note]);
		if (measure(both, noteSize) > size.width) packed.push(note);
		else packed.splice(-1, 1, both);
	}
	const whole = packed.flatMap(set);
	return whole.length > joined.length ? joined : whole;
}
