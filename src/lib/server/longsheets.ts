/** The whole story composed for one long image, 1080 px wide, block by block; and its poster. */
import { fitted } from '../card/drawings.ts';
import { chartFacts, chartIds, type ChartFacts } from '../charts/facts.ts';
import { describe, picture, type Picture } from '../charts/index.ts';
import type { Sheet } from '../charts/standalone.ts';
import { chartWords } from '../charts/words.ts';
import { cardWords, longWords, storyWords } from '../messages/index.ts';
import { noteBeside } from '../model/cautions.ts';
import { sectionName } from '../model/section.ts';
import { sentencesOf } from '../model/source.ts';
import { plainText } from '../model/text.ts';
import { excerpt } from '../model/excerpt.ts';
import type { View } from '../model/view.ts';
import { qrCode } from './code.ts';
import { credit } from './credit.ts';
import { onSheet } from './drawing.ts';
import { fitWords, setWords, type Words } from './setting.ts';

/** px of the image. Shown on a phone at a third of it, no type under 30 can be read. */
export const width = 1080;
const margin = 60;
const inner = width - 2 * margin;
const small = 30;
const body = 36;

/** Text of pictures: with it and these heights for each px of width, their notes are 30 px high too. */
export const pictureText = 1.3;
export const pictureRange = ({ spec: { kind } }: Picture): [number, number] =>
	kind === 'camera' || kind === 'flow' ? [1.1, 1.6] : [0.8, 1.6];

/** One block after the other down a sheet. */
class Column {
	private top: number;
	private markup = '';
	private blocks: Sheet['blocks'] = [];
	constructor(
		private view: View,
		top: number
	) {
		this.top = top;
	}

	/** @param after px of paper under the words */
	set(words: Words, after: number, indent = 0): this {
		if (words.text === '') return this;
		const at = { x: margin + indent, top: this.top, width: inner - indent };
		const { markup, height } = setWords(words, at);
		this.markup += markup;
		this.top = Math.ceil(this.top + height + after);
		return this;
	}

	/** A headline in the largest size that takes few lines. */
	head(text: string, size: number, after: number, colour = 'ink'): this {
		const fit = { least: Math.round(size * 0.8), preferred: 1, lines: 4 };
		const words: Words = { text, size, colour, face: 'display', even: true };
		return this.set(fitWords(words, inner, fit), after);
	}

	chart(id: string, after: number, state?: string): this {
		const of = picture(this.view, id);
		const { plan, ...cut } = fitted(of, inner / 2, pictureText, pictureRange(of), state);
		// Streams begin above all words and dots.
		const top = of.spec.kind === 'flow' ? 0 : cut.top;
		const height = cut.top + cut.height - top;
		const even = Math.ceil(this.top / 2) * 2;
		const place = { left: margin, top: even - top * 2, width: inner, height: plan.height * 2 };
		const drawn = onSheet(of, plan, place);
		this.markup += drawn.markup;
		this.blocks.push(...drawn.blocks);
		this.top = even + height * 2 + after;
		return this;
	}

	/** The code of an address with what it is for beside it. */
	code(address: string, size = 300): this {
		const m = longWords[this.view.lang];
		const svg = `<svg x="${margin}" y="${this.top}" width="${size}" height="${size}"`;
		this.markup += qrCode(address).replace('<svg', svg);
		const below = this.top + size;
		const indent = size + 40;
		this.top += 70;
		this.head2(m.scan, 48, 24, indent).set({ text: m.follow, size: body }, 0, indent);
		this.top = Math.max(this.top, below);
		return this;
	}

	private head2(text: string, size: number, after: number, indent: number): this {
		return this.set({ text, size, face: 'display', even: true }, after, indent);
	}

	rule(colour: string, thick: number, after: number, length = inner): this {
		this.markup += `<rect x="${margin}" y="${this.top}" width="${length}" height="${thick}" fill="var(--${colour})"/>`;
		this.top += thick + after;
		return this;
	}

	/** Words of the report beside a bar, and where they stand in it. */
	quote(text: string, where: string, colour: string): this {
		const { top } = this;
		const [thick, indent] = [6, 36];
		this.set({ text, size: body, face: 'display' }, 12, indent);
		this.set({ text: where, size: small, colour: 'ink-soft' }, 0, indent);
		this.markup += `<rect x="${margin}" y="${top}" width="${thick}" height="${this.top - top}" fill="var(--${colour})"/>`;
		return this;
	}

	skip(px: number): this {
		this.top += px;
		return this;
	}

	sheet(title: string, description = title): Sheet {
		const { markup, blocks, view } = this;
		return { width, height: this.top, markup, blocks, title, description, lang: view.lang };
	}
}

function opening(view: View): Sheet {
	const m = storyWords[view.lang];
	return new Column(view, 90)
		.set({ text: m.tagline, size: body, colour: 'ink-soft' }, 30)
		.head(view.title, 96, 36)
		.set({ text: m.published(view.publisher, view.published), size: small, colour: 'ink-soft' }, 10)
		.set({ text: m.unofficial, size: small, colour: 'ink-soft' }, 10)
		.skip(30)
		.sheet(view.title);
}

type Chapter = View['chapters'][number];

function chapterHead(view: View, chapter: Chapter): Sheet {
	const { name, title, lead, section, voice } = chapter;
	const where =
		section === undefined ? '' : storyWords[view.lang].section(sectionName(section, view.lang));
	const kicker = [name, where].filter(Boolean).join(' · ');
	return new Column(view, 60)
		.rule(voice, 12, 36)
		.set({ text: kicker, size: small, colour: `${voice}-text` }, 16)
		.head(plainText(title, view), 72, 30)
		.set({ text: plainText(lead, view), size: body }, 40)
		.sheet(plainText(title, view));
}

/** What must be said under pictures of these states. */
const noteOn = (view: View, chart: string, states: string[]) =>
	plainText(noteBeside(view.charts[chart]!.note, states, view.lang), view);

/** A step whose chart stands elsewhere: its words, the picture where they point at it, and the report's own where it quotes them. */
function stepBlock(view: View, step: Chapter['steps'][number], voice: string): Sheet {
	const title = plainText(step.title, view);
	const text = plainText(step.text, view);
	const { pictured = false } = step;
	const after = pictured ? 44 : 30;
	const column = new Column(view, 20).head(title, 54, 20).set({ text, size: body }, after);
	if (pictured)
		column
			.chart(step.chart, 36, step.state)
			.set({ text: noteOn(view, step.chart, [step.state]), size: small, colour: 'ink-soft' }, 36);
	if (step.quote !== undefined) {
		const at = sentencesOf(view.source).find(({ id }) => id === step.quoteSentence)?.place;
		const m = cardWords[view.lang];
		const where = at && m.place(at);
		column.quote(excerpt(view, step), where ?? '', voice);
	}
	const seen = pictured ? describe(picture(view, step.chart), step.state) : title;
	return column.skip(40).sheet(title, seen);
}

/** A chart's still, and the states that colour the same dots otherwise: the still speaks of one of several. */
export function colourings({ spec }: Picture): string[] {
	if (spec.kind !== 'dots') return [spec.still];
	const coloured = (state: string) => {
		const { layout, show } = spec.states[state]!;
		const [only] = show;
		const one = layout === 'grid' && show.length === 1 && typeof only === 'object';
		return one && 'whole' in only ? only.whole : undefined;
	};
	const whole = coloured(spec.still);
	const others = Object.keys(spec.states).filter(
		(state) => whole !== undefined && state !== spec.still && coloured(state) === whole
	);
	return [spec.still, ...others];
}

/** @param above what stands over it already: it is not said twice */
function chartBlock(view: View, facts: ChartFacts, above: string): Sheet {
	const where = [
		...new Set(facts.sentences.map(({ place }) => sectionName(place.section, view.lang)))
	];
	// A chart that draws the whole report has no place in it.
	const source =
		where.length > 3
			? ''
			: storyWords[view.lang].section(where.join(view.lang === 'zh' ? '、' : ', '));
	const column = new Column(view, 40);
	if (facts.title !== above) column.head(facts.title, 54, 34);
	const of = picture(view, facts.id);
	const states = colourings(of);
	for (const state of states) column.chart(facts.id, 36, state);
	return column
		.set({ text: noteOn(view, facts.id, states), size: small, colour: 'ink-soft' }, 12)
		.set({ text: where.length === 0 ? '' : source, size: small, colour: 'ink-soft' }, 12)
		.skip(36)
		.sheet(facts.title, chartWords[view.lang].join(states.map((state) => describe(of, state))));
}

function ending(view: View, address: string | undefined): Sheet {
	const column = new Column(view, 60)
		.rule('ink', 4, 44)
		.set({ text: storyWords[view.lang].method, size: small }, 24);
	column.set({ text: credit(view, sentencesOf(view.source)), size: small, colour: 'ink-soft' }, 50);
	if (address !== undefined) column.code(address);
	return column.skip(90).sheet(view.title);
}

/**
 * The long image from top to bottom, in groups of blocks that stay together.
 * @param address of the story, for the code at its end
 */
export function longSheets(view: View, address: string | undefined): Sheet[][] {
	const charts = chartIds(view).map((id) => chartFacts(view, id));
	const told = view.chapters.flatMap((chapter) => {
		const head = chapterHead(view, chapter);
		const blocks: Sheet[] = [];
		const shown = new Set<string>();
		for (const step of chapter.steps) {
			const facts = charts.find(({ id }) => id === step.chart);
			if (facts?.chapter !== chapter.id) blocks.push(stepBlock(view, step, chapter.voice));
			else if (!shown.has(facts.id))
				blocks.push(chartBlock(view, facts, blocks.length === 0 ? head.title : ''));
			shown.add(step.chart);
		}
		// What is told in words, one after the other, is one thing to read; charts stand for themselves.
		if (!charts.some((facts) => facts.chapter === chapter.id)) return [[head, ...blocks]];
		// A chapter's head is not left behind by its first block.
		return [[head, ...blocks.slice(0, 1)], ...blocks.slice(1).map((block) => [block])];
	});
	return [[opening(view)], ...told, [ending(view, address)]];
}

/** The poster: the report's name, its picture with most dots, the way to the story. */
export function posterSheet(view: View, address: string | undefined): Sheet {
	const m = storyWords[view.lang];
	const dots = (id: string) => {
		const of = picture(view, id);
		const { plan } = fitted(of, inner / 2, pictureText, pictureRange(of));
		return plan.blocks.reduce((sum, { count }) => sum + count, 0);
	};
	const counted = chartIds(view).map((id) => ({ id, count: dots(id) }));
	const { id: most } = counted.reduce((a, b) => (b.count > a.count ? b : a));
	const facts = chartFacts(view, most);
	const column = new Column(view, 90)
		.set({ text: m.tagline, size: body, colour: 'ink-soft' }, 30)
		.head(view.title, 96, 50)
		.rule('ink', 4, 44)
		.head(facts.title, 54, 34)
		.chart(most, 36)
		.set({ text: facts.shownNote, size: small, colour: 'ink-soft' }, 40)
		.set({ text: credit(view, facts.sentences), size: small, colour: 'ink-soft' }, 50);
	if (address !== undefined) column.code(address);
	return column.skip(80).sheet(view.title, facts.alt);
}
