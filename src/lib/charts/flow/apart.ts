/** The fields before they come together. */
import type { FlowChart } from '../../model/schema.ts';
import type { Block, Path, PlanInput } from '../chart.ts';
import { type TypeSizes, textFrom } from '../labels.ts';
import { wrap } from '../type.ts';
import type { Part } from './part.ts';

/** Fields in two rows of equal dots: those the report names, each with its name, and the others under one bracket. */
export function apart(
	input: PlanInput<FlowChart>,
	sizes: TypeSizes,
	top: number,
	bottom: number
): Part {
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
			voice: 'ink',
			row: spec.from
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
			width: 1,
			row: spec.from
		});
		texts.push(
			textFrom(y + bracket - 4, {
				id: 'unnamed',
				x: size.width / 2,
				lines: shared,
				style: 'label',
				size: sizes.label,
				anchor: 'middle',
				voice: 'ink',
				row: spec.from
			})
		);
	}
	return { blocks, texts, paths, bottom };
}
