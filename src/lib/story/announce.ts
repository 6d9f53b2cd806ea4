/** What is said politely to those who listen, once and for a moment. */

let status: HTMLElement | undefined;

export function announce(words: string) {
	if (!status) {
		status = document.createElement('p');
		status.className = 'unseen';
		status.setAttribute('role', 'status');
		document.body.append(status);
	}
	const place = status;
	// A status that has just come into the page is not listened to yet.
	setTimeout(() => (place.textContent = words), 100);
}
