/** So many dots of the field in an outline: an average share, at the field's first corner. */
import type { Path, Target } from '../chart.ts';
import type { Level } from './field.ts';
import type { Camera } from './view.ts';

/** Columns for a share: rows all full where that is near a square, else the squarest. */
function columns(count: number, most: number, rows: number): number {
	const side = Math.sqrt(count);
	const least = Math.max(1, Math.ceil(count / rows), Math.ceil(side / 1.6));
	let best = Math.min(most, Math.max(least, Math.round(side)));
	for (let cols = least; cols <= Math.min(most, side * 1.6); cols++) {
		const off = (one: number) => Math.abs(Math.log(one / side)) + (count % one === 0 ? 0 : 1);
		if (off(cols) < off(best)) best = cols;
	}
	return best;
}

/**
 * @param count dots to be outlined
 * @param level the population; its first rows hold the share
 * @param row what a touch leads to
 * @returns the outline and the places inside it; undefined where the first rows have no room for so many
 */
export function outlineShare(
	count: number,
	level: Level,
	camera: Camera,
	row: string
): { path: Path; holds: Target[] } | undefined {
	const first = level.patches[0];
	const most = Math.floor((first?.count ?? 0) / level.cols);
	if (count < 1 || count > most * level.cols) return undefined;
	const cols = columns(count, level.cols, most);
	const full = Math.floor(count / cols);
	const over = count - full * cols;
	const { pitch } = camera;
	// Between the dots: half a cell before the first, but in sight where the field goes to the picture's edge.
	const edge = Math.min(0.25, (camera.x + level.x * pitch) / 2);
	const x = (cells: number) => Math.max(edge, camera.x + (level.x + cells - 0.5) * pitch);
	const y = (cells: number) => camera.y + (level.y + cells - 0.5) * pitch;
	// A last row that is not full ends the outline earlier on its right.
	const foot = over > 0 ? `V${y(full)}H${x(over)}V${y(full + 1)}` : `V${y(full)}`;
	const holds = [{ left: x(0), top: y(0), right: x(cols), bottom: y(full), figure: row }];
	if (over > 0)
		holds.push({ left: x(0), top: y(full), right: x(over), bottom: y(full + 1), figure: row });
	const path: Path = {
		id: 'share',
		d: `M${x(0)},${y(0)}H${x(cols)}${foot}H${x(0)}Z`,
		style: 'outline',
		voice: 'ink',
		// Wider than the gap that it lies in: dots lie on it.
		width: 2,
		row
	};
	return { path, holds };
}
