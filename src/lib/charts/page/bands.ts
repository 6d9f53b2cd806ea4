/** The statistics sorted: one row of dots per section of the report. */
import { scaleBand } from 'd3';
import type { PageChart } from '../../model/schema.ts';
import type { Block, Path, Plan, PlanInput, Text } from '../chart.ts';
import { textFrom, typeSizes } from '../labels.ts';
import { measure } from '../type.ts';
import { chartWords } from '../words.ts';
import { marksOf, population } from './marks.ts';
import { sectionRow } from './sections.ts';

export function planSections(input: PlanInput<PageChart>): Plan {
	const { width, height } = input.size;
	const words = chartWords[input.lang];
	const sizes = typeSizes(input.size);
	const rows = Object.values(input.rows);
	const focus = input.spec.states[input.state]!.focus;
	const pointed = focus === undefined ? undefined : sectionRow(focus);
	const order = marksOf(input.rows);

	const key = sizes.note * 1.7;
	const bands = scaleBand<string>()
		.domain(rows.map((row) => row.id))
		.range([0, height - key]);
	const band = bands.bandwidth();
	const label = Math.max(12, Math.min(sizes.label, band * 0.62));
	const numeral = Math.max(12, Math.min(label * 1.3, band * 0.75));
	const left = Math.max(...rows.map((row) => measure(row.label, label))) + label;
	const most = Math.max(1, ...rows.map((row) => row.value));
	const silence = measure(words.none, label);
	const pitch = Math.min(
		band * 0.82,
		40,
		(width - left - measure(String(most), numeral) * 1.2 - label) / most
	);
	const r = pitch * 0.38;

	const blocks: Block[] = [];
	const texts: Text[] = [];
	const paths: Path[] = [];
	for (const row of rows) {
		const middle = bands(row.id)! + band / 2;
		const dim = pointed !== undefined && row.id !== pointed;
		const voice = dim ? 'rest' : 'ink';
		const own = { anchor: 'start', voice, row: row.id } as const;
		const base = (size: number) => middle + size * 0.36;
		texts.push({
			...own,
			id: `${row.id}-label`,
			x: 0,
			y: base(label),
			lines: [row.label],
			style: 'label',
			size: label
		});
		if (row.value === 0) {
			const end = Math.max(
				left + label,
				Math.min(left + pitch * most, width - silence - label * 0.5)
			);
			paths.push({
				id: `${row.id}-track`,
				d: `M${left},${middle}H${end}`,
				style: 'rule',
				voice: dim ? 'rest' : 'ink',
				width: 1,
				dashed: true,
				row: row.id
			});
			texts.push({
				...own,
				id: `${row.id}-count`,
				x: Math.min(end + label * 0.4, width - silence),
				y: base(label),
				lines: [words.none],
				style: 'label',
				size: label
			});
			continue;
		}
		blocks.push({
			population,
			from: order.findIndex((mark) => mark.row === row.id),
			count: row.value,
			cols: row.value,
			x: left + pitch / 2,
			y: middle,
			pitch,
			r,
			voice,
			row: row.id
		});
		texts.push({
			...own,
			id: `${row.id}-count`,
			x: left + row.value * pitch + label * 0.4,
			y: base(numeral),
			lines: [String(row.value)],
			style: 'numeral',
			size: numeral
		});
	}
	texts.push(
		textFrom(height - key + sizes.note * 0.35, {
			id: 'key',
			x: 0,
			lines: [words.oneDot(words.oneStatistic)],
			style: 'note',
			size: sizes.note,
			anchor: 'start',
			voice: 'ink'
		})
	);
	return { width, height, blocks, texts, paths };
}
