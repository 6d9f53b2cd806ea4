/** The paper strips above and below the field: what fills the picture, and what else is in it. No mark lies there. */
import type { CameraChart } from '../../model/schema.ts';
import type { Row } from '../../model/view.ts';
import type { Path, PlanInput, Text } from '../chart.ts';
import {
	type Box,
	heading,
	linesHeight,
	nameOf,
	textBox,
	textFrom,
	typeSizes,
	withoutUnit
} from '../labels.ts';
import { measure, wrap } from '../type.ts';
import { chartWords } from '../words.ts';

type Input = PlanInput<CameraChart>;

/** The rows of a state, innermost first, up to the one that fills the picture. */
export function inFrame(input: Omit<Input, 'size'>): Row[] {
	const { figures, states } = input.spec;
	const until = figures.indexOf(states[input.state]!.frame);
	return figures.slice(0, until + 1).map((id) => input.rows[id]!);
}

/** Where all that the chart draws is found, when every name says so: then it need be said only once. */
function common({ spec, rows, lang }: Omit<Input, 'size'>): string {
	const { place } = chartWords[lang].camera;
	const places = new Set(spec.figures.map((id) => place.exec(rows[id]!.label)?.[0] ?? ''));
	return places.size === 1 ? [...places][0]! : '';
}

/** What a state's outline is, in words, and in fewer; undefined where it is no quotient of two figures. */
export function shareOf(input: Omit<Input, 'size'>): { full: string; short: string } | undefined {
	const { frame, share } = input.spec.states[input.state]!;
	const whole = input.rows[frame]!;
	const one = input.rows[share ?? '']!;
	const over = input.rows[one.inputs?.find((id) => id !== frame) ?? ''];
	if (one.inputs?.length !== 2 || !over) return undefined;
	// The quotient may have been rounded.
	if (Math.abs(whole.value / over.value - one.value) > 0.5) return undefined;
	const name = whole.label.replace(common(input), '');
	const said = input.lang === 'zh' ? whole.text + name : `${withoutUnit(whole)} ${name}`;
	const { equal } = chartWords[input.lang].camera;
	return { full: equal(withoutUnit(over), said), short: equal(withoutUnit(over)) };
}

/** The key of a state's outline: as much of it as has room in one line, for every line more is a row of dots less. */
function outlineKey(input: Input, size: number): string[] {
	const { outline } = chartWords[input.lang].camera;
	const known = shareOf(input);
	const { share } = input.spec.states[input.state]!;
	const ways = known ? [known.full, known.short] : [input.rows[share!]!.label];
	const said = ways.map(outline);
	const { width } = input.size;
	return wrap(said.find((one) => measure(one, size) <= width) ?? said.at(-1)!, width, size);
}

/** What one dot may be, the many first, and where it is found; behind it, where there is room, since when they are counted. */
function note(input: Input, row: Row, place: string, size: number): string[] {
	const words = chartWords[input.lang];
	const { width } = input.size;
	const lines: string[] = [];
	const drawn = inFrame(input).reverse();
	const ones = [...new Set(drawn.flatMap(({ one }) => one ?? []))];
	const key = words.oneDot(words.camera.placed(words.either(ones), place));
	if (ones.length > 0) lines.push(...wrap(key, width, size));
	const { period } = row;
	if (period && period[0]! < period[1]!) {
		const since = words.since(period[0]!);
		const both = words.inOne([...lines.slice(-1), since]);
		if (measure(both, size) > width) lines.push(since);
		else lines.splice(-1, 1, both);
	}
	return lines;
}

/** Space between lines under the field. */
const between = 4;

type Entry = Pick<Text, 'id' | 'style' | 'size' | 'voice' | 'row' | 'lines'>;

/** Sets entries under each other, as many of one style beside each other as have room: names and key share no line. */
function packed(entries: Entry[], width: number): { bottom: Text[]; bottomHeight: number } {
	const gap = 18;
	const rows: Entry[][] = [];
	const whole = ({ lines, size }: Entry) => measure(lines.join(''), size);
	const wide = (row: Entry[]) => row.reduce((sum, one) => sum + whole(one) + gap, -gap);
	for (const entry of entries) {
		const row = rows.at(-1);
		const alike = row?.[0]!.style === entry.style;
		if (row && alike && wide([...row, entry]) <= width) row.push(entry);
		else rows.push([entry]);
	}
	const bottom: Text[] = [];
	let y = 0;
	for (const row of rows) {
		const size = Math.max(...row.map((one) => one.size));
		let x = 0;
		for (const own of row) {
			const top = y + (size - own.size) * 0.9;
			bottom.push(textFrom(top, { ...own, x, anchor: 'start' }));
			x += whole(own) + gap;
		}
		y += linesHeight(Math.max(...row.map(({ lines }) => lines.length)), size) + between;
	}
	return { bottom, bottomHeight: y - between + 1 };
}

/** Texts of a state, placed from the top of each strip, the upper one so many px lower, with both heights. */
function strips(input: Input, lower = 0) {
	const { spec, size, lang } = input;
	const type = typeSizes(size);
	// Every pixel of height is a row of dots.
	const sizes = { ...type, numeral: type.numeral * 0.92 };
	const state = spec.states[input.state]!;
	const frame = input.rows[state.frame]!;
	const voice = (row: Row) => spec.voices[row.id] ?? 'ink';
	const where = common(input);
	const said = state.say.map((id) => input.rows[id]!);
	const first = said[0] ?? frame;
	// A sample of the outline stands before what it holds.
	const side = state.share === undefined ? 0 : sizes.label;
	// A word space of the numeral lies between them.
	const x = side === 0 ? 0 : side + sizes.numeral * 0.3;
	const place = { id: 'frame', x, top: lower, width: size.width - x, voice: voice(first) };
	const head = heading(first, place, sizes, nameOf(first, lang));
	const low = Math.round(head.texts[0]!.y) - 1;
	const sample: Path = {
		id: 'share-sample',
		d: `M1,${low - side}H${side + 1}V${low}H1Z`,
		style: 'outline',
		voice: 'ink',
		width: 2,
		row: first.id
	};

	// The innermost pair comes first: the leader ends at it. What fits shares a line.
	const others = inFrame(input).filter((row) => row !== first);
	const outer = others.filter((row) => row === frame);
	const inner = others.filter((row) => row !== frame).reverse();
	const entries = [...inner, ...outer, ...said.slice(1)].map((row): Entry => ({
		id: `also-${row.id}`,
		lines: wrap(
			`${lang === 'zh' ? row.text : withoutUnit(row)} ${nameOf(row, lang).replace(where, '')}`,
			size.width,
			sizes.label
		),
		style: 'label',
		size: sizes.label,
		voice: voice(row),
		row: row.id
	}));
	// Beside the names it takes no line of its own, which would be a row of dots less.
	const outline: Entry[] =
		state.share === undefined
			? []
			: [
					{
						id: 'outline',
						lines: outlineKey(input, sizes.label),
						style: 'label',
						size: sizes.label,
						voice: 'ink'
					}
				];
	const years: Entry = {
		id: 'note',
		lines: note(input, frame, where, sizes.note),
		style: 'note',
		size: sizes.note,
		voice: 'ink'
	};
	const below = packed([...entries, ...outline, years], size.width);
	const few = new Set(inner.map(({ id }) => id));
	const paths = side > 0 ? [sample] : [];
	return { top: head.texts, topHeight: head.height, paths, few, ...below };
}

/** Texts in place, and what they leave. */
export interface Strips {
	texts: Text[];
	/** Samples of what is drawn in the field. */
	paths: Path[];
	/** Where the field is seen. */
	window: Box;
	/** The line over the labels of what stands in the clearing; a bare picture has none. */
	label?: Pick<Box, 'left' | 'right' | 'top'>;
}

/** Part of the room that is left over which stands above the picture: it is in the middle, a little raised. */
const raised = 0.4;

/**
 * Texts in place and the window that they leave to the field. The window is the same in every state, so that
 * only the camera moves.
 * @param needed px of height that the largest field takes in a window: texts stand close to it
 */
export function frame(input: Input, needed: (window: Box) => number): Strips {
	const { width, height } = input.size;
	if (input.size.bare)
		return { texts: [], paths: [], window: { left: 0, top: 0, right: width, bottom: height } };
	const all = Object.keys(input.spec.states).map((state) => strips({ ...input, state }));
	const top = Math.ceil(Math.max(...all.map((one) => one.topHeight))) + 3;
	// Room for the line over the labels.
	const gap = 3 + Math.ceil(typeSizes(input.size).label * 0.3);
	const bottom = Math.ceil(Math.max(...all.map((one) => one.bottomHeight))) + gap;
	const free = { left: 0, top, right: width, bottom: height - bottom };
	const spare = Math.max(0, Math.floor(free.bottom - free.top - needed(free)));
	const lower = Math.round(spare * raised);
	const own = strips(input, lower);
	const window = { ...free, top: top + lower, bottom: free.bottom - spare + lower };
	const texts = own.bottom.map((text) => ({ ...text, y: text.y + window.bottom + gap }));
	const few = texts.filter(
		({ row, y }) => row !== undefined && own.few.has(row) && y === texts[0]!.y
	);
	const boxes = few.map(textBox);
	const left = Math.min(...boxes.map((box) => box.left));
	const right = Math.max(...boxes.map((box) => box.right));
	return {
		texts: [...own.top, ...texts],
		paths: own.paths,
		window,
		label: { left, right, top: window.bottom + 3 }
	};
}
