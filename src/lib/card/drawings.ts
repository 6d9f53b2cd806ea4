/**
 * The pictures of a card: one for each range of widths, planned for the range's lower end and scaled up to its upper
 * end, so that text never falls under the size that it was planned in. How high each is follows from what it shows.
 */
import type { Plan } from '../charts/chart.ts';
import { faults } from '../charts/faults.ts';
import { plan, type Picture } from '../charts/index.ts';
import { textBox } from '../charts/labels.ts';

/** Where a card begins to be laid out anew: widths of the card in px, and the picture's width there. */
export const ranges = [
	{ from: 280, picture: 256 },
	{ from: 360, picture: 328 },
	{ from: 480, picture: 448 },
	{ from: 660, picture: 628 },
	{ from: 820, picture: 508 },
	{ from: 1000, picture: 688 }
] as const;

/** From here on the words stand beside the picture. */
export const beside = 820;

/** Everything left and right of the picture in px, at a width of the card. */
export const around = (width: number) => (width < 360 ? 24 : width < beside ? 32 : 312);

export interface Drawing {
	/** Width of the card in px from which it is shown. */
	from: number;
	plan: Plan;
	/** The part of the plan that is drawn on, in px: what is above and below is left out. */
	top: number;
	height: number;
}

/** Smallest pitch in px at which dots can be told apart at all, and that at which they are easily counted. */
const told = 1.5;
const easy = 4.5;
/** Size in px under which the largest numerals look lost. */
const numeral = 28;

/** Upper and lower edge of what a plan draws, and how far it reaches to the right. */
function extent({ blocks, texts, paths, height, width }: Plan) {
	const boxes = [
		...texts.map((text) => textBox(text)),
		...blocks.map(({ x, y, pitch, cols, count, r }) => {
			const half = count <= cols ? r : pitch / 2;
			const rows = Math.ceil(count / cols) - 1;
			return {
				top: y - half,
				bottom: y + rows * pitch + half,
				right: x + (Math.min(cols, count) - 1) * pitch + half
			};
		})
	];
	// Paths end where marks and words do, but for outlines around them and axes under them.
	const slack = paths.length > 0 ? 8 : 2;
	return {
		top: Math.max(0, Math.floor(Math.min(...boxes.map(({ top }) => top)) - slack)),
		bottom: Math.min(height, Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom)) + slack)),
		right: Math.max(0, ...boxes.map(({ right }) => right)) / width
	};
}

/** What a height costs: room, dots too fine to count, words given up or made small, a right half left empty. */
function cost(tried: Plan, words: number): number {
	const { top, bottom, right } = extent(tried);
	const finest =
		tried.blocks.length === 0 ? 0 : Math.min(...tried.blocks.map(({ pitch }) => pitch));
	const dots = tried.blocks.reduce((sum, { count }) => sum + count, 0);
	const wanted = Math.min(28, Math.max(easy, Math.sqrt((0.35 * tried.width ** 2) / dots)));
	const largest = Math.max(0, ...tried.texts.map(({ size }) => size));
	return (
		(bottom - top) / tried.width +
		6 * Math.max(0, (told - finest) / told) +
		3 * Math.max(0, (easy - finest) / easy) +
		Math.max(0, (wanted - finest) / wanted) +
		0.3 * (words - tried.texts.length) +
		Math.max(0, 1 - largest / numeral) +
		1.5 * Math.max(0, 0.85 - right)
	);
}

/** Heights that are tried in a row without gain before the best one found is taken. */
const patience = 3;

/** Height for each px of width beyond which a picture that is still too full cannot be drawn. */
const tallest = 3.2;

/** What a chart's kind changes: a flow needs height; the camera's crowd is seen as one, however high it stands. */
const shape: Partial<Record<Picture['spec']['kind'], [number, number]>> = {
	flow: [0.75, 1.2],
	camera: [0.5, 0.75]
};

/** Least and largest height of a card's picture for each px of its width. */
const usual = ({ spec }: Picture, width: number): [number, number] =>
	width < 400 ? [0.7, 2] : (shape[spec.kind] ?? [0.5, 1.2]);

/**
 * A chart's state, its still if none is named, at a width in px, as high as it costs least; higher than usual where nothing else has room.
 * @param text size of its type, 1 as on a page
 * @param range least and largest height for each px of width
 * @throws when no height leaves room for its dots and words
 */
export function fitted(
	of: Picture,
	width: number,
	text = 1,
	[low, high] = usual(of, width),
	state = of.spec.still
): Omit<Drawing, 'from'> {
	const drawn = best(of, state, width, text, low, high);
	const { top, bottom } = extent(drawn);
	return { plan: drawn, top, height: bottom - top };
}

function best(
	of: Picture,
	state: string,
	width: number,
	text: number,
	low: number,
	high: number
): Plan {
	const at = (share: number) => plan(of, state, { width, height: Math.round(width * share), text });
	const words = at(high).texts.length;
	let chosen: Plan | undefined;
	let least = Infinity;
	let waited = 0;
	let wrong: string[] = [];
	for (
		let share = low;
		chosen ? share <= high && waited < patience : share <= tallest;
		share *= 1.14
	) {
		const tried = at(share);
		const found = faults(tried);
		if (found.length > 0) wrong = found;
		const costs = found.length > 0 ? Infinity : cost(tried, words);
		waited = costs < least ? 0 : waited + 1;
		if (waited > 0) continue;
		chosen = tried;
		least = costs;
	}
	if (chosen) return chosen;
	throw new Error(
		`The chart ${of.id} has no room in state ${state} at ${width}×${Math.round(width * tallest)} px (${of.lang}): ${wrong.join('; ')}. Shorten its names, or show less in this state.`
	);
}

const known = new WeakMap<Picture, Map<string, Drawing[]>>();

/**
 * A state at the first of some widths in px that has room for it, narrowest first: words too long for one make the picture smaller.
 * @throws when none of them has
 */
export function roomiest(
	of: Picture,
	state: string,
	[width, ...wider]: readonly number[]
): Omit<Drawing, 'from'> {
	try {
		return fitted(of, width!, 1, undefined, state);
	} catch (error) {
		if (wider.length === 0) throw error;
		return roomiest(of, state, wider);
	}
}

/** All pictures of a state, narrowest first. A still has to have room at every width. */
export function drawings(of: Picture, state: string): Drawing[] {
	const states = known.get(of) ?? new Map<string, Drawing[]>();
	known.set(of, states);
	const ready = states.get(state);
	if (ready) return ready;
	const widths = ranges.map(({ picture }) => picture).sort((a, b) => a - b);
	const made = ranges.map(({ from, picture: width }) => {
		const wider = state === of.spec.still ? [] : widths.filter((one) => one > width);
		return { from, ...roomiest(of, state, [width, ...wider]) };
	});
	states.set(state, made);
	return made;
}
