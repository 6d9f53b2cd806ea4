import { describe, expect, it } from 'vitest';
import { evenness, evenWidth, tearsClauses, textHeight, titleLines } from './measures.ts';

describe('titles', () => {
	it.each([
		// Widths as a browser sets these words in the page's own face, at 72 px.
		['The district retained 2 law firms', 1180],
		['Three problems, in the report’s own words', 1571]
	])('are measured within two hundredths: %s', (title, width) => {
		expect(titleLines(title, width * 1.02, 72)).toBe(1);
		expect(titleLines(title, width * 0.99, 72)).toBe(2);
	});

	it('keep a number with what it counts, and a word with hyphens whole', () => {
		const [before, all] = ['Enforcement in 11', 'Enforcement in 11 fields'];
		const wide = (text: string) => {
			let width = 100;
			while (titleLines(text, width, 72) > 1) width++;
			return width;
		};
		expect(titleLines(all, wide(before) + 1, 72)).toBe(2);
		expect(titleLines(`${all} by rule-of-law`, wide(`${all} by rule-of-`), 72)).toBe(2);
	});

	it('of Chinese part after a clause, with numbers or without', () => {
		expect(titleLines('旧文件，保留5件，废止5件', 8.5 * 72, 72)).toBe(2);
		expect(titleLines('讲责任的一节，没有统计数字', 8.5 * 72, 72)).toBe(2);
		expect(tearsClauses('讲责任的一节，没有统计数字', 8.5 * 72, 72)).toBe(false);
		expect(tearsClauses('讲责任的一节，没有统计数字', 6.5 * 72, 72)).toBe(true);
	});
});

describe('lines of Chinese', () => {
	const many =
		'写明是第几次的会，只有一次，叫“第四次会议”。一年开过几次会、考核过多少单位、培训过多少人，没有写数。我们照实留白。';

	it('that browsers do not even out get a narrower box, as high as before', () => {
		const width = 10.6 * 50;
		const even = evenWidth([many], width, 50);
		expect(even).toBeLessThan(width);
		expect(textHeight([many], even, 50)).toBe(textHeight([many], width, 50));
	});

	it('that are few, and those of English, are left to them', () => {
		expect(evenWidth([many.slice(0, 30)], 560, 50)).toBe(560);
		expect(evenWidth(['It is so. '.repeat(30)], 560, 50)).toBe(560);
		expect(evenWidth([], 560, 50)).toBe(560);
	});

	it('are uneven where a long name leaves a hole in them', () => {
		expect(evenness([many], 11.2 * 50, 50)).toBeLessThan(0.5);
		expect(evenness([many], 13.2 * 50, 50)).toBeGreaterThan(0.8);
	});
});
