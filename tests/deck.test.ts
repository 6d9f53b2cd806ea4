/** Pictures on slides: every dot and every word inside the picture's box, in every arrangement. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../src/lib/charts/chart.ts';
import { picture, plan } from '../src/lib/charts/index.ts';
import { arrangements, contentOf } from '../src/lib/deck/geometry.ts';
import { finest, planSize } from '../src/lib/deck/fit.ts';
import { layout } from '../src/lib/deck/layout.ts';
import { unsaid, type Shape } from '../src/lib/deck/measures.ts';
import { slides, spoken } from '../src/lib/deck/slides.ts';
import { localise } from '../src/lib/model/report.ts';
import type { Report } from '../src/lib/model/view.ts';
import { appendixCharts } from '../src/lib/server/appendix.ts';
import { deckSlides } from '../src/lib/server/deck.ts';
import { reportView } from '../src/lib/server/pages.ts';
import { homeReport } from '../src/lib/server/reports.ts';

const right = ({ x, pitch, r, cols, count }: Block) => x + (Math.min(cols, count) - 1) * pitch + r;
const foot = ({ y, pitch, r, cols, count }: Block) => y + (Math.ceil(count / cols) - 1) * pitch + r;

/** What a slide is, in every language: its number, and where in the story it comes from. */
const same = (deck: ReturnType<typeof slides>) =>
	deck.map(({ number, kind, chapter, step, chart, brief }) => ({
		number,
		kind,
		chapter,
		step,
		chart,
		brief
	}));

describe('a number is one slide in every language', () => {
	const decks = (report: Report) => {
		const [zh, en] = [localise(report, 'zh'), localise(report, 'en')];
		return { zh: slides(zh, {}, [en]), en: slides(en, {}, [zh]) };
	};

	it('of the report, in the deck, its short version and its file’s appendix', () => {
		expect(same(deckSlides('en', undefined))).toEqual(same(deckSlides('zh', undefined)));
		const [zh, en] = (['zh', 'en'] as const).map((lang) =>
			appendixCharts(reportView(lang, undefined)!)
		);
		expect(en).toEqual(zh);
	});

	it('of the tests’ own report, and of one with remarks that are long in one language', () => {
		const report = homeReport('tests/reports');
		const [remark] = report.remarks;
		const long = { zh: remark!.zh, en: 'It is so, and it is so. '.repeat(15) };
		const longer = { ...report, remarks: [long, remark!, long, remark!] };
		expect(same(decks(report).en)).toEqual(same(decks(report).zh));
		const { zh, en } = decks(longer);
		expect(same(en)).toEqual(same(zh));
		expect(zh.length).toBe(decks(report).zh.length + 1);
		for (const deck of [zh, en]) {
			const said = deck.slice(-4).flatMap(({ text }) => text.flat());
			for (const { zh: one, en: other } of longer.remarks)
				expect(said.some((piece) => 'text' in piece && [one, other].includes(piece.text))).toBe(
					true
				);
		}
	});
});

describe.each(['zh', 'en'] as const)('slides: %s', (lang) => {
	const view = reportView(lang, undefined)!;
	const all = slides(view);
	it.each(arrangements)('pictures end inside their boxes: %s', (arrangement) => {
		const [shape, large] = arrangement.split('-');
		for (const slide of all) {
			if (!slide.chart) continue;
			const { side } = layout(contentOf(slide, view), shape as Shape, large !== undefined);
			const of = picture(view, slide.chart.id);
			const size = planSize(of, slide.chart.state, side);
			const { blocks, texts } = plan(of, slide.chart.state, size);
			const about = `slide ${slide.number}`;
			for (const block of blocks) {
				expect(right(block), about).toBeLessThanOrEqual(size.width + 0.5);
				expect(foot(block), about).toBeLessThanOrEqual(size.height + 0.5);
			}
			for (const { y } of texts) expect(y, about).toBeLessThanOrEqual(size.height + 0.5);
		}
	});

	it.each(arrangements)('few dots are as large as a room needs: %s', (arrangement) => {
		const [shape, large] = arrangement.split('-');
		const few = all.flatMap((slide) => {
			const of = slide.chart && picture(view, slide.chart.id);
			if (of?.spec.kind !== 'dots') return [];
			const { state } = slide.chart!;
			const { side } = layout(contentOf(slide, view), shape as Shape, large !== undefined);
			const { blocks } = plan(of, state, planSize(of, state, side));
			const dots = blocks.reduce((sum, { count }) => sum + count, 0);
			return dots > 250 ? [] : [[slide.number, finest(of, state, side)] as const];
		});
		expect(few.length).toBeGreaterThan(10);
		expect(few.filter(([, radius]) => radius < 7.9)).toEqual([]);
	});

	it.each(arrangements)('no slide leaves its words to the speaker: %s', (arrangement) => {
		const [shape, large] = arrangement.split('-');
		const boxes = (slide: (typeof all)[number]) =>
			layout(contentOf(slide, view), shape as Shape, large !== undefined);
		const silent = all.filter((slide) => unsaid(boxes(slide)));
		expect(silent.map(({ number }) => number)).toEqual([]);
	});

	it('words without any room are spoken', () => {
		const slide = all.find(({ chart }) => chart)!;
		const long = slide.text.map(() => [{ is: 'text' as const, text: 'So it is. '.repeat(400) }]);
		const one = { ...slide, text: long };
		const boxes = layout(contentOf(one, view), 'wide');
		expect(unsaid(boxes)).toBe(true);
		expect(spoken(one, boxes, view).length).toBe(long.length + slide.notes.say.length);
	});

	it.each(arrangements)('the cover’s dots and words stand side by side: %s', (arrangement) => {
		const [shape, large] = arrangement.split('-');
		const content = contentOf(all[0]!, view);
		const { title, text, side, caveat } = layout(content, shape as Shape, large !== undefined);
		expect(title.w).toBeGreaterThan(0);
		expect(side.w).toBeGreaterThan(0);
		expect(side.h / side.w).toBeCloseTo(content.heap!, 5);
		expect(side.y).toBeGreaterThanOrEqual(text.y + text.h);
		expect(caveat.y).toBeGreaterThanOrEqual(text.y + text.h);
		expect(caveat.x + caveat.w).toBeLessThan(side.x);
	});
});
