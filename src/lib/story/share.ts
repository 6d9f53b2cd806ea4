/** Gives a step away: the phone's own share sheet where there is one, else its link is copied. */

/** Time in ms that the link says what has become of it. */
const said = 3000;

/** What each link said before. */
const own = new WeakMap<HTMLElement, { words: string; timer?: ReturnType<typeof setTimeout> }>();

/** Lets a link or button say something for a moment in place of its own words. */
export function say(link: HTMLElement, words: string | undefined) {
	const known = own.get(link) ?? { words: link.textContent };
	clearTimeout(known.timer);
	link.textContent = words ?? known.words;
	const timer = setTimeout(() => (link.textContent = known.words), said);
	own.set(link, { ...known, timer });
}

/**
 * @param link of a step; `data-share` holds what it says when the address was copied, `data-by-hand` what it says where the
 * browser allows neither
 */
export async function share(link: HTMLElement) {
	const url = new URL(link.getAttribute('href') ?? '', location.href).href;
	const title = link.closest('.step')?.querySelector('h3')?.textContent ?? document.title;
	try {
		if ('share' in navigator && matchMedia('(pointer: coarse)').matches)
			return await navigator.share({ title, url });
		await navigator.clipboard.writeText(url);
		say(link, link.dataset['share']);
	} catch (error) {
		// The reader has called it off.
		if (error instanceof DOMException && error.name === 'AbortError') return;
		// Then the address is what can be given away.
		history.replaceState(history.state, '', url);
		say(link, link.dataset['byHand']);
	}
}
