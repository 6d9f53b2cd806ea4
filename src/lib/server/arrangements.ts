/** Ways in which the words of a chart and its picture share a sheet. */
import { voiceOf } from '../card/voice.ts';
import type { ChartFacts } from '../charts/facts.ts';
import { keys, picture } from '../charts/index.ts';
import { chartWords } from '../charts/words.ts';
import { storyWords } from '../messages/index.ts';
import type { View } from '../model/view.ts';
import { credit } from './credit.ts';
import { drawWithin, type Drawn, type Place } from './drawing.ts';
import { setKeys } from './keys.ts';
import type { Layout } from './layouts.ts';
import { mainFigures } from './mainfigures.ts';
import { fitWords, setWords, type Words } from './setting.ts';

/** What is put on a sheet: words in place, and the picture where it has room. */
export interface Composed {
	words: string;
	drawn: (Drawn & { text: number }) | undefined;
	/** Size of the finding in px. */
	title: number;
}

export interface Task {
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
	/** The smallest type of the picture, as a page's text size, and what has been tried in vain, with all that is larger. */
	smallest: number;
	tried: number;
}

const even = (px: number) => Math.floor(px / 2) * 2;

const titleOf = ({ facts, layout }: Task): Words => {
	return { text: facts.title, size: layout.title, face: 'display', even: true };
};

const sourceOf = ({ view, facts, layout }: Task): Words => {
	return { text: credit(view, facts.sentences), size: layout.source, colour: 'ink-soft' };
};

function drawing(
	{ view, facts, layout, state, smallest, tried }: Task,
	{ left, top, width, height }: Place,
	bare = false
) {
	const place = { left: even(left), top: even(top), width: even(width), height: even(height) };
	const { text, vector = false } = layout;
	const type = { text, least: smallest, tried, bare, vector };
	return place.height > 0 ? drawWithin(view, facts.id, state, place, type) : undefined;
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

/** What the whole story says, over the finding, with a dot in the colour of the chapter; nothing where the shape leaves it out. */
function kicker(
	{ view, facts, layout }: Task,
	at: { x: number; top: number; width: number }
): { words: string; height: number } {
	if (!layout.kicker) return { words: '', height: 0 };
	const size = layout.source;
	const r = size * 0.36;
	const dot = `<circle cx="${at.x + r}" cy="${at.top + size * 0.58}" r="${r}" fill="var(--${voiceOf(view, facts)})"/>`;
	const line: Words = { text: storyWords[view.lang].tagline, size, colour: 'ink-soft' };
	const indent = size * 1.15;
	const set = setWords(line, { x: at.x + indent, top: at.top, width: at.width - indent });
	return { words: dot + set.markup, height: set.height + size * 0.55 };
}

/** Words above and below the picture. */
export function stacked(task: Task, preferred: number): Composed {
	const { layout, width, least } = task;
	const { margin } = layout;
	const inner = width - 2 * margin;
	const below = foot(task);
	const above = kicker(task, { x: margin, top: margin, width: inner });
	let top = margin + above.height;
	const title = fitWords(titleOf(task), inner, { ...layout, preferred });
	const set = setWords(title, { x: margin, top, width: inner });
	top += set.height + layout.title * 0.45;
	const room = below.top - layout.note * 0.8 - top;
	const place = { left: margin, top, width: inner, height: room };
	const words = below.words + above.words + set.markup;
	return { words, drawn: room < least ? undefined : drawing(task, place), title: title.size };
}

/**
 * What is said and the source on the left, the picture on the right; the finding over the one or over both of them, as large
 * as leaves room for these words.
 */
export function beside(
	task: Task,
	{ aside, across }: { aside: number; across: boolean }
): Composed {
	const { view, facts, layout, width, height, said } = task;
	const { margin } = layout;
	const left = margin + aside + margin;
	const wide = across ? width - 2 * margin : aside;
	const lines = across ? layout : { least: layout.least * 0.8, preferred: 3, lines: 6 };
	const fitting = fitWords(titleOf(task), wide, { ...lines, preferred: across ? 1 : 3 });
	const above = kicker(task, { x: margin, top: margin, width: wide });
	const head = margin + above.height;
	const high = (words: Words) => setWords(words, { x: 0, top: 0, width: aside }).height;
	const feet = [false, true].map((short) => {
		const source: Words = { ...sourceOf(task), text: credit(view, facts.sentences, short) };
		const sourceTop = height - margin - high(source);
		return { source, sourceTop, saidTop: sourceTop - layout.source * 0.8 - high(said) };
	});
	for (let { size } = fitting; size >= lines.least; size -= 2) {
		const set = setWords({ ...fitting, size }, { x: margin, top: head, width: wide });
		const below = Math.ceil(head + set.height + layout.title * 0.4);
		const foot = feet.find(({ saidTop }) => below <= saidTop);
		if (!foot) continue;
		const { source, sourceTop, saidTop } = foot;
		const top = across ? below : margin;
		const words = [
			above.words,
			set.markup,
			setWords(said, { x: margin, top: saidTop, width: aside }).markup,
			setWords(source, { x: margin, top: sourceTop, width: aside }).markup,
			rule(left - margin / 2, top, `V${height - margin}`)
		];
		const place = { left, top, width: width - left - margin, height: height - margin - top };
		return { words: words.join(''), drawn: drawing(task, place), title: size };
	}
	return { words: '', drawn: undefined, title: fitting.size };
}

/** What is said and the source in one run. */
function run({ view, facts, said }: Task, short: boolean): Words {
	const clause = chartWords[view.lang].sentence([said.text.replace(/[.。]$/, '')]);
	const between = view.lang === 'zh' ? '' : ' ';
	return { ...said, text: clause + between + credit(view, facts.sentences, short) };
}

/**
 * Nearly every pixel for the picture: narrow margins, words in few lines. One way for each size of the finding.
 * @param bare the picture as dots alone, under their keys; only for charts that have these
 * @param short the source without the report's sections
 */
export function tight(
	task: Task,
	{ margin, bare, short }: { margin: number; bare: boolean; short: boolean }
): Composed[] {
	const { layout, width, height } = task;
	const own = bare ? keys(picture(task.view, task.facts.id), task.state) : undefined;
	if (bare && !own) return [];
	const inner = width - 2 * margin;
	const gap = layout.note / 2;
	const said = run(task, short);
	const highOf = (words: Words) => setWords(words, { x: 0, top: 0, width: inner }).height;
	const high = highOf(said);
	// What saves no line is left out for nothing.
	if (short && high === highOf(run(task, false))) return [];
	const low = Math.round(height - margin - high);
	const foot = setWords(said, { x: margin, top: low, width: inner }).markup;
	const sizes: number[] = [];
	for (let size = layout.title; size >= layout.least * 0.9; size -= 2) sizes.push(size);
	return sizes.map((size) => {
		const title = setWords({ ...titleOf(task), size }, { x: margin, top: margin, width: inner });
		let words = foot + title.markup;
		let top = margin + title.height + gap;
		if (own) {
			const line = setKeys(own, { x: margin, top: top - gap / 2, width: inner, size: layout.note });
			words += line.markup;
			top += line.height + gap / 2;
		}
		const place = { left: margin, top, width: inner, height: low - gap - top };
		return { words, drawn: drawing(task, place, bare), title: size };
	});
}

/** The finding and the main figures as numbers, where no picture has room; undefined where they have none either. */
export function alone(task: Task): Composed | undefined {
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
		return { words: below.words + words + low, drawn: undefined, title: size };
	}
	return undefined;
}
