/**
 * An amount of money as a bar from zero, on one scale for all amounts of a report: readers compare bars of different
 * pictures too. “Over” has an open, dashed end; “at most” is a dashed outline without filling.
 */
import { format, scaleLinear } from 'd3';
import type { Voice } from '../../model/schema.ts';
import type { Lang, Row } from '../../model/view.ts';
import type { Path, Text } from '../chart.ts';
import { linesHeight, textFrom, type TypeSizes } from '../labels.ts';
import { caption } from './caption.ts';

/** 600,000 → 60万 in Chinese, 600,000 in English. */
function tick(value: number, lang: Lang): string {
	return lang === 'zh' && value > 0 ? `${value / 10_000}万` : format(',')(value);
}

/** A bar with a torn right edge, for an end that the report leaves open. */
function torn(width: number, top: number, height: number): string {
	const teeth = 4;
	const tooth = height / teeth;
	let d = `M0 ${top}H${width}`;
	for (let i = 0; i < teeth; i++) {
		d += `L${width + tooth / 2} ${top + (i + 0.5) * tooth}L${width} ${top + (i + 1) * tooth}`;
	}
	return `${d}H0Z`;
}

export interface Money {
	texts: Text[];
	paths: Path[];
	height: number;
}

/** @param top upper edge of the caption; the bar and its axis follow below */
export function money(
	row: Row,
	voice: Voice,
	top: number,
	width: number,
	sizes: TypeSizes,
	lang: Lang
): Money {
	const name = caption(row, { id: row.id, x: 0, top, width, voice }, sizes, lang);
	const open = row.bound === 'atLeast';
	const thick = Math.round(sizes.label * 1.6);
	const barTop = top + name.height + 6;
	const foot = barTop + thick;
	const most = row.scale ?? row.value;
	// Where no amount is more than nothing, the scale is nothing but its zero.
	const x = scaleLinear()
		.domain([0, most || 1])
		.range([0, width - 1]);
	const end = x(row.value);
	const ticks = most > 0 ? x.ticks(3).filter((value) => x(value) < width - sizes.note * 2) : [0];
	const paths: Path[] = [
		row.bound === 'atMost'
			? {
					id: `${row.id}-bar`,
					d: `M0 ${barTop + 0.5}H${end}V${foot - 0.5}H0`,
					style: 'rule',
					voice,
					row: row.id,
					width: 1.5,
					dashed: true
				}
			: {
					id: `${row.id}-bar`,
					d: open ? torn(end, barTop, thick) : `M0 ${barTop}H${end}V${foot}H0Z`,
					style: 'bar',
					voice,
					row: row.id
				},
		{ id: `${row.id}-axis`, d: `M0 ${foot + 4}H${width}`, style: 'rule', voice: 'rest', width: 1 }
	];
	if (open) {
		const from = end + thick / 8 + 4;
		paths.push({
			id: `${row.id}-open`,
			d: `M${from} ${barTop + 0.5}H${width - 1}M${from} ${foot - 0.5}H${width - 1}`,
			style: 'rule',
			voice,
			width: 1.5,
			dashed: true
		});
	}
	const texts = ticks.map((value, index) => {
		paths.push({
			id: `${row.id}-tick-${index}`,
			d: `M${x(value) + 0.5} ${foot + 4}v5`,
			style: 'rule',
			voice: 'rest',
			width: 1
		});
		return textFrom(foot + 9, {
			id: `${row.id}-tick-${index}`,
			x: x(value),
			lines: [tick(value, lang)],
			style: 'note' as const,
			size: sizes.note,
			anchor: index === 0 ? ('start' as const) : ('middle' as const),
			voice: 'ink' as const
		});
	});
	return {
		texts: [...name.texts, ...texts],
		paths,
		height: foot + 9 + linesHeight(1, sizes.note) - top
	};
}
