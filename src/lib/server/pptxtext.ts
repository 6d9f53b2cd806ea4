/** Text on native slides: boxes, faces, colours, notes. */
import type PptxGenJS from 'pptxgenjs';
import { measure } from '../charts/type.ts';
import { leading, type Box } from '../deck/layout.ts';
import type { Notes } from '../deck/notes.ts';
import { deckWords } from '../messages/deck.ts';
import { sectionName } from '../model/section.ts';
import { fullWidth } from '../model/typography.ts';
import type { View } from '../model/view.ts';
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

/** What the speaker reads, as plain text. */
export function notesText(
	{ say, terms, computed, sources }: Notes,
	view: View,
	caveat = ''
): string {
	const m = deckWords[view.lang];
	const at = (place: Notes['sources'][number]['place']) =>
		m.place(sectionName(place.section, view.lang), place.paragraph, place.sentence);
	const lines = [
		...say,
		...(caveat ? [caveat] : []),
		...terms.map(({ name, text }) => `${name}: ${text}`),
		...computed.map(({ working }) => `${m.computed}: ${working}`),
		'',
		...(sources.length > 0 ? [m.sources] : [m.nothing]),
		...sources.flatMap(({ id, text, place: where }) => [
			`“${fullWidth(text)}” ${at(where)}`,
			...(view.translations[id] === undefined ? [] : [view.translations[id]])
		])
	];
	return lines.join('\n');
}

/** Where the slide stands in the report, and its number. */
export function folio(page: PptxGenJS.Slide, where: string, number: string): void {
	const box = { x: 80, y: 1018, w: 1200, h: 40, size: 28 };
	page.addText(where, textLook(box, { colour: 'ink-soft' }));
	const right = textLook({ ...box, x: 1440, w: 400 }, { colour: 'ink-soft' });
	page.addText(number, { ...right, align: 'right' });
}
