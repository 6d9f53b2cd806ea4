/** The report as one tiny page, its numbers lit where they stand. */
import type { PageChart } from '../../model/schema.ts';
import type { Mark } from '../../model/view.ts';
import type { Block, Path, Plan, PlanInput, Text } from '../chart.ts';
import { textFrom, typeSizes } from '../labels.ts';
import { chartWords } from '../words.ts';
import { marksOf, population } from './marks.ts';
import { sectionRow } from './sections.ts';
import { type Page, type PageLine, setPage } from './setting.ts';

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
		// Most lines are far from the mark; looking for it in each would take as long as all else together.
		if (line.offsets[0]! >= mark.end || line.offsets.at(-1)! < mark.start) return [];
		const from = line.offsets.findIndex((offset) => offset >= mark.start);
		if (from < 0 || line.offsets[from]! >= mark.end) return [];
		const after = line.offsets.findIndex((offset) => offset >= mark.end);
		return [{ line, from, to: after < 0 ? line.text.length : after }];
	});
}

/** A line beside the section that the state points at, and its name below the sheet. */
function pointer(
	page: Page,
	section: string,
	input: PlanInput<PageChart>
): Pick<Plan, 'paths' | 'texts'> {
	const own = page.lines.filter((line) => line.section === section);
	const row = input.rows[sectionRow(section)];
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last || !row) return { paths: [], texts: [] };
	const { note } = typeSizes(input.size);
	const x = (page.sheet.left + Math.min(...own.map((line) => line.x))) / 2;
	return {
		paths: [
			{
				id: 'pointer',
				d: `M${x},${first.y - first.size * 0.8}V${last.y + last.size * 0.3}`,
				style: 'rule',
				voice: 'ink',
				width: 2,
				row: row.id
			}
		],
		texts: [
			textFrom(page.sheet.bottom + note * 0.5, {
				id: 'pointed',
				x: 0,
				lines: [chartWords[input.lang].page.pointed(row.label)],
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
	const { show, focus } = input.spec.states[input.state]!;
	const lit = show === 'lit';
	const below = focus === undefined ? 0 : typeSizes(input.size).note * 1.7;
	const page = setPage(input.source ?? { sections: [], length: 0 }, {
		width,
		height: height - below
	});
	const marks = lit ? marksOf(input.rows) : [];
	const shown = marks.map((mark) => ({ mark, pieces: pieces(page, mark) }));
	const blank = new Map<PageLine, string[]>();
	const blocks: Block[] = [];
	const strong: Text[] = [];
	// Wide enough to be seen from the back of a room, as far as the margin has room for one before a line.
	const margin = Math.min(...page.lines.map((line) => line.x));
	const r = Math.max(2.2, page.font * 0.45, Math.min(page.font * 0.8, margin / 2 - 1));
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
		voice: lit || (focus !== undefined && line.section !== focus) ? 'rest' : 'ink'
	}));
	const points = focus === undefined ? { paths: [], texts: [] } : pointer(page, focus, input);
	return {
		width,
		height,
		blocks,
		texts: [...texts, ...strong, ...points.texts],
		paths: [outline(page), ...points.paths]
	};
}
