/**
 * A chart as an image that says by itself what it shows: finding, picture, caveat, source; composed for each shape. Images
 * circulate without their page, so none goes without its caveat.
 */
import type { ChartFacts } from '../charts/facts.ts';
import type { Sheet } from '../charts/standalone.ts';
import { fileWords, storyWords } from '../messages/index.ts';
import type { View } from '../model/view.ts';
import { credit } from './credit.ts';
import { drawWithin, type Drawn, type Place } from './drawing.ts';
import { layouts, sizes, type Format, type Layout } from './layouts.ts';
import { mainFigures } from './mainfigures.ts';
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
	/** What has to be said beside the finding: the note, or the caveat where the note has no room. */
	said: Words;
	/** px of height that `said` has to leave to the picture. */
	least: number;
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

/** What is said and the source at the foot of a sheet, with a rule between them; and where they begin. */
function foot(task: Task): { words: string; top: number } {
	const { layout, width, height, said } = task;
	const { margin } = layout;
	const inner = width - 2 * margin;
	const high = (words: Words) => setWords(words, { x: 0, top: 0, width: inner }).height;
	const source = sourceOf(task);
	const sourceTop = height - margin - high(source);
	const line = sourceTop - layout.source * 0.6;
	const top = line - layout.source * 0.8 - high(said);
	const words = [
		setWords(said, { x: margin, top, width: inner }).markup,
		rule(margin, line, `H${width - margin}`),
		setWords(source, { x: margin, top: sourceTop, width: inner }).markup
	];
	return { words: words.join(''), top };
}

/** Words above and below the picture. */
function stacked(task: Task, preferred: number): Composed {
	const { view, facts, layout, width, least } = task;
	const { margin } = layout;
	const inner = width - 2 * margin;
	const below = foot(task);
	let words = below.words;
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
	const set = setWords(title, { x: margin, top, width: inner });
	top += set.height + layout.title * 0.45;
	const room = below.top - layout.note * 0.8 - top;
	const place = { left: margin, top, width: inner, height: room };
	return { words: words + set.markup, drawn: room < least ? undefined : picture(task, place) };
}

/** Words on the left, the picture as high as the sheet. */
function beside(task: Task, aside: number): Composed {
	const { layout, width, height, said } = task;
	const { margin } = layout;
	const left = margin + aside + margin;
	const title = fitWords(titleOf(task), aside, { ...layout, preferred: 3, lines: 5 });
	const set = setWords(title, { x: margin, top: margin, width: aside });
	const source = { ...sourceOf(task), text: credit(task.view, task.facts.sentences, true) };
	const high = (words: Words) => setWords(words, { x: 0, top: 0, width: aside }).height;
	const sourceTop = height - margin - high(source);
	const saidTop = sourceTop - layout.source * 0.8 - high(said);
	const words = [
		set.markup,
		setWords(said, { x: margin, top: saidTop, width: aside }).markup,
		setWords(source, { x: margin, top: sourceTop, width: aside }).markup,
		rule(left - margin / 2, margin, `V${height - margin}`)
	];
	const room = margin + set.height + layout.title * 0.4 <= saidTop;
	const place = { left, top: margin, width: width - left - margin, height: height - 2 * margin };
	return { words: words.join(''), drawn: room ? picture(task, place) : undefined };
}

/** The finding and the main figures as numbers, where no picture has room; undefined where they have none either. */
function alone(task: Task): Composed | undefined {
	const { view, facts, layout, width } = task;
	const { margin } = layout;
	const inner = width - 2 * margin;
	const below = foot(task);
	const gap = layout.title * 0.5;
	const figures = mainFigures(view, facts.id, inner, layout);
	const room = below.top - layout.note * 0.8 - margin - figures.height - gap;
	// As large as there is room for, on as few lines.
	for (let size = layout.title * 1.5; size >= layout.least * 0.8; size -= 2) {
		const fit = { least: size, preferred: 1, lines: layout.lines };
		const title = fitWords({ ...titleOf(task), size }, inner, fit);
		const set = setWords(title, { x: margin, top: margin, width: inner });
		if (set.lines > layout.lines || set.height > room) continue;
		const spare = (room - set.height) / 3;
		const top = Math.round(margin + spare);
		const words = setWords(title, { x: margin, top, width: inner }).markup;
		const low = figures.at(margin, Math.round(top + set.height + gap + spare));
		return { words: below.words + words + low, drawn: undefined };
	}
	return undefined;
}

/** Dots further apart, in px, are no better told apart. */
const roomy = 24;

/** How well a picture is read: dots that are told apart, and large type. */
function quality({ drawn }: Composed): number {
	if (!drawn) return 0;
	return Math.min(roomy, ...drawn.blocks.map(({ pitch }) => pitch)) * drawn.text;
}

/** The best arrangement that shows the picture; undefined where none does. */
function pictured(task: Task): Composed | undefined {
	const { layout } = task;
	const ways = [stacked(task, layout.preferred)];
	if (layout.preferred > 1) ways.push(stacked(task, 1));
	if (layout.aside) ways.push(beside(task, layout.aside));
	const best = ways.reduce((a, b) => (quality(b) > quality(a) ? b : a));
	return best.drawn && best;
}

/** @throws when neither the chart's note nor its caveat has room */
export function chartSheet(view: View, facts: ChartFacts, format: Format): Sheet {
	const [width, height] = sizes[format];
	const layout = layouts[format];
	const saying = (text: string, least: number): Task => {
		const said: Words = { text, size: layout.note, colour: 'ink-soft' };
		return { view, facts, layout, width, height, said, least };
	};
	const { note, caveat } = facts;
	const tasks =
		caveat === undefined ? [saying(note, 0)] : [saying(note, layout.picture), saying(caveat, 0)];
	const { ofDrawing } = fileWords[view.lang];
	const sayable = tasks.filter(({ said }) => !ofDrawing.test(said.text));
	let best: Composed | undefined;
	for (const task of tasks) best ??= pictured(task);
	for (const task of [...sayable, ...tasks]) best ??= alone(task);
	if (!best)
		throw new Error(
			`The image ${width}×${height} of the chart ${facts.id} (${view.lang}) has room for neither its note nor a caveat. Give it a caveat in charts.yaml, or a shorter title.`
		);
	const { words, drawn } = best;
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
