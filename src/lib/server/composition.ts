/**
 * A chart as an image that says by itself what it shows: finding, picture, caveat, source; composed for each shape. Images
 * circulate without their page, so none goes without its caveat.
 */
import type { ChartFacts } from '../charts/facts.ts';
import { describe, picture } from '../charts/index.ts';
import type { Sheet } from '../charts/standalone.ts';
import { fileWords, storyWords } from '../messages/index.ts';
import { noteBeside } from '../model/cautions.ts';
import { plainText } from '../model/text.ts';
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
	/** Which of the chart's states is drawn. */
	state: string;
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

function drawing({ view, facts, layout, state }: Task, { left, top, width, height }: Place) {
	const place = { left: even(left), top: even(top), width: even(width), height: even(height) };
	return drawWithin(view, facts.id, state, place, { text: layout.text, least: layout.smallest });
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
	return { words: words + set.markup, drawn: room < least ? undefined : drawing(task, place) };
}

/** What is said and the source on the left, the picture on the right; the finding over the one or over both of them. */
function beside(task: Task, { aside, across }: { aside: number; across: boolean }): Composed {
	const { layout, width, height, said } = task;
	const { margin } = layout;
	const left = margin + aside + margin;
	const wide = across ? width - 2 * margin : aside;
	const lines = across ? layout : { least: layout.least * 0.8, preferred: 3, lines: 6 };
	const title = fitWords(titleOf(task), wide, { ...lines, preferred: across ? 1 : 3 });
	const set = setWords(title, { x: margin, top: margin, width: wide });
	const source = { ...sourceOf(task), text: credit(task.view, task.facts.sentences, true) };
	const high = (words: Words) => setWords(words, { x: 0, top: 0, width: aside }).height;
	const sourceTop = height - margin - high(source);
	const saidTop = sourceTop - layout.source * 0.8 - high(said);
	const below = Math.ceil(margin + set.height + layout.title * 0.4);
	const top = across ? below : margin;
	const words = [
		set.markup,
		setWords(said, { x: margin, top: saidTop, width: aside }).markup,
		setWords(source, { x: margin, top: sourceTop, width: aside }).markup,
		rule(left - margin / 2, top, `V${height - margin}`)
	];
	const place = { left, top, width: width - left - margin, height: height - margin - top };
	return { words: words.join(''), drawn: below <= saidTop ? drawing(task, place) : undefined };
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

/** The best arrangement that shows the picture, beside the words where it may stand there; undefined where none does. */
function pictured(task: Task): Composed | undefined {
	const { layout } = task;
	const sides = (layout.asides ?? []).flatMap((aside) =>
		[false, true].map((across) => beside(task, { aside, across }))
	);
	const best = (ways: Composed[]) =>
		ways.reduce<Composed | undefined>(
			(a, b) => (quality(b) > (a ? quality(a) : 0) ? b : a),
			undefined
		);
	return (
		best(sides) ?? best([...new Set([layout.preferred, 1])].map((lines) => stacked(task, lines)))
	);
}

/** @throws when neither the chart's note nor its caveat has room */
export function chartSheet(view: View, facts: ChartFacts, format: Format): Sheet {
	const [width, height] = sizes[format];
	const layout = layouts[format];
	const of = picture(view, facts.id);
	const { still, states } = of.spec;
	const saying = (text: string, least: number, state: string): Task => {
		const said: Words = { text, size: layout.note, colour: 'ink-soft' };
		return { view, facts, layout, state, width, height, said, least };
	};
	const { caveat } = facts;
	/** The finding speaks of the still: what that needs is said beside another state, too. */
	const tasksOf = (state: string): Task[] => {
		const note = plainText(
			noteBeside(view.charts[facts.id]!.note, [state, still], view.lang),
			view
		);
		return caveat === undefined
			? [saying(note, 0, state)]
			: [saying(note, layout.picture, state), saying(caveat, 0, state)];
	};
	let best: Composed | undefined;
	// A still with too many dots for the sheet gives way to the state before it that has room.
	const names = Object.keys(states);
	let shown = still;
	for (const state of names.slice(0, names.indexOf(still) + 1).reverse()) {
		for (const task of tasksOf(state)) best ??= pictured(task);
		if (best) shown = state;
		if (best) break;
	}
	const tasks = tasksOf(still);
	const { ofDrawing } = fileWords[view.lang];
	const sayable = tasks.filter(({ said }) => !ofDrawing.test(said.text));
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
		description: shown === still ? facts.alt : describe(of, shown),
		lang: view.lang
	};
}
