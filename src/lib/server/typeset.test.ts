import { expect, it } from 'vitest';
import { headOf, sentencesOf } from '../model/source.ts';
import { fullWidth } from '../model/typography.ts';
import { glyphs } from './fonts.ts';
import { loadReports } from './reports.ts';
import { setting } from './typeset.ts';

const reports = loadReports();
const { display, deck, source } = setting(reports);

it('the source page has a glyph for each character of the report’s headings', () => {
	for (const { source: own } of reports) {
		const heads = own.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(headOf));
		expect(heads.length).toBeGreaterThan(5);
		expect(heads.length).toBeLessThan(sentencesOf(own).length);
		const shown = glyphs(fullWidth(heads.map(({ text }) => text).join('')), 'zh');
		expect([...shown].filter((char) => !(display + source).includes(char))).toEqual([]);
	}
});

it('no file holds what the one has that every page fetches', () => {
	for (const other of [deck, source])
		expect([...other].filter((char) => display.includes(char))).toEqual([]);
});
