/** The report as one tiny page, its numbers lit where they stand. */
import { group } from 'd3';
import type { PageChart } from '../../model/schema.ts';
import type { Mark } from '../../model/view.ts';
import type { Block, Path, Plan, PlanInput, Text } from '../chart.ts';
import { textFrom, typeSizes } from '../labels.ts';
import { chartWords } from '../words.ts';
import { marksOf, population } from './marks.ts';
import { pointedAt, sectionRow } from './sections.ts';
import { dotRoom, type Page, type PageLine, room, setPage } from './setting.ts';

const outline = ({ sheet }: Page): Path => ({
	id: 'sheet',
	d: `M${sheet.left},${sheet.top}H${sheet.right}V${sheet.bottom}H${sheet.left}Z`,
	style: 'outline',
	voice: 'rest',
	width: 1
});

/** Characters of a line that stand together: a mark, or what lies between marks. Each is set at its own place. */
interface Run {
	line: PageLine;
	from: number;
	to: number;
	/** Number of the mark. */
	mark?: number;
}

/** The parts of lines that a mark covers. */
function covered(page: Page, { start, end }: Mark, mark: number): Run[] {
	return page.lines.flatMap((line) => {
		// Most lines are far from the mark; looking for it in each would take as long as all else together.
		if (line.offsets[0]! >= end || line.offsets.at(-1)! < start) return [];
		const from = line.offsets.findIndex((offset) => offset >= start);
		if (from < 0 || line.offsets[from]! >= end) return [];
		const after = line.offsets.findIndex((offset) => offset >= end);
		return [{ line, from, to: after < 0 ? line.text.length : after, mark }];
	});
}

/** All runs of a line, in its order. */
function runs(line: PageLine, marked: Run[]): Run[] {
	const all: Run[] = [];
	let at = 0;
	for (const run of marked) {
		// Two statistics may be read from the same words.
		if (run.from < at) continue;
		if (run.from > at) all.push({ line, from: at, to: run.from });
		all.push(run);
		at = run.to;
	}
	if (at < line.text.length) all.push({ line, from: at, to: line.text.length });
	return all;
}

/**
 * A frame around the section or paragraph that the state points at, and its name below the sheet. The frame runs between
 * the lines and is no wider than they leave room for; bars in both margins let it be found at a glance.
 */
function pointer(
	page: Page,
	section: string,
	own: PageLine[],
	input: PlanInput<PageChart>
): Pick<Plan, 'paths' | 'texts'> {
	const row = input.rows[sectionRow(section)];
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last || !row) return { paths: [], texts: [] };
	const words = chartWords[input.lang].page;
	const { paragraph } = input.spec.states[input.state]!;
	const { note } = typeSizes(input.size);
	const margin = Math.min(...page.lines.map((line) => line.x)) - page.sheet.left;
	const bar = Math.max(3, margin / 4);
	const left = page.sheet.left + margin / 2;
	const right = page.sheet.right - margin / 2;
	const { top, bottom } = room(page, first, last);
	const free = Math.min(first.size, last.size) * (page.leading - 1);
	const width = Math.min(2, Math.max(0.75, free / 2));
	return {
		paths: [
			{
				id: 'pointer',
				d: `M${left},${top}H${right}V${bottom}H${left}Z`,
				style: 'outline',
				voice: 'ink',
				width,
				row: row.id
			},
			...[left - bar, right].map((x, side): Path => ({
				id: `pointer-${side}`,
				d: `M${x},${top - width / 2}H${x + bar}V${bottom + width / 2}H${x}Z`,
				style: 'bar',
				voice: 'ink',
				row: row.id
			}))
		],
		texts: [
			textFrom(page.sheet.bottom + note * 0.5, {
				id: 'pointed',
				x: 0,
				lines: [
					words.pointed(
						row.label,
						paragraph === undefined ? paragraph : pointedAt(input, section, paragraph)
					)
				],
				style: 'note',
				size: note,
				anchor: 'start',
				voice: 'ink',
				row: row.id
			})
		]
	};
}

/** The page as it is read; with its numbers lit and the text dimmed; or with one section shown and the others dimmed. */
export function planSheet(input: PlanInput<PageChart>): Plan {
	const { width, height } = input.size;
	const { show, focus, paragraph } = input.spec.states[input.state]!;
	const lit = show === 'lit';
	const below = focus === undefined ? 0 : typeSizes(input.size).note * 1.7;
	const marks = marksOf(input.rows);
	const page = setPage(
		input.source ?? { sections: [], length: 0 },
		{ width, height: height - below },
		marks
	);
	const told = (line: PageLine) =>
		line.section === focus && (paragraph === undefined || line.paragraph === paragraph);
	const found = marks.map((mark, index) => covered(page, mark, index));
	const ofLine = group(found.flat(), ({ line }) => line);
	const texts = page.lines.flatMap((line, index) => {
		const plain = focus === undefined ? !lit : told(line);
		const own = runs(line, ofLine.get(line) ?? []);
		return own.map(({ from, to, mark }, at): Text => ({
			id: `line-${index}${from > 0 ? `-${from}` : ''}`,
			x: line.x + line.edges[from]!,
			y: line.y,
			lines: [line.text.slice(from, to)],
			style: 'tiny',
			size: line.size,
			anchor: 'start',
			voice: plain || (lit && mark !== undefined) ? 'ink' : 'rest',
			...(own[at + 1]?.mark === undefined
				? {}
				: { width: line.edges[to]! - line.edges[from]! - dotRoom * line.size })
		}));
	});
	// The dot fills its room but for a hair's breadth on either side.
	const r = Math.max(1.7, page.font * (dotRoom / 2 - 0.05));
	const blocks = found.flatMap(([first], index): Block[] =>
		first && lit
			? [
					{
						population,
						from: index,
						count: 1,
						cols: 1,
						// Directly before the number, where an editor would put a mark.
						x: first.line.x + first.line.edges[first.from]! - (first.line.size * dotRoom) / 2,
						y: first.line.y - first.line.size * 0.36,
						pitch: r * 2.4,
						r,
						voice: 'ink',
						row: marks[index]!.row
					}
				]
			: []
	);
	const points =
		focus === undefined
			? { paths: [], texts: [] }
			: pointer(page, focus, page.lines.filter(told), input);
	return {
		width,
		height,
		blocks,
		texts: [...texts, ...points.texts],
		paths: [outline(page), ...points.paths]
	};
}
