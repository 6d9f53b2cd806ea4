/**
 * Scenes far from the screen are neither laid out nor painted (`content-visibility` in `story.css`): a cheap phone could not
 * scroll past dozens of them. Each is laid out once, when there is time, and keeps its height from then on, so that
 * nothing moves when it comes near; again when the width has changed.
 */
import type { Idle, Piece } from './idle.ts';

/** Lines of the report's page, in a still picture, that are laid out in one piece. */
const atOnce = 40;

function layOut(scene: HTMLElement) {
	const { style } = scene;
	style.contentVisibility = 'visible';
	style.containIntrinsicSize = `auto ${scene.getBoundingClientRect().height}px`;
	style.contentVisibility = '';
	scene.classList.add('sized');
}

/**
 * Takes the lines of the report's page, thousands of characters, away from a still picture.
 * @returns the pieces that bring them back
 */
function shorten(scene: HTMLElement): Piece[] {
	const lines = [...scene.querySelectorAll<SVGTextElement>('.stage g[lang] > text')];
	for (const { style } of lines) style.display = 'none';
	return Array.from({ length: Math.ceil(lines.length / atOnce) }, (_, at) => () => {
		for (const { style } of lines.slice(at * atOnce, (at + 1) * atOnce)) style.display = '';
		layOut(scene);
	});
}

/** @param story holds the scenes */
export function keepLaidOut(story: HTMLElement, idle: Idle) {
	const page = document.documentElement;
	const scenes = [...story.querySelectorAll<HTMLElement>('.scene')];
	const layAll = (lay: (scene: HTMLElement) => void) => {
		idle.drop(scenes);
		for (const scene of scenes) idle.add(scenes, () => lay(scene));
		idle.add(scenes, () => page.classList.remove('laid'));
	};
	/** Heights are other ones now: all are laid out at once, so that the reader can be held in place. */
	const again = () => {
		page.classList.add('laid');
		for (const scene of scenes) scene.classList.remove('sized');
		layAll(layOut);
	};
	let width = innerWidth;
	addEventListener('resize', () => {
		if (innerWidth === width) return;
		width = innerWidth;
		again();
	});
	new MutationObserver(again).observe(page, { attributeFilter: ['data-view', 'data-text'] });
	// A page that opens at a link is laid out already.
	if (page.classList.contains('laid')) return layAll(layOut);
	layAll((scene) => {
		// What the reader sees has been laid out and stays as it is.
		const { top, bottom } = scene.getBoundingClientRect();
		if (bottom < 0 || top > innerHeight) idle.add(story, ...shorten(scene));
		layOut(scene);
	});
}
