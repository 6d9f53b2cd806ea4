/**
 * Several fields that become one body: apart, then flowing together, then what came along. The fields keep their
 * identity; what came along is not divided among them.
 */
import type { FlowChart } from '../../model/schema.ts';
import type { Block, ChartKind, Plan, PlanInput } from '../chart.ts';
import { headline, linesHeight, textFrom, told, typeSizes } from '../labels.ts';
import { figureRow } from '../rows.ts';
import { wrap } from '../type.ts';
import { chartWords } from '../words.ts';
import { apart } from './apart.ts';
import { arrivals } from './arrivals.ts';
import { together } from './together.ts';

type Input = PlanInput<FlowChart>;

/** Dots under this pitch are hard to count; words then stand for the flow above them. */
const countable = 3;

function planFields(input: Input, merged: boolean): Plan {
	const { spec, size, lang, rows } = input;
	const { width, height } = size;
	const sizes = typeSizes(size);
	const row = rows[spec.from]!;
	const head = headline(row, { id: 'head', x: 0, top: 0, width, voice: spec.voice }, sizes);
	const key = row.one ? wrap(chartWords[lang].oneDot(row.one), width, sizes.note) : [];
	const foot = height - linesHeight(key.length, sizes.note) - 2;
	const top = head.height + 6;
	let part;
	if (merged) {
		const least = together(input, sizes, { top, flow: 0, origins: true });
		const free = foot - 6 - least.bottom;
		const origins = Number.isFinite(least.drift);
		// The body stands where the eye ends, not at the very foot of a tall picture.
		part = together(input, sizes, { top, flow: Math.min(free, width * 0.7), origins });
	} else part = apart(input, sizes, top, foot - 4);
	const note = textFrom(foot, {
		id: 'key',
		x: 0,
		lines: key,
		style: 'note',
		size: sizes.note,
		anchor: 'start',
		voice: 'ink'
	});
	const texts = [...head.texts, ...part.texts, ...(key.length > 0 ? [note] : [])];
	return { width, height, blocks: part.blocks, texts, paths: part.paths };
}

/** A picture wider than this many times its height has the body on the left, and beside it what came along. */
const landscape = 1.8;

/** Side by side; undefined where the flow would lose its names or the dots could not be counted. */
function planBeside(input: Input, ids: string[]): Plan | undefined {
	const { width, height } = input.size;
	const sizes = typeSizes(input.size);
	const gap = sizes.label * 1.5;
	const left = Math.round(width * 0.45);
	const half = (share: number): Input => ({ ...input, size: { ...input.size, width: share } });
	const body = (top: number, flow: number) =>
		together(half(left), sizes, { top, flow, origins: true });
	const free = height - body(0, 0).bottom;
	const flow = Math.min(free, left * 0.4);
	if (flow < 24) return undefined;
	const part = body((free - flow) / 2, flow);
	const x = left + gap;
	const crowd = arrivals(half(width - x), sizes, ids, 0, height);
	// Firm type is a bitmap's, with more than one pixel for each px.
	const least = input.size.firm ? 2 : countable;
	if (part.drift > flow * 1.2 || crowd.pitch < least) return undefined;
	const lower = Math.max(...crowd.blocks.map(lastRow), ...crowd.texts.map((text) => text.y));
	const y = Math.max(0, (height - lower) / 2);
	const moved = <T extends { x: number; y: number }>(one: T): T => ({
		...one,
		x: one.x + x,
		y: one.y + y
	});
	return {
		width,
		height,
		blocks: [...part.blocks, ...crowd.blocks.map(moved)],
		texts: [...part.texts, ...crowd.texts.map(moved)],
		paths: part.paths
	};
}

/** Lower edge of a block in px. */
const lastRow = ({ y, pitch, count, cols }: Block) => y + Math.ceil(count / cols) * pitch;

/** Parts of a picture's height that curves may take, the fewest first. */
const shares = [0.14, 0.19, 0.24, 0.3];

function planArrivals(input: Input, ids: string[]): Plan {
	const { width, height } = input.size;
	const beside = width > height * landscape ? planBeside(input, ids) : undefined;
	if (beside) return beside;
	const sizes = typeSizes(input.size);
	const under = (origins: boolean, flow: number) => {
		const part = together(input, sizes, { top: 0, flow, origins });
		return { part, crowd: arrivals(input, sizes, ids, part.bottom + 10, height) };
	};
	const curves = shares.map((share) => Math.max(28, height * share));
	const { part, crowd } =
		curves
			.map((curve) => ({ ...under(true, curve), curve }))
			// Curves flatter than that run into each other.
			.find((one) => one.crowd.pitch >= countable && one.part.drift <= one.curve * 1.2) ??
		under(false, 0);
	return {
		width,
		height,
		blocks: [...part.blocks, ...crowd.blocks],
		texts: [...part.texts, ...crowd.texts],
		paths: part.paths
	};
}

export const flow: ChartKind<FlowChart> = {
	rows(spec, view) {
		return [spec.from, ...spec.with].map((id) => figureRow(view, id));
	},

	describe({ spec, rows, state, lang }) {
		const words = chartWords[lang];
		const { merged, show } = spec.states[state]!;
		const from = rows[spec.from]!;
		const sentences: string[] = [];
		if (merged) sentences.push(words.sentence([words.flow.merged(String(from.value), spec.into)]));
		else {
			const clauses = [words.flow.scattered(String(from.value), from.label)];
			if (spec.named.length > 0) clauses.push(words.flow.named(words.list(spec.named)));
			const others = from.value - spec.named.length;
			if (others > 0) clauses.push(words.flow.unnamed(others, spec.unnamed));
			sentences.push(words.sentence(clauses));
		}
		if (show.length > 0) {
			const parts = show.map((id) => told(rows[id]!, lang));
			sentences.push(words.sentence([words.flow.arrived(words.list(parts))]));
			sentences.push(words.sentence([words.flow.unsplit]));
		}
		return words.join(sentences);
	},

	plan(input) {
		const { merged, show } = input.spec.states[input.state]!;
		return show.length > 0 ? planArrivals(input, show) : planFields(input, merged);
	}
};
