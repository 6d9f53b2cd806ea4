/** One dot, one thing: piles, grids recoloured in place, groups on one scale, an average shared out, money as bars. */
import type { DotsChart } from '../../model/schema.ts';
import type { Row } from '../../model/view.ts';
import type { Block, ChartKind, Path, Plan, Text } from '../chart.ts';
import { linesHeight, textFrom, typeSizes, type TypeSizes } from '../labels.ts';
import { columns, depth, heap, largestPitch, run, snap } from '../lattice.ts';
import { figureRow } from '../rows.ts';
import { chartWords } from '../words.ts';
import { caption, keys, nameOf } from './caption.ts';
import { bars, cells, idsOf, type Cell, type Input } from './cells.ts';
import { clusters } from './clusters.ts';
import { crowds } from './crowds.ts';
import { describe } from './describe.ts';
import { money } from './money.ts';

interface Drawn {
	blocks: Block[];
	texts: Text[];
	paths: Path[];
	/** Lower edge in px of what is drawn. */
	bottom: number;
}

/** The largest pitch worth having: few things are drawn large, a crowd as a crowd. */
function mostPitch(input: Input, largest: number): number {
	const side = Math.min(input.size.width, input.size.height);
	const share = largest <= 12 ? 0.2 : largest <= 60 ? 0.13 : largest <= 300 ? 0.075 : 0.06;
	return Math.max(6, side * share);
}

/** A filled or hollow sample beside a name, because colour must not speak alone. It is no dot of the count. */
function sample(id: string, x: number, y: number, r: number, part: Cell['parts'][number]): Path {
	const d = `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
	return part.ring
		? { id, d, style: 'outline', voice: part.voice, width: 1.5 }
		: { id, d, style: 'bar', voice: part.voice };
}

/** Names of the parts of one block, each with its sample; next to each other where there is room. */
function legend(input: Input, cell: Cell, top: number, sizes: TypeSizes): Drawn {
	const { rows, size, lang } = input;
	const single = cell.parts.length === 1 && !cell.remainder;
	const beside = cell.parts.length === 2 && size.width >= sizes.label * 24;
	const width = beside ? size.width / 2 - 8 : size.width;
	const texts: Text[] = [];
	const paths: Path[] = [];
	let bottom = top;
	for (const [index, part] of cell.parts.entries()) {
		const x = beside ? index * (width + 16) : 0;
		const at = beside ? top : bottom;
		const indent = single ? 0 : sizes.label * 1.1;
		const room = { id: part.row, x: x + indent, top: at, width: width - indent, voice: part.voice };
		const named = caption(rows[part.row]!, room, sizes, lang);
		texts.push(...named.texts);
		if (!single) {
			const value = named.texts[0]!;
			const middle = value.y - value.size * 0.34;
			paths.push(
				sample(`${part.row}-sample`, x + sizes.label * 0.4, middle, sizes.label * 0.34, part)
			);
		}
		bottom = Math.max(bottom, at + named.height);
	}
	return { blocks: [], texts, paths, bottom };
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
		// The mound lies right under its name, wherever the box ends.
		const lift = Math.min(...blocks.map((block) => block.y)) - pitch / 2 - from;
		for (const block of blocks) block.y -= snap(lift);
		return { ...names, blocks, bottom: foot - snap(lift) };
	}
	const pitch = largestPitch(most, (tried) => depth(count, width, tried) <= box.height);
	const cols = columns(count, width, pitch);
	const blocks = run(groups, 0, from, pitch, cols);
	return { ...names, blocks, bottom: from + Math.ceil(count / cols) * pitch };
}

/** Everything a state draws, from `top` down to `foot`. */
function compose(input: Input, top: number, foot: number, sizes: TypeSizes): Drawn {
	const { spec, state, rows, size, lang } = input;
	const { layout, say } = spec.states[state]!;
	const { width } = size;
	const shown = cells(input);
	const texts: Text[] = [];
	const paths: Path[] = [];
	let y = top;
	for (const id of say) {
		const voice = shown.find(({ whole }) => whole === id)?.parts[0]?.voice ?? 'ink';
		const said = caption(rows[id]!, { id, x: 0, top: y, width, voice }, sizes, lang);
		texts.push(...said.texts);
		y += said.height + 4;
	}
	const amounts = bars(input).map((row) => ({ row, voice: spec.voices[row.id] ?? 'ochre' }));
	const moneyHeight = amounts.reduce(
		(sum, { row, voice }) => sum + money(row, voice, 0, width, sizes, lang).height + 14,
		0
	);
	const floor = foot - moneyHeight;
	let drawn: Drawn;
	if (layout === 'clusters') {
		const [many, over] = shown.map(({ parts }) => parts[0]!);
		const names = legend(input, { whole: many!.row, parts: [many!, over!] }, y, sizes);
		const box = {
			left: 1,
			top: names.bottom + 10,
			width: width - 2,
			height: floor - names.bottom - 12
		};
		const shared = clusters(many!, over!.count, box, mostPitch(input, 400));
		// The outlines stand for the second figure, so its sample would only repeat them.
		drawn = { ...names, blocks: shared.blocks, paths: shared.paths, bottom: floor };
	} else if (shown.length === 1 && layout !== 'blocks') {
		drawn = together(input, shown[0]!, y, floor, sizes);
	} else {
		const populations = shown.map(({ parts }) => parts);
		const largest = Math.max(...populations.flat().map((part) => part.count), 1);
		const box = { left: 0, top: y, width, height: floor - y };
		const crowd = crowds(populations, rows, box, sizes, lang, mostPitch(input, largest));
		drawn = { ...crowd, paths: [], bottom: y + crowd.height };
	}
	y = drawn.bottom + 14;
	for (const { row, voice } of amounts) {
		const bar = money(row, voice, y, width, sizes, lang);
		texts.push(...bar.texts);
		paths.push(...bar.paths);
		y += bar.height + 14;
	}
	return {
		blocks: drawn.blocks,
		texts: [...texts, ...drawn.texts],
		paths: [...drawn.paths, ...paths],
		bottom: y - 14
	};
}

/** Lines under the picture: what one dot is, the whole behind shown parts, a longer period. */
function footnotes(input: Input, sizes: TypeSizes): string[] {
	const { rows, lang, size } = input;
	const words = chartWords[lang];
	const shown = cells(input);
	const lines = keys(
		shown.flatMap(({ parts }) => parts.map((part) => rows[part.row]!)),
		lang,
		size.width,
		sizes.note
	);
	for (const { whole, remainder } of shown) {
		if (remainder) lines.push(words.pair(nameOf(rows[whole]!, lang), rows[whole]!.text));
	}
	const since = Object.values(rows).find((row) => row.period && row.period[0] < row.period[1]);
	if (since) lines.push(words.since(since.period![0]));
	return lines;
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
		const sizes = typeSizes(input.size);
		const lines = footnotes(input, sizes);
		const key = linesHeight(lines.length, sizes.note);
		const foot = height - key - 8;
		// What does not fill the picture stands in its middle, a little raised.
		const spare = Math.max(0, foot - compose(input, 0, foot, sizes).bottom);
		const drawn = compose(input, spare * 0.4, foot, sizes);
		const note = textFrom(Math.min(height - key, drawn.bottom + 8), {
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
