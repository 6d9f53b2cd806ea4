/** Reading aloud: fetched when somebody asks for it. */
import { mount, unmount } from 'svelte';
import type { Telling } from '../context.ts';
import Player from './Player.svelte';
import { Reader } from './reader.svelte.ts';
import { sentences } from './sentences.ts';

let reading = false;

/**
 * Reads from the reader's step on.
 * @param from the button that was touched; focus returns to it
 */
export function readAloud(story: HTMLElement, { view, playhead }: Telling, from: HTMLElement) {
	if (reading) return;
	reading = true;
	const all = sentences(story, view.lang);
	const here = story.querySelector(`[data-step="${playhead.step}"]`);
	// Who has not begun to read hears the first chapter's heading, too.
	const first = all.findIndex(({ element }) => here?.contains(element));
	const reader = new Reader(all, view.lang, playhead.step > 0 ? Math.max(0, first) : 0);
	const player = mount(Player, {
		target: document.body,
		props: {
			reader,
			lang: view.lang,
			onclose() {
				reading = false;
				reader.close();
				void unmount(player);
				// A menu that was closed meanwhile takes it by its own button.
				(from.closest('details')?.querySelector('summary') ?? from).focus({ preventScroll: true });
			}
		}
	});
}
