/** Buttons and keys take the reader from step to step. */
import type { View } from '../model/view.ts';
import type { Playhead } from './playhead.svelte.ts';
import { moving } from './size.ts';

/** So many steps on, or back. */
export function walk(view: View, playhead: Playhead, by: number) {
	const steps = view.chapters.flatMap((chapter) => chapter.steps);
	const step = steps[Math.min(steps.length - 1, Math.max(0, playhead.step + by))]!;
	document
		.getElementById(step.id)
		?.scrollIntoView({ block: 'start', behavior: moving() ? 'smooth' : 'instant' });
}
