/** Wrong data, made from right data in memory: what does the proof-reader say? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, proveData } from '../src/lib/server/reports.ts';

/** Text to replace and its replacement; or what the file holds instead; null when it is not there. */
export type Change = [from: string, to: string] | Uint8Array | null;

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
	const read = (name: string): Uint8Array | undefined => {
		const change = changes[name];
		if (change === null) return undefined;
		if (change instanceof Uint8Array) return change;
		const path = join(folder, name);
		if (!existsSync(path)) return undefined;
		if (!change) return readFileSync(path);
		let text = readFileSync(path, 'utf8');
		for (const [from, to] of (Array.isArray(change[0]) ? change : [change]) as [string, string][]) {
			if (text.split(from).length !== 2) throw new Error(`${name} does not hold “${from}” once`);
			text = text.replace(from, () => to);
		}
		return new TextEncoder().encode(text);
	};
	try {
		proveData(folder, read, ids);
		return [];
	} catch (error) {
		if (error instanceof DataError) return error.problems;
		throw error;
	}
}
