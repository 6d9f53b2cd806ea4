/** Gives a step away: the phone's own share sheet where there is one, else what it found is copied with its link. */
import { storyWords } from '../messages/index.ts';
import { announce } from './announce.ts';
import type { Telling } from './context.ts';

/** Time in ms that the link says what has become of it. */
const said = 3000;

/** What each link said before. */
const own = new WeakMap<HTMLElement, { words: string; timer?: ReturnType<typeof setTimeout> }>();

/** Lets a link or button say something for a moment in place of its own words, for eyes and ears. */
export function say(link: HTMLElement, words: string | undefined) {
	const known = own.get(link) ?? { words: link.textContent };
	clearTimeout(known.timer);
	link.textContent = words ?? known.words;
	announce(link.textContent);
	const timer = setTimeout(() => (link.textContent = known.words), said);
	own.set(link, { ...known, timer });
}

/**
 * @param link to a step in its own page; what is given away is the step's finding, the report it is from, and the address at
 * which it stays when another report has moved in here
 */
export async function share(link: HTMLElement, { view, lasting }: Telling) {
	const m = storyWords[view.lang];
	const own = link.getAttribute('href') ?? '';
	const url = new URL(lasting + own, location.href).href;
	const title = link.closest('.step')?.querySelector('h3')?.textContent.trim() ?? view.title;
	const text = m.shared(title, view.title);
	try {
		if ('share' in navigator && matchMedia('(pointer: coarse)').matches)
			return await navigator.share({ title, text, url });
		await navigator.clipboard.writeText(`${text}\n${url}`);
		say(link, m.copied);
	} catch (error) {
		// The reader has called it off.
		if (error instanceof DOMException && error.name === 'AbortError') return;
		// Then the page's address is what can be given away.
		history.replaceState(history.state, '', own);
		say(link, m.byHand);
	}
}
