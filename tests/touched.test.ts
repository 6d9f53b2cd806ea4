/** Every mark of every picture leads to the figure that it shows, wherever in it a reader touches. */
import { describe, expect, it } from 'vitest';
import type { Block, Plan, Size } from '../src/lib/charts/chart.ts';
import { testSizes } from '../src/lib/charts/fixture.ts';
import { fingertip, meantAt, rowAt } from '../src/lib/charts/hit.ts';
import { plan } from '../src/lib/charts/index.ts';
import { textBox } from '../src/lib/charts/labels.ts';
import { figureRow } from '../src/lib/charts/rows.ts';
import { localise } from '../src/lib/model/report.ts';
import { loadReports } from '../src/lib/server/reports.ts';
import { statesIn } from './drawn.ts';

/** Dots of a block that are tried: all of a few, the corners and some between them of a crowd. */
function tried({ count, cols }: Block): number[] {
	if (count <= 60) return Array.from({ length: count }, (_, dot) => dot);
	const last = count - 1;
	return [0, Math.min(cols, count) - 1, Math.floor(count / 3), Math.floor(count / 2), last];
}

/** px from dot to dot, under which nobody aims at one of them, and from the middle of few to the edge of what stands for them. */
const [dense, reach] = [4, fingertip / 2];

/** Whether a place among dots too dense to be aimed at is within a finger's reach of the few that stand for a figure. */
function beside({ targets = [] }: Plan, { pitch }: Block, x: number, y: number): boolean {
	const near = targets.some(({ left, right, top, bottom }) => {
		const [dx, dy] = [Math.abs(x - (left + right) / 2), Math.abs(y - (top + bottom) / 2)];
		return Math.max(dx, dy) <= reach + 0.01;
	});
	return pitch < dense && near;
}

/** What may stand in a picture without a figure: the edge of the report's page. */
const silent = /^sheet$/;

describe.each(['zh', 'en'] as const)('touching pictures: %s', (lang) => {
	const view = localise(loadReports()[0]!, lang);
	const all = statesIn('data', lang);
	/** Whether a touch on what shows one row may open another figure: one that is computed from it. */
	const tells = (figure: string | undefined, row: string) =>
		figure === row ||
		(view.figures[figure ?? ''] !== undefined &&
			(figureRow(view, figure!).inputs?.includes(row) ?? false));
	const known = new Map(all.map(({ of }) => [of, new Set(Object.keys(of.rows))]));
	const sizes: Size[] = [...testSizes, { width: 736, height: 640, text: 1, grain: 1 }];
	// Planned once for all tests: that takes longer than what they ask.
	const pictures = all.flatMap(({ of, state, name }) =>
		sizes.map((size) => ({
			drawn: plan(of, state, size),
			name: `${name} ${size.width}×${size.height} ${size.text}`,
			rows: known.get(of)!
		}))
	);

	it('each dot leads to its figure, or to one that is computed from it', () => {
		for (const { drawn, name } of pictures)
			for (const block of drawn.blocks)
				for (const dot of tried(block)) {
					const x = block.x + (dot % block.cols) * block.pitch;
					const y = block.y + Math.floor(dot / block.cols) * block.pitch;
					const row = block.row ?? block.population;
					const found = rowAt(drawn, x, y);
					if (!tells(found, row) && !beside(drawn, block, x, y))
						expect(found, `${name}: dot ${dot} of ${row}`).toBe(row);
				}
	});

	it('each name leads to its figure, and a key to none but what it explains', () => {
		for (const { drawn, name } of pictures)
			for (const text of drawn.texts) {
				if (text.style === 'tiny') continue;
				const { left, right, top, bottom } = textBox(text);
				const [x, y] = [(left + right) / 2, (top + bottom) / 2];
				const found = rowAt(drawn, x, y);
				if (text.row === undefined && found === meantAt(drawn, x, y)) continue;
				if (found !== text.row) expect(found, `${name}: ${text.id}`).toBe(text.row);
			}
	});

	it('no line, frame or bar is without a figure, and no figure is unknown', () => {
		for (const { drawn, name, rows } of pictures) {
			for (const { id, row } of drawn.paths) {
				if (silent.test(id)) continue;
				expect(row, `${name}: ${id}`).toBeDefined();
				expect(rows.has(row!) || view.figures[row!] !== undefined, `${name}: ${row}`).toBe(true);
			}
			for (const { figure } of drawn.targets ?? [])
				expect(view.figures[figure], `${name}: ${figure}`).toBeDefined();
		}
	});
});
