/** One dot, one thing: piles, grids recoloured in place, groups on one scale, an average shared out, money as bars. */
import type { DotsChart } from '../../model/schema.ts';
import type { Row } from '../../model/view.ts';
import type { Block, ChartKind, Path, Plan, Text } from '../chart.ts';
import { linesHeight, textFrom, typeSizes, type TypeSizes } from '../labels.ts';
import { columns, depth, heap, largestPitch, run, snap } from '../lattice.ts';
import { figureRow } from '../rows.ts';
import { bars, cells, idsOf, type Cell, type Input } from './cells.ts';
import { clusters } from './clusters.ts';
import { crowds } from './crowds.ts';
import { describe } from './describe.ts';
import { footnotes } from './footnotes.ts';
import { baseOf, headroom, sameGrid, saidAbove, saidOf } from './head.ts';
import { legend } from './legend.ts';
import { money } from './money.ts';
import { inCell, meanOf, parcels } from './parcels.ts';

interface Drawn {
	blocks: Block[];
	texts: Text[];
	paths: Path[];
	/** Lower edge in px of what is drawn. */
	bottom: number;
}

/** Largest pitch as a share of the side of a square as large as the picture, for groups of up to so many. */
const shares: [number, number][] = [
	[4, 0.3],
	[12, 0.2],
	[60, 0.16],
	[300, 0.085],
	[Infinity, 0.06]
];

/** The largest pitch worth having: few things are drawn large, a crowd as a crowd. */
function mostPitch(input: Input, largest: number): number {
	const side = Math.sqrt(input.size.width * input.size.height);
	const share = shares.find(([until]) => largest <= until)![1];
	return Math.max(6, side * share);
}

/** One population in one block or heap; its parts follow each other on the same lattice. */
function together(input: Input, cell: Cell, top: number, foot: number, sizes: TypeSizes): Drawn {
	const { width } = input.size;
	const names = legend(input, cell, top, sizes);
	const groups = [...cell.parts, ...(cell.remainder ? [cell.remainder] : [])];
	const count = groups.reduce((sum, group) => sum + group.count, 0);
	const from = names.bottom + 8;
	const most = mostPitch(input, count);
	const box = { left: 0, top: from, width, height: foot - from };
	if (input.spec.states[input.state]!.layout === 'pile' && groups.length === 1) {
		const { blocks, pitch } = heap(groups[0]!, box, most);
		// Of more than a mound can hold, every dot still has its place in a grid.
		if (blocks.length > 0) {
			// The mound lies right under its name, wherever the box ends.
			const lift = Math.min(...blocks.map((block) => block.y)) - pitch / 2 - from;
			for (const block of blocks) block.y -= snap(lift);
			return { ...names, blocks, bottom: foot - snap(lift) };
		}
	}
	const pitch = largestPitch(most, (tried) => depth(count, width, tried) <= box.height);
	const cols = columns(count, width, pitch);
	const blocks = run(groups, 0, from, pitch, cols);
	return { ...names, blocks, bottom: from + Math.ceil(count / cols) * pitch };
}

/** Everything a state draws, from `top` down to `foot`. */
function compose(input: Input, top: number, foot: number, sizes: TypeSizes): Drawn {
	const { spec, state, rows, size, lang } = input;
	const { layout } = spec.states[state]!;
	const { width } = size;
	const shown = cells(input);
	const texts: Text[] = [];
	const paths: Path[] = [];
	let y = top + headroom(input, sizes);
	const said = saidAbove(input, y, sizes);
	texts.push(...said.texts);
	y += said.height;
	const amounts = bars(input).map((row) => ({ row, voice: spec.voices[row.id] ?? 'ochre' }));
	const moneyHeight = amounts.reduce(
		(sum, { row, voice }) => sum + money(row, voice, 0, width, sizes, lang).height + 14,
		0
	);
	const floor = foot - moneyHeight;
	let drawn: Drawn;
	if (layout === 'clusters') {
		const [many, over] = shown.map(({ parts }) => parts[0]!);
		const names = legend(input, { whole: many!.row, parts: [many!, over!] }, y, sizes, 'share');
		const box = {
			left: 1,
			top: names.bottom + 10,
			width: width - 2,
			height: floor - names.bottom - 12
		};
		const shared = clusters(many!, over!, box, mostPitch(input, 400));
		drawn = {
			blocks: shared.blocks,
			texts: names.texts,
			paths: [...names.paths, ...shared.paths],
			bottom: shared.bottom
		};
	} else if (shown.length === 1 && layout !== 'blocks') {
		drawn = together(input, shown[0]!, y, floor, sizes);
	} else {
		const { own } = saidOf(input);
		const populations = shown.map((cell, index) => {
			const base = baseOf(own[index]!, cell, input);
			return { parts: cell.parts, said: own[index]!, ...(base ? { base } : {}) };
		});
		const counts = shown.flatMap(({ parts }) => parts.map((part) => part.count));
		const most = mostPitch(input, Math.max(...counts, 1));
		const box = { left: 0, top: y, width, height: floor - y };
		const crowd = crowds(populations, rows, box, sizes, lang, most);
		drawn = { ...crowd, bottom: y + crowd.height };
	}
	const mean = meanOf(input);
	const voice = amounts.find(({ row }) => row === mean?.amount)?.voice;
	const blocks = drawn.blocks.map((block) => {
		if (!voice || block.row !== mean!.over) return block;
		paths.push(parcels(block, voice, mean!.row.id));
		return { ...block, r: block.r * inCell };
	});
	y = drawn.bottom + 14;
	for (const { row, voice } of amounts) {
		const bar = money(row, voice, y, width, sizes, lang);
		texts.push(...bar.texts);
		paths.push(...bar.paths);
		y += bar.height + 14;
	}
	return {
		blocks,
		texts: [...texts, ...drawn.texts],
		paths: [...drawn.paths, ...paths],
		bottom: y - 14
	};
}

/** Space above the footnotes in px. */
const above = 8;

/** Dots under this pitch are hard to count; display numerals then give way to them. */
const countable = 3.5;

/** Footnotes and where they begin at the lowest. */
function ground(input: Input, sizes: TypeSizes) {
	const lines = footnotes(input, sizes.note);
	return { lines, foot: input.size.height - linesHeight(lines.length, sizes.note) };
}

/** Font sizes with numerals as large as they can be without crowding out the dots. */
function fitting(input: Input): TypeSizes {
	const full = typeSizes(input.size);
	const sized = [1, 0.85, 0.7, 0.55].map((share) => ({
		...full,
		numeral: Math.max(full.label * 1.25, full.numeral * share)
	}));
	// The smallest pictures cannot follow a reader's larger text as well.
	const least = input.size.firm ? sized.at(-1)! : { label: 12, note: 12, numeral: 13 };
	const fits = (finest: number) => (sizes: TypeSizes) => {
		const foot = ground(input, sizes).foot - above;
		const { blocks, bottom } = compose(input, 0, foot, sizes);
		return bottom <= foot && Math.min(...blocks.map((block) => block.pitch)) >= finest;
	};
	// On a sheet, pitches become whole pixels.
	const grain = input.size.firm ? (input.size.grain ?? 0.5) : 0.5;
	const clear = Math.ceil(countable / grain) * grain;
	return sized.find(fits(clear)) ?? sized.find(fits(2)) ?? least;
}

export const dots: ChartKind<DotsChart> = {
	rows(spec, view): Row[] {
		const ids = Object.values(spec.states).flatMap(({ show, say }) => [
			...show.flatMap(idsOf),
			...say
		]);
		return [...new Set(ids)].map((id) => figureRow(view, id));
	},

	describe,

	plan(input): Plan {
		const { width, height } = input.size;
		const grids = sameGrid(input);
		const sizes = grids.map(fitting).reduce((a, b) => (b.numeral < a.numeral ? b : a));
		const { lines } = ground(input, sizes);
		const foot = Math.min(...grids.map((one) => ground(one, sizes).foot));
		const floor = foot - above;
		// What does not fill the picture stands in its middle, a little raised.
		const spare = Math.max(0, floor - compose(input, 0, floor, sizes).bottom);
		const drawn = compose(input, spare * 0.4, floor, sizes);
		const note = textFrom(Math.min(foot, drawn.bottom + above), {
			id: 'key',
			x: 0,
			lines,
			style: 'note',
			size: sizes.note,
			anchor: 'start',
			voice: 'ink'
		});
		return {
			width,
			height,
			blocks: drawn.blocks,
			texts: lines.length > 0 ? [...drawn.texts, note] : drawn.texts,
			paths: drawn.paths
		};
	}
};
