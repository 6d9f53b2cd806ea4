/** An amount shared out evenly over things: each of its dots stands in a dashed cell of the amount's colour. */
import type { Voice } from '../../model/schema.ts';
import type { Row } from '../../model/view.ts';
import type { Block, Path } from '../chart.ts';
import { bars, cells, type Input } from './cells.ts';

/** A mean that a state says of an amount and the things it is shared over, both of which it draws. */
export interface Mean {
	row: Row;
	amount: Row;
	/** Id of the things. */
	over: string;
}

/** @returns undefined where the state says no such mean */
export function meanOf(input: Omit<Input, 'size'>): Mean | undefined {
	const { spec, state, rows } = input;
	const amounts = bars(input);
	const things = cells(input).filter(({ whole, parts }) => parts[0]!.row === whole);
	for (const id of spec.states[state]!.say) {
		const inputs = rows[id]!.inputs ?? [];
		const amount = amounts.find((one) => inputs.includes(one.id));
		const over = things.find(({ whole }) => inputs.includes(whole))?.whole;
		if (inputs.length === 2 && amount && over !== undefined)
			return { row: rows[id]!, amount, over };
	}
	return undefined;
}

/** How much smaller a dot is that stands in a cell: the sides keep clear of it. */
export const inCell = 0.8;

/**
 * Cells around the dots of a block, with common sides.
 * @param row the mean, which they show
 */
export function parcels({ x, y, pitch, cols, count }: Block, voice: Voice, row: string): Path {
	const left = x - pitch / 2;
	const top = y - pitch / 2;
	const full = Math.floor(count / cols);
	const over = count - full * cols;
	let d = '';
	for (let line = 0; line <= full + (over > 0 ? 1 : 0); line++) {
		const wide = line > full || full === 0 ? over : cols;
		d += `M${left} ${top + line * pitch}h${wide * pitch}`;
	}
	for (let line = 0; line <= cols; line++) {
		const high = over > 0 && line <= over ? full + 1 : full;
		if (high > 0) d += `M${left + line * pitch} ${top}v${high * pitch}`;
	}
	return {
		id: 'parcels',
		d,
		style: 'outline',
		voice,
		width: Math.min(1, pitch * 0.12),
		dashed: true,
		row
	};
}
