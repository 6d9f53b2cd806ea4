/**
 * After the talk: every chart's rows as slides that can be edited, a table each with what must be said beside the numbers,
 * and native bars where the form has an equal.
 */
import type PptxGenJS from 'pptxgenjs';
import { chartFacts, chartIds, type ChartFacts } from '../charts/facts.ts';
import { picture } from '../charts/index.ts';
import { wrap } from '../charts/type.ts';
import { leading, type Box } from '../deck/measures.ts';
import { deckWords } from '../messages/deck.ts';
import { sectionName } from '../model/section.ts';
import type { Row, View } from '../model/view.ts';
import { addBars, barsOf } from './pptxbars.ts';
import { addTable } from './pptxtable.ts';
import { addTitle, colour, folio, notesText, textLook } from './pptxtext.ts';

/** Rows of a table that one slide holds. */
const most = 11;

/** Tables of so few rows share a slide. */
const few = 2;

/** px: the title, and what stands between it and the page number. */
const title: Box = { x: 80, y: 56, w: 1760, h: 124, size: 72 };
const body: Box = { x: 80, y: 204, w: 1760, h: 780, size: 0 };

/** Type in px of the caveat, and of a finding where the slide's title is another. */
const small = 32;
const heading = 44;

/** Latin words run wider in some faces than what is measured. */
const wider = 1.1;

/** A chart whose table goes on over several slides, once for each. */
function parts(facts: ChartFacts): ChartFacts[] {
	const slides = Math.max(1, Math.ceil(facts.rows.length / most));
	return Array.from({ length: slides }, (_, index) => ({
		...facts,
		rows: facts.rows.slice(index * most, (index + 1) * most)
	}));
}

/** What each slide shows: small tables of a chapter that follow each other stand together, long ones go on. */
function appendixSlides(view: View): ChartFacts[][] {
	const facts = chartIds(view).flatMap((id) => parts(chartFacts(view, id)));
	const isSmall = ({ id, rows }: ChartFacts) => rows.length <= few && !barsOf(view, id);
	const slides: ChartFacts[][] = [];
	for (const one of facts) {
		const last = slides.at(-1);
		const joins =
			last?.length === 1 &&
			[...last, one].every(isSmall) &&
			one.chapter !== undefined &&
			last[0]!.chapter === one.chapter;
		if (joins) last.push(one);
		else slides.push([one]);
	}
	return slides;
}

/** Charts of each slide. */
export const appendixCharts = (view: View): string[][] =>
	appendixSlides(view).map((slide) => slide.map(({ id }) => id));

/** Head and rows of a chart's table. */
function table(view: View, { id, rows, sentences }: ChartFacts): string[][] {
	const m = deckWords[view.lang];
	const counted = picture(view, id).spec.kind === 'page';
	const at = (row: Row) => {
		const stated = sentences.find(({ id: sentence }) => sentence === row.sentence)?.place;
		return stated ? m.table.section(sectionName(stated.section, view.lang)) : m.computed;
	};
	return [
		[m.table.name, m.table.value, m.table.place],
		...rows.map((row) => [row.label, row.text, counted ? m.table.counted : at(row)])
	];
}

/** A chart's table, its bars, and under them what must be said beside the numbers. */
function addPart(page: PptxGenJS.Slide, view: View, facts: ChartFacts, box: Box): void {
	const lines = wrap(facts.note, box.w / wider, small).length;
	const h = lines * small * leading.caveat;
	const foot = box.y + box.h - h;
	const caveat = { ...box, y: foot, h, size: small };
	page.addText(facts.note, textLook(caveat, { colour: 'ink-soft', leading: leading.caveat }));
	const room = { ...box, h: foot - 28 - box.y };
	const bars = barsOf(view, facts.id) !== undefined;
	addTable(page, table(view, facts), bars ? { ...room, w: 1100 } : room);
	if (bars) addBars(page, view, facts.id, facts.title, { ...room, x: 1240, w: 600 });
}

function addSlide(pptx: PptxGenJS, view: View, facts: ChartFacts[], number: number) {
	const m = deckWords[view.lang];
	const page = pptx.addSlide();
	page.background = { color: colour('paper') };
	const alone = facts.length === 1;
	const chapter = view.chapters.find(({ id }) => id === facts[0]!.chapter);
	addTitle(page, [{ text: alone ? facts[0]!.title : chapter!.name }], title, view.lang);
	const gap = 40;
	const each = (body.h + gap) / facts.length - gap;
	for (const [index, one] of facts.entries()) {
		const box = { ...body, y: body.y + index * (each + gap), h: each };
		const lines = wrap(one.title, box.w / wider, heading).length;
		const h = alone ? 0 : lines * heading * leading.title + 12;
		if (!alone)
			page.addText(
				one.title,
				textLook({ ...box, h, size: heading }, { bold: true, leading: leading.title })
			);
		addPart(page, view, one, { ...box, y: box.y + h, h: box.h - h });
	}
	folio(page, m.table.title, number);
	const sentences = new Map(facts.flatMap((one) => one.sentences.map((said) => [said.id, said])));
	const say = facts.map(({ note }) => note);
	const notes = { say, terms: [], computed: [], sources: [...sentences.values()] };
	page.addNotes(notesText(notes, view));
}

/** One function for each slide: it adds the slide under its number. */
export function appendix(view: View): ((pptx: PptxGenJS, number: number) => void)[] {
	return appendixSlides(view).map((facts) => (pptx, number) => {
		addSlide(pptx, view, facts, number);
	});
}
