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

/** Stroke of the outlines in px: thinner dashes fade away. */
export const frameWidth = 1.25;

/** Size of one share's outline with the space around it, in pitches. */
function cell(cols: number, high: number) {
	const around = 2 * padding + 0.6;
	return { width: cols + around, height: high + around };
}

/** Of the shapes of a share whose dots are about as large as can be, the nearest to a full square. */
function shape(most: number, shares: number, box: Box, largest: number) {
	const shapes = Array.from({ length: most }, (_, index) => {
		const cols = index + 1;
		const high = Math.ceil(most / cols);
		const { width, height } = cell(cols, high);
		const across = (pitch: number) => Math.floor(box.width / (width * pitch));
		const pitch = largestPitch(
			largest,
			(tried) =>
				across(tried) > 0 && Math.ceil(shares / across(tried)) * height * tried <= box.height
		);
		return { cols, high, pitch, across: Math.max(1, across(pitch)), empty: cols * high - most };
	});
	const best = Math.max(...shapes.map(({ pitch }) => pitch));
	const odd = (one: (typeof shapes)[number]) => one.empty + Math.abs(one.cols - one.high);
	return shapes.filter(({ pitch }) => pitch >= best * 0.9).sort((a, b) => odd(a) - odd(b))[0]!;
}

/** @param many what is shared out; @param over over how many */
export function clusters(many: Part, over: Part, box: Box, most: number) {
	const shares = over.count;
	const size = Math.floor(many.count / shares);
	const larger = many.count - size * shares;
	const { cols, high, pitch, across } = shape(size + (larger > 0 ? 1 : 0), shares, box, most);
	const width = cell(cols, high).width * pitch;
	const height = cell(cols, high).height * pitch;
	const perRow = Math.ceil(shares / Math.ceil(shares / across));
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
		voice: over.voice,
		width: frameWidth,
		dashed: true,
		row: over.row
	};
	const bottom = box.top + Math.ceil(shares / perRow) * height;
	return { blocks, paths: [path], bottom };
}
