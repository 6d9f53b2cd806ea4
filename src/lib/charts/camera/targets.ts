/** Where in the field a touch is meant for more than the dot under it. */
import type { Row, View } from '../../model/view.ts';
import type { Target } from '../chart.ts';
import { fingertip } from '../hit.ts';
import type { Box } from '../labels.ts';
import type { Level } from './field.ts';
import type { Camera } from './view.ts';

/** The figure that is the sum of these and of nothing else, where the report has one. */
export function sumOf(ids: string[], { figures }: View): string | undefined {
	const all = [...ids].sort().join();
	const found = Object.values(figures).find(
		({ formula }) =>
			formula
				?.split(/\s*\+\s*/)
				.sort()
				.join() === all
	);
	return ids.length > 1 ? found?.id : undefined;
}

/** A box, at least as large as a fingertip. */
function grown({ left, top, right, bottom }: Box): Box {
	const across = Math.max(0, fingertip - (right - left)) / 2;
	const down = Math.max(0, fingertip - (bottom - top)) / 2;
	return { left: left - across, top: top - down, right: right + across, bottom: bottom + down };
}

/** A population with the gap around it, in px. */
function around({ x, y, cols, rows }: Level, camera: Camera): Box {
	return {
		left: camera.x + (x - 1) * camera.pitch,
		top: camera.y + (y - 1) * camera.pitch,
		right: camera.x + (x + cols) * camera.pitch,
		bottom: camera.y + (y + rows) * camera.pitch
	};
}

/**
 * The populations in the middle as one, where those inside the outermost of them are too small to be aimed at one by one and
 * a figure of the report adds them all up.
 * @param inner levels and rows of what stands in the clearing, from the innermost out
 */
export function clearing(
	inner: { level: Level; row: Row }[],
	camera: Camera
): (Target & { depth: number }) | undefined {
	for (let depth = inner.length - 1; depth > 0; depth--) {
		const { left, top, right, bottom } = around(inner[depth - 1]!.level, camera);
		const small = Math.min(right - left, bottom - top) < fingertip;
		const figure = inner[depth]!.row.together;
		if (small && figure !== undefined)
			return { ...grown(around(inner[depth]!.level, camera)), figure, depth };
	}
	return undefined;
}
