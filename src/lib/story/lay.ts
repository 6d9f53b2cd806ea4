/**
 * Scenes far from the screen are neither laid out nor painted (`content-visibility` in `story.css`): a cheap phone could not
 * scroll past dozens of them. Each is laid out once, when there is time, and keeps its height from then on, so that
 * nothing moves when it comes near; again when the width has changed.
 */
import type { Idle } from './idle.ts';

function layOut(scene: HTMLElement) {
	const { style } = scene;
	style.contentVisibility = 'visible';
	style.containIntrinsicSize = `auto ${scene.getBoundingClientRect().height}px`;
	style.contentVisibility = '';
	scene.classList.add('sized');
}

/**
 * Thousands of tiny characters, the report's page, are left out of far pictures (`.sketch` in `scene.css`): they come back
 * line by line when a picture wakes, or all of them, should what draws be missing.
 */
const sketch = (page: HTMLElement) => page.classList.add('sketch');
export const fillIn = () => document.documentElement.classList.remove('sketch');

/** @param story holds the scenes */
export function keepLaidOut(story: HTMLElement, idle: Idle) {
	const page = document.documentElement;
	const scenes = [...story.querySelectorAll<HTMLElement>('.scene')];
	const layAll = () => {
		idle.drop(scenes);
		for (const scene of scenes) idle.add(scenes, () => layOut(scene));
		idle.add(scenes, () => page.classList.remove('laid'));
	};
	/** Heights are other ones now: all are laid out at once, so that the reader can be held in place. */
	const again = () => {
		page.classList.add('laid');
		for (const scene of scenes) scene.classList.remove('sized');
		layAll();
	};
	let width = innerWidth;
	addEventListener('resize', () => {
		if (innerWidth === width) return;
		width = innerWidth;
		again();
	});
	new MutationObserver(again).observe(page, { attributeFilter: ['data-view', 'data-text'] });
	// A page that opens at a link is laid out already.
	if (!page.classList.contains('laid')) sketch(page);
	layAll();
}
