/**
 * Chapters below the first are not laid out while the page opens (`.js:not(.laid)` in the style sheet of the chapter):
 * setting thirteen at once would block a cheap phone. Here they follow one by one, before the reader gets there.
 */
import type { Idle } from './idle.ts';

export function layOut(root: HTMLElement, idle: Idle) {
	const page = document.documentElement;
	if (page.classList.contains('laid')) return;
	const chapters = [...root.querySelectorAll<HTMLElement>('.chapter')];
	for (const chapter of chapters)
		idle.add(root, () => {
			chapter.classList.add('laid');
			// Laid out here, in a task of its own, not all together in the next frame.
			void chapter.offsetHeight;
		});
	idle.add(root, () => page.classList.add('laid'));
}
