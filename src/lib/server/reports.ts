/**
 * The only reader of `data/`. Reads every file, has the model prove it, and turns what is wrong into lines of
 * `file:line:column what: what is wrong. What to do.`, all of them at once.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { File, Problem } from '../model/problem.ts';
import { buildReport } from '../model/report.ts';
import * as schema from '../model/schema.ts';
import type { Report } from '../model/view.ts';
import { DataFile } from './datafile.ts';

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

/** What stands in a folder: name → bytes, undefined when there is no such file. */
export type Read = (name: string) => Uint8Array | undefined;

const ownFiles = ['report', 'figures', 'charts', 'story'] as const;
const reportName = /^[a-z]+(-[a-z]+)*-\d{4}$/;

/** Proves everything in a data folder. */
export function proveData(folder: string, read: Read, ids: string[]): Report[] {
	const file = (name: string, yaml = true) => new DataFile(`${folder}/${name}`, read(name), yaml);
	const messages: string[] = [];
	const [site, units, terms] = [file('site.yaml'), file('units.yaml'), file('terms.yaml')];
	const home = site.parse(schema.siteFile)?.home;
	const shared = { units: units.parse(schema.unitsFile), terms: terms.parse(schema.termsFile) };
	const missing: Problem = {
		file: 'site',
		path: ['home'],
		subject: 'home',
		says: `there is no report “${home}”. Write the name of a folder: ${ids.join(', ') || 'none is there yet'}.`
	};
	messages.push(...site.messages(home !== undefined && !ids.includes(home) ? [missing] : []));
	messages.push(...units.messages(), ...terms.messages());

	const reports = ids.flatMap((id): Report[] => {
		if (!reportName.test(id))
			messages.push(
				`${folder}/${id}:1:1 folder: the name “${id}” cannot be an address. Name it by district and year in lower-case letters, such as xinqu-2024.`
			);
		const text = file(`${id}/source.txt`, false);
		const own = Object.fromEntries(
			ownFiles.map((name) => [name, file(`${id}/${name}.yaml`)])
		) as Record<(typeof ownFiles)[number], DataFile>;
		const { report, problems = [] } = buildReport(
			{
				id,
				source: text.text,
				report: own.report.parse(schema.reportFile),
				figures: own.figures.parse(schema.figuresFile),
				charts: own.charts.parse(schema.chartsFile),
				story: own.story.parse(schema.storyFile)
			},
			shared
		);
		const all: [File, DataFile][] = [
			['report', own.report],
			['source', text],
			['figures', own.figures],
			['charts', own.charts],
			['story', own.story]
		];
		for (const [name, one] of all)
			messages.push(...one.messages(problems.filter((problem) => problem.file === name)));
		return report ? [report] : [];
	});
	if (messages.length > 0) throw new DataError(messages);
	return reports.sort((a, b) => Number(b.id === home) - Number(a.id === home));
}

/** The folder with all reports; a build of other reports names its own. */
export const dataFolder = process.env['REPORT_DATA'] ?? 'data';

let cache: { stamp: string; reports: Report[] } | undefined;

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
	const read: Read = (name) =>
		existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined;
	const reports = proveData(folder, read, ids);
	cache = { stamp, reports };
	return reports;
}

/** The report that lives at the root of the site. */
export function homeReport(folder = dataFolder): Report {
	return loadReports(folder)[0]!;
}
