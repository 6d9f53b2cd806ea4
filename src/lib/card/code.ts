/**
 * What is pasted into an article to show a chart. Addresses begin at `home` and `root`: absolute where the site's address
 * is known, else relative to the page that shows the code, whose script makes them whole.
 */
import { escape } from '../charts/draw.ts';
import type { ChartFacts } from '../charts/facts.ts';
import { chartAt, embedAt } from '../model/addresses.ts';
import type { View } from '../model/view.ts';
import { cardHeight, cardHeights, widest } from './height.ts';

/** Ways to take a chart, best first. */
export const ways = ['script', 'fluid', 'iframe', 'wordpress'] as const;
export type Way = (typeof ways)[number];

export interface Places {
	/** The report's home, with a slash at its end. */
	home: string;
	/** The site's root, likewise. */
	root: string;
}

/** Widths in px that an article's column is likely to have; the plain iframe is high enough for all of them. */
const columns = [320, 360, 400, 480, 560, 620, 680, 740];

/** Height of an iframe that cannot change. */
export function steadyHeight(view: View, facts: ChartFacts): number {
	return Math.max(...columns.map((width) => cardHeight(view, facts, width)));
}

/**
 * Height as a CSS length, for `padding-bottom` in percent of the column: the upper hull of all heights, so that every
 * width has room enough.
 */
export function fluidHeight(view: View, facts: ChartFacts): string {
	const steps = cardHeights(view, facts);
	// A step's height is needed from its first to its last width; a line over both ends is over all between.
	const points = steps.flatMap(([from, height], at): [number, number][] => [
		[from, height],
		[(steps[at + 1]?.[0] ?? widest) - 1, height]
	]);
	// Two lines that lie over all points: the wider the steeper, as pictures grow with the column.
	const over = (share: number) =>
		Math.max(...points.map(([width, height]) => height - width * share));
	const spare = (share: number) =>
		points.reduce((sum, [width, height]) => sum + over(share) + width * share - height, 0);
	const shares = Array.from({ length: 41 }, (_, at) => at * 0.02 - 0.2);
	const best = shares.reduce((a, b) => (spare(b) < spare(a) ? b : a));
	const sign = best < 0 ? '-' : '+';
	return `calc(${Math.ceil(over(best))}px ${sign} ${Math.abs(Math.round(best * 100))}%)`;
}

/** The code for each way. */
export function embedCodes(view: View, facts: ChartFacts, { home, root }: Places) {
	const src = `src="${escape(home + embedAt(facts.id))}"`;
	const title = `title="${escape(facts.title)}"`;
	const height = steadyHeight(view, facts);
	const heights = cardHeights(view, facts).map((pair) => pair.join(':'));
	const lazy = 'loading="lazy" frameborder="0"';
	const codes: Record<Way, string> = {
		script:
			`<iframe ${src} ${title} width="100%" height="${height}" ${lazy} data-heights="${heights.join(' ')}"></iframe>` +
			`<script src="${escape(root)}embed.js" async></script>`,
		fluid:
			`<div style="position:relative;padding-bottom:${fluidHeight(view, facts)}">` +
			`<iframe ${src} ${title} ${lazy} style="position:absolute;width:100%;height:100%"></iframe></div>`,
		iframe: `<iframe ${src} ${title} width="100%" height="${height}" ${lazy}></iframe>`,
		wordpress: home + chartAt(facts.id)
	};
	return codes;
}
