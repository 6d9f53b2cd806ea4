/** Gives a step away: the phone's own share sheet where there is one, else what it found is copied with its link. */
import { storyWords } from '../messages/index.ts';
import { answer } from './announce.ts';
import type { Telling } from './context.ts';

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
		answer(link, m.copied);
	} catch (error) {
		// The reader has called it off.
		if (error instanceof DOMException && error.name === 'AbortError') return;
		// Then the page's address is what can be given away.
		history.replaceState(history.state, '', own);
		answer(link, m.byHand);
	}
}
