/**
 * A chart as an image that says by itself what it shows: finding, picture, caveat, source; composed for each shape. Images
 * circulate without their page, so none goes without its caveat.
 */
import type { ChartFacts } from '../charts/facts.ts';
import { describe, picture } from '../charts/index.ts';
import type { Sheet } from '../charts/standalone.ts';
import { fileWords } from '../messages/index.ts';
import { noteBeside } from '../model/cautions.ts';
import { plainText } from '../model/text.ts';
import type { View } from '../model/view.ts';
import { alone, beside, stacked, tight, type Composed, type Task } from './arrangements.ts';
import { layouts, sizes, type Format, type Layout } from './layouts.ts';
import type { Words } from './setting.ts';

/** Dots further apart, in px, are no better told apart. */
const roomy = 24;

/** How well an image is read: dots that are told apart, large type in the picture, a large finding. */
function quality({ drawn, title }: Composed): number {
	if (!drawn) return 0;
	return Math.min(roomy, ...drawn.blocks.map(({ pitch }) => pitch)) * drawn.text * title;
}

/** The way in which the picture is read best; of equals the first. */
const best = (ways: (Composed | undefined)[]) =>
	ways.reduce((a, b) => (b && quality(b) > (a ? quality(a) : 0) ? b : a), undefined);

/** The picture beside the words or under them; undefined where it has no room. */
function loose(task: Task): Composed | undefined {
	const { layout } = task;
	const { asides = [], preferred } = layout;
	const sides = asides.flatMap((aside) =>
		[false, true].map((across) => beside(task, { aside, across }))
	);
	const found =
		best(sides) ?? best([...new Set([preferred, 1])].map((lines) => stacked(task, lines)));
	// The line over the finding is the first to go.
	return (
		found ?? (layout.kicker ? loose({ ...task, layout: { ...layout, kicker: false } }) : undefined)
	);
}

/** The picture with nearly all of the sheet, under the widest margin that leaves room for it. */
function close(tasks: Task[]): Composed | undefined {
	let found: Composed | undefined;
	for (const bare of [false, true])
		for (const short of [false, true])
			for (const margin of tasks[0]!.layout.tight ?? [])
				found ??= best(tasks.flatMap((task) => tight(task, { margin, bare, short })));
	return found;
}

/** Shares of the type that is wanted: where any arrangement has room for the larger, that one is taken. */
const legible = [0.8, 0.72, 0];

/** The best arrangement that shows the picture; undefined where none does. */
function pictured(tasks: Task[], layout: Layout): Composed | undefined {
	let found: Composed | undefined;
	let tried = Infinity;
	for (const share of legible) {
		const smallest = Math.max(layout.text * share, layout.smallest);
		const sized = tasks.map((task) => ({ ...task, smallest, tried }));
		tried = smallest;
		for (const task of sized) found ??= loose(task);
		found ??= close(sized);
	}
	return found;
}

/** @throws when neither the chart's note nor its caveat has room */
export function chartSheet(view: View, facts: ChartFacts, format: Format): Sheet {
	const [width, height] = sizes[format];
	const layout = layouts[format];
	const of = picture(view, facts.id);
	const { still, states } = of.spec;
	const saying = (text: string, least: number, state: string): Task => {
		const said: Words = { text, size: layout.note, colour: 'ink-soft' };
		const { smallest } = layout;
		return { view, facts, layout, state, width, height, said, least, smallest, tried: Infinity };
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
	let composed: Composed | undefined;
	// A still with too many dots for the sheet gives way to the state before it that has room.
	const names = Object.keys(states);
	let shown = still;
	for (const state of names.slice(0, names.indexOf(still) + 1).reverse()) {
		composed = pictured(tasksOf(state), layout);
		if (composed) shown = state;
		if (composed) break;
	}
	const tasks = tasksOf(still);
	const { ofDrawing } = fileWords[view.lang];
	const sayable = tasks.filter(({ said }) => !ofDrawing.test(said.text));
	for (const task of [...sayable, ...tasks]) composed ??= alone(task);
	if (!composed)
		throw new Error(
			`The image ${width}×${height} of the chart ${facts.id} (${view.lang}) has room for neither its note nor a caveat. Give it a caveat in charts.yaml, or a shorter title.`
		);
	const { words, drawn } = composed;
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
