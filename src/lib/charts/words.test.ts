import { expect, it } from 'vitest';
import { chartWords } from './words.ts';

it('speaks of one statistic as of one, and of several as of several', () => {
	const { page, countStatistics } = chartWords.en;
	const said = (count: number) => [page.lit(count), page.sections(count), countStatistics(count)];
	for (const words of said(1)) expect(words).toMatch(/\b1 statistic\b/);
	for (const words of said(2)) expect(words).toMatch(/\b2 statistics\b/);
	expect(page.lit(1)).toMatch(/lights up where it stands$/);
	expect(page.lit(2)).toMatch(/light up where they stand$/);
});
