/** How high a card will be: reserved in the article before the card has arrived, so that nothing moves when it does. */
import { clauses, measure, wrap } from '../charts/type.ts';
import type { ChartFacts } from '../charts/facts.ts';
import { picture } from '../charts/index.ts';
import { cardWords } from '../messages/index.ts';
import type { View } from '../model/view.ts';
import { around, beside, drawings, ranges } from './drawings.ts';

/** Widest that a card grows in px. */
const widest = 1200;
const body = 14 * 1.6;

/** An unknown reader's font may be a little wider than measured. */
const doubt = 0.97;

/** Lines of a text. */
const lines = (text: string, width: number, size: number) => wrap(text, width * doubt, size).length;

/** Lines of a headline: a clause stands beside the one before it where it has room, else in lines of its own. */
function titleLines(text: string, width: number, size: number): number {
	const room = width * doubt;
	let count = 0;
	let used = Infinity;
	for (const clause of clauses(text)) {
		const own = measure(`${clause} `, size);
		if (used + own > room) {
			count += lines(clause, width, size);
			used = 0;
		}
		used += own;
	}
	return count;
}

/**
 * Height in px of a folded card at a width of its frame, at the reader's usual size of text. Sizes as in `embed.css`.
 */
function cardHeight(view: View, facts: ChartFacts, frame: number): number {
	const width = Math.min(frame, widest);
	const inner = width - (width < 360 ? 24 : 32);
	const column = width < beside ? inner : 240;
	const title = width < 480 ? 20 : 24;
	const at = ranges.findLastIndex(({ from }) => from <= width);
	const { plan, height } = drawings(picture(view, facts.id), facts.state)[Math.max(0, at)]!;
	const art = (height * (width - around(width))) / plan.width;
	const head = 4 + 20 + titleLines(facts.title, column, title) * title * 1.35;
	const { shownNote } = facts;
	const note = shownNote === '' ? 0 : 16 + lines(shownNote, column, 14) * body;
	const m = cardWords[view.lang];
	// The way to the story stands beside the source where both fit into one line, else in a line of its own.
	const source = m.credit(view.title, view.publisher);
	const together = measure(source, 14) + 16 + measure(m.toStory, 14) <= inner * doubt;
	const credit = 22 + body + (together ? 0 : lines(source, inner, 14) * body);
	const foot = 1 + (22 + body) + 5 + credit + 4;
	const upper = width < beside ? head + art + note : Math.max(head + note, art + 4 + 32);
	return Math.ceil(upper + foot);
}

type Step = [from: number, height: number];

/** Every code and every column asks for the same. */
const known = new WeakMap<ChartFacts, Step[]>();

/** Heights for all widths: at each width from which a card has this height or less, until the next. */
export function cardHeights(view: View, facts: ChartFacts): Step[] {
	const ready = known.get(facts);
	if (ready) return ready;
	const steps: Step[] = [];
	for (let from = ranges[0].from; from <= widest; from += 20) {
		const height = Math.max(
			...[0, 5, 10, 15, 19].map((more) => cardHeight(view, facts, from + more))
		);
		const last = steps.at(-1);
		if (last && last[1] >= height && last[1] - height < 8) continue;
		steps.push([from, height]);
	}
	known.set(facts, steps);
	return steps;
}
