/** A data folder with a second report beside the one at home. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The tests' own report, and its name. */
export const first = 'xinqu-2024';
/** Its copy under another name. */
export const second = 'laoqu-2024';

/** @returns a folder outside the project, with the first at home */
export function twoReports(): string {
	const folder = mkdtempSync(join(tmpdir(), 'two-'));
	cpSync('tests/reports', folder, { recursive: true });
	cpSync(join(folder, first), join(folder, second), { recursive: true });
	return folder;
}
