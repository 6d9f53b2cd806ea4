import { expect, it } from 'vitest';
import { localise } from '../model/report.ts';
import { homeReport } from '../server/reports.ts';
import { restore, storyData } from './data.ts';

it.each(['zh', 'en'] as const)('the script reads what the page was written from: %s', (lang) => {
	const view = localise(homeReport('tests/reports'), lang);
	const map = { width: 1, height: 1, places: [] };
	const sent = storyData({ view, map, otherLanguage: 'en/', lasting: './', lexicon: ['甲|乙'] });
	const { view: read, ...rest } = restore(JSON.stringify(sent));
	expect(rest).toEqual({ map, otherLanguage: 'en/', lasting: './', lexicon: ['甲|乙'] });
	expect(read.figures).toEqual(view.figures);
	const steps = (of: typeof view) =>
		of.chapters.flatMap((chapter) =>
			chapter.steps.map(({ id, index, chapter, chart, state }) => [
				id,
				index,
				chapter,
				chart,
				state
			])
		);
	expect(steps(read)).toEqual(steps(view));
	expect(JSON.stringify(sent).length).toBeLessThan(JSON.stringify(view).length * 0.8);
});
