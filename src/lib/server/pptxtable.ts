/** Tables on native slides: names, numbers, places, set as large as the room for them allows. */
import type PptxGenJS from 'pptxgenjs';
import { measure, wrap } from '../charts/type.ts';
import type { Box } from '../deck/measures.ts';
import { colour, faces, inch, place, point } from './pptxtext.ts';

/** Type in points; nobody in the room reads less than the last. */
const sizes = [28, 24, 20, 18, 16, 14];

/** px that a row takes at most when its words need no more: few rows are set large, not torn apart. */
const tallest = 176;

/** Around a cell's words in px; between a number and its place stands a gutter. */
const above = 6;
const beside = 12;
const gutter = 56;

/** Words run wider in some faces than what is measured, bold ones most; office programs set lines this far apart, in em. */
const wider = 1.14;
const bold = 1.3;
const tall = 1.45;

/** Share of the table that names need at least. */
const names = 0.3;

interface Setting {
	size: number;
	heights: number[];
	columns: [name: number, value: number, place: number];
}

/** Numbers and places stay on one line; names get the rest and may break. */
function setting(rows: string[][], { w, h }: Box, size: number): Setting | undefined {
	const px = size * point;
	const widest = (column: number) => Math.max(...rows.map((cells) => measure(cells[column]!, px)));
	const value = widest(1) * bold + 2 * beside;
	const at = widest(2) * wider + gutter + beside;
	const name = w - value - at;
	const lines = rows.map(([text]) => wrap(text!, (name - 2 * beside) / wider, px).length);
	const needed = lines.map((count) => count * px * tall + 2 * above);
	const spare = (h - needed.reduce((sum, one) => sum + one, 0)) / rows.length;
	// A name of many lines is set smaller, as far as that goes.
	const torn = Math.max(...lines) > 2 && size > sizes.at(-1)!;
	if (spare < 0 || name < w * names || torn) return undefined;
	const heights = needed.map((one) => Math.max(one, Math.min(tallest, one + spare)));
	return { size, heights, columns: [name, value, at] };
}

/** The least size with all columns broken: words beyond all measure take the room that they need. */
function broken(rows: string[][], { w }: Box): Setting {
	const size = sizes.at(-1)!;
	const px = size * point;
	const columns: Setting['columns'] = [w / 2, w / 4, w / 4];
	const lines = (cells: string[]) =>
		cells.map((text, column) => wrap(text, (columns[column]! - gutter) / wider, px).length);
	const heights = rows.map((cells) => Math.max(...lines(cells)) * px * tall + 2 * above);
	return { size, heights, columns };
}

/** @param rows name, value and place of each, the head first */
export function addTable(page: PptxGenJS.Slide, rows: string[][], box: Box): void {
	const fitting = sizes.map((size) => setting(rows, box, size)).find((one) => one !== undefined);
	const set = fitting ?? broken(rows, box);
	const none = { type: 'none' as const };
	const border = [none, none, { pt: 0.75, color: colour('line') }, none];
	const cell = (text: string, column: number, bold: boolean) => ({
		text,
		options: {
			bold,
			align: column === 1 ? ('right' as const) : ('left' as const),
			valign: 'middle' as const,
			border,
			// Above, right, below, left.
			margin: [above, beside, above, column === 2 ? gutter : beside].map((px) => px / inch)
		}
	});
	const cells = rows.map((row, index) =>
		row.map((text, column) => cell(text, column, index === 0 || column === 1))
	);
	const { x, y } = place(box);
	page.addTable(cells as PptxGenJS.TableRow[], {
		x,
		y,
		w: box.w / inch,
		colW: set.columns.map((one) => one / inch),
		rowH: set.heights.map((one) => one / inch),
		fontFace: faces.body,
		fontSize: set.size,
		color: colour('ink')
	});
}
