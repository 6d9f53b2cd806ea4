/** Geometry of fields that flow into one body: where they stand apart, and how they come together. */
import { linkVertical } from 'd3';
import type { FlowChart } from '../../model/schema.ts';
import type { Block, Path, PlanInput, Text } from '../chart.ts';
import { type TypeSizes, linesHeight, textFrom } from '../labels.ts';
import { measure, wrap } from '../type.ts';

type Input = PlanInput<FlowChart>;

export interface Part {
	blocks: Block[];
	texts: Text[];
	paths: Path[];
	/** Lower edge in px. */
	bottom: number;
}

/** Fields in two rows of equal dots: those the report names, each with its name, and the others under one bracket. */
export function apart(input: Input, sizes: TypeSizes, top: number, bottom: number): Part {
	const { spec, size, rows } = input;
	const all = rows[spec.from]!.value;
	const named = spec.named.length;
	const others = all - named;
	const group = (count: number) => size.width / Math.max(1, count);
	const lineHeight = sizes.label * 1.35;
	const nameLines = spec.named.map((name) => wrap(name, group(named) - 6, sizes.label));
	const names = Math.max(0, ...nameLines.map((lines) => lines.length)) * lineHeight;
	const shared = wrap(spec.unnamed, size.width, sizes.label);
	const bracket = 14;
	const used = names + shared.length * lineHeight + bracket + 12;
	const room = bottom - top - used;
	const r = Math.min(room * 0.17, group(Math.max(named, others)) * 0.36, 44);
	const gap = (room - 4 * r) / 3;
	const look = { population: spec.from, pitch: 0, r, row: spec.from } as const;

	const first = top + gap + r;
	const nameTop = first + r + 6;
	const second = nameTop + names + gap + r;
	const narrow = Math.min(group(others), r * 3.2);
	const left = (size.width - narrow * others) / 2;
	const blocks: Block[] = [];
	if (named > 0) {
		blocks.push({
			...look,
			from: 0,
			count: named,
			cols: named,
			x: group(named) / 2,
			y: first,
			pitch: group(named),
			voice: spec.voice
		});
	}
	const texts = nameLines.map((lines, index) =>
		textFrom(nameTop, {
			id: `name-${index}`,
			x: group(named) * (index + 0.5),
			lines,
			style: 'label',
			size: sizes.label,
			anchor: 'middle',
			voice: 'ink'
		})
	);
	const paths: Path[] = [];
	if (others > 0) {
		const x = left + narrow / 2;
		const y = second + r + 6;
		const end = left + narrow * others;
		blocks.push({
			...look,
			from: named,
			count: others,
			cols: others,
			x,
			y: second,
			pitch: narrow,
			voice: spec.voice,
			ring: true
		});
		paths.push({
			id: 'bracket',
			d: `M${x - r},${y}V${y + 5}H${end - narrow / 2 + r}V${y}`,
			style: 'rule',
			voice: 'ink',
			width: 1
		});
		texts.push(
			textFrom(y + bracket - 4, {
				id: 'unnamed',
				x: size.width / 2,
				lines: shared,
				style: 'label',
				size: sizes.label,
				anchor: 'middle',
				voice: 'ink'
			})
		);
	}
	return { blocks, texts, paths, bottom };
}

/** Left edge and width of each field's place above the flow: named ones as wide as their names. */
function places(input: Input, sizes: TypeSizes) {
	const { spec, size, rows } = input;
	const named = spec.named.length;
	const others = rows[spec.from]!.value - named;
	const wanted = spec.named.map((name) => measure(name, sizes.note) + sizes.note * 1.2);
	const even = size.width / (named + others);
	const most = size.width * (others > 0 ? 0.7 : 1);
	const scale = Math.min(1, most / wanted.reduce((sum, one) => sum + Math.max(one, even), 0));
	const widths = wanted.map((one) => Math.max(one, even) * scale);
	const rest = size.width - widths.reduce((sum, one) => sum + one, 0);
	for (let i = 0; i < others; i++) widths.push(rest / others);
	let x = 0;
	return widths.map((width) => ({ left: (x += width) - width, width }));
}

/**
 * All fields in one outlined body, each at the end of its own flow.
 * @param flow height of the curves in px
 * @param origins whether the names stand above the curves
 */
export function together(
	input: Input,
	sizes: TypeSizes,
	at: { top: number; flow: number; origins: boolean }
): Part {
	const { spec, size, rows } = input;
	const all = rows[spec.from]!.value;
	const named = spec.named.length;
	const from = places(input, sizes);
	const texts: Text[] = [];
	const paths: Path[] = [];
	let top = at.top;
	if (at.origins) {
		const own = { style: 'note', size: sizes.note, anchor: 'middle', voice: 'ink' } as const;
		const rest = from.slice(named);
		const first = rest[0];
		const width = rest.reduce((sum, one) => sum + one.width, 0);
		const shared = first ? wrap(spec.unnamed, width - 4, sizes.note) : [];
		const height = Math.max(linesHeight(shared.length, sizes.note), linesHeight(1, sizes.note));
		const line = linesHeight(1, sizes.note);
		for (const [index, name] of spec.named.entries()) {
			const place = from[index]!;
			const x = place.left + place.width / 2;
			texts.push(textFrom(top + height - line, { ...own, id: `name-${index}`, x, lines: [name] }));
		}
		if (first) {
			const y = top + height + 3;
			const x = first.left + width / 2;
			const begin = top + height - linesHeight(shared.length, sizes.note);
			texts.push(textFrom(begin, { ...own, id: 'unnamed', x, lines: shared }));
			paths.push({
				id: 'bracket',
				d: `M${first.left + 2},${y + 4}V${y}H${size.width - 2}V${y + 4}`,
				style: 'rule',
				voice: 'ink',
				width: 1
			});
		}
		top += height + 9;
	}

	const name = wrap(spec.into, size.width - 24, sizes.label);
	const nameWidth = Math.max(...name.map((line) => measure(line, sizes.label)));
	const pitch = Math.max(10, Math.min(30, (size.width * 0.62) / all, sizes.label * 1.6));
	const r = pitch * 0.36;
	const width = Math.min(size.width - 2, Math.max(nameWidth + 24, pitch * all + 24));
	const left = (size.width - width) / 2;
	const box = top + at.flow;
	const dots = box + 8 + pitch / 2;
	const nameTop = dots + pitch / 2 + 3;
	const bottom = nameTop + linesHeight(name.length, sizes.label) + 7;
	const firstX = size.width / 2 - (pitch * (all - 1)) / 2;

	const link = linkVertical<unknown, [number, number]>();
	const thick = Math.min(pitch * 0.62, Math.min(...from.map((one) => one.width)) * 0.7);
	for (const [index, place] of from.entries()) {
		const source: [number, number] = [place.left + place.width / 2, top];
		const target: [number, number] = [firstX + index * pitch, box];
		paths.push({
			id: `flow-${index}`,
			d: link({ source, target }) ?? '',
			style: 'flow',
			voice: index < named ? spec.voice : 'rest',
			width: thick
		});
	}
	paths.push({
		id: 'into',
		d: `M${left},${box}H${left + width}V${bottom}H${left}Z`,
		style: 'outline',
		voice: 'ink',
		width: 1.5
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
			voice: 'ink'
		})
	);
	return { blocks, texts, paths, bottom };
}
