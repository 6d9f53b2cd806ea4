/** Tells ears which slide is on the screen, or marked in the overview: there, nothing that could have focus changes. */

/** ms for which a slide stays until it is told: a key that is held passes many. */
const settled = 400;

export class Said {
	readonly #status: HTMLElement;
	#timer = 0;

	constructor(root: HTMLElement) {
		this.#status = root.querySelector<HTMLElement>('.said')!;
	}

	/** @param leaf undefined: nothing is presented */
	tell(leaf: HTMLElement | undefined) {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			const words = ['.folio span:last-child', '.title'].map(
				(part) => leaf?.querySelector(part)?.textContent.trim() ?? ''
			);
			this.#status.textContent = words.join(' ').trim();
		}, settled);
	}
}
