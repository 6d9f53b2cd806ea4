/** Gives a step away: the phone's own share sheet where there is one, else its link is copied. */

/** Time in ms that the link says it is done. */
const said = 2000;

/** @param link of a step; its `data-share` holds what it says when the address was copied */
export async function share(link: HTMLElement) {
	const url = new URL(link.getAttribute('href') ?? '', location.href).href;
	const title = link.closest('.step')?.querySelector('h3')?.textContent ?? document.title;
	try {
		if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
			await navigator.share({ title, url });
			return;
		}
		await navigator.clipboard.writeText(url);
	} catch {
		// The reader called it off, or the browser forbids it: the address bar holds the link all the same.
		location.assign(url);
		return;
	}
	const words = link.textContent;
	link.textContent = link.dataset['share'] ?? words;
	setTimeout(() => (link.textContent = words), said);
}
