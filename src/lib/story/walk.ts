/** Buttons and keys take the reader from step to step. */
import type { View } from '../model/view.ts';
import { announce } from './announce.ts';
import type { Playhead } from './playhead.ts';
import { moving } from './size.ts';

/** Where the last key or button leads: another pressed within so many ms, before the reader is there, goes on from it. */
const fast = 900;
let aim = { step: 0, time: -fast };

/** Whether the whole story is still to come: its first step has yet to enter the lower part of the screen. */
const isAhead = (first: string) =>
	(document.getElementById(first)?.getBoundingClientRect().top ?? 0) > innerHeight * 0.75;

/**
 * So many steps on, or back.
 * @returns id of the step
 */
export function walk(view: View, playhead: Playhead, by: number): string {
	const steps = view.chapters.flatMap((chapter) => chapter.steps);
	const now = performance.now();
	const from = now - aim.time < fast ? aim.step : playhead.step - (isAhead(steps[0]!.id) ? 1 : 0);
	const step = steps[Math.min(steps.length - 1, Math.max(0, from + by))]!;
	aim = { step: step.index, time: now };
	const card = document.getElementById(step.id);
	card?.scrollIntoView({ block: 'start', behavior: moving() ? 'smooth' : 'instant' });
	// Scrolling stays silent.
	announce(card?.querySelector('h3')?.textContent ?? '');
	return step.id;
}
