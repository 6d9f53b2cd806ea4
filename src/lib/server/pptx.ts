/**
 * The deck as a file for PowerPoint and WPS: real text boxes, notes with the report's sentences, pictures of the dots with
 * their alt text, and for every chart its rows as a native chart and table that can be edited. The one door of pptxgenjs.
 */
import PptxGenJS from 'pptxgenjs';
import { cover } from '../charts/cover.ts';
import { describe, picture } from '../charts/index.ts';
import type { Sheet } from '../charts/standalone.ts';
import { contentOf } from '../deck/geometry.ts';
import { layout } from '../deck/layout.ts';
import { between, canvas, leading, unsaid, type Box } from '../deck/measures.ts';
import { numberVoices } from '../deck/numbers.ts';
import type { Wording } from '../deck/quotation.ts';
import { aside, spoken, type Slide } from '../deck/slides.ts';
import { deckWords } from '../messages/deck.ts';
import type { Voice } from '../model/schema.ts';
import type { View } from '../model/view.ts';
import { appendix } from './appendix.ts';
import { qrCode } from './code.ts';
import { draw, enlarged } from './drawing.ts';
import { settle } from './pptxfile.ts';
import { sheetPng, svgPng } from './picture.ts';
import { addTitle, colour, faces, folio, notesText, place, point, textLook } from './pptxtext.ts';

/** Words, with their numbers in bold and in a voice where one is told. */
function runs(
	pieces: Wording[],
	view: View,
	voice?: (figure: string) => Voice
): PptxGenJS.TextProps[] {
	return pieces.map((piece) => {
		if (piece.is !== 'figure')
			return piece.soft
				? { text: piece.text, options: { color: colour('ink-soft') } }
				: { text: piece.text };
		const text = view.figures[piece.id]?.text ?? '';
		if (!voice) return { text };
		return { text, options: { bold: true, color: colour(`${voice(piece.id)}-text`) } };
	});
}

/** Pixels of a picture for each px of the canvas: sharp on projectors and on paper. */
const fine = 1.25;

/** @param shades as many of a colour as the bitmap may have, where bytes count */
async function bitmap(view: View, drawn: Omit<Sheet, 'title' | 'lang'>, shades?: number) {
	const bytes = await sheetPng(view, { ...drawn, title: '', lang: view.lang }, shades);
	return `image/png;base64,${Buffer.from(bytes).toString('base64')}`;
}

/** A chart's state as a bitmap. */
async function chartImage(view: View, slide: Slide, box: Box): Promise<string> {
	const { id, state } = slide.chart!;
	const of = picture(view, id);
	// A page of tiny text is all edges of letters, which take most of the kit's bytes: fewer pixels and eight shades do.
	const scale = of.source ? 1 : fine;
	const even = (px: number) => Math.round((px * scale) / 2) * 2;
	const size = { width: even(box.w), height: even(box.h) };
	const { markup, blocks } = draw(view, id, state, { left: 0, top: 0, ...size }, box.size * scale);
	const drawn = { ...size, markup, blocks, description: describe(of, state) };
	return bitmap(view, drawn, of.source ? 8 : undefined);
}

/** The cover's dots as a bitmap, on whole pixels, and where it stands: on the ground at the right of its box. */
async function heapImage(view: View, { id, state }: NonNullable<Slide['heap']>, box: Box) {
	const of = picture(view, id);
	const { width, height, blocks } = cover(of, state);
	const pitch = blocks[0]!.pitch;
	const scale = Math.floor((pitch * box.w * fine) / width) / pitch;
	const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
	const description = describe(of, state);
	const larger = enlarged(blocks, { left: 0, top: 0 }, scale);
	const data = await bitmap(view, { ...size, markup: '', blocks: larger, description });
	const [w, h] = [size.width / fine, size.height / fine];
	return {
		data,
		...place({ ...box, x: box.x + box.w - w, y: box.y + box.h - h, w, h }),
		altText: description
	};
}

async function addSlide(
	pptx: PptxGenJS,
	slide: Slide,
	view: View,
	address: string | undefined
): Promise<void> {
	const m = deckWords[view.lang];
	const page = pptx.addSlide();
	const boxes = layout(contentOf(slide, view), 'wide');
	const { kind, voice } = slide;
	page.background = { color: colour(kind === 'chapter' ? 'card' : 'paper') };
	if (kind === 'chapter' || kind === 'quote') {
		const bar =
			kind === 'chapter'
				? { x: 0, y: 0, w: 24, h: canvas.wide[1], size: 0 }
				: { ...boxes.text, x: boxes.text.x - 56, w: 12 };
		page.addShape('rect', { ...place(bar), fill: { color: colour(voice) }, line: { width: 0 } });
	}
	if (boxes.kicker.w > 0) {
		const kicker = [slide.kicker, ...(kind === 'chapter' ? [slide.place] : [])].filter(Boolean);
		const look = { bold: true, colour: `${voice}-text` };
		page.addText(kicker.join('  '), textLook(boxes.kicker, look));
	}
	addTitle(page, runs(slide.title, view), boxes.title, view.lang);
	if (boxes.text.w > 0) {
		const paragraphs = slide.text.map((pieces) => runs(pieces, view, numberVoices(slide, view)));
		for (const paragraph of paragraphs.slice(0, -1)) {
			const last = paragraph.at(-1);
			if (last) last.options = { ...last.options, breakLine: true };
		}
		page.addText(paragraphs.flat(), {
			...textLook(boxes.text, kind === 'quote' ? { face: 'title' } : {}),
			paraSpaceAfter: (boxes.text.size * between) / point
		});
	}
	if (slide.chart) {
		const altText = describe(picture(view, slide.chart.id), slide.chart.state);
		const data = await chartImage(view, slide, boxes.side);
		page.addImage({ data, ...place(boxes.side), altText });
	}
	if (slide.heap) page.addImage(await heapImage(view, slide.heap, boxes.side));
	if (kind === 'code' && address !== undefined) {
		const data = `image/png;base64,${Buffer.from(svgPng(qrCode(address), boxes.side.w)).toString('base64')}`;
		page.addImage({ data, ...place(boxes.side), altText: m.codeAlt(address) });
	}
	if (slide.heap)
		page.addText(runs(slide.heap.text, view, numberVoices(slide, view)), {
			...textLook(boxes.caveat, { leading: leading.caveat }),
			valign: 'bottom'
		});
	if (slide.caveat && boxes.caveat.w > 0)
		page.addText(slide.caveat, {
			...textLook(boxes.caveat, { colour: 'ink-soft', leading: leading.caveat }),
			// Where a face runs wide, a line more stands above, not on the page number.
			valign: kind === 'chart' ? 'bottom' : 'top'
		});
	const foot = [slide.kicker, slide.place, unsaid(boxes) ? m.unsaid : ''];
	folio(page, foot.filter(Boolean).join(' · '), slide.number);
	const notes = { ...slide.notes, say: spoken(slide, boxes, view) };
	page.addNotes(notesText(notes, view, aside(slide)));
}

/**
 * @param view with speaker's notes
 * @param address of the story, for the code on the last slide
 * @returns the file; the same slides always give the same bytes
 */
export async function pptxFile(
	slides: Slide[],
	view: View,
	address?: string
): Promise<Uint8Array<ArrayBuffer>> {
	const pptx = new PptxGenJS();
	pptx.layout = 'LAYOUT_WIDE';
	pptx.title = view.title;
	pptx.subject = view.title;
	// The publisher wrote the report, not these slides; left out, the library names itself.
	pptx.author = '';
	pptx.company = '';
	pptx.theme = { headFontFace: faces.title, bodyFontFace: faces.body };
	const extra = appendix(view);
	for (const slide of slides) await addSlide(pptx, slide, view, address);
	for (const [index, add] of extra.entries()) add(pptx, slides.length + index + 1);
	const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
	const brief = slides.filter((slide) => slide.brief).map(({ number }) => number);
	const name = deckWords[view.lang].version.show;
	return settle(bytes, view, brief.length > 0 ? { name, slides: brief } : undefined);
}
