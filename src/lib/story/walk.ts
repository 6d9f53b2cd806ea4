/**
 * Buttons and keys take the reader from stop to stop: the opening of a chapter, then its steps. Words for which the screen had
 * no room come before the next stop, a screenful at a time.
 */
import type { View } from '../model/view.ts';
import { announce } from './announce.ts';
import type { Playhead } from './playhead.ts';
import { moving } from './size.ts';

/** Within so many ms the reader is on the way to where the last key or button led: another press goes on from there. */
const journey = 900;
/** That stop, and where its top stands on the screen when the reader has arrived. */
let aim = { stop: 0, top: 0, time: -journey };

const px = (length: string) => Number.parseFloat(length) || 0;
const element = (id: string) => document.getElementById(id)!;
const topOf = (id: string) => element(id).getBoundingClientRect().top;
/** Whether a stop has yet to enter the lower part of the screen. */
const isAhead = (id: string) => topOf(id) > innerHeight * 0.75;

/** How far the page has to scroll for a stop to stand where links to it lead. */
function distance(id: string): number {
	const { scrollPaddingTop } = getComputedStyle(document.documentElement);
	return topOf(id) - px(scrollPaddingTop) - px(getComputedStyle(element(id)).scrollMarginTop);
}

/** How far the page has to scroll for more of a stop's words, at most a screenful less a line; 0 where all can be seen. */
function onward(id: string): number {
	const stop = element(id);
	const last = stop.querySelector('.lead') ?? stop.querySelector('.share')!.previousElementSibling!;
	const card = getComputedStyle(last.parentElement!);
	const root = getComputedStyle(document.documentElement);
	const line = px(getComputedStyle(last).lineHeight);
	const low = innerHeight - px(root.scrollPaddingBottom);
	const unseen = last.getBoundingClientRect().bottom - low;
	if (unseen < line / 4) return 0;
	const sticks = card.position === 'sticky';
	const high = px(sticks ? card.top : root.scrollPaddingTop);
	// A card that rests under its picture sets out when the end of its step has come up to its own.
	const [whole, own] = [stop, last.parentElement!].map((one) => one.getBoundingClientRect().bottom);
	const slack = sticks ? whole! - own! : 0;
	return slack + Math.min(unseen + line / 2, Math.max(line, low - high - line));
}

/**
 * A stop on, or back.
 * @returns id of the step or chapter
 */
export function walk(view: View, playhead: Playhead, by: 1 | -1): string {
	const stops = view.chapters.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]);
	const time = performance.now();
	const rests = Math.abs(topOf(stops[aim.stop]!) - aim.top) < 2;
	const travels = !rests && time - aim.time < journey;
	let at = stops.indexOf(playhead.place);
	if (rests || travels) at = aim.stop;
	else if (isAhead(stops[1]!)) at = isAhead(stops[0]!) ? -1 : 0;

	const behavior = moving() ? 'smooth' : 'instant';
	const more = by > 0 && !travels && at >= 0 ? onward(stops[at]!) : 0;
	if (more > 0 && distance(stops[at]!) < 2) {
		aim = { stop: at, top: topOf(stops[at]!) - more, time };
		scrollBy({ top: more, behavior });
	} else {
		// Of what just comes into sight the words are next.
		const next = Math.max(0, more > 0 ? at : at + by);
		const id = stops[next];
		// After the last words there is nowhere to go.
		if (id === undefined) return stops[at]!;
		aim = { stop: next, top: topOf(id) - distance(id), time };
		element(id).scrollIntoView({ block: 'start', behavior });
	}
	const id = stops[aim.stop]!;
	// Scrolling stays silent.
	announce(element(id).querySelector('h2, h3')!.textContent);
	return id;
}
