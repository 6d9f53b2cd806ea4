/**
 * The only reader of `data/`. Reads every file, has the model prove it, and turns what is wrong into lines of
 * `file:line:column what: what is wrong. What to do.`, all of them at once.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { reportName } from '../model/addresses.ts';
import { proveTerms } from '../model/plain.ts';
import { complainer, type Problem } from '../model/problem.ts';
import { buildReport } from '../model/report.ts';
import * as schema from '../model/schema.ts';
import type { FiguresFile } from '../model/schema.ts';
import type { Report } from '../model/view.ts';
import { DataFile, type Shape } from './datafile.ts';

/** Wrong data: `message` lists every problem, one per line. */
export class DataError extends Error {
	readonly #problems: string[];

	constructor(problems: string[]) {
		const many = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
		super(`The data has ${many}:\n\n${problems.join('\n')}\n`);
		this.#problems = problems;
		// The place to look at is in the data, not in this program.
		this.stack = this.message;
	}

	get problems(): string[] {
		return this.#problems;
	}

	/** How Node and Vite print it: the list and nothing else. */
	[inspect.custom](): string {
		return this.message;
	}
}

/** A file of the folder by its name in it; plain text where it has no shape. */
export type Open = <T>(name: string, shape?: Shape<T>) => DataFile<T>;

/** Proves everything in a data folder. */
export function proveData(folder: string, open: Open, ids: string[]): Report[] {
	const messages: string[] = [];
	const site = open('site.yaml', schema.siteFile);
	const units = open('units.yaml', schema.unitsFile);
	const terms = open('terms.yaml', schema.termsFile);
	const home = site.content?.home;
	const missing: Problem = {
		file: 'site',
		path: ['home'],
		subject: 'home',
		says: `there is no report “${home}”. Write the name of a folder: ${ids.join(', ') || 'none is there yet'}.`
	};
	messages.push(...site.messages(home !== undefined && !ids.includes(home) ? [missing] : []));
	const unclear: Problem[] = [];
	if (terms.content) proveTerms(terms.content, complainer('terms', unclear));
	messages.push(...units.messages(), ...terms.messages(unclear));

	const reports = ids.flatMap((id): Report[] => {
		if (!reportName.test(id))
			messages.push(
				`${folder}/${id}:1:1 folder: the name “${id}” cannot be an address. Name it by district and year in lower-case letters, such as xinqu-2024.`
			);
		const own = {
			report: open(`${id}/report.yaml`, schema.reportFile),
			source: open(`${id}/source.txt`),
			figures: open(`${id}/figures.yaml`, schema.figuresFile),
			charts: open(`${id}/charts.yaml`, schema.chartsFile),
			story: open(`${id}/story.yaml`, schema.storyFile),
			translation: open(`${id}/translation.yaml`, schema.translationFile)
		};
		const { report, problems = [] } = buildReport(
			{
				id,
				source: own.source.text,
				report: own.report.content,
				figures: own.figures.content,
				charts: own.charts.content,
				story: own.story.content,
				translation: own.translation.content
			},
			{ units: units.content, terms: terms.content, home }
		);
		for (const [name, one] of Object.entries(own))
			messages.push(...one.messages(problems.filter(({ file }) => file === name)));
		return report ? [report] : [];
	});
	if (messages.length > 0) throw new DataError(messages);
	return reports.sort((a, b) => Number(b.id === home) - Number(a.id === home));
}

/** The folder with all reports; a build of other reports names its own. */
export const dataFolder = process.env['REPORT_DATA'] ?? 'data';

let cache: { stamp: string; reports: Report[] } | undefined;
/** Files as they were last read: when one is edited, the others need not be taken apart again. */
const opened = new Map<string, { stamp: number; file: DataFile }>();

function openFile<T>(path: string, shape?: Shape<T>): DataFile<T> {
	if (!existsSync(path)) return new DataFile(path, undefined, shape);
	const stamp = statSync(path).mtimeMs;
	const known = opened.get(path);
	// A path has one shape.
	if (known?.stamp === stamp) return known.file as DataFile<T>;
	const file = new DataFile(path, readFileSync(path), shape);
	opened.set(path, { stamp, file });
	return file;
}

/**
 * All reports of a data folder, the home report first. Read once; again when a file has changed.
 * @throws DataError with every problem of every file
 */
export function loadReports(folder = dataFolder): Report[] {
	const names = existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
		: [];
	const stamp = [
		folder,
		...names.map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
	].join('\n');
	if (cache?.stamp === stamp) return cache.reports;
	const ids = names.filter(
		(name) => !/^schema$|^\.|[/\\]/.test(name) && statSync(join(folder, name)).isDirectory()
	);
	const reports = proveData(folder, (name, shape) => openFile(`${folder}/${name}`, shape), ids);
	cache = { stamp, reports };
	return reports;
}

/** The figures of a report as its file has them: with the relations between them, which pages do without. */
export function figuresAsWritten(id: string): FiguresFile['figures'] {
	const file = openFile(`${dataFolder}/${id}/figures.yaml`, schema.figuresFile);
	return file.content?.figures ?? {};
}

/** The report that lives at the root of the site. */
export function homeReport(folder = dataFolder): Report {
	return loadReports(folder)[0]!;
}
