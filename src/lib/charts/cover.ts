/** The title page's picture: one population poured into a heap, its parts from the foot of the heap upwards. */
import { cells } from './dots/cells.ts';
import type { Block, Plan } from './chart.ts';
import type { Picture } from './index.ts';
import { block, heap, type Group } from './lattice.ts';

/** Room for the heap in px; it is shown at any width. */
const box = { left: 0, top: 0, width: 720, height: 340 };

/** Distance between dots at the most: a handful does not become balloons. */
const most = 48;

/** Blocks of one group, cut where its parts meet: each dot keeps its place. */
function share(blocks: Block[], parts: Group[]): Block[] {
	const left = parts.filter(({ count }) => count > 0).map((part) => ({ ...part }));
	return blocks.flatMap(({ x, y, pitch, count }) => {
		const pieces: Block[] = [];
		let done = 0;
		while (done < count) {
			const part = left[0]!;
			const taken = Math.min(part.count, count - done);
			const corner = { left: x + (done - 0.5) * pitch, top: y - pitch / 2 };
			pieces.push(block({ ...part, count: taken }, corner.left, corner.top, pitch, taken));
			part.from += taken;
			part.count -= taken;
			if (part.count === 0) left.shift();
			done += taken;
		}
		return pieces;
	});
}

/**
 * The first population that a state draws, as one heap in a box that fits around it.
 * @param of a picture of the kind `dots`
 */
export function cover(of: Picture, state: string): Plan {
	const { spec, rows, lang } = of;
	if (spec.kind !== 'dots') throw new Error(`“${of.id}” is no picture of dots.`);
	const [cell] = cells({ spec, rows, lang, state });
	const parts: Group[] = [...cell!.parts, ...(cell!.remainder ? [cell!.remainder] : [])];
	const count = parts.reduce((sum, part) => sum + part.count, 0);
	const { blocks, pitch } = heap({ ...parts[0]!, count }, box, most);
	const foot = Math.max(0, ...blocks.map(({ cols }) => cols)) * pitch;
	const top = box.height - blocks.length * pitch;
	const moved = blocks.map((one) => ({
		...one,
		x: one.x - (box.width - foot) / 2,
		y: one.y - top
	}));
	return {
		width: foot,
		height: box.height - top,
		blocks: share(moved, parts),
		texts: [],
		paths: []
	};
}
