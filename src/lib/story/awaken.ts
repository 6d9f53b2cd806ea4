/**
 * The story, awake: it knows the reader's place, keeps it in the address, wakes the pictures near the screen and opens the
 * sentence behind any number that is touched, piece by piece, so that the page answers all the while.
 */
import type { Telling } from './context.ts';
import { readData } from './data.ts';
import { wakeFrame } from './frame.ts';
import { hold } from './hold.ts';
import { Idle } from './idle.ts';
import { fillIn, keepLaidOut } from './lay.ts';
import { figureLink } from './links.ts';
import { Playhead } from './playhead.ts';
import { calm, follow } from './scroll.ts';
import type { Stages } from './stages.ts';
import { listen } from './touches.ts';

/** ms that far pictures wait for what draws, before they show all that the server drew. */
const patience = 5000;

export function awaken(story: HTMLElement) {
	// Safari before 15.4 has neither: there the page stays as it is without script.
	if (!('at' in []) || !('showModal' in document.createElement('dialog')))
		return document.documentElement.classList.remove('js');
	const playhead = new Playhead();
	const idle = new Idle();
	let telling: Telling;
	let lexicon: string[];
	let showPlace: ReturnType<typeof wakeFrame>;
	let pictures: Stages | undefined;
	/** Whether what draws has not arrived. */
	let missed = false;

	const steps = [...story.querySelectorAll<HTMLElement>('.step')];
	// The address knows the reader's place better than the browser: pictures and late fonts change the page above it.
	const named = location.hash && document.getElementById(location.hash.slice(1));
	if (named) hold(named, story);
	function fetchStages() {
		missed = false;
		const late = setTimeout(fillIn, patience);
		void import('./stages.ts').then(
			({ Stages, learn, stops }) => {
				const { view } = telling;
				const links = (figure: string) => figureLink(view, figure);
				idle.add(story, ...stops(story, view.lang), () => {
					learn(lexicon);
					pictures = new Stages(story, view, links, playhead, idle);
					// From here on the style sheet may show boxes that only a script can fill.
					document.documentElement.classList.add('awake');
					clearTimeout(late);
				});
			},
			() => {
				missed = true;
				fillIn();
			}
		);
	}
	idle.add(
		story,
		() => {
			const { lexicon: words, ...data } = readData();
			telling = { ...data, playhead };
			lexicon = words;
		},
		() => {
			showPlace = wakeFrame(story, telling);
		},
		() => {
			listen(story, telling);
		},
		() => {
			const places = story.querySelectorAll<HTMLElement>('.chapter, .scene, .step');
			follow([...places], playhead, {
				flung: () => idle.rest(calm),
				looked: () => pictures?.follow(),
				settled(place, chapter) {
					showPlace(chapter.id);
					pictures?.settled();
					// The network may be back.
					if (missed) fetchStages();
					// The address says where the reader is, so that a reload, a bookmark and a shared link come back here.
					idle.drop(playhead);
					const keep = () => {
						if (playhead.step > 0 || location.hash)
							history.replaceState(history.state, '', `#${place.id}`);
					};
					// A sheet has an entry of its own in the history: that of the story comes back when it closes.
					idle.add(playhead, () => {
						if (history.state?.sheet) addEventListener('popstate', keep, { once: true });
						else keep();
					});
				}
			});
			// In another view or size of text the page above the reader has another height; the reader stays at the step.
			new MutationObserver(() => {
				const bar = story.querySelector('.bar:focus-within');
				if (playhead.step > 0) hold(steps[playhead.step]!, story);
				// On the title page it is the bar that the reader has a finger on; a menu that is open hangs below it.
				else if (bar) hold(bar, story, bar.querySelector('[open]') ? 'start' : 'end');
			}).observe(document.documentElement, { attributeFilter: ['data-view', 'data-text'] });
		},
		() => {
			keepLaidOut(story, idle);
			// Drawing is fetched last: the page can be read without it.
			fetchStages();
		}
	);
}
