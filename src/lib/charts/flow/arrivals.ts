/** What came with the fields: each figure as its own dots, all on one scale. */
import type { FlowChart } from '../../model/schema.ts';
import type { Row } from '../../model/view.ts';
import type { Block, PlanInput, Text } from '../chart.ts';
import { type TypeSizes, heading, linesHeight, textFrom } from '../labels.ts';
import { block, columns, depth, largestPitch } from '../lattice.ts';
import { wrap } from '../type.ts';
import { chartWords } from '../words.ts';

type Input = PlanInput<FlowChart>;

interface Column {
	row: Row;
	left: number;
	width: number;
}

interface Layout {
	blocks: Block[];
	texts: Text[];
	pitch: number;
	/** No name is broken into more lines than its number is high. */
	neat: boolean;
}

const gap = 16;

/** Side by side; the larger figure gets more room, but none less than a third. */
function besides(rows: Row[], width: number): Column[] {
	const free = width - gap * (rows.length - 1);
	const roots = rows.map((row) => Math.sqrt(row.value));
	const sum = roots.reduce((total, root) => total + root, 0);
	const least = 1 / (rows.length + 1);
	const raw = roots.map((root) => (sum > 0 ? Math.max(least, root / sum) : least));
	const total = raw.reduce((all, one) => all + one, 0);
	let left = 0;
	return rows.map((row, index) => {
		const own = (raw[index]! / total) * free;
		left += own + gap;
		return { row, left: left - own - gap, width: own };
	});
}

/** One figure: number and name, its dots, what one dot is. */
function section(input: Input, sizes: TypeSizes, { row, left, width }: Column, top: number) {
	const voice = input.spec.voice;
	const head = heading(row, { id: row.id, x: left, top, width, voice }, sizes);
	const lines = row.one
		? wrap(chartWords[input.lang].oneDot(row.one), width, sizes.note)
		: ([] as string[]);
	const noteHeight = linesHeight(lines.length, sizes.note);
	const note = (at: number): Text[] =>
		lines.length === 0
			? []
			: [
					textFrom(at, {
						id: `${row.id}-one`,
						x: left,
						lines,
						style: 'note',
						size: sizes.note,
						anchor: 'start',
						voice: 'ink',
						row: row.id
					})
				];
	return { head, note, around: head.height + noteHeight + 8 };
}

function lay(
	input: Input,
	sizes: TypeSizes,
	rows: Row[],
	top: number,
	bottom: number,
	stacked: boolean
): Layout {
	const { width } = input.size;
	const cols = stacked
		? rows.map((row): Column => ({ row, left: 0, width }))
		: besides(rows, width);
	const room = bottom - top;
	const parts = cols.map((column) => section(input, sizes, column, top));
	const deep = (pitch: number, index: number) =>
		depth(cols[index]!.row.value, cols[index]!.width, pitch);
	const height = (pitch: number) => {
		const each = parts.map((part, index) => part.around + deep(pitch, index));
		return stacked ? each.reduce((sum, one) => sum + one + gap / 2, -gap / 2) : Math.max(...each);
	};
	// Larger dots would no longer read as a crowd.
	const most = Math.max(22, Math.min(width, room) / 14);
	const pitch = largestPitch(most, (tried) => height(tried) <= room);
	const blocks: Block[] = [];
	const texts: Text[] = [];
	let y = top;
	for (const [index, { row, width: wide, left }] of cols.entries()) {
		const part = section(input, sizes, cols[index]!, y);
		const dots = y + part.head.height + 4;
		const voice = input.spec.voice;
		const group = { population: row.id, from: 0, count: row.value, voice, row: row.id };
		// Of nothing there is only the name.
		if (row.value > 0)
			blocks.push(block(group, left, dots, pitch, columns(row.value, wide, pitch)));
		const end = dots + deep(pitch, index) + 4;
		texts.push(...part.head.texts, ...part.note(end));
		if (stacked) y += part.around + deep(pitch, index) + gap / 2;
	}
	const neat = parts.every(({ head }) => head.texts.every((text) => text.lines.length <= 2));
	return { blocks, texts, pitch, neat };
}

/** The arrangement, side by side or one below the other, in which the dots are larger and the names whole. */
export function arrivals(
	input: Input,
	sizes: TypeSizes,
	ids: string[],
	top: number,
	bottom: number
): Layout {
	const rows = ids.map((id) => input.rows[id]!);
	const smaller = { ...sizes, numeral: Math.max(sizes.label * 1.5, sizes.numeral * 0.8) };
	const ways = [false, true].map((stacked) => lay(input, smaller, rows, top, bottom, stacked));
	const neat = ways.filter((way) => way.neat);
	return (neat.length > 0 ? neat : ways).reduce((best, way) =>
		way.pitch > best.pitch ? way : best
	);
}
