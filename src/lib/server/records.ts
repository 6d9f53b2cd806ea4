/** A report's numbers as records: what stands in CSV and JSON files, the same for one chart and for all figures. */
import { originOf, type Origin } from '../model/origin.ts';
import { csv } from '../charts/csv.ts';
import { figureRow } from '../charts/rows.ts';
import { fileWords } from '../messages/index.ts';
import { places } from '../messages/section.ts';
import { sentenceAt } from '../model/addresses.ts';
import { relate } from '../model/relations.ts';
import { printedSection } from '../model/section.ts';
import { sentencesOf } from '../model/source.ts';
import type { Bound, Lang, Row, Sentence, View } from '../model/view.ts';
import { figuresAsWritten } from './reports.ts';
import { published, siteUrl } from './site.ts';

/** One number with everything needed to quote it. Fields that do not apply are left out. */
export interface Entry {
	id: string;
	name: string;
	/** Computed ones as they are printed, without decimals that nobody vouches for; `formula` has the exact value. */
	value: number;
	unit: string;
	origin: Origin;
	bound: Bound;
	/** Ids of other figures: of the whole, of those that share things with it, of those on another base. */
	partOf?: string;
	overlaps?: string[];
	incomparable?: string[];
	/** First and last year. */
	from?: number;
	to?: number;
	/** With unit and qualifier, in the file's language. */
	printed: string;
	/** What one dot is. */
	one?: string;
	/** Verbatim; of figures that the report states. */
	quote?: string;
	/** Verbatim. */
	sentence?: string;
	/** Of the sentence, unofficial; in English files. */
	translation?: string;
	/** Where the sentence stands, as every page says it. */
	place?: string;
	section?: string;
	paragraph?: number;
	/** Of the sentence in its paragraph. */
	number?: number;
	/** Of the sentence; where the site's own is known: in a file on somebody's desk a relative one leads nowhere. */
	address?: string;
	/** Of computed figures: in ids, and in names and numbers. */
	formula?: string;
	working?: string;
	note?: string;
	/** Title of the report: rows of several years may come to stand in one table. */
	report: string;
}

const all = [
	'id',
	'name',
	'value',
	'unit',
	'origin',
	'bound',
	'partOf',
	'overlaps',
	'incomparable',
	'from',
	'to',
	'printed',
	'one',
	'quote',
	'sentence',
	'translation',
	'place',
	'section',
	'paragraph',
	'number',
	'address',
	'formula',
	'working',
	'note',
	'report'
] as const satisfies (keyof Entry)[];

/** Columns of tables, in order. */
export function columnsOf(lang: Lang): (typeof all)[number][] {
	const missing: string[] = lang === 'zh' ? ['translation'] : [];
	if (!siteUrl()) missing.push('address');
	return all.filter((column) => !missing.includes(column));
}

/** Columns that hold whole numbers. */
export const wholeNumbers: readonly string[] = ['from', 'to', 'paragraph', 'number'];

const known = new WeakMap<View['source'], Map<string, Sentence>>();

/** The sentence of the report's text with this id. */
function sentenceOf(view: View, id: string | undefined): Sentence | undefined {
	let own = known.get(view.source);
	if (!own) {
		own = new Map(sentencesOf(view.source).map((sentence) => [sentence.id, sentence]));
		known.set(view.source, own);
	}
	return id === undefined ? undefined : own.get(id);
}

/** Which figures must not be added to this one or compared with it, whichever of the two says so. */
function relationsOf(view: View, id: string) {
	const written = figuresAsWritten(view.id);
	const { overlap, incomparable } = relate(written);
	const those = (hold: (other: string) => boolean) => {
		const found = Object.keys(written).filter((other) => other !== id && hold(other));
		return found.length > 0 ? found : undefined;
	};
	return {
		overlaps: those((other) => overlap(id, other)),
		incomparable: those((other) => incomparable(id, other) !== undefined)
	};
}

/** @param home way from the site's root to the report's home, under its own name */
function entryOf(view: View, row: Row, home: string): Entry {
	const figure = row.figure ? view.figures[row.id] : undefined;
	const sentence = sentenceOf(view, row.sentence);
	const entry: { [K in keyof Entry]: Entry[K] | undefined } = {
		id: row.id,
		name: row.label,
		value: figure?.formula ? Number(row.value.toFixed(figure.decimals)) : row.value,
		unit: row.unit,
		// Rows that are no figures count the report's text.
		origin: figure ? originOf(figure) : 'counted',
		bound: row.bound,
		partOf: figure?.partOf,
		...(figure && relationsOf(view, figure.id)),
		from: row.period?.[0],
		to: row.period?.[1],
		printed: row.text,
		one: row.one,
		quote: figure?.quote,
		sentence: sentence?.text,
		translation: sentence && view.translations[sentence.id],
		place: sentence && places[view.lang](sentence.place),
		section: sentence && printedSection(sentence.place.section),
		paragraph: sentence?.place.paragraph,
		number: sentence?.place.sentence,
		address: sentence && published(home + sentenceAt(sentence.id)),
		formula: figure?.formula,
		working: figure?.working,
		note: figure?.note,
		report: view.title
	};
	return Object.fromEntries(
		Object.entries(entry).filter(([, value]) => value !== undefined)
	) as unknown as Entry;
}

/** Rows of a chart's table as records. */
export function rowEntries(view: View, rows: Row[], home: string): Entry[] {
	return rows.map((row) => entryOf(view, row, home));
}

/** Every figure of a report, in the order of the data. */
export function figureEntries(view: View, home: string): Entry[] {
	return Object.keys(view.figures).map((id) => entryOf(view, figureRow(view, id), home));
}

/** A record's cells as text and numbers, whatever its codes are written as; several ids in one are parted by spaces. */
export function cellsOf(
	entry: Omit<Entry, 'origin' | 'bound'> & { origin: string; bound: string },
	lang: Lang
): (string | number | undefined)[] {
	return columnsOf(lang).map((column) => {
		const cell = entry[column];
		return Array.isArray(cell) ? cell.join(' ') : cell;
	});
}

/** Records as a table for spreadsheets, its header, origins and bounds in the report's language. */
export function entriesCsv(view: View, entries: Entry[]): string {
	const words = fileWords[view.lang];
	const said = (entry: Entry) => ({
		...entry,
		origin: words.origins[entry.origin],
		bound: words.bounds[entry.bound]
	});
	return csv(
		columnsOf(view.lang).map((column) => words.columns[column]),
		entries.map((entry) => cellsOf(said(entry), view.lang))
	);
}
