/** What a chapter says to somebody who hears it: each of its figures, with its unit, in the order of its steps. */
import { describe, expect, inject, it } from 'vitest';
import { localise } from '../src/lib/model/report.ts';
import type { Piece } from '../src/lib/model/view.ts';
import { loadReports } from '../src/lib/server/reports.ts';
import { decode, pages } from './html.ts';

const site = pages(inject('site').pages);

/** All that is said in a piece of a page, in its order: names of pictures and texts. */
function said(html: string): string {
	const bare = html
		.replace(/<!--[^]*?-->/g, '')
		// What is hidden from ears; the name of a picture stands for its drawing.
		.replace(/<svg\b[^]*?<\/svg>/g, '')
		.replace(/<(\w+)[^>]* aria-label="([^"]*)"[^>]*>/g, ' $2 ')
		.replace(/<\/?(?:p|h\d|div|section|article|figure|li)\b[^>]*>/g, '\n')
		.replace(/<[^>]*>/g, '');
	return decode(bare).replace(/[ \u00a0]+/g, ' ');
}

/** The part of a page from the tag with one id up to the one with the next. */
function between(html: string, id: string, next: string | undefined): string {
	const from = html.indexOf(`id="${id}"`);
	expect(from, id).toBeGreaterThan(0);
	const to = next === undefined ? html.indexOf('</main>') : html.indexOf(`id="${next}"`, from);
	return html.slice(html.indexOf('>', from) + 1, to);
}

describe.each([
	['zh', ''],
	['en', 'en/']
] as const)('heard in %s', (lang, path) => {
	const { html } = site.find((page) => page.path === path)!;
	const view = localise(loadReports()[0]!, lang);
	const main = html.slice(html.indexOf('<main'));

	it.each(view.chapters.map((chapter, at) => ({ chapter, next: view.chapters[at + 1]?.id })))(
		'$chapter.id tells its figures in order, each with its unit',
		({ chapter, next }) => {
			const transcript = said(between(main, chapter.id, next));
			let at = 0;
			const missing: string[] = [];
			const ids: string[] = [];
			const pieces = [chapter.title, chapter.lead].concat(
				chapter.steps.flatMap((step) => [step.title, step.text])
			);
			for (const piece of pieces.flat() as Piece[]) {
				if (piece.is !== 'figure') continue;
				const figure = view.figures[piece.id]!;
				const found = transcript.indexOf(figure.text, at);
				if (found < 0) missing.push(`${piece.id}: ${figure.text}`);
				else at = found + figure.text.length;
				ids.push(piece.id);
			}
			expect(missing).toEqual([]);
			const bare = [...new Set(ids)].filter((id) => {
				const { text, unit, unitEn, unitKind } = view.figures[id]!;
				// A percentage is printed with its sign.
				if (unitKind === 'percent') return false;
				if (lang === 'zh') return !transcript.includes(text + unit);
				if (unitEn !== '') return !transcript.includes(`${text} ${unitEn}`);
				// English has no measure words: what is counted stands before or after the number.
				const counted = new RegExp(`\\p{L}: ${text}(?![\\d,.]\\d)|(?<![\\d,.])${text} \\p{L}`, 'u');
				return !counted.test(transcript);
			});
			expect(bare).toEqual([]);
		}
	);
});
