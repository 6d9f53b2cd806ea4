/** What is said for a moment: politely to those who listen, and by the button that was pressed. */

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

/** Time in ms that a button says what has become of it. */
const said = 3000;

/** What each button says by itself, while it says something else. */
const own = new WeakMap<HTMLElement, { words: string; timer: ReturnType<typeof setTimeout> }>();

/**
 * Lets a link or button say something for a moment in place of its own words.
 * @param tell says the same to those who listen, and then nothing
 */
export function answer(button: HTMLElement, words: string | undefined, tell = announce) {
	const known = own.get(button);
	clearTimeout(known?.timer);
	const before = known?.words ?? button.textContent;
	button.textContent = words ?? before;
	tell(button.textContent);
	const timer = setTimeout(() => {
		button.textContent = before;
		tell('');
	}, said);
	own.set(button, { words: before, timer });
}
