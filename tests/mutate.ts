/** Wrong data, made from right data in memory: what does the proof-reader say? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../src/lib/model/view.ts';
import { DataFile, type Shape } from '../src/lib/server/datafile.ts';
import { DataError, proveData } from '../src/lib/server/reports.ts';

/** Text to replace and its replacement; or what the file holds instead; null when it is not there. */
export type Change = [from: string, to: string] | Uint8Array | null;

/** Files as they are, taken apart once. */
const unchanged = new Map<string, DataFile>();

/**
 * What becomes of a data folder in which files hold something else.
 * @param changed by path within the folder; null when the file is not there
 * @throws whatever the proof-reader throws that is no list of problems
 */
export function prove(
	folder: string,
	ids: string[],
	changed: Record<string, Uint8Array | null>
): { reports: Report[]; problems: string[] } {
	const open = <T>(name: string, shape?: Shape<T>): DataFile<T> => {
		const path = join(folder, name);
		const own = changed[name];
		if (own !== undefined) return new DataFile(path, own ?? undefined, shape);
		const bytes = existsSync(path) ? readFileSync(path) : undefined;
		const file = unchanged.get(path) ?? new DataFile(path, bytes, shape);
		unchanged.set(path, file);
		return file as DataFile<T>;
	};
	try {
		return { reports: proveData(folder, open, ids), problems: [] };
	} catch (error) {
		if (error instanceof DataError) return { reports: [], problems: error.problems };
		throw error;
	}
}

/**
 * Every problem of a data folder in which files have been changed.
 * @param changes by path within the folder
 * @throws when the text to replace does not stand in the file once
 */
export function problemsOf(
	folder: string,
	ids: string[],
	changes: Record<string, Change | [string, string][]>
): string[] {
	const apply = (name: string, change: Change | [string, string][]): Uint8Array | null => {
		if (change === null || change instanceof Uint8Array) return change;
		let text = readFileSync(join(folder, name), 'utf8');
		for (const [from, to] of (Array.isArray(change[0]) ? change : [change]) as [string, string][]) {
			if (text.split(from).length !== 2) throw new Error(`${name} does not hold “${from}” once`);
			text = text.replace(from, () => to);
		}
		return new TextEncoder().encode(text);
	};
	const changed = Object.entries(changes).map(([name, change]) => [name, apply(name, change)]);
	return prove(folder, ids, Object.fromEntries(changed)).problems;
}
