/** A state of a dots chart in sentences. */
import type { Lang, Row } from '../../model/view.ts';
import { nameOf } from '../labels.ts';
import { chartWords } from '../words.ts';
import { bars, cells, firstYear, type Input } from './cells.ts';
import { meanOf } from './parcels.ts';

/** A figure's name and value, as a clause. */
const told = (row: Row, lang: Lang) => chartWords[lang].pair(nameOf(row, lang), row.text);

export function describe(input: Omit<Input, 'size'>): string {
	const { spec, state, rows, lang } = input;
	const words = chartWords[lang];
	const { layout, say, separate } = spec.states[state]!;
	const shown = cells(input);
	const sentences: string[] = [];
	for (const [index, { whole, parts, remainder }] of shown.entries()) {
		const row = rows[whole]!;
		const clauses = [told(row, lang)];
		const one = layout === 'clusters' && index > 0 ? words.oneFrame : words.oneDot;
		if (row.one) clauses.push(one(row.one));
		sentences.push(words.sentence(clauses));
		if (parts.length === 1 && parts[0]!.row === whole) continue;
		const named = parts.map(
			(part) =>
				told(rows[part.row]!, lang) + words.aside(part.ring ? words.dots.hollow : words.dots.filled)
		);
		if (remainder) named.push(words.dots.remainder(String(remainder.count)));
		sentences.push(words.sentence([words.dots.ofThese(words.list(named))]));
	}
	if (layout === 'clusters') sentences.push(words.sentence([words.dots.average]));
	else if (shown.length > 1) {
		const clauses = [words.dots.oneScale, ...(separate ? [words.dots.separate] : [])];
		sentences.push(words.sentence(clauses));
	}
	for (const row of bars(input)) {
		const clauses = [words.dots.bar(told(row, lang))];
		if (row.bound === 'atLeast') clauses.push(words.dots.open);
		if (row.bound === 'atMost') clauses.push(words.dots.limit);
		sentences.push(words.sentence(clauses));
	}
	for (const id of say) sentences.push(words.sentence([told(rows[id]!, lang)]));
	if (meanOf(input)) sentences.push(words.sentence([words.dots.cells]));
	const since = firstYear(input);
	if (since !== undefined) sentences.push(words.sentence([words.counted(since)]));
	return words.join(sentences);
}
