/** One file of data, and where in it things stand. The only file that knows YAML. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { Issue } from '../model/schema.ts';
import { findings } from './issues.ts';
import { decode } from './text.ts';

type Path = (string | number)[];

interface Place {
	line: number;
	column: number;
}

/** One file of data: its content, when it can be used, and where in it things stand. */
export class DataFile {
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
		// One slip throws the parser off its track: what it says about the lines after it is no help.
		const slip = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
		const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
		for (const { code, message, pos } of slip ? [...twice, slip] : twice) {
			const says = sayYaml(code, message, read.text.slice(...pos));
			this.#wrong.push({ place: this.at(pos[0]), subject: 'file', says });
		}
		if (document.errors.length === 0) this.#document = document;
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

	/** The content as a schema has it. */
	parse<T>(shape: {
		safeParse(
			value: unknown
		): { success: true; data: T } | { success: false; error: { issues: Issue[] } };
	}): T | undefined {
		if (!this.#document) return undefined;
		const result = shape.safeParse(this.#document.toJS());
		if (result.success) return result.data;
		const has = (path: Path) => path.length === 0 || this.#document?.hasIn(path) === true;
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
					`${this.name}:${place.line}:${place.column} ${subject}: ${says}`
			);
	}
}

function sayYaml(code: string, message: string, found: string): string {
	if (code === 'DUPLICATE_KEY')
		return 'this key is there twice. Give one of the two another name, or take it out.';
	if (code === 'TAB_AS_INDENT' || found.includes('\t'))
		return 'a tab stands at the beginning of the line. Indent with blanks (two for each level).';
	const first = message.split('\n')[0]!.replace(/\.$/, '');
	return `this is no correct YAML: ${first}. Check the indentation, the quotes and the colons here and in the line above.`;
}
