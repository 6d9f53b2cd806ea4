/** How large the briefing kit may be, and what it can do without where it would be larger. */
import type { Shape } from '../model/addresses.ts';

/** Bytes that a briefing kit may have: it is sent by mail and copied in a hurry. */
export const most = 15_000_000;

/** Shapes of images that a briefing can do without, the least useful first; those for slides stay. */
const dispensable = ['cover', 'tall', 'square', 'wide'] as const satisfies readonly Shape[];

/**
 * Shapes that must be left out so that the kit fits: all of them where even that is not enough.
 * @param size bytes of the whole kit
 * @param spared bytes that each shape takes of it
 */
export function leftOut(
	size: number,
	spared: Partial<Record<Shape, number>>,
	allowed = most
): Shape[] {
	const out: Shape[] = [];
	let left = size;
	for (const shape of dispensable) {
		if (left <= allowed) break;
		const bytes = spared[shape] ?? 0;
		if (bytes === 0) continue;
		out.push(shape);
		left -= bytes;
	}
	return out;
}
