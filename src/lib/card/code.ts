/**
 * What is pasted into an article to show a chart. Addresses begin at `home` and `root`: absolute where the site's address
 * is known, else relative to the page that shows the code, whose script makes them whole.
 */
import { escape } from '../charts/draw.ts';
import type { ChartFacts } from '../charts/facts.ts';
import { chartAt, embedAt } from '../model/addresses.ts';
import type { View } from '../model/view.ts';
import { cardHeights } from './height.ts';

/** Ways to take a chart, best first. */
export const ways = ['script', 'fluid', 'plain', 'wordpress'] as const;
export type Way = (typeof ways)[number];

/** Ways to take a state other than the still: where scripts are allowed, and where they are not. */
export const stateWays = ['script', 'fluid'] as const satisfies Way[];

/** Such a state with its codes. */
export interface StateTake {
	facts: ChartFacts;
	codes: Pick<Record<Way, string>, (typeof stateWays)[number]>;
}

export interface Places {
	/** The report's home, with a slash at its end. */
	home: string;
	/** The site's root, likewise. */
	root: string;
}

/** Widths in px from and to. */
type Widths = readonly [from: number, to: number];

/** px at which columns of a plain iframe begin and end: a chart's layout changes nowhere but there, and its height little between. */
const edges = [320, 360, 420, 480, 560, 660, 740, 820, 900, 1000, 1100, 1200];

/** Columns that a plain iframe can be made for. */
export const columns = edges
	.slice(1)
	.map((next, at): Widths => [edges[at]!, next === edges.at(-1) ? next : next - 1]);

/** The column of most articles: what a plain iframe is made for if nobody says otherwise. */
export const usualColumn = columns.findIndex(([from]) => from === 660);

/** From phones to articles: where a height is for any column, these are thought of. */
const common: Widths = [320, 760];

const heightsOf = (view: View, facts: ChartFacts, [from, to]: Widths) =>
	cardHeights(view, facts).flatMap(([start, height], at, all) => {
		const end = (all[at + 1]?.[0] ?? Infinity) - 1;
		return start <= to && end >= from ? [height] : [];
	});

/** Height of an iframe that cannot change, in columns of such widths; in any when none are given. */
export function steadyHeight(view: View, facts: ChartFacts, widths = common): number {
	return Math.max(...heightsOf(view, facts, widths));
}

/** Height of a plain iframe in each of the columns. */
export const columnHeights = (view: View, facts: ChartFacts) =>
	columns.map((widths) => steadyHeight(view, facts, widths));

/** px of room that are spared a step of their own; `embed.js` leaves a frame as much when it begins. */
const spare = 48;

/** The usual columns, so near each other that an iframe high enough for all has little to spare in any. */
const usual: Widths = [660, 720];

/**
 * Height as a CSS length that follows the column's width by itself, for `padding-bottom` in percent of it: a stair with
 * one step where a chart's layout needs more height, or less.
 */
export function fluidHeight(view: View, facts: ChartFacts): string {
	const stairs: { from: number; low: number; high: number }[] = [];
	for (const [from, height] of cardHeights(view, facts)) {
		const last = stairs.at(-1);
		const low = Math.min(height, last?.low ?? height);
		const high = Math.max(height, last?.high ?? height);
		if (last && high - low <= spare) Object.assign(last, { low, high });
		else stairs.push({ from, low: height, high: height });
	}
	const steps = stairs.slice(1).map(({ from, high }, at) => {
		const rise = high - stairs[at]!.high;
		// From nothing to the whole step within the last part of a pixel before its width.
		const way = `(100% - ${from - 0.1}px)*9999`;
		return rise > 0 ? `clamp(0px,${way},${rise}px)` : `clamp(${rise}px,${way}*-1,0px)`;
	});
	return `calc(${[`${stairs[0]!.high}px`, ...steps].join(' + ')})`;
}

/** The code for each way. */
export function embedCodes(view: View, facts: ChartFacts, { home, root }: Places) {
	const { still } = view.charts[facts.id]!.spec;
	const at = embedAt(facts.id, facts.state === still ? undefined : facts.state);
	const src = `src="${escape(home + at)}"`;
	const title = `title="${escape(facts.title)}"`;
	const height = (widths: Widths) => `height="${steadyHeight(view, facts, widths)}"`;
	const heights = cardHeights(view, facts).map((pair) => pair.join(':'));
	const lazy = 'loading="lazy" frameborder="0"';
	const codes: Record<Way, string> = {
		// Where its script comes after the page was painted, nothing moves in a usual column.
		script:
			`<iframe ${src} ${title} width="100%" ${height(usual)} ${lazy} data-heights="${heights.join(' ')}"></iframe>` +
			`<script src="${escape(root)}embed.js" async></script>`,
		// Where the stair is not understood, the height that is enough for all.
		fluid:
			`<div style="position:relative;padding-bottom:${steadyHeight(view, facts)}px;padding-bottom:${fluidHeight(view, facts)}">` +
			`<iframe ${src} ${title} ${lazy} style="position:absolute;width:100%;height:100%"></iframe></div>`,
		plain: `<iframe ${src} ${title} width="100%" ${height(columns[usualColumn]!)} ${lazy}></iframe>`,
		wordpress: home + chartAt(facts.id)
	};
	return codes;
}
