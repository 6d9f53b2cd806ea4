/** A chart as an image that says by itself what it shows: finding, picture, caveat, source; composed for each shape. */
import type { ChartFacts } from '../charts/facts.ts';
import type { Sheet } from '../charts/standalone.ts';
import { storyWords } from '../messages/index.ts';
import type { View } from '../model/view.ts';
import { credit } from './credit.ts';
import { drawWithin, type Drawn, type Place } from './drawing.ts';
import { layouts, sizes, type Format, type Layout } from './layouts.ts';
import { fitWords, setWords, type Words } from './setting.ts';

/** Voice of the chapter in which the story tells the chart. */
function voiceOf(view: View, { chapter }: ChartFacts): string {
	return view.chapters.find(({ id }) => id === chapter)?.voice ?? 'ink';
}

/** What is put on a sheet: words in place, and the picture where it has room. */
interface Composed {
	words: string;
	drawn: (Drawn & { text: number }) | undefined;
}

interface Task {
	view: View;
	facts: ChartFacts;
	layout: Layout;
	width: number;
	height: number;
}

const even = (px: number) => Math.floor(px / 2) * 2;

const titleOf = ({ facts, layout }: Task): Words => {
	return { text: facts.title, size: layout.title, face: 'display', even: true };
};

const sourceOf = ({ view, facts, layout }: Task): Words => {
	return { text: credit(view, facts.sentences), size: layout.source, colour: 'ink-soft' };
};

function picture({ view, facts, layout }: Task, { left, top, width, height }: Place) {
	const { still } = view.charts[facts.id]!.spec;
	const place = { left: even(left), top: even(top), width: even(width), height: even(height) };
	return drawWithin(view, facts.id, still, place, { text: layout.text, least: layout.smallest });
}

/** A hairline from (x, y), to the right or down. */
const rule = (x: number, y: number, way: string) =>
	`<path d="M${x} ${y}${way}" stroke="var(--line)" stroke-width="2"/>`;

/** Words above and below the picture. */
function stacked(task: Task, preferred: number): Composed {
	const { view, facts, layout, width, height } = task;
	const { margin } = layout;
	const inner = width - 2 * margin;
	let words = '';
	const column = (what: Words, top: number) => {
		const set = setWords(what, { x: margin, top, width: inner });
		words += set.markup;
		return set.height;
	};

	let top = margin;
	if (layout.kicker) {
		const size = layout.source;
		const r = size * 0.36;
		words += `<circle cx="${margin + r}" cy="${top + size * 0.58}" r="${r}" fill="var(--${voiceOf(view, facts)})"/>`;
		const line: Words = { text: storyWords[view.lang].tagline, size, colour: 'ink-soft' };
		words += setWords(line, { x: margin + size * 1.15, top, width: inner }).markup;
		top += size * 1.7;
	}
	const title = fitWords(titleOf(task), inner, { ...layout, preferred });
	top += column(title, top) + layout.title * 0.45;

	const source = sourceOf(task);
	const foot = height - margin - setWords(source, { x: 0, top: 0, width: inner }).height;
	column(source, foot);
	const line = foot - layout.source * 0.6;
	words += rule(margin, line, `H${width - margin}`);

	let bottom = line - layout.source * 0.8;
	const note: Words = { text: facts.note, size: layout.note, colour: 'ink-soft' };
	const noteTop = bottom - setWords(note, { x: 0, top: 0, width: inner }).height;
	if (noteTop - layout.note * 0.8 - top >= layout.picture) {
		column(note, noteTop);
		bottom = noteTop - layout.note * 0.8;
	}
	return { words, drawn: picture(task, { left: margin, top, width: inner, height: bottom - top }) };
}

/** Words on the left, the picture as high as the sheet. */
function beside(task: Task, aside: number): Composed {
	const { layout, width, height } = task;
	const { margin } = layout;
	const left = margin + aside + margin;
	const title = fitWords(titleOf(task), aside, { ...layout, preferred: 3, lines: 5 });
	const set = setWords(title, { x: margin, top: margin, width: aside });
	const source = sourceOf(task);
	const lines = setWords(source, { x: 0, top: 0, width: aside }).height;
	const foot = setWords(source, { x: margin, top: height - margin - lines, width: aside });
	const line = rule(left - margin / 2, margin, `V${height - margin}`);
	const room = margin + set.height + layout.title * 0.4 + lines + margin <= height;
	const place = { left, top: margin, width: width - left - margin, height: height - 2 * margin };
	return {
		words: set.markup + foot.markup + line,
		drawn: room ? picture(task, place) : undefined
	};
}

/** The finding alone, large and in the middle, where no picture has room. */
function alone(task: Task): Composed {
	const { layout, width, height } = task;
	const { margin } = layout;
	const inner = width - 2 * margin;
	const source = sourceOf(task);
	const foot = height - margin - setWords(source, { x: 0, top: 0, width: inner }).height;
	const line = foot - layout.source * 0.6;
	const poster = { ...layout, preferred: 3, lines: 3 };
	const title = fitWords({ ...titleOf(task), size: layout.title * 1.7 }, inner, poster);
	const { height: high } = setWords(title, { x: margin, top: 0, width: inner });
	const words = [
		setWords(title, { x: margin, top: (line - high) / 2, width: inner }).markup,
		setWords(source, { x: margin, top: foot, width: inner }).markup,
		rule(margin, line, `H${width - margin}`)
	];
	return { words: words.join(''), drawn: undefined };
}

/** Dots further apart, in px, are no better told apart. */
const roomy = 24;

/** How well a picture is read: dots that are told apart, and large type. */
function quality({ drawn }: Composed): number {
	if (!drawn) return 0;
	return Math.min(roomy, ...drawn.blocks.map(({ pitch }) => pitch)) * drawn.text;
}

export function chartSheet(view: View, facts: ChartFacts, format: Format): Sheet {
	const [width, height] = sizes[format];
	const layout = layouts[format];
	const task: Task = { view, facts, layout, width, height };
	const ways = [stacked(task, layout.preferred)];
	if (layout.preferred > 1) ways.push(stacked(task, 1));
	if (layout.aside) ways.push(beside(task, layout.aside));
	const best = ways.reduce((a, b) => (quality(b) > quality(a) ? b : a));
	const { words, drawn } = best.drawn ? best : alone(task);
	return {
		width,
		height,
		markup: words + (drawn?.markup ?? ''),
		blocks: drawn?.blocks ?? [],
		title: facts.title,
		description: facts.alt,
		lang: view.lang
	};
}
