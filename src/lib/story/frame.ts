/** What stays while the story passes, awake: bar and maps stand as the server wrote them and follow the reader. */
import { storyWords } from '../messages/index.ts';
import type { Telling } from './context.ts';
import { walk } from './walk.ts';

/**
 * Makes the buttons and keys of the bar work.
 * @param story holds the bar (`Bar.svelte`) and the maps of the page (`PageMap.svelte`)
 * @returns shows the reader's place, given the chapter
 */
export function wakeFrame(
	story: HTMLElement,
	{ view, playhead, map }: Telling
): (chapter: string) => void {
	const bar = story.querySelector<HTMLElement>('.bar')!;
	const name = bar.querySelector<HTMLElement>('.now')!;
	const said = bar.querySelector('.said-progress')!;
	const line = bar.querySelector<HTMLElement>('.progress')!;
	const links = [...bar.querySelectorAll<HTMLAnchorElement>('.chapters li a')];
	const marks = story.querySelectorAll('.page-map .here');
	const steps = view.chapters.flatMap((chapter) => chapter.steps);
	let shown: string | undefined;

	const go = (by: 1 | -1) => walk(view, playhead, by);
	bar.addEventListener('click', ({ target }) => {
		const touched = target as Element;
		const by = touched.closest<HTMLElement>('[data-go]')?.dataset['go'];
		if (by !== undefined) go(by === '1' ? 1 : -1);
		const menu = touched.closest('.panel :is(li a, .map a)')?.closest('details');
		if (menu) menu.open = false;
	});
	for (const menu of bar.querySelectorAll<HTMLDetailsElement>('details'))
		menu.addEventListener('toggle', () => {
			const { bottom } = menu.querySelector('.panel')!.getBoundingClientRect();
			const { top } = bar.getBoundingClientRect();
			// On the title page the bar stands low, and what it opens would lie below the screen.
			if (menu.open && bottom > innerHeight) scrollBy({ top, behavior: 'instant' });
		});
	bar.addEventListener('keydown', (event) => {
		const by = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[event.key];
		// Arrow keys within a choice choose.
		if (by === undefined || (event.target as Element).closest('fieldset')) return;
		// With a modifier key they are the browser's: Alt and ← is the page before.
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		go(by);
	});

	function showChapter(id: string) {
		if (id === shown) return;
		shown = id;
		const chapter = view.chapters.find((one) => one.id === id)!;
		name.textContent = chapter.name;
		name.style.color = `var(--${chapter.voice}-text)`;
		for (const link of links) {
			if (link.hash === `#${id}`) link.setAttribute('aria-current', 'location');
			else link.removeAttribute('aria-current');
		}
		const place = map.places.find((one) => one.chapter === id);
		for (const mark of marks) {
			mark.setAttribute('y', String(place?.top ?? 0));
			mark.setAttribute('height', String(place?.height ?? 0));
			mark.setAttribute('fill', `var(--${chapter.voice})`);
		}
	}

	return (chapter) => {
		showChapter(chapter);
		const share = playhead.step / Math.max(1, steps.length - 1);
		line.style.transform = `scaleX(${share})`;
		said.textContent = storyWords[view.lang].progress(Math.round(share * 100));
	};
}
