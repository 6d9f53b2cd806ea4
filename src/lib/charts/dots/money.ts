/**
 * An amount of money as a bar from zero, on one scale for all amounts of a report: readers compare bars of different
 * pictures too. “Over” has an open, dashed end; “at most” is a dashed outline without filling.
 */
import { scaleLinear } from 'd3';
import { printNumber } from '../../model/printing.ts';
import type { Voice } from '../../model/schema.ts';
import type { Lang, Row } from '../../model/view.ts';
import type { Path, Text } from '../chart.ts';
import { linesHeight, textBox, textFrom, type TypeSizes } from '../labels.ts';
import { measure } from '../type.ts';
import { caption } from './caption.ts';

/** 600,000 → 60万 in Chinese, 600,000 in English. */
const printed = (value: number, lang: Lang) =>
	printNumber(value, { bound: 'exact', decimals: 0, unitKind: 'money', lang });

/** px from zero of a value. */
type Scale = (value: number) => number;

interface Axis {
	row: Row;
	width: number;
	/** Of its type, px. */
	size: number;
	lang: Lang;
}

/**
 * The numbers under an axis, the last with the unit: each in the middle under its tick, the last no further than the axis
 * goes. One that the next leaves no room for is left out.
 * @param top upper edge of the numbers
 */
function numbers(ticks: number[], x: Scale, top: number, { row, width, size, lang }: Axis): Text[] {
	const all = ticks.map((value, at) => {
		const last = at > 0 && at === ticks.length - 1;
		const line = printed(value, lang) + (last ? (lang === 'zh' ? '' : ' ') + row.unit : '');
		const over = x(value) + measure(line, size) / 2 > width;
		return textFrom(top, {
			id: `${row.id}-tick-${at}`,
			x: over ? width : x(value),
			lines: [line],
			style: 'note',
			size,
			anchor: at === 0 ? 'start' : over ? 'end' : 'middle',
			voice: 'ink',
			row: row.id
		});
	});
	const room = (left: Text, right: Text) => textBox(left).right + size / 2 < textBox(right).left;
	return all.filter((one, at) => all.slice(at + 1).every((other) => room(one, other)));
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
	const whole = x.ticks(3).filter((value) => value <= most && Number.isInteger(value));
	const ticks = whole.filter((value) => value === 0 || x(value) < width - sizes.note * 2);
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
		{
			id: `${row.id}-axis`,
			d: `M0 ${foot + 4}H${width}`,
			style: 'rule',
			voice: 'rest',
			width: 1,
			row: row.id
		}
	];
	if (open) {
		const from = end + thick / 8 + 4;
		paths.push({
			id: `${row.id}-open`,
			d: `M${from} ${barTop + 0.5}H${width - 1}M${from} ${foot - 0.5}H${width - 1}`,
			style: 'rule',
			voice,
			width: 1.5,
			dashed: true,
			row: row.id
		});
	}
	for (const [index, value] of ticks.entries())
		paths.push({
			id: `${row.id}-tick-${index}`,
			d: `M${x(value) + 0.5} ${foot + 4}v5`,
			style: 'rule',
			voice: 'rest',
			width: 1,
			row: row.id
		});
	const axis = { row, width, size: sizes.note, lang };
	const texts = numbers(ticks, x, foot + 9, axis);
	return {
		texts: [...name.texts, ...texts],
		paths,
		height: foot + 9 + linesHeight(1, sizes.note) - top
	};
}
