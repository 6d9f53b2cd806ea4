/**
 * The report itself as a picture: its text as one tiny page, its numbers lit where they stand, then one row of dots
 * per section. A dot is one statistic and stays the same dot through all states.
 */
import { scaleBand } from 'd3';
import type { PageChart } from '../../model/schema.ts';
import type { Mark, Row } from '../../model/view.ts';
import type { Block, ChartKind, Path, Plan, PlanInput, Text } from '../chart.ts';
import { textFrom, typeSizes } from '../labels.ts';
import { measure } from '../type.ts';
import { chartWords } from '../words.ts';
import { sectionRow, sectionRows } from './sections.ts';
import { type Page, type PageLine, setPage } from './setting.ts';

export { sectionSpans } from './setting.ts';

type Input = PlanInput<PageChart>;

const population = 'statistic';

/** Every statistic of the report in the order of the text: its number in this list is its identity. */
function marksOf(rows: Record<string, Row>): (Mark & { row: string })[] {
	return Object.values(rows)
		.flatMap((row) => (row.marks ?? []).map((mark) => ({ ...mark, row: row.id })))
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

const outline = ({ sheet }: Page): Path => ({
	id: 'sheet',
	d: `M${sheet.left},${sheet.top}H${sheet.right}V${sheet.bottom}H${sheet.left}Z`,
	style: 'outline',
	voice: 'rest',
	width: 1
});

/** A run of digits is blanked with spaces as wide as digits, so that the lit number can stand in its place. */
const hole = '\u2007';

interface Piece {
	line: PageLine;
	from: number;
	to: number;
}

/** The parts of lines that a mark covers. */
function pieces(page: Page, mark: Mark): Piece[] {
	return page.lines.flatMap((line) => {
		const from = line.offsets.findIndex((offset) => offset >= mark.start);
		if (from < 0 || line.offsets[from]! >= mark.end) return [];
		const after = line.offsets.findIndex((offset) => offset >= mark.end);
		return [{ line, from, to: after < 0 ? line.text.length : after }];
	});
}

function planPage(input: Input, lit: boolean): Plan {
	const { width, height } = input.size;
	const page = setPage(input.source ?? { sections: [], length: 0 }, input.size);
	const marks = lit ? marksOf(input.rows) : [];
	const shown = marks.map((mark) => ({ mark, pieces: pieces(page, mark) }));
	const blank = new Map<PageLine, string[]>();
	const blocks: Block[] = [];
	const strong: Text[] = [];
	const r = Math.max(2.2, page.font * 0.45);
	for (const [index, { mark, pieces: parts }] of shown.entries()) {
		const first = parts[0];
		if (!first) continue;
		for (const [at, { line, from, to }] of parts.entries()) {
			const chars = blank.get(line) ?? line.text.split('');
			chars.fill(hole, from, to);
			blank.set(line, chars);
			strong.push({
				id: `number-${index}${at ? `-${at}` : ''}`,
				x: line.x + line.edges[from]!,
				y: line.y,
				lines: [line.text.slice(from, to)],
				style: 'tiny',
				size: line.size,
				anchor: 'start',
				voice: 'ink',
				row: mark.row
			});
		}
		blocks.push({
			population,
			from: index,
			count: 1,
			cols: 1,
			// Directly before the number, where an editor would put a mark.
			x: first.line.x + first.line.edges[first.from]! - r - 0.3,
			y: first.line.y - first.line.size * 0.36,
			pitch: r * 2.4,
			r,
			voice: 'ink',
			row: mark.row
		});
	}
	const texts = page.lines.map((line, index): Text => ({
		id: `line-${index}`,
		x: line.x,
		y: line.y,
		lines: [blank.get(line)?.join('') ?? line.text],
		style: 'tiny',
		size: line.size,
		anchor: 'start',
		voice: lit ? 'rest' : 'ink'
	}));
	return { width, height, blocks, texts: [...texts, ...strong], paths: [outline(page)] };
}

function planSections(input: Input): Plan {
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
		band * 0.86,
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
			const end = Math.max(left + label, Math.min(left + pitch * most, width - silence - label * 0.5));
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

export const page: ChartKind<PageChart> = {
	rows: sectionRows,

	describe({ spec, rows: byId, state, lang, source }) {
		const words = chartWords[lang];
		const { show, focus } = spec.states[state]!;
		const rows = Object.values(byId);
		const count = rows.reduce((sum, row) => sum + row.value, 0);
		const said = (row: Row) => (row.value === 0 ? words.none : row.text);
		if (show === 'text') {
			const length = (source?.length ?? 0).toLocaleString('en');
			return words.sentence([words.page.text(length)]);
		}
		if (show === 'lit') return words.sentence([words.page.lit(count)]);
		const sentences = [
			words.sentence([words.page.sections(count)]),
			words.sentence(rows.map((row) => words.pair(row.label, said(row))))
		];
		const row = focus === undefined ? undefined : byId[sectionRow(focus)];
		if (row) sentences.push(words.sentence([words.page.focus(row.label, said(row))]));
		return words.join(sentences);
	},

	plan(input) {
		const { show } = input.spec.states[input.state]!;
		return show === 'sections' ? planSections(input) : planPage(input, show === 'lit');
	}
};
