/** The things that a state shows, one by one: what a reader walks through who hears a picture or has no pointer. */
import type { Row } from '../model/view.ts';
import type { Plan } from './chart.ts';
import type { Picture } from './index.ts';
import { textBox, type Box } from './labels.ts';
import { blockBox } from './lattice.ts';

/** A row of the chart and the rectangle around all of its marks, in px of the plan. */
export interface Group {
	row: Row;
	box: Box;
}

function around(boxes: Box[], { width, height }: Plan): Box {
	return {
		left: Math.max(0, Math.min(...boxes.map(({ left }) => left))),
		top: Math.max(0, Math.min(...boxes.map(({ top }) => top))),
		right: Math.min(width, Math.max(...boxes.map(({ right }) => right))),
		bottom: Math.min(height, Math.max(...boxes.map(({ bottom }) => bottom)))
	};
}

/** In the order of the table; rows that this state does not show are left out. */
export function groups({ table }: Picture, plan: Plan): Group[] {
	return table.flatMap((row) => {
		const boxes = [
			...plan.blocks.filter((block) => block.row === row.id && block.count > 0).map(blockBox),
			...plan.texts.filter((text) => text.row === row.id && text.style !== 'tiny').map(textBox)
		];
		return boxes.length > 0 ? [{ row, box: around(boxes, plan) }] : [];
	});
}
