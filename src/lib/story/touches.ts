/** Touches and keys in the story's text: a number opens its sentence, a term its explanation, a link is given away. */
import { mount, tick } from 'svelte';
import { tellingContext, type Telling } from './context.ts';
import { share } from './share.ts';
import type Sheet from './Sheet.svelte';
import { walk } from './walk.ts';

const subjects = '[data-figure], [data-term]';
type OpenSheet = ReturnType<typeof Sheet>;

/**
 * @param story holds all that can be touched
 * @returns ends it
 */
export function listen(story: HTMLElement, telling: Telling): () => void {
	let fetching: Promise<OpenSheet | undefined> | undefined;

	/** The sheet is fetched when a finger comes down or focus arrives on a number: most readers open few. */
	function fetchSheet(event: Event) {
		if (!(event.target as Element).closest(subjects)) return;
		fetching ??= import('./Sheet.svelte').then(
			({ default: SheetView }) =>
				mount(SheetView, { target: document.body, context: tellingContext(telling) }) as OpenSheet,
			() => {
				// Without network the links stay plain links; the next touch tries again.
				fetching = undefined;
				return undefined;
			}
		);
	}

	/** Plain taps on numbers and terms open the sheet; with a modifier key they stay the links they are. */
	async function touched(event: MouseEvent) {
		if (event.defaultPrevented || event.button !== 0) return;
		if (event.metaKey || event.ctrlKey || event.shiftKey) return;
		const given = (event.target as Element).closest<HTMLElement>('[data-share]');
		if (given) {
			event.preventDefault();
			await share(given);
			return;
		}
		const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>(subjects);
		if (!link) return;
		const { figure, term } = link.dataset;
		event.preventDefault();
		fetchSheet(event);
		const sheet = await fetching;
		await tick();
		if (sheet) sheet.open(figure !== undefined ? { figure } : { term: term! }, link);
		else location.assign(link.getAttribute('href') ?? '');
	}

	/** With focus on a picture, arrow keys step through the story. */
	function keys(event: KeyboardEvent) {
		const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
		if (!(event.target as Element).closest('.pinned')) return;
		event.preventDefault();
		walk(telling.view, telling.playhead, by);
	}

	const click = (event: MouseEvent) => void touched(event);
	story.addEventListener('click', click);
	story.addEventListener('keydown', keys);
	story.addEventListener('pointerdown', fetchSheet);
	story.addEventListener('focusin', fetchSheet);
	return () => {
		story.removeEventListener('click', click);
		story.removeEventListener('keydown', keys);
		story.removeEventListener('pointerdown', fetchSheet);
		story.removeEventListener('focusin', fetchSheet);
	};
}
