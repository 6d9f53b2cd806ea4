import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText, type TextWords } from './text.ts';
import type { Piece } from './view.ts';

const words: TextWords = {
	figures: new Set(['resolved', 'screened']),
	terms: new Set(['review']),
	year: 2021,
	digits: new Set(['2022']),
	names: ['“十四五”'],
	proven: {}
};

/** Pieces in short form, and what is wrong with the column it is at. */
function read(text: string) {
	const wrong: string[] = [];
	const pieces = parseText(text, words, (says, at) => wrong.push(`${at} ${says}`));
	const short = pieces.map((piece) =>
		piece.is === 'text'
			? piece.text
			: piece.is === 'figure'
				? `<${piece.id}>`
				: `<${piece.id}: ${piece.text}>`
	);
	return { pieces: short, wrong };
}

describe('a text', () => {
	it.each([
		['没有数字。', ['没有数字。']],
		['化解{resolved}件', ['化解', '<resolved>', '件']],
		['{resolved}/{screened}', ['<resolved>', '/', '<screened>']],
		['{year}年的报告', ['2021年的报告']],
		['在{year}年', ['在2021年']],
		['[行政复议](review)是什么', ['<review: 行政复议>', '是什么']],
		['到2022年再看', ['到2022年再看']],
		['“十四五”期间', ['“十四五”期间']],
		['每两件化解一件多', ['每两件化解一件多']],
		['', []]
	])('%s is taken apart', (text, pieces) => expect(read(text)).toEqual({ pieces, wrong: [] }));

	it.each([
		['化解1046件', '2 “1046” is typed into the text.'],
		['about 1,046 of them', '6 “1,046” is typed into the text.'],
		['化解１０件', '2 “１０” is typed into the text.'],
		['化解一千件', '2 「一千」 is a number in words.'],
		['百分之九十八', '3 「九十八」 is a number in words.'],
		['化解{resolvd}件', '2 there is no figure “resolvd”. Is it “resolved”?'],
		['看[复议](reviews)', '1 there is no term “reviews”. Is it “review”?'],
		['看[](review)', '1 a term has no words: [].'],
		['化解{resolved件', '2 a lone “{”.'],
		['看[复议]', '1 a lone “[”.'],
		['[第2次](review)', '2 “2” is typed into the text.']
	])('%s is refused', (text, says) => expect(read(text).wrong[0]).toContain(says));
});

describe('whatever the text', () => {
	const written = (pieces: Piece[]) =>
		pieces
			.map((piece) =>
				piece.is === 'text'
					? piece.text
					: piece.is === 'figure'
						? `{${piece.id}}`
						: `[${piece.text}](${piece.id})`
			)
			.join('');
	const prose = fc
		.string({ unit: 'grapheme', minLength: 1 })
		.filter((one) => !/[{}[\]()0-9０-９〇零一二两三四五六七八九十百千万亿]/.test(one));

	it('of prose, figures and terms, its pieces are what was written', () => {
		const piece = fc.oneof(
			prose.map((text): Piece => ({ is: 'text', text })),
			fc.constantFrom('resolved', 'screened').map((id): Piece => ({ is: 'figure', id })),
			prose.map((text): Piece => ({ is: 'term', id: 'review', text }))
		);
		const pieces = fc.array(piece).map((list) =>
			// Two stretches of prose in a row are one.
			list.filter((one, at) => one.is !== 'text' || list[at - 1]?.is !== 'text')
		);
		fc.assert(
			fc.property(pieces, (list) => {
				const wrong: string[] = [];
				const read = parseText(written(list), words, (says) => wrong.push(says));
				expect(wrong).toEqual([]);
				expect(read).toEqual(list);
			})
		);
	});

	it('of anything, nothing is lost unless it is told, and each place is within it', () => {
		const part = fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			'(',
			')',
			'resolved',
			'review',
			'7',
			'三十',
			'数',
			'\n',
			'<b>'
		);
		const texts = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.array(part).map((list) => list.join(''))
		);
		fc.assert(
			fc.property(texts, (text) => {
				const places: number[] = [];
				const pieces = parseText(text, words, (_says, at) => places.push(at));
				for (const at of places) {
					expect(at).toBeGreaterThanOrEqual(0);
					expect(at).toBeLessThan(text.length);
				}
				if (places.length === 0) expect(written(pieces)).toBe(text);
			}),
			{ numRuns: 500 }
		);
	});
});
