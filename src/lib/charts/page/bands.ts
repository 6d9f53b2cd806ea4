/** The statistics sorted: one row of dots per section of the report. */
import { range, scaleBand } from 'd3';
import type { PageChart } from '../../model/schema.ts';
import type { Block, Path, Plan, PlanInput, Text } from '../chart.ts';
import { textFrom, typeSizes } from '../labels.ts';
import { measure } from '../type.ts';
import { chartWords } from '../words.ts';
import { marksOf, population } from './marks.ts';
import { sectionRow } from './sections.ts';

/** A picture wider than this many times its height has two columns. */
const landscape = 2;

export function planSections(input: PlanInput<PageChart>): Plan {
	const { width, height } = input.size;
	const words = chartWords[input.lang];
	const sizes = typeSizes(input.size);
	const rows = Object.values(input.rows);
	const { focus, voices } = input.spec.states[input.state]!;
	const pointed = focus === undefined ? undefined : sectionRow(focus);
	const order = marksOf(input.rows);

	const key = sizes.note * 1.7;
	const columns = width > height * landscape ? 2 : 1;
	const deep = Math.ceil(rows.length / columns);
	const bands = scaleBand<number>()
		.domain(range(deep))
		.range([0, height - key]);
	const band = bands.bandwidth();
	const least = input.size.firm ? sizes.note : 12;
	const label = Math.max(least, Math.min(sizes.label, band * 0.62));
	const numeral = Math.max(least, Math.min(label * 1.3, band * 0.75));
	const gutter = label * 1.5;
	const wide = (width - gutter * (columns - 1)) / columns;
	const left = Math.max(...rows.map((row) => measure(row.label, label))) + label;
	const most = Math.max(1, ...rows.map((row) => row.value));
	const silence = measure(words.none, label);
	const pitch = Math.min(
		band * 0.82,
		40,
		(wide - left - measure(String(most), numeral) * 1.2 - label) / most
	);
	const r = pitch * 0.38;

	const blocks: Block[] = [];
	const texts: Text[] = [];
	const paths: Path[] = [];
	for (const [index, row] of rows.entries()) {
		const middle = bands(index % deep)! + band / 2;
		const x = Math.floor(index / deep) * (wide + gutter);
		const from = x + left;
		const dim = pointed !== undefined && row.id !== pointed;
		const voice = dim ? 'rest' : 'ink';
		const lively = dim || !voices ? voice : (row.voice ?? voice);
		const own = { anchor: 'start', voice, row: row.id } as const;
		const base = (size: number) => middle + size * 0.36;
		texts.push({
			...own,
			id: `${row.id}-label`,
			x,
			y: base(label),
			lines: [row.label],
			style: 'label',
			size: label
		});
		if (row.value === 0) {
			const room = x + wide - silence - label * 0.5;
			const end = Math.max(from + label, Math.min(from + pitch * most, room));
			// A stub would strike the words through.
			if (end <= room) {
				paths.push({
					id: `${row.id}-track`,
					d: `M${from},${middle}H${end}`,
					style: 'rule',
					voice: dim ? 'rest' : 'ink',
					width: 1,
					dashed: true,
					row: row.id
				});
			}
			texts.push({
				...own,
				id: `${row.id}-count`,
				x: Math.min(end + label * 0.4, x + wide - silence),
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
			x: from + pitch / 2,
			y: middle,
			pitch,
			r,
			voice: lively,
			row: row.id
		});
		texts.push({
			...own,
			id: `${row.id}-count`,
			x: from + row.value * pitch + label * 0.4,
			y: base(numeral),
			lines: [String(row.value)],
			style: 'numeral',
			size: numeral,
			voice: lively
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
