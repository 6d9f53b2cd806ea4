/** Text on native slides: boxes, faces, colours, notes. */
import type PptxGenJS from 'pptxgenjs';
import { measure, wrap } from '../charts/type.ts';
import { leading, type Box } from '../deck/measures.ts';
import type { Notes } from '../deck/notes.ts';
import { deckWords } from '../messages/deck.ts';
import { fullWidth } from '../model/typography.ts';
import type { Lang, View } from '../model/view.ts';
import { numberName, titleName } from './pptxmend.ts';
import { paper } from './tokens.ts';

/** Slides are 13.33 inches wide: px of the canvas for an inch, and for a point. */
export const inch = 144;
export const point = 2;

/** Names that `settle` turns into a face for each script. */
export const faces = { title: 'Deck Title', body: 'Deck Body' };

/** #rrggbb → rrggbb. */
export const colour = (name: string) => (paper()[name] ?? '').slice(1);

export const place = ({ x, y, w, h }: Box) => ({
	x: x / inch,
	y: y / inch,
	w: w / inch,
	h: h / inch
});

export interface Look {
	face?: keyof typeof faces;
	bold?: boolean;
	colour?: string;
	/** Distance between baselines in em. */
	leading?: number;
}

/** Where office programs put space between Chinese and figures. */
const meetings = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu;

/** Font size at which a line with that space is as long as it would be without at `size`. */
export function spaced(text: string, size: number): number {
	const em = measure(text, 1);
	return size * (em / (em + [...text.matchAll(meetings)].length * 0.25));
}

/** How much wider headings may run than what is measured: bold Latin serifs, and the faces that stand in for them, do. */
const slack: Record<Lang, number> = { zh: 1.04, en: 1.3 };

/** Largest font size, up to that of the box, at which a title stays in its box on any machine. */
function titleSize(text: string, box: Box, lang: Lang): number {
	const fits = (size: number) =>
		wrap(text, box.w / slack[lang], size).length * size * leading.title <= box.h;
	let { size } = box;
	while (size > 2 * point * 14 && !fits(size)) size -= 2;
	return spaced(text, size);
}

/** How a text is set in its box. */
export function textLook(box: Box, look: Look = {}): PptxGenJS.TextPropsOptions {
	return {
		...place(box),
		margin: 0,
		valign: 'top',
		fontFace: faces[look.face ?? 'body'],
		fontSize: box.size / point,
		bold: look.bold ?? false,
		color: colour(look.colour ?? 'ink'),
		lineSpacingMultiple: (look.leading ?? leading.text) * 0.83
	};
}

/** The slide's title: outline, navigation and screen readers know it as such. */
export function addTitle(
	page: PptxGenJS.Slide,
	words: PptxGenJS.TextProps[],
	box: Box,
	lang: Lang
): void {
	const text = words.map((one) => one.text).join('');
	page.addText(words, {
		...textLook(
			{ ...box, size: titleSize(text, box, lang) },
			// SimSun has no bold of its own; a made-up one smears.
			{ face: 'title', bold: lang === 'en', leading: leading.title }
		),
		objectName: titleName
	});
}

/** What the speaker reads, as plain text. */
export function notesText(
	{ say, terms, computed, sources }: Notes,
	view: View,
	caveat = ''
): string {
	const m = deckWords[view.lang];
	const lines = [
		...say,
		...(caveat ? [caveat] : []),
		...terms.map(({ name, text }) => `${name}: ${text}`),
		...computed.map(({ working }) => `${m.computed}: ${working}`),
		'',
		...(sources.length > 0 ? [m.sources] : [m.nothing]),
		...sources.flatMap(({ id, text, place: where }) => [
			`“${fullWidth(text)}” ${m.place(where)}`,
			...(view.translations[id] === undefined ? [] : [view.translations[id]])
		])
	];
	return lines.join('\n');
}

/** Where the slide stands in the report, and its number, which follows when slides are moved. */
export function folio(page: PptxGenJS.Slide, where: string, number: number): void {
	const box = { x: 80, y: 1018, w: 1200, h: 40, size: 28 };
	page.addText(where, textLook(box, { colour: 'ink-soft' }));
	const right = textLook({ ...box, x: 1440, w: 400 }, { colour: 'ink-soft' });
	page.addText(String(number), { ...right, align: 'right', objectName: numberName });
}
