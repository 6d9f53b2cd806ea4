/** Which words are set in the site's own type, and the Vite plugin that has the fonts cut to them. */
import type { Plugin } from 'vite';
import { deckWords } from '../messages/deck.ts';
import { figuresWords, sourceWords } from '../messages/index.ts';
import { headOf } from '../model/source.ts';
import { fullWidth } from '../model/typography.ts';
import type { Piece, Report } from '../model/view.ts';
import { glyphs, writeFonts, type Setting } from './fonts.ts';
import { loadReports } from './reports.ts';

const languages = ['zh', 'en'] as const;

/** Everything that pages set in the display or the numeral face, of all reports and in all languages. */
export function setting(reports: Report[]): Setting {
	const digits = '0123456789';
	const display: string[] = [];
	const titles: string[] = [];
	const headings: string[] = [sourceWords.zh.contents, sourceWords.zh.remarks];
	const numeral: string[] = [`${digits},.%+/\u2013\u2212\u2248`];
	for (const lang of languages) {
		const { deck, sourcesTitle, codeTitle, whereTitle } = deckWords[lang];
		titles.push(deck, sourcesTitle, sourceWords[lang].remarks, codeTitle, whereTitle);
		display.push(figuresWords[lang].heading);
		for (const { title, district, chapters, figures } of reports) {
			const print = (piece: Piece) =>
				piece.is === 'figure' ? (figures[piece.id]?.text[lang] ?? '') : piece.text;
			display.push(title[lang], district[lang]);
			for (const chapter of chapters)
				display.push(chapter.name[lang], ...chapter.title[lang].map(print));
			titles.push(
				...chapters.flatMap(({ steps }) => steps.flatMap((step) => step.title[lang].map(print)))
			);
			numeral.push(...Object.values(figures).map(({ text }) => text[lang]));
		}
	}
	for (const { source } of reports)
		for (const { paragraphs } of source.sections)
			headings.push(...paragraphs.flatMap(headOf).map(({ text }) => fullWidth(text)));
	// Latin is a handful of letters and stays in one file.
	const known = new Set(glyphs(display.join(''), 'zh'));
	const beside = (text: string[]) =>
		[...glyphs(text.join(''), 'zh')].filter((char) => !known.has(char)).join('');
	display.push(glyphs(titles.join(''), 'latin'));
	return {
		// Digits come from the file of their own.
		display: display.join('').replace(/[\d%]/g, ''),
		digits: `${digits},.%`,
		numeral: numeral.join(''),
		deck: beside(titles),
		source: beside(headings)
	};
}

/**
 * Cuts the fonts before anything is built or served. Words that come in while the dev server runs are set in the
 * fallback until its next start.
 * @param folder where they are written
 */
export function typeset(folder: string): Plugin {
	return {
		name: 'typeset',
		// Unit tests need no fonts; those of the site build it in a process of its own.
		apply: (_config, { isPreview }) => !isPreview && !process.env['VITEST'],
		async buildStart() {
			await writeFonts(setting(loadReports()), folder);
		}
	};
}
