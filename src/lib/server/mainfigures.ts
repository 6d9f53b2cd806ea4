/** The main figures of a chart as numbers with their names, for images in which its picture has no room. */
import { roomy, type Text } from '../charts/chart.ts';
import { picture, plan, type Picture } from '../charts/index.ts';
import { nameOf, stackedHeadline, type TypeSizes } from '../charts/labels.ts';
import type { Voice } from '../model/schema.ts';
import type { Row, View } from '../model/view.ts';
import { onSheet } from './drawing.ts';
import type { Layout } from './layouts.ts';

/** Figures that stand beside each other at most. */
const most = 4;

/**
 * Rows that the still writes where it has room, the largest type first, for that is what it is about; among equals, counts of
 * our own by their size. Several rates stand for what they are rates of; no part stands without its whole, and what is computed
 * from others stands behind them.
 */
function leading(view: View, of: Picture): Row[] {
	const largest = new Map<string, number>();
	for (const { row, size, style } of plan(of, of.spec.still, roomy).texts)
		if (row !== undefined && style !== 'tiny')
			largest.set(row, Math.max(size, largest.get(row) ?? 0));
	const still = of.spec.states[of.spec.still]!;
	if ('say' in still && still.say.length > 1) return still.say.map((id) => of.rows[id]!);
	const weight = ({ figure, value }: Row) => (figure ? 0 : value);
	const rows = [...largest.keys()]
		.map((id) => of.rows[id]!)
		.sort((a, b) => largest.get(b.id)! - largest.get(a.id)! || weight(b) - weight(a));
	const whole = ({ id }: Row) => of.rows[view.figures[id]?.partOf ?? ''] ?? [];
	const all = [...new Set(rows.flatMap((row) => [whole(row), row].flat()))];
	const made = ({ inputs }: Row) =>
		inputs?.every((id) => all.some((row) => row.id === id)) ?? false;
	return [...all.filter((row) => !made(row)), ...all.filter(made)];
}

function voiceOf({ spec }: Picture, { id }: Row): Voice {
	if ('voices' in spec) return spec.voices[id] ?? 'ink';
	return 'voice' in spec ? spec.voice : 'ink';
}

/** As many as have room across `width` px with names of two lines at most. */
export function mainFigures(view: View, chart: string, width: number, layout: Layout) {
	const of = picture(view, chart);
	const rows = leading(view, of);
	const label = layout.note * 1.1;
	const sizes: TypeSizes = { label, note: label, numeral: layout.title * 1.15 };
	const gap = label;
	const row = (count: number) => {
		const own = (width - gap * (count - 1)) / count;
		return rows.slice(0, count).map((one, index) => {
			const at = {
				id: one.id,
				x: index * (own + gap),
				top: 0,
				width: own,
				voice: voiceOf(of, one)
			};
			return stackedHeadline(one, at, sizes, nameOf(one, view.lang));
		});
	};
	const neat = (set: ReturnType<typeof row>) =>
		set.every(({ texts }) => texts[0]!.size === sizes.numeral && texts.at(-1)!.lines.length <= 2);
	let count = Math.min(most, rows.length);
	while (count > 1 && !neat(row(count))) count--;
	const set = row(count);
	const texts: Text[] = set.flatMap((one) => one.texts);
	const height = Math.max(0, ...set.map((one) => one.height));
	return {
		height,
		/** Markup at a place on the sheet. */
		at(left: number, top: number): string {
			const drawn = { width, height, blocks: [], texts, paths: [] };
			return onSheet(of, drawn, { left, top, width, height }, 1).markup;
		}
	};
}
