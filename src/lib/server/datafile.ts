/** One file of data, and where in it things stand. */
import { isMap, isNode, isScalar, LineCounter, type Document } from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { Issue } from '../model/schema.ts';
import { findings } from './issues.ts';
import { decode } from './text.ts';
import { readYaml } from './yaml.ts';

type Path = (string | number)[];

interface Place {
	line: number;
	column: number;
}

/** What a file may hold. */
export interface Shape<T> {
	safeParse(
		value: unknown
	): { success: true; data: T } | { success: false; error: { issues: Issue[] } };
}

/** One file of data: its content, when it can be used, and where in it things stand. */
export class DataFile<T = unknown> {
	readonly name: string;
	readonly text: string | undefined;
	readonly content: T | undefined;
	readonly #lines = new LineCounter();
	readonly #document: Document | undefined;
	readonly #wrong: { place: Place; subject: string; says: string }[] = [];

	/** @param shape of YAML; without it, the file is plain text */
	constructor(name: string, bytes: Uint8Array | undefined, shape?: Shape<T>) {
		this.name = name;
		const read = bytes
			? decode(bytes)
			: { line: 1, says: 'the file is missing. Write it, or copy it from another report.' };
		if (!('text' in read)) {
			this.#wrong.push({ place: { line: read.line, column: 1 }, subject: 'file', says: read.says });
			return;
		}
		this.text = read.text;
		if (!shape) {
			this.#lines.addNewLine(0);
			for (const { index } of read.text.matchAll(/\n/g)) this.#lines.addNewLine(index + 1);
			return;
		}
		const { document, slips = [] } = readYaml(read.text, this.#lines);
		for (const { at, says } of slips)
			this.#wrong.push({ place: this.at(at), subject: 'file', says });
		this.#document = document;
		if (document) this.content = this.#read(document, shape);
	}

	at(offset: number): Place {
		const { line, col } = this.#lines.linePos(offset);
		return { line, column: col };
	}

	/** Where an entry stands: a text or number itself, a group at its key; what is missing, where it is missed. */
	find(path: Path, offset?: number): Place {
		if (path.length === 0) return this.at(offset ?? 0);
		const node = this.#document?.getIn(path, true);
		if (isScalar(node) && node.range) {
			const [start, end] = node.range;
			if (offset === undefined) return this.at(start);
			// Inside quotes a text begins one later; with escapes in it only its beginning is certain.
			if (this.text?.slice(start, end) === node.value) return this.at(start + offset);
			const quoted = this.text?.slice(start + 1, end - 1) === node.value;
			return this.at(quoted ? start + 1 + offset : start);
		}
		const key = this.#key(path);
		if (key !== undefined) return this.at(key);
		if (isNode(node) && node.range) return this.at(node.range[0]);
		return this.find(path.slice(0, -1));
	}

	/** Offset of an entry's key. */
	#key(path: Path): number | undefined {
		const parent = this.#document?.getIn(path.slice(0, -1), true);
		if (!isMap(parent)) return undefined;
		const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
		return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
	}

	/** Name of an entry as its author knows it: the id of a step or chapter, else its first keys. */
	#subject([first, ...rest]: Path): string {
		if (first === undefined) return 'file';
		for (const depth of first === 'chapters' ? [3, 1] : []) {
			const id: unknown = this.#document?.getIn([first, ...rest.slice(0, depth), 'id']);
			if (rest.length >= depth && typeof id === 'string') return id;
		}
		return first === 'figures' && typeof rest[0] === 'string' ? rest[0] : String(first);
	}

	/** The content as the schema has it. */
	#read(document: Document, shape: Shape<T>): T | undefined {
		const result = shape.safeParse(document.toJS());
		if (result.success) return result.data;
		const has = (path: Path) => path.length === 0 || document.hasIn(path);
		for (const { path, says, key } of findings(result.error.issues, has)) {
			const place = key ? this.at(this.#key(path) ?? 0) : this.find(path);
			this.#wrong.push({ place, subject: this.#subject(path), says });
		}
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
					`${this.name}:${place.line}:${place.column} ${oneLine(subject)}: ${oneLine(says)}`
			);
	}
}

/** A problem is one line, whatever the data that it quotes hold. */
function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
