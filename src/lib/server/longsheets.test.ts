/** The long image: what a step says of itself decides whether its picture comes along, in every language. */
import { describe, expect, it } from 'vitest';
import { chartFacts } from '../charts/facts.ts';
import { plainText } from '../model/text.ts';
import type { View } from '../model/view.ts';
import { longSheets } from './longsheets.ts';
import { reportView } from './pages.ts';

/** The same report with no step, or every step, pointing at its picture. */
const all = (view: View, pictured: boolean): View => ({
	...view,
	chapters: view.chapters.map((chapter) => ({
		...chapter,
		steps: chapter.steps.map((step) => ({ ...step, pictured }))
	}))
});

describe.each(['zh', 'en'] as const)('a step whose chart stands in another chapter: %s', (lang) => {
	const view = reportView(lang, undefined)!;
	const titles = view.chapters.flatMap(({ id, steps }) =>
		steps
			.filter(({ chart }) => chartFacts(view, chart).chapter !== id)
			.map(({ title }) => plainText(title, view))
	);

	it.each([true, false])(
		'has its picture where it is marked so, whatever its words: %s',
		(marked) => {
			const sheets = longSheets(all(view, marked), undefined).flat();
			for (const title of titles) {
				const { markup, blocks } = sheets.find((sheet) => sheet.title === title)!;
				expect(markup.includes('<g transform') || blocks.length > 0, title).toBe(marked);
			}
		}
	);
});
