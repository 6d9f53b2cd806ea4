import { describe, expect, it } from 'vitest';
import { chapterOf } from '../charts/facts.ts';
import { plainNotes, type Notes } from './notes.ts';
import { homeReport } from '../server/reports.ts';
import { localise } from '../model/report.ts';
import { plainText } from '../model/text.ts';
import type { Piece } from '../model/view.ts';
import { aside, quotedBefore, slides as slidesOf, type Slide } from './slides.ts';

const slide = (number: number, more: Partial<Slide>): Slide => ({
	number,
	kind: 'chart',
	voice: 'ink',
	kicker: '',
	title: [],
	text: [],
	caveat: '',
	place: '',
	brief: false,
	notes: plainNotes(''),
	...more
});

describe('what a caveat adds to the spoken words', () => {
	const both = (say: string, caveat: string) => aside(slide(1, { caveat, notes: plainNotes(say) }));

	it.each([
		[
			'全在其中，是自然的读法，报告没有明说。',
			'其余没有说明。全在其中，是自然的读法。',
			'其余没有说明。'
		],
		['All of them is the reading, not a fact.', 'Of 9.5. All of them is the reading.', 'Of 9.5.'],
		['讨要不等于发放。', '金额是开口的。', '金额是开口的。'],
		['报告没有说。', '报告没有说。', '']
	])('%s %s', (say, caveat, added) => expect(both(say, caveat)).toBe(added));

	it('is nothing where the slide shows no picture', () =>
		expect(aside(slide(1, { kind: 'quote', caveat: '报告原话' }))).toBe(''));
});

it('a sentence is printed once a chapter', () => {
	const notes = (...ids: string[]): Notes => ({
		...plainNotes(''),
		sources: ids.map((id) => ({
			id,
			text: id,
			place: { section: '一', paragraph: 1, sentence: 1 }
		}))
	});
	const slides = [
		slide(1, { chapter: 'one', notes: notes('a') }),
		slide(2, { chapter: 'one', notes: notes('a', 'b') }),
		slide(3, { chapter: 'one', notes: notes('b', 'a') }),
		slide(4, { chapter: 'two', notes: notes('a') })
	];
	expect(quotedBefore(slides).map((one) => Object.fromEntries(one))).toEqual([
		{},
		{ a: 1 },
		{ b: 2, a: 1 },
		{}
	]);
});

it('a chapter whose title says a number in words has its sentences and formula in its notes', () => {
	const view = localise(homeReport('tests/reports'), 'zh');
	const computed = Object.values(view.figures).find(({ inputs }) => inputs)!;
	const chapters = view.chapters.map((one) => ({ ...one, inWords: [computed.id] }));
	const opening = slidesOf({ ...view, chapters }).find(({ kind }) => kind === 'chapter')!;
	expect(opening.notes.computed.map(({ name }) => name)).toContain(computed.name);
	expect(opening.notes.sources.length).toBeGreaterThan(0);
});

describe.each(['zh', 'en'] as const)('the slide that opens a chapter: %s', (lang) => {
	const view = localise(homeReport('tests/reports'), lang);

	it('tells the speaker how many slides follow, and what they will say, in their order', () => {
		const deck = slidesOf(view);
		for (const { id, steps } of view.chapters) {
			const [opening, ...own] = deck.filter(({ chapter }) => chapter === id);
			const [agenda = '', ...found] = opening!.notes.say;
			if (own.length > 1) expect(agenda).toMatch(new RegExp(`\\D${own.length}\\D`));
			const lines = (...texts: Piece[][]) => [
				...new Set(texts.map((pieces) => plainText(pieces, view)))
			];
			// A chart of its own by its finding, another's by the headline of the step that shows it.
			const few = lines(
				...steps.map(({ chart, title }) =>
					chapterOf(view, chart) === id ? view.charts[chart]!.title : title
				)
			);
			const all = lines(...steps.map(({ title }) => title));
			expect(found).toEqual(few.length > 1 ? few : all);
			expect(found.length).toBeGreaterThan(0);
		}
	});

	it('says how many of them the short version has, where it has fewer', () => {
		const quoting = view.chapters.find(({ steps }) => steps.some(({ quote }) => quote))!;
		const agenda = (brief: boolean) => {
			const chapters = [{ ...quoting, steps: quoting.steps.map((step) => ({ ...step, brief })) }];
			const deck = slidesOf({ ...view, chapters });
			const opening = deck.find(({ kind }) => kind === 'chapter')!;
			return { say: opening.notes.say[0]!, short: deck.filter((one) => one.brief && one.step) };
		};
		const { say, short } = agenda(true);
		expect(short.length).toBe(quoting.steps.length);
		expect(say).toMatch(new RegExp(`[（(](?:精简版)?${short.length}\\D`));
		expect(agenda(false).say).not.toMatch(/[（(]/);
	});
});

describe('the short version', () => {
	const view = localise(homeReport('tests/reports'), 'zh');
	const short = (...marked: string[]) => {
		const chapters = view.chapters.map((chapter) => ({
			...chapter,
			steps: chapter.steps.map((step) => ({ ...step, brief: marked.includes(step.id) }))
		}));
		return slidesOf({ ...view, chapters }).filter(({ brief }) => brief);
	};
	const opening = view.chapters[0]!.steps.map(({ id }) => id);
	const quoting = view.chapters.flatMap(({ steps }) => steps).find(({ quote }) => quote)!;

	it('is nothing where no step is marked', () => expect(short()).toEqual([]));

	it('has the cover, what is marked, where the numbers come from and where to read on', () =>
		expect(short(opening[0]!).map(({ kind, step }) => step ?? kind)).toEqual([
			'cover',
			opening[0],
			'text',
			'text'
		]));

	it('opens a chapter of which it tells most', () =>
		expect(short(...opening.slice(1)).map(({ kind }) => kind)).toContain('chapter'));

	it('shows a quoting step by its quotation', () =>
		expect(
			short(quoting.id).flatMap(({ kind, step }) => (step === quoting.id ? [kind] : []))
		).toEqual(['quote']));
});
