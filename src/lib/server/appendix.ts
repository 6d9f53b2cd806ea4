/**
 * After the talk: every chart's rows as slides that can be edited, a table each, and beside it a native chart where the form
 * has an equal: bars for counts of one kind, a ring where a large whole is made up of its parts.
 */
import type PptxGenJS from 'pptxgenjs';
import { chartFacts, chartIds } from '../charts/facts.ts';
import { picture } from '../charts/index.ts';
import { deckWords } from '../messages/deck.ts';
import { sectionName } from '../model/section.ts';
import type { Row, View } from '../model/view.ts';
import { plainNotes } from '../deck/notes.ts';
import { measure, wrap } from '../charts/type.ts';
import { colour, folio, inch, notesText, point, spaced, textLook } from './pptxtext.ts';

/** Rows of a table that one slide holds. */
const most = 11;

/** Top and foot of table and chart in px, and how much of that a row may take: few rows are set large, not torn apart. */
const room = { top: 190, foot: 980, tallest: 1 / 4 };

/** Type of a table in points. */
const tableSizes = [40, 36, 32, 28, 24, 20, 18, 16, 14, 13];

/** Left and right of a cell's words, and above and below them, in inches. */
const padding = { left: 0.06, right: 0.12, above: 0.04 };

/** Bold and Latin words run wider than what is measured; office programs set Chinese lines this far apart, in em. */
const wider = 1.1;
const tall = 1.45;

/** A whole of so few is counted, not shared out: bars, no ring. */
const few = 20;

/** px; a title that takes two lines at the last still ends above the table. */
const titleSizes = [72, 64, 56, 48];

/** Bold serifs run wider than what is measured. */
const bold = 1.28;

interface Native {
	kind: 'bar' | 'doughnut';
	rows: Row[];
}

const exact = (rows: Row[]) => rows.every(({ bound }) => bound === 'exact');

/** The native equal of a chart, if it has one. What the report leaves open (余, 约) would look exact in it. */
export function nativeOf(view: View, chart: string): Native | undefined {
	const { spec, table, rows } = picture(view, chart);
	if (spec.kind === 'page') return { kind: 'bar', rows: table };
	if (spec.kind !== 'dots') return undefined;
	for (const { show } of Object.values(spec.states)) {
		const only = show.length === 1 ? show[0]! : undefined;
		if (typeof only !== 'object' || !('whole' in only)) continue;
		const parts = only.parts.map((id) => rows[id]!);
		const sum = parts.reduce((all, { value }) => all + value, 0);
		// Parts that leave a rest, or overlap, make no ring.
		if (parts.length > 1 && exact(parts) && sum === rows[only.whole]!.value)
			return { kind: sum > few ? 'doughnut' : 'bar', rows: parts };
	}
	// Groups that the picture draws on one scale.
	const { layout, show } = spec.states[spec.still]!;
	const groups = show.flatMap((one) => (typeof one === 'string' ? rows[one]! : []));
	if (layout === 'blocks' && groups.length > 1 && exact(groups))
		return { kind: 'bar', rows: groups };
	return undefined;
}

/**
 * How large a table is set to fill its slide.
 * @param lines words of the cells, line by line
 * @param columns their widths in px
 */
function setTable(lines: string[][], columns: number[]): { size: number; row: number } {
	const row = (room.foot - room.top) * Math.min(room.tallest, 1 / lines.length);
	const fits = (size: number) =>
		lines.every((cells) =>
			cells.every((text, column) => {
				const width = columns[column]! - (padding.left + padding.right) * inch;
				const set = wrap(text, width / wider, size * point);
				// A number stays whole, and so does a place, but where they are words.
				const whole = column === 0 || set.length === 1 || text.includes(' ');
				return whole && set.length * size * point * tall + 2 * padding.above * inch <= row;
			})
		);
	return { size: tableSizes.find(fits) ?? tableSizes.at(-1)!, row };
}

function addNative(
	page: PptxGenJS.Slide,
	native: Native,
	view: View,
	chart: string,
	title: string
) {
	const { spec } = picture(view, chart);
	const voices = 'voices' in spec ? spec.voices : {};
	// Bars are drawn from the bottom up.
	const ordered = native.kind === 'bar' ? [...native.rows].reverse() : native.rows;
	const data = [
		{
			name: title,
			labels: ordered.map(({ label }) => label),
			values: ordered.map(({ value }) => value)
		}
	];
	const font = { fontFace: 'Deck Body', fontSize: 14, color: colour('ink') };
	const common = {
		x: 1120 / inch,
		y: room.top / inch,
		w: 720 / inch,
		h: (room.foot - room.top) / inch,
		altText: native.rows
			.map(({ label, text }) => `${label} ${text}`)
			.join(view.lang === 'zh' ? '，' : ', '),
		showLegend: native.kind === 'doughnut',
		legendPos: 'b' as const,
		legendFontFace: font.fontFace,
		legendFontSize: font.fontSize,
		showValue: true,
		showPercent: false,
		dataLabelFontFace: font.fontFace,
		dataLabelFontSize: 16,
		dataLabelFormatCode: '#,##0',
		chartColors:
			native.kind === 'bar'
				? [colour('ink-soft')]
				: native.rows.map(({ id }) => colour(voices[id] ?? 'rest'))
	};
	if (native.kind === 'doughnut')
		page.addChart('doughnut', data, {
			...common,
			holeSize: 55,
			showTitle: false,
			dataLabelColor: colour('card'),
			dataBorder: { pt: 1, color: colour('paper') }
		});
	else
		page.addChart('bar', data, {
			...common,
			barDir: 'bar',
			valAxisHidden: true,
			valGridLine: { style: 'none' },
			dataLabelColor: font.color,
			catAxisLabelFontFace: font.fontFace,
			catAxisLabelFontSize: font.fontSize
		});
}

/** One function for each slide: it adds the slide under its number. */
export function appendix(view: View): ((pptx: PptxGenJS, number: number, all: number) => void)[] {
	const m = deckWords[view.lang];
	return chartIds(view).map((id) => (pptx, number, all) => {
		const { title, note, rows, sentences } = chartFacts(view, id);
		const native = nativeOf(view, id);
		const page = pptx.addSlide();
		page.background = { color: colour('paper') };
		const above = { x: 80, y: 56, w: 1760, h: 124 };
		const size = titleSizes.find((one) => measure(title, one) * bold <= above.w);
		const head = { ...above, size: spaced(title, size ?? titleSizes.at(-1)!) };
		page.addText(title, textLook(head, { face: 'title', bold: true, leading: 1.25 }));
		const at = (row: Row) => {
			const place = sentences.find(({ id: sentence }) => sentence === row.sentence)?.place;
			return place ? m.section(sectionName(place.section, view.lang)) : m.computed;
		};
		const line = { pt: 0.75, color: colour('line') };
		const cell = (text: string, bold = false, align: 'left' | 'right' = 'left') => ({
			text,
			options: {
				bold,
				align,
				valign: 'middle' as const,
				border: [
					{ type: 'none' as const },
					{ type: 'none' as const },
					line,
					{ type: 'none' as const }
				]
			}
		});
		const counted = picture(view, id).spec.kind === 'page';
		const lines = [
			[m.table.name, m.table.value, m.table.place],
			...rows
				.slice(0, most)
				.map((row) => [row.label, row.text, counted ? m.table.counted : at(row)])
		];
		const columns = (
			counted ? [0.36, 0.18, 0.46] : native ? [0.42, 0.28, 0.3] : [0.48, 0.24, 0.28]
		).map((share) => share * (native ? 960 : 1760));
		const set = setTable(lines, columns);
		page.addTable(
			lines.map(([name, value, place], index) => [
				cell(name!, index === 0),
				cell(value!, true, 'right'),
				cell(place!, index === 0)
			]) as PptxGenJS.TableRow[],
			{
				x: 80 / inch,
				y: room.top / inch,
				w: columns.reduce((sum, one) => sum + one, 0) / inch,
				colW: columns.map((one) => one / inch),
				rowH: set.row / inch,
				fontFace: 'Deck Body',
				fontSize: set.size,
				color: colour('ink'),
				margin: [padding.above, padding.right, padding.above, padding.left]
			}
		);
		if (native) addNative(page, native, view, id, title);
		folio(page, m.table.title, m.page(number, all));
		const notes = { ...plainNotes(note), sources: sentences };
		page.addNotes(notesText(notes, view));
	});
}
