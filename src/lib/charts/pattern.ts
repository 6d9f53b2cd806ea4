/** Where a block's pattern tile begins and which cells of it are filled. Pure geometry in px. */
import type { Block } from './chart.ts';

/** Keeps rounding noise out of attributes. */
const tidy = (px: number) => Math.round(px * 1000) / 1000;

/** Corner of the tile that the block's first dot lies in, within one pitch. */
export function phase({ x, y, pitch }: Block): { x: number; y: number } {
	const offset = (centre: number) => tidy((((centre - pitch / 2) % pitch) + pitch) % pitch);
	return { x: offset(x), y: offset(y) };
}

/** Outline of the cells that hold dots: all full rows, then what hangs over. */
export function outline({ x, y, pitch, cols, count }: Block): string {
	const across = Math.min(cols, count);
	const full = Math.floor(count / across);
	const over = count - full * across;
	const left = tidy(x - pitch / 2);
	const top = tidy(y - pitch / 2);
	const d = `M${left} ${top}h${tidy(across * pitch)}v${tidy(full * pitch)}`;
	if (over === 0) return `${d}H${left}Z`;
	return `${d}H${tidy(left + over * pitch)}v${tidy(pitch)}H${left}Z`;
}

/** What blocks look like and where their lattice lies. */
export interface Pattern {
	/** Number among the patterns of the picture. */
	id: number;
	of: Block;
	x: number;
	y: number;
}

/** Cells of one figure with one look. */
export interface Patch {
	key: string;
	pattern: number;
	d: string;
	row: string | undefined;
}

/** Blocks that look alike and stand on one lattice share a pattern; those of one figure share a patch. */
export function patches(blocks: Block[]): { patterns: Pattern[]; patches: Patch[] } {
	const patterns = new Map<string, Pattern>();
	const found = new Map<string, Patch>();
	for (const block of blocks) {
		const { x, y } = phase(block);
		const look = [block.voice, block.ring, block.pitch, block.r, x, y].join();
		const pattern = patterns.get(look) ?? { id: patterns.size, of: block, x, y };
		patterns.set(look, pattern);
		const key = `${look},${block.row}`;
		const patch = found.get(key) ?? { key, pattern: pattern.id, d: '', row: block.row };
		patch.d += outline(block);
		found.set(key, patch);
	}
	return { patterns: [...patterns.values()], patches: [...found.values()] };
}
