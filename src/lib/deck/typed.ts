/** A number typed without a field for it: Enter goes to that slide, as in PowerPoint and WPS. */

/** ms after which a digit that nobody followed up is forgotten. */
const forgotten = 5000;

/** No deck has more digits in its numbers than an address holds. */
const most = 4;

export class Typed {
	readonly #element: HTMLElement;
	#digits = '';
	#timer = 0;

	/** @param element shows what has been typed */
	constructor(element: HTMLElement) {
		this.#element = element;
	}

	#set(digits: string) {
		this.#digits = digits;
		this.#element.textContent = digits;
		clearTimeout(this.#timer);
		if (digits !== '') this.#timer = window.setTimeout(() => this.clear(), forgotten);
	}

	get pending() {
		return this.#digits !== '';
	}

	add(digit: string) {
		this.#set((this.#digits + digit).slice(-most));
	}

	clear() {
		if (this.#digits !== '') this.#set('');
	}

	/** The number, which is forgotten now; undefined when none was typed. */
	take(): number | undefined {
		const number = this.#digits === '' ? undefined : Number(this.#digits);
		this.clear();
		return number;
	}
}
