/** One figure shared out evenly over another: an average made visible, each share in a dashed outline. */
import type { Block, Path } from '../chart.ts';
import { block, largestPitch } from '../lattice.ts';
import type { Part } from './cells.ts';

interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** Space between a share's dots and its outline, and between outlines, in pitches. */
const padding = 0.6;

/** @param many what is shared out; @param shares over how many */
export function clusters(many: Part, shares: number, box: Box, most: number) {
	const size = Math.floor(many.count / shares);
	const larger = many.count - size * shares;
	const cols = Math.ceil(Math.sqrt(size + 1));
	const high = Math.ceil((size + (larger > 0 ? 1 : 0)) / cols);
	const cell = (pitch: number) => ({
		width: (cols + 2 * padding + 0.6) * pitch,
		height: (high + 2 * padding + 0.6) * pitch
	});
	const across = (pitch: number) => Math.max(1, Math.floor(box.width / cell(pitch).width));
	const pitch = largestPitch(
		most,
		(tried) =>
			cell(tried).width <= box.width &&
			Math.ceil(shares / across(tried)) * cell(tried).height <= box.height
	);
	const { width, height } = cell(pitch);
	const perRow = Math.ceil(shares / Math.ceil(shares / across(pitch)));
	const blocks: Block[] = [];
	let outline = '';
	let from = many.from;
	for (let share = 0; share < shares; share++) {
		const left = box.left + (share % perRow) * width;
		const top = box.top + Math.floor(share / perRow) * height;
		const count = size + (share < larger ? 1 : 0);
		const inset = padding * pitch;
		blocks.push(block({ ...many, from, count }, left + inset, top + inset, pitch, cols));
		from += count;
		const round = pitch * 0.8;
		const w = (cols + 2 * padding) * pitch - 2 * round;
		const h = (high + 2 * padding) * pitch - 2 * round;
		outline += `M${left + round} ${top}h${w}a${round} ${round} 0 0 1 ${round} ${round}v${h}a${round} ${round} 0 0 1 ${-round} ${round}h${-w}a${round} ${round} 0 0 1 ${-round} ${-round}v${-h}a${round} ${round} 0 0 1 ${round} ${-round}Z`;
	}
	const path: Path = {
		id: 'shares',
		d: outline,
		style: 'outline',
		voice: 'rest',
		width: 1,
		dashed: true
	};
	return { blocks, paths: [path] };
}
