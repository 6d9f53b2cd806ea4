/** Names of groups: the number in display numerals with its name, beside it or under it as there is room. */
import type { Voice } from '../../model/schema.ts';
import type { Lang, Row } from '../../model/view.ts';
import type { Text } from '../chart.ts';
import { headline, linesHeight, textFrom, withoutUnit, type TypeSizes } from '../labels.ts';
import { wrap } from '../type.ts';
import { chartWords } from '../words.ts';

export interface Caption {
	texts: Text[];
	height: number;
}

interface At {
	id: string;
	x: number;
	top: number;
	width: number;
	voice: Voice;
}

/** The name with its unit's sense; figures that are ours say so. */
export function nameOf(row: Row, lang: Lang): string {
	const words = chartWords[lang];
	return row.figure && row.sentence === undefined
		? row.label + words.aside(words.computed)
		: row.label;
}

/** Number and name; under one another in a narrow column. */
export function caption(row: Row, at: At, sizes: TypeSizes, lang: Lang): Caption {
	const name = nameOf(row, lang);
	const numeral = withoutUnit(row);
	if (at.width >= sizes.label * 15) return headline(row, at, sizes, name);
	const lines = wrap(name, at.width, sizes.label);
	const size = Math.min(sizes.numeral, (at.width / Math.max(1, numeral.length)) * 1.4);
	const under = at.top + linesHeight(1, size);
	return {
		texts: [
			textFrom(at.top, {
				id: `${at.id}-value`,
				x: at.x,
				lines: [numeral],
				style: 'numeral',
				size,
				anchor: 'start',
				voice: at.voice,
				row: row.id
			}),
			textFrom(under, {
				id: `${at.id}-label`,
				x: at.x,
				lines,
				style: 'label',
				size: sizes.label,
				anchor: 'start',
				voice: 'ink',
				row: row.id
			})
		],
		height: linesHeight(1, size) + linesHeight(lines.length, sizes.label)
	};
}

/** What one dot is, for each kind of thing in the picture, once. */
export function keys(rows: Row[], lang: Lang, width: number, size: number): string[] {
	const ones = [...new Set(rows.flatMap((row) => (row.one ? [row.one] : [])))];
	if (ones.length === 0) return [];
	const words = chartWords[lang];
	return wrap(words.oneDot(words.list(ones)), width, size);
}
