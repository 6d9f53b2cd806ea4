/** All figures of a report as open data: a table, records, and a Frictionless description of both. */
import { origins } from '../model/origin.ts';
import { fileWords } from '../messages/index.ts';
import { termsWords } from '../messages/terms.ts';
import { dataFiles } from '../model/addresses.ts';
import { bounds, type Lang, type View } from '../model/view.ts';
import { cellsOf, columnsOf, entriesCsv, figureEntries, wholeNumbers } from './records.ts';
import { published } from './site.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** Text of a JSON file, with tabs and a line's end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** The report as a source is named in data. */
export function reportFacts(view: View) {
	const { title, district, year, publisher, published: date, address } = view;
	return { title, district, year, publisher, published: date, ...(address ? { address } : {}) };
}

/** What data may be used under, as Frictionless has it. */
export const licenses = (lang: Lang) => [
	{ name: 'MIT', path: 'https://opensource.org/license/mit', title: termsWords[lang].license }
];

/** The terms of use in a few sentences, for files that travel without their page. */
export const terms = (lang: Lang) => {
	const { reuse, report } = termsWords[lang];
	return [reuse, report];
};

/** @param home way from the site's root to the report's home, under its own name */
export function figuresCsv(view: View, home: string): string {
	return entriesCsv(view, figureEntries(view, home));
}

export function figuresJson(view: View, home: string): string {
	return json({
		report: reportFacts(view),
		language: view.lang,
		licenses: licenses(view.lang),
		terms: terms(view.lang),
		story: published(home),
		figures: figureEntries(view, home)
	});
}

/** What every column holds: its name in data, its title in tables, and what a reader should know of it. */
export function describedColumns(lang: Lang) {
	const { columns, columnNotes } = fileWords[lang];
	return columnsOf(lang).map((name) => ({
		name,
		title: columns[name],
		description: columnNotes[name]
	}));
}

/** `datapackage.json`: https://specs.frictionlessdata.io, version 1, which present validators read. */
export function dataPackage(view: View, home: string): string {
	const words = fileWords[view.lang];
	const enums: Record<string, Json> = {
		origin: [...origins],
		bound: [...bounds]
	};
	const fields = describedColumns(view.lang).map(({ name, ...said }): Json => ({
		name,
		...said,
		type: name === 'value' ? 'number' : wholeNumbers.includes(name) ? 'integer' : 'string',
		...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
		...(enums[name] ? { constraints: { enum: enums[name] } } : {})
	}));
	const source: Json = { title: `${view.title}, ${view.publisher}, ${view.published}` };
	return json({
		profile: 'data-package',
		name: `${view.id}-${view.lang}`,
		title: words.figures(view.title),
		description: `${words.figuresNote(view.title)} ${termsWords[view.lang].report}`,
		homepage: published(home),
		version: String(view.year),
		licenses: licenses(view.lang),
		sources: [view.address ? { ...source, path: view.address } : source],
		keywords: [view.district, String(view.year)],
		resources: [
			{
				name: 'figures',
				title: words.figures(view.title),
				profile: 'tabular-data-resource',
				// The mark that spreadsheets need in the table is what programs stumble over: they find the rows here.
				data: [
					columnsOf(view.lang),
					...figureEntries(view, home).map((entry) =>
						cellsOf(entry, view.lang).map((cell): Json => cell ?? null)
					)
				],
				schema: { fields, primaryKey: 'id', missingValues: [''] }
			},
			{
				name: 'figures-csv',
				description: words.csvNote,
				path: dataFiles.csv,
				profile: 'data-resource',
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8'
			},
			{
				name: 'figures-json',
				path: dataFiles.json,
				profile: 'data-resource',
				format: 'json',
				mediatype: 'application/json',
				encoding: 'utf-8'
			}
		]
	});
}
