/** The fields in one body, and the curves along which they came. */
import type { FlowChart } from '../../model/schema.ts';
import type { Block, Path, PlanInput, Text } from '../chart.ts';
import { type TypeSizes, linesHeight, textFrom } from '../labels.ts';
import { measure, wrap } from '../type.ts';
import { listed } from './listed.ts';
import type { Part } from './part.ts';

type Input = PlanInput<FlowChart>;

/** A curve that leaves and arrives upright, from so many px above its beginning on. */
function bend([x0, y0]: [number, number], [x1, y1]: [number, number], above: number): string {
	const middle = (y0 + y1) / 2;
	const straight = above > 0 ? `${y0 - above}V` : '';
	return `M${x0},${straight}${y0}C${x0},${middle},${x1},${middle},${x1},${y1}`;
}

interface Curve {
	source: [number, number];
	target: [number, number];
}

/** Width of a flow as a share of the way to the next one: gaps wider than flows keep them countable. */
const thickness = 0.4;

/**
 * How near neighbouring curves come to each other, in px: at their ends, or halfway, where they run most sideways.
 * @param alone for a curve without neighbours
 */
function nearest(curves: Curve[], alone: number): number {
	const ways = curves.slice(1).flatMap(({ source, target }, index) => {
		const before = curves[index]!;
		const [above, below] = [source[0] - before.source[0], target[0] - before.target[0]];
		const flattest = Math.max(
			...[before, { source, target }].map((one) =>
				Math.abs((2 * (one.target[0] - one.source[0])) / (one.target[1] - one.source[1]))
			)
		);
		return [above, below, (above + below) / 2 / Math.hypot(1, flattest)];
	});
	return Math.min(alone, ...ways);
}

/** Share of the flow's width that named fields take at most while others have no name. */
const mostNamed = 0.8;

/** Size in px below which nobody reads a name. */
const legible = 12;

/**
 * Left edge and width of each field's place above the flow: named ones as wide as their names; how large these can be, and
 * whether that is enough.
 */
function places(input: Input, sizes: TypeSizes) {
	const { spec, size, rows } = input;
	const named = spec.named.length;
	const others = rows[spec.from]!.value - named;
	const wanted = spec.named.map((name) => measure(name, sizes.note) + sizes.note * 0.7);
	const names = wanted.reduce((sum, one) => sum + one, 0);
	const share = others > 0 ? mostNamed : 1;
	const needed = Math.max(names + others * 20, names / share);
	// Wider than that, the curves run flat and into each other.
	const span = Math.min(size.width, Math.max(needed, size.width * 0.62));
	const even = span / (named + others);
	// No place is narrower than its name; what is left over goes to those that would else be narrower than an even share.
	const missing = wanted.map((one) => Math.max(0, even - one));
	const lack = missing.reduce((sum, one) => sum + one, 0);
	const free = Math.max(0, span * share - names);
	const filled = lack > free ? free / lack : 1;
	const scale = Math.min(1, (span * share) / names);
	const widths = wanted.map((one, index) => one * scale + missing[index]! * filled);
	const rest = span - widths.reduce((sum, one) => sum + one, 0);
	for (let i = 0; i < others; i++) widths.push(rest / others);
	let x = (size.width - span) / 2;
	const all = widths.map((width) => ({ left: (x += width) - width, width }));
	const type = sizes.note * scale;
	return { all, type: Math.max(legible, type), fit: type >= legible };
}

/**
 * All fields in one outlined body, each at the end of its own flow.
 * @param at.flow height of the curves in px, where there are any
 * @param at.origins whether curves come from under the names; else words alone say what came together
 * @returns also how far a curve runs sideways at most, in px; without end where names have no room above the curves
 */
export function together(
	input: Input,
	sizes: TypeSizes,
	at: { top: number; flow: number; origins: boolean }
): Part & { drift: number } {
	const { spec, size, rows } = input;
	const all = rows[spec.from]!.value;
	const named = spec.named.length;
	const origins = at.origins ? places(input, sizes) : undefined;
	const from = origins?.all;
	const texts: Text[] = [];
	const paths: Path[] = [];
	let top = at.top;
	let raised = 0;
	if (origins && from) {
		const own = {
			style: 'note',
			size: sizes.note,
			anchor: 'middle',
			voice: 'ink',
			row: spec.from
		} as const;
		const rest = from.slice(named);
		const first = rest[0];
		const width = rest.reduce((sum, one) => sum + one.width, 0);
		const line = linesHeight(1, sizes.note);
		let shared = first ? wrap(spec.unnamed, width - 4, sizes.note) : [];
		// Too long for a place so narrow: it ends over its bracket, above the other names.
		if (shared.length > 2) {
			raised = line + 3;
			shared = wrap(spec.unnamed, size.width * 0.6, sizes.note);
		}
		const height = Math.max(linesHeight(shared.length, sizes.note) + raised, line);
		for (const [index, name] of spec.named.entries()) {
			const place = from[index]!;
			const x = place.left + place.width / 2;
			const set = { ...own, size: origins.type, id: `name-${index}`, x, lines: [name] };
			texts.push(textFrom(top + height - line, set));
		}
		if (first) {
			const y = top + height + 3 - raised;
			const begin = top + height - raised - linesHeight(shared.length, sizes.note);
			const middle = { ...own, id: 'unnamed', x: first.left + width / 2, lines: shared };
			const end = { anchor: 'end', x: first.left + width } as const;
			texts.push(textFrom(begin, raised > 0 ? { ...middle, ...end } : middle));
			paths.push({
				id: 'bracket',
				d: `M${first.left + 2},${y + 4}V${y}H${first.left + width - 2}V${y + 4}`,
				style: 'rule',
				voice: 'ink',
				width: 1,
				row: spec.from
			});
		}
		top += height + 9;
	} else {
		const words = listed(input, sizes, top);
		texts.push(...words.texts);
		paths.push(...words.paths);
		top += words.height + 4;
	}

	const name = wrap(spec.into, size.width - 24, sizes.label);
	const nameWidth = Math.max(...name.map((line) => measure(line, sizes.label)));
	const wanted = Math.max(10, Math.min(44, (size.width * 0.5) / all, sizes.label * 2.2));
	// However many they are, all stand in the body.
	const pitch = Math.min(wanted, (size.width - 4) / all);
	const r = pitch * 0.36;
	const width = Math.min(size.width - 2, Math.max(nameWidth + 24, pitch * all + 24));
	const left = (size.width - width) / 2;
	const box = top + (from ? at.flow : 0);
	const dots = box + 8 + pitch / 2;
	const nameTop = dots + pitch / 2 + 3;
	const bottom = nameTop + linesHeight(name.length, sizes.label) + 7;
	const firstX = size.width / 2 - (pitch * (all - 1)) / 2;

	// From the bracket's line to the box.
	const start = top - 5.5;
	const flows = (from ?? []).map((place, index) => ({
		source: [place.left + place.width / 2, start] as [number, number],
		target: [firstX + index * pitch, box] as [number, number]
	}));
	const sideways = flows.map(({ source, target }) => Math.abs(source[0] - target[0]));
	const thick = thickness * nearest(flows, pitch);
	for (const [index, { source, target }] of flows.entries()) {
		paths.push({
			id: `flow-${index}`,
			d: bend(source, target, index < named ? 0 : raised),
			style: 'flow',
			voice: index < named ? spec.voice : 'rest',
			width: thick,
			row: spec.from
		});
	}
	const drift = origins?.fit === false ? Infinity : Math.max(0, ...sideways);
	paths.push({
		id: 'into',
		d: `M${left},${box}H${left + width}V${bottom}H${left}Z`,
		style: 'outline',
		voice: 'ink',
		width: 1.5,
		row: spec.from
	});
	const look = { population: spec.from, y: dots, pitch, r, voice: spec.voice, row: spec.from };
	const blocks: Block[] = [];
	if (named > 0) blocks.push({ ...look, from: 0, count: named, cols: named, x: firstX });
	if (all > named) {
		const count = all - named;
		const x = firstX + named * pitch;
		blocks.push({ ...look, from: named, count, cols: count, x, ring: true });
	}
	texts.push(
		textFrom(nameTop, {
			id: 'into',
			x: size.width / 2,
			lines: name,
			style: 'label',
			size: sizes.label,
			anchor: 'middle',
			voice: 'ink',
			row: spec.from
		})
	);
	return { blocks, texts, paths, bottom, drift };
}
