import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource, sentencesOf } from './source.ts';

const original = readFileSync('data/daowai-2021/source.txt', 'utf8');

/** Sections as one line each: id, heading, kinds of paragraphs. */
const outline = (text: string) =>
	parseSource(text).sections.map(
		({ id, heading, paragraphs }) => `${id} ${heading}: ${paragraphs.map(({ is }) => is).join(' ')}`
	);

describe('a report is divided', () => {
	it('as it numbers itself', () => {
		const source = parseSource(original);
		const numbered = [...'一二三四五六七八九'].map((numeral) => `一(${numeral})`);
		const ids = ['intro', ...numbered, '二', '三', 'end'];
		expect(source.sections.map(({ id }) => id)).toEqual(ids);
		const five = source.sections.find(({ id }) => id === '一(五)');
		expect(five?.heading).toBe('行政执法体系进一步理顺,推进规范公正文明执法');
		expect(five?.paragraphs.map(({ is }) => is)).toEqual(['section', 'item', 'item', 'item']);
		expect(source.sections.at(-1)?.paragraphs.at(-2)?.sentences[0]?.text).toBe('2022225');
	});

	it('the same with full-width marks and Windows line ends', () => {
		const wide: Record<string, string> = { '(': '（', ')': '）', ',': '，', '\n': '\r\n' };
		const other = original.replace(/[(),\n]/g, (mark) => wide[mark]!);
		expect(outline(other).map((line) => line.replaceAll('，', ','))).toEqual(outline(original));
	});

	it.each([
		['no text', '', []],
		['no numbering', '报告\n\n情况很好。\n', ['intro : title plain']],
		[
			'sections without parts',
			'报告\n(一)甲。好。\n(二)乙。好。',
			['intro : title', '(一) 甲: section', '(二) 乙: section']
		],
		[
			'a part with words of its own',
			'报告\n一、工作\n先说总的。\n(一)甲。好。\n1.子。好。',
			['intro : title', '一 工作: part plain', '一(一) 甲: section item']
		],
		[
			'a number printed twice',
			'报告\n一、工作\n(一)甲。好。\n1.子。好。\n(二)乙。好。\n(二)丙。好。\n(二)丁。好。\n一、打算\n说说。\n特此报告。\n某区',
			[
				'intro : title',
				'一(一) 甲: part section item',
				'一(二) 乙: section',
				'一(二)~2 丙: section',
				'一(二)~3 丁: section',
				'一 打算: part plain',
				'end : signature signature'
			]
		]
	])('when it has %s', (_what, text, lines) => expect(outline(text)).toEqual(lines));
});

describe('a sentence', () => {
	const sentences = sentencesOf(parseSource(original));

	it('stands in the text where it says', () => {
		for (const { text, start } of sentences)
			expect(original.slice(start, start + text.length)).toBe(text);
	});

	it('leaves nothing of the text out', () => {
		const bare = (text: string) => text.replace(/\s/g, '');
		expect(bare(sentences.map(({ text }) => text).join(''))).toBe(bare(original));
		expect(parseSource(original).length).toBe([...bare(original)].length);
	});

	it('has an address of its own and a place', () => {
		expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
		expect(sentences[0]?.id).toBe('s-1');
		const found = sentences.find(({ text }) => text.includes('开展检查52667次'));
		expect(found?.place).toEqual({ section: '一(九)', paragraph: 4, item: '3', sentence: 3 });
	});

	it.each([
		['an item', '一、工作\n(一)甲。\n1.子。\n2.丑。好。', [undefined, undefined, '1', '2', '2']],
		[
			'an item of a part',
			'二、问题\n说说。\n(一)甲。\n（二）乙。',
			[undefined, undefined, '(一)', '(二)']
		],
		[
			'a number that is not printed once',
			'一、工作\n1.子。\n1.丑。\n2.寅。',
			[undefined, undefined, undefined, '2']
		]
	])('knows the number of %s', (_what, text, items) => {
		const found = sentencesOf(parseSource(`报告\n${text}`)).slice(1);
		expect(found.map(({ place }) => place.item)).toEqual(items);
	});

	it('ends behind its closing quotation mark', () => {
		const text = '报告\n他说：“好。”大家同意！真的吗？是';
		expect(sentencesOf(parseSource(text)).map((one) => one.text)).toEqual([
			'报告',
			'他说：“好。”',
			'大家同意！',
			'真的吗？',
			'是'
		]);
	});
});
