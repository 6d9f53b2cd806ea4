import { describe, expect, it } from 'vitest';
import type { PageChart } from '../../model/schema.ts';
import { parseSource } from '../../model/source.ts';
import type { Lang, View } from '../../model/view.ts';
import type { PlanInput, Size } from '../chart.ts';
import { faults } from '../faults.ts';
import { page as drawnPage } from '../draw.ts';
import { textBox } from '../labels.ts';
import { count, identities, numbered, testSizes } from '../fixture.ts';
import { page, sectionSpans } from './page.ts';
import { measure } from '../type.ts';
import { setPage } from './setting.ts';

const filler =
	'有关单位继续推进“放管服”各项工作,做好《条例》宣传、培训,并按照要求及时报送情况。'.repeat(14);
const text = `某区2031年工作报告

2031年,本区做了以下工作。

一、2031年的工作

(一)组织工作有序推进,责任落实。总述。

1.会议。${filler}

(二)服务继续改进,群众满意。总述。

1.窗口。全年受理申请1207件、办结98.5%,收费30余万元。${filler}

2.走访。走访甲公司和乙公司,检查17次。

(三)监督继续加强,渠道畅通。总述。

1.检查。${filler}办理督办件46件。

二、问题

还有不足。${filler}
`;
const source = parseSource(text);
const sentences = source.sections.flatMap((one) => one.paragraphs.flatMap((two) => two.sentences));

/** @param number as it stands in the quote */
function figure(
	id: string,
	value: number,
	quote: string,
	number = String(value)
): [string, View['figures'][string]] {
	const home = sentences.find((one) => one.text.includes(quote))!;
	const start = text.indexOf(quote) + quote.indexOf(number);
	const more = { bound: 'exact', decimals: 0, period: [2031, 2031], name: id, text: '' } as const;
	return [
		id,
		{
			...more,
			id,
			value,
			quote,
			unit: '件',
			unitKind: 'count',
			unitEn: '',
			period: [2031, 2031],
			sentence: home.id,
			place: home.place,
			mark: { start, end: start + number.length }
		}
	];
}

/** Not in the order of the text, and one without a place in it. */
const figures = Object.fromEntries([
	figure('supervised', 46, '督办件46件'),
	figure('fees', 300_000, '收费30余万元', '30余万'),
	figure('received', 1207, '受理申请1207件'),
	figure('closed', 98.5, '办结98.5%', '98.5%'),
	figure('companies', 2, '甲公司和乙公司', '甲公司和乙公司'),
	figure('visits', 17, '检查17次')
]);
const computed = figure('computed', 3, '检查17次')[1];
delete computed.mark;
figures['computed'] = { ...computed, formula: 'visits - 14' };

function input(state: string, size: Size, lang: Lang = 'zh'): PlanInput<PageChart> {
	const names = lang === 'zh' ? '服务窗口' : 'Service counters';
	const spec: PlanInput<PageChart>['spec'] = {
		kind: 'page',
		still: 'settled',
		sectionNames: { '一(二)': names },
		states: {
			wall: { show: 'text', voices: false },
			lit: { show: 'lit', voices: false },
			settled: { show: 'sections', voices: false },
			silent: { show: 'sections', focus: '一(一)', voices: false },
			coloured: { show: 'sections', voices: true },
			read: { show: 'text', focus: '一(三)', voices: false },
			paragraph: { show: 'text', focus: '一(二)', paragraph: 3, voices: false }
		}
	};
	const chapters = [{ section: '一(二)', voice: 'pine' }];
	const view = { lang, source, figures, chapters } as unknown as View;
	const rows = Object.fromEntries(page.rows(spec, view).map((row) => [row.id, row]));
	return { spec, rows, state, size, lang, source };
}

const phone: Size = { width: 360, height: 400, text: 1 };

describe('the rows', () => {
	const rows = Object.values(input('settled', phone).rows);

	it('count the statistics of every section, computed figures left out', () => {
		expect(rows.map(({ id, value }) => [id, value])).toEqual([
			['section-1-1', 0],
			['section-1-2', 5],
			['section-1-3', 1],
			['section-2', 0]
		]);
	});

	it('are named by number and short name, else by the first clause of the heading', () => {
		expect(rows[1]!.label).toBe('一（二）服务窗口');
		expect(rows[2]!.label).toBe('一（三）监督继续加强');
		expect(rows[3]!.label).toBe('二 问题');
		const english = Object.values(input('settled', phone, 'en').rows);
		expect(english.map((row) => row.label)).toEqual(['1(1)', '1(2) Service counters', '1(3)', '2']);
	});

	it.each([
		['zh', '导语', '结语'],
		['en', 'Introduction', 'Closing']
	] as const)('name what has no number by what it is, in %s', (lang, intro, end) => {
		const { spec } = input('settled', phone, lang);
		const last = '专此报告。\n某区';
		const framed = parseSource(`${text}\n${last}`);
		const home = (id: string) =>
			framed.sections.find((one) => one.id === id)!.paragraphs.at(-1)!.sentences[0]!.id;
		const at = (id: string, sentence: string) => ({ ...figures['visits']!, id, sentence });
		const view = {
			lang,
			source: framed,
			figures: { a: at('a', home('intro')), b: at('b', home('end')) },
			chapters: []
		} as unknown as View;
		const labels = (sectionNames: Record<string, string>) =>
			page
				.rows({ ...spec, sectionNames }, view)
				.filter(({ value }) => value > 0)
				.map(({ id, label }) => [id, label]);
		expect(labels({})).toEqual([
			['section-intro', intro],
			['section-end', end]
		]);
		expect(labels({ intro: '开头' })[0]).toEqual(['section-intro', '开头']);
	});

	it('lose no statistic where the report prints a number twice', () => {
		const { spec } = input('settled', phone);
		const misprinted = parseSource(text.replace('(三)监督', '(二)监督'));
		const view = { lang: 'zh', source: misprinted, figures, chapters: [] } as unknown as View;
		const table = page.rows(spec, view);
		const byId = Object.fromEntries(table.map((row) => [row.id, row]));
		expect(Object.values(byId).map(({ id, label, value }) => [id, label, value])).toEqual([
			['section-1-1', '一（一）组织工作有序推进', 0],
			['section-1-2', '一（二）服务窗口', 5],
			['section-1-2-x2', '一（二）监督继续加强', 1],
			['section-2', '二 问题', 0]
		]);
	});

	it('know where the proof found each number, in the order of the text', () => {
		const marks = rows.flatMap((row) => row.marks!);
		expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([
			'1207',
			'98.5%',
			'30余万',
			'甲公司和乙公司',
			'17',
			'46'
		]);
	});
});

describe('the tiny page', () => {
	it.each(testSizes)('holds the whole text within the sheet at $width×$height', (size) => {
		const { lines, sheet } = setPage(source, size);
		const shown = lines.flatMap((line) => line.offsets.map((offset) => text[offset])).join('');
		expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
		for (const line of lines) {
			expect(line.x).toBeGreaterThan(sheet.left);
			expect(line.x + line.edges.at(-1)!).toBeLessThan(sheet.right);
			expect(line.y - line.size).toBeGreaterThan(sheet.top);
			expect(line.y).toBeLessThan(sheet.bottom);
		}
		const [last, first] = [lines.at(-1)!, lines[0]!];
		expect(last.y - first.y).toBeGreaterThan(size.height * 0.7);
	});

	it('keeps numbers whole and begins no line with a stop', () => {
		for (const size of testSizes) {
			for (const { text: line } of setPage(source, size).lines) {
				expect(line).not.toMatch(/^[，。、；：？！）》”]/);
				expect(line).not.toMatch(/[（《“]$/);
			}
			const all = setPage(source, size).lines.map((line) => line.text);
			expect(all.some((line) => line.includes('1207'))).toBe(true);
		}
	});

	it('writes the whole text, and nothing is lit while it is only read', () => {
		const plan = page.plan(input('wall', phone));
		expect(plan.blocks).toEqual([]);
		const written = plan.texts.flatMap(({ lines }) => lines).join('');
		const set = setPage(source, phone).lines.map((line) => line.text);
		expect(written).toBe(set.join(''));
		expect(plan.texts.every((one) => one.style === 'tiny')).toBe(true);
	});

	it('lights each number where it stands, once', () => {
		for (const size of testSizes) {
			const plan = page.plan(input('lit', size));
			expect(identities(plan, 'statistic')).toEqual(numbered(6));
			const strong = plan.texts.filter((one) => one.voice === 'ink');
			expect(strong.map((one) => one.lines[0]).join(' ')).toContain('1207 98.5% 30余万');
			const dimmed = plan.texts.filter((one) => one.voice === 'rest').map((one) => one.lines[0]!);
			expect(dimmed.join('')).not.toMatch(/1207|98\.5/);
		}
	});

	it('has room for each dot directly before its number, so that it covers no word', () => {
		for (const size of testSizes) {
			const plan = page.plan(input('lit', size));
			const strong = plan.texts.filter((one) => one.voice === 'ink');
			for (const { x, y, r } of plan.blocks) {
				const near = plan.texts.filter((one) => Math.abs(one.y - one.size * 0.36 - y) < 0.1);
				expect(strong.some((one) => Math.abs(one.x - x - r) < 1)).toBe(true);
				for (const one of near) {
					const end = one.x + measure(one.lines[0]!, one.size);
					// Text under three px is a texture in which dots have a least size.
					if (one.size > 3) expect(end <= x - r + 0.5 || one.x >= x + r).toBe(true);
				}
			}
		}
	});

	it('leaves a room in the text that is hardly wider than a character, wherever a dot will come', () => {
		for (const size of testSizes) {
			const { texts, blocks } = page.plan(input('lit', size));
			for (const block of blocks) {
				const at = texts.findIndex(({ x, y, size }) => {
					const right = x - block.x - block.r;
					return Math.abs(y - size * 0.36 - block.y) < 0.1 && right > -0.5 && right < 1;
				});
				const { id, x, size: em } = texts[at]!;
				const before = texts[at - 1]!;
				// The first of a line has no words before it.
				if (!id.startsWith(before.id)) continue;
				expect(before.width).toBeGreaterThan(0);
				const room = x - before.x - before.width!;
				expect(room).toBeGreaterThan(em);
				expect(room).toBeLessThan(em * 1.3);
			}
		}
	});

	it('lets the words before a room take the width that was planned, in any type, where a page is set alive', () => {
		const plan = page.plan(input('wall', phone));
		const set = (exact: boolean) =>
			drawnPage(plan, exact)
				.lines.map(({ markup }) => markup)
				.join('');
		expect(set(false)).not.toContain('textLength');
		const planned = plan.texts.filter(({ width }) => width !== undefined);
		expect(planned.length).toBeGreaterThan(0);
		expect(set(true).match(/textLength="[\d.]+"/g)).toHaveLength(planned.length);
	});

	it('moves no word when numbers light up', () => {
		const places = (state: string) =>
			page.plan(input(state, phone)).texts.map(({ id, x, y, lines }) => [id, x, y, lines]);
		expect(places('lit')).toEqual(places('wall'));
	});

	it('points at one paragraph of a section', () => {
		const plan = page.plan(input('paragraph', phone));
		const shown = plan.texts.filter((one) => one.style === 'tiny' && one.voice === 'ink');
		const words = shown.flatMap(({ lines }) => lines).join('');
		expect(words).toMatch(/^2.走访。/);
		expect(words.endsWith('检查17次。')).toBe(true);
		expect(page.describe(input('paragraph', phone))).toContain('第2点');
	});

	it('is a map: sections in order, from top to bottom, none on another', () => {
		const spans = sectionSpans(source, phone);
		expect(spans.map((span) => span.section)).toEqual([
			'intro',
			'一(一)',
			'一(二)',
			'一(三)',
			'二'
		]);
		for (const [at, { top, bottom }] of spans.entries()) {
			expect(bottom).toBeGreaterThan(top);
			expect(top).toBeGreaterThanOrEqual((spans[at - 1]?.bottom ?? 0) - 0.5);
		}
		expect(spans.at(-1)!.bottom).toBeLessThan(phone.height);
	});
});

describe('the sections', () => {
	it.each(testSizes)('keep every dot and label in place at $width×$height, text $text', (size) => {
		for (const lang of ['zh', 'en'] as const) {
			const plan = page.plan(input('settled', size, lang));
			expect(count(plan)).toEqual({ statistic: 6 });
			expect(identities(plan, 'statistic')).toEqual(numbered(6));
			expect(faults(plan)).toEqual([]);
		}
	});

	it('show an empty track with words where a section has no statistic', () => {
		const plan = page.plan(input('settled', phone));
		expect(plan.paths.map((path) => path.row)).toEqual(['section-1-1', 'section-2']);
		const words = plan.texts.filter((one) => one.lines[0] === '没有统计数字');
		expect(words.map((one) => one.row)).toEqual(['section-1-1', 'section-2']);
	});

	it('point at one section by dimming the others', () => {
		const plan = page.plan(input('silent', phone));
		const strong = plan.texts.filter((one) => one.row !== undefined && one.voice === 'ink');
		expect(new Set(strong.map((one) => one.row))).toEqual(new Set(['section-1-1']));
		expect(plan.blocks.every((block) => block.voice === 'rest')).toBe(true);
	});
});

describe('the text with one section shown', () => {
	it.each(testSizes)('dims the others and names it at $width×$height, text $text', (size) => {
		for (const lang of ['zh', 'en'] as const) {
			const plan = page.plan(input('read', size, lang));
			const strong = plan.texts.filter((one) => one.style === 'tiny' && one.voice === 'ink');
			expect(strong.map((one) => one.lines[0]).join('')).toMatch(/^（三）监督继续加强.*46件。$/);
			const name = plan.texts.find((one) => one.style === 'note')!;
			expect(name.lines[0]).toContain(lang === 'zh' ? '一（三）监督' : '1(3)');
			expect(name.row).toBe('section-1-3');
			expect(faults(plan)).toEqual([]);
			expect(textBox(name).bottom).toBeLessThanOrEqual(size.height);
			const [frame] = plan.paths.filter((path) => path.row === 'section-1-3');
			const [left, top, right, bottom] = frame!.d.match(/[\d.]+/g)!.map(Number);
			expect(left).toBeLessThan(Math.min(...strong.map((one) => one.x)));
			const end = Math.max(...strong.map((one) => one.x + measure(one.lines[0]!, one.size)));
			expect(right).toBeGreaterThan(end);
			expect(right).toBeLessThan(size.width);
			expect(top).toBeLessThan(strong[0]!.y);
			expect(bottom).toBeGreaterThan(strong.at(-1)!.y);
		}
	});

	it.each(testSizes)('frames it between the lines at $width×$height, text $text', (size) => {
		for (const state of ['read', 'paragraph']) {
			const plan = page.plan(input(state, size));
			const { d, width } = plan.paths.find(({ id }) => id === 'pointer')!;
			const [, top, , bottom] = d.match(/[\d.]+/g)!.map(Number);
			// Characters reach so far above and below their baseline, in em.
			const [over, under] = [0.86, 0.12];
			for (const { style, y, size } of plan.texts) {
				if (style !== 'tiny') continue;
				for (const edge of [top!, bottom!]) {
					const struck =
						edge + width! / 2 > y - size * over && edge - width! / 2 < y + size * under;
					expect(struck, `${state}: ${edge} at ${y}`).toBe(false);
				}
			}
		}
	});

	it('names the paragraph where only one is framed', () => {
		const name = (state: string, lang: Lang) =>
			page.plan(input(state, phone, lang)).texts.find(({ id }) => id === 'pointed')!.lines[0];
		expect(name('paragraph', 'zh')).toMatch(/一（二）.*，第2点$/);
		expect(name('paragraph', 'en')).toMatch(/, item 2$/);
		expect(name('read', 'zh')).not.toContain('段');
	});
});

it('settled dots take the voice of the chapter that tells their section', () => {
	const { blocks } = page.plan(input('coloured', phone));
	expect(blocks.map(({ row, voice }) => [row, voice])).toEqual([
		['section-1-2', 'pine'],
		['section-1-3', 'ink']
	]);
	expect(page.plan(input('settled', phone)).blocks.every(({ voice }) => voice === 'ink')).toBe(
		true
	);
});

describe('the description', () => {
	const say = (state: string, lang: Lang = 'zh') => {
		return page.describe(input(state, phone, lang));
	};

	it('says how long the text is, how many numbers it has and where they are', () => {
		expect(say('wall')).toContain(source.length.toLocaleString('en'));
		expect(say('lit')).toContain('6个统计数字');
		expect(say('settled')).toContain('一（二）服务窗口：5个');
		expect(say('silent')).toContain('突出显示一（一）组织工作有序推进：没有统计数字');
		expect(say('read')).toContain('突出显示一（三）监督继续加强：1个');
		expect(say('coloured')).toContain('各章的颜色');
		expect(say('settled', 'en')).toContain('1(2) Service counters: 5 statistics');
	});
});

it('a section leads to its own heading, not to that of the part that it opens', () => {
	const { rows } = input('settled', phone);
	const heading = (id: string) => sentences.find((one) => one.id === rows[id]?.sentence)?.text;
	expect(Object.keys(rows).map(heading)).toEqual([
		expect.stringMatching(/^\(一\)/),
		expect.stringMatching(/^\(二\)/),
		expect.stringMatching(/^\(三\)/),
		expect.stringMatching(/^二/)
	]);
});
