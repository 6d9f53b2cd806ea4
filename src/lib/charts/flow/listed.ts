/** Where the fields came from, in words beside their marks: for pictures that are too small for curves with names. */
import type { FlowChart } from '../../model/schema.ts';
import type { Path, PlanInput, Text } from '../chart.ts';
import { type TypeSizes, ascent, leading, linesHeight, textFrom } from '../labels.ts';
import { measure, wrap } from '../type.ts';
import { chartWords } from '../words.ts';

/** The named fields behind a filled dot and how many others behind a hollow one, in one line if it is wide enough. */
export function listed(
	{ spec, size, rows, lang }: PlanInput<FlowChart>,
	sizes: TypeSizes,
	top: number
): { texts: Text[]; paths: Path[]; height: number } {
	const words = chartWords[lang];
	const others = rows[spec.from]!.value - spec.named.length;
	const entries = [
		{ id: 'named', ring: false, count: spec.named.length, text: words.list(spec.named) },
		{ id: 'others', ring: true, count: others, text: words.flow.others(others, spec.unnamed) }
	].filter(({ count }) => count > 0);
	const r = sizes.note * 0.38;
	const indent = 2 * r + sizes.note * 0.4;
	const gap = sizes.note * 1.2;
	const set = entries.map((entry) => {
		const lines = wrap(entry.text, size.width - indent, sizes.note);
		const width = indent + Math.max(...lines.map((line) => measure(line, sizes.note)));
		return { ...entry, lines, width };
	});
	const across = set.reduce((sum, { width }) => sum + width + gap, -gap);
	const beside = across <= size.width && set.every(({ lines }) => lines.length === 1);
	const widest = beside ? across : Math.max(...set.map(({ width }) => width));
	let x = (size.width - widest) / 2;
	let y = top;
	const texts: Text[] = [];
	const paths: Path[] = [];
	for (const { id, ring, lines, width } of set) {
		const middle = y + sizes.note * (ascent - 0.34);
		const d = `M${x} ${middle}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
		const mark = { id: `${id}-sample`, d, voice: spec.voice, row: spec.from } as const;
		paths.push(ring ? { ...mark, style: 'outline', width: 1.5 } : { ...mark, style: 'bar' });
		texts.push(
			textFrom(y, {
				id,
				x: x + indent,
				lines,
				style: 'note',
				size: sizes.note,
				anchor: 'start',
				voice: 'ink',
				row: spec.from
			})
		);
		if (beside) x += width + gap;
		else y += lines.length * sizes.note * leading;
	}
	const last = beside ? top + linesHeight(1, sizes.note) : y;
	return { texts, paths, height: last - top };
}
