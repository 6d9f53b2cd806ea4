/**
 * The only reader of `data/`. Reads every file, has the model prove it, and turns what is wrong into lines of
 * `file:line:column what: what is wrong. What to do.`, all of them at once.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { File, Problem } from '../model/problem.ts';
import { buildReport } from '../model/report.ts';
import * as schema from '../model/schema.ts';
import type { Report } from '../model/view.ts';
import { findings } from './issues.ts';
import { decode } from './text.ts';

/** Wrong data: `message` lists every problem, one per line. */
export class DataError extends Error {
	constructor(readonly problems: string[]) {
		const many = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
		super(`The data has ${many}:\n\n${problems.join('\n')}\n`);
		this.name = 'DataError';
		// The place to look at is in the data, not in this program.
		this.stack = this.message;
	}
}

type Path = (string | number)[];
/** What stands in a folder: name → bytes, undefined when there is no such file. */
export type Read = (name: string) => Uint8Array | undefined;

interface Place {
	line: number;
	column: number;
}

/** One file of data: its content, when it can be used, and where in it things stand. */
class DataFile {
	readonly name: string;
	readonly text: string | undefined;
	readonly #lines = new LineCounter();
	readonly #document: Document | undefined;
	readonly #wrong: { place: Place; subject: string; says: string }[] = [];

	constructor(name: string, bytes: Uint8Array | undefined, yaml: boolean) {
		this.name = name;
		const read = bytes
			? decode(bytes)
			: { line: 1, says: 'the file is missing. Write it, or copy it from another report.' };
		if (!('text' in read)) {
			this.#wrong.push({ place: { line: read.line, column: 1 }, subject: 'file', says: read.says });
			return;
		}
		this.text = read.text;
		if (!yaml) {
			this.#lines.addNewLine(0);
			for (const { index } of read.text.matchAll(/\n/g)) this.#lines.addNewLine(index + 1);
			return;
		}
		const document = parseDocument(read.text, { lineCounter: this.#lines, prettyErrors: false });
		for (const { code, message, pos } of document.errors)
			this.#wrong.push({
				place: this.at(pos[0]),
				subject: 'file',
				says: sayYaml(code, message, read.text.slice(...pos))
			});
		if (document.errors.length === 0) this.#document = document;
	}

	at(offset: number): Place {
		const { line, col } = this.#lines.linePos(offset);
		return { line, column: col };
	}

	/** Where an entry stands: a text or number itself, a group at its key; what is missing, where it is missed. */
	find(path: Path, offset?: number): Place {
		if (path.length === 0) return this.at(offset ?? 0);
		const parent = this.#document?.getIn(path.slice(0, -1), true);
		const node = this.#document?.getIn(path, true);
		if (isScalar(node) && node.range) {
			const [start, end] = node.range;
			const quoted = this.text?.slice(start + 1, end - 1) === node.value ? 1 : 0;
			const plain = quoted === 1 || this.text?.slice(start, end) === node.value;
			return this.at(
				start + (plain ? quoted + (offset ?? 0) * 1 : 0) - (offset === undefined ? quoted : 0)
			);
		}
		if (isMap(parent)) {
			const pair = parent.items.find(
				(one) => isPair(one) && isScalar(one.key) && one.key.value === path.at(-1)
			);
			if (pair && isScalar(pair.key) && pair.key.range) return this.at(pair.key.range[0]);
		}
		if (isNode(node) && node.range) return this.at(node.range[0]);
		return this.find(path.slice(0, -1));
	}

	/** The content as a schema has it. */
	parse<T>(shape: {
		safeParse(
			value: unknown
		): { success: true; data: T } | { success: false; error: { issues: schema.Issue[] } };
	}): T | undefined {
		if (!this.#document) return undefined;
		const result = shape.safeParse(this.#document.toJS());
		if (result.success) return result.data;
		const has = (path: Path) => path.length === 0 || this.#document?.hasIn(path) === true;
		for (const { path, says } of findings(result.error.issues, has))
			this.#wrong.push({ place: this.find(path), subject: subjectOf(path), says });
		return undefined;
	}

	/** Problems of the file itself, and of the model with it. */
	messages(problems: Problem[] = []): string[] {
		const found = problems.map(({ path, offset, subject, says }) => ({
			place: this.find(path, offset),
			subject,
			says
		}));
		return [...this.#wrong, ...found]
			.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
			.map(
				({ place, subject, says }) =>
					`${this.name}:${place.line}:${place.column} ${subject}: ${says}`
			);
	}
}

/** The entry's own name: the nearest key that is not one of the schema's words. */
function subjectOf(path: Path): string {
	const [first, second] = path;
	if (first === 'figures' && typeof second === 'string') return second;
	if (first === 'chapters') return path.slice(0, 4).join('/');
	return path.length > 0 ? String(first) : 'file';
}

function sayYaml(code: string, message: string, found: string): string {
	if (code === 'DUPLICATE_KEY')
		return 'this key is there twice. Give one of the two another name, or take it out.';
	if (code === 'TAB_AS_INDENT' || found.includes('\t'))
		return 'a tab stands at the beginning of the line. Indent with blanks (two for each level).';
	const first = message.split('\n')[0]!.replace(/\.$/, '');
	return `this is no correct YAML: ${first}. Check the indentation, the quotes and the colons here and in the line above.`;
}

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
