/**
 * After the talk: every chart's rows as slides that can be edited, a table each, and beside it a native chart where the form
 * has an equal: bars for counts of one kind, a ring where a whole is made up of its parts.
 */
import type PptxGenJS from 'pptxgenjs';
import { chartFacts, chartIds } from '../charts/facts.ts';
import { picture } from '../charts/index.ts';
import { deckWords } from '../messages/deck.ts';
import { sectionName } from '../model/section.ts';
import type { Row, View } from '../model/view.ts';
import { plainNotes } from '../deck/notes.ts';
import { measure } from '../charts/type.ts';
import { colour, folio, inch, notesText, spaced, textLook } from './pptxtext.ts';

/** Rows of a table that one slide holds. */
const most = 11;

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
			return { kind: 'doughnut', rows: parts };
	}
	// Groups that the picture draws on one scale.
	const { layout, show } = spec.states[spec.still]!;
	const groups = show.flatMap((one) => (typeof one === 'string' ? rows[one]! : []));
	if (layout === 'blocks' && groups.length > 1 && exact(groups))
		return { kind: 'bar', rows: groups };
	return undefined;
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
		y: 190 / inch,
		w: 720 / inch,
		h: 780 / inch,
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
		const room = { x: 80, y: 56, w: 1760, h: 124 };
		const size = titleSizes.find((one) => measure(title, one) * bold <= room.w);
		const head = { ...room, size: spaced(title, size ?? titleSizes.at(-1)!) };
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
		const w = (native ? 960 : 1760) / inch;
		page.addTable(
			[
				[cell(m.table.name, true), cell(m.table.value, true, 'right'), cell(m.table.place, true)],
				...rows
					.slice(0, most)
					.map((row) => [
						cell(row.label),
						cell(row.text, true, 'right'),
						cell(counted ? m.table.counted : at(row))
					])
			] as PptxGenJS.TableRow[],
			{
				x: 80 / inch,
				y: 190 / inch,
				w,
				colW: (counted ? [0.36, 0.18, 0.46] : [0.48, 0.24, 0.28]).map((share) => w * share),
				fontFace: 'Deck Body',
				fontSize: rows.length > 8 ? 13 : rows.length > 6 ? 16 : 20,
				color: colour('ink'),
				margin: [0.04, 0.12, 0.04, 0.06]
			}
		);
		if (native) addNative(page, native, view, id, title);
		folio(page, m.table.title, m.page(number, all));
		const notes = { ...plainNotes(note), sources: sentences };
		page.addNotes(notesText(notes, view));
	});
}
