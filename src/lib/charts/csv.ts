/** A table as CSV that Excel and WPS open rightly: UTF-8 with a mark that says so, CRLF, and nothing that runs. */

/** What a cell holds; undefined is left empty. */
export type Cell = string | number | undefined;

/** Without it, spreadsheets on Chinese Windows read the file as GBK. */
const byteOrderMark = '\uFEFF';

/** Begins of a text that a spreadsheet would run as a formula; full-width signs do so in Chinese editions. */
const runs = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function set(cell: Cell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return String(cell);
	// The apostrophe is what spreadsheets themselves put before a text that is no formula.
	const safe = runs.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param rows cells in the order of the header */
export function csv(header: string[], rows: Cell[][]): string {
	const lines = [header, ...rows].map((row) => `${row.map(set).join(',')}\r\n`);
	return byteOrderMark + lines.join('');
}
