/** A version of the deck: the slides that it turns through, by their numbers in the whole deck. */
export class Version {
	readonly #slides: readonly number[];
	/** Number of slides in the whole deck. */
	readonly #all: number;

	/** @param slides in order, at least one */
	constructor(slides: readonly number[], all: number) {
		this.#slides = slides;
		this.#all = all;
	}

	get length() {
		return this.#slides.length;
	}
	get first() {
		return this.#slides[0]!;
	}
	get last() {
		return this.#slides.at(-1)!;
	}

	has(slide: number): boolean {
		return this.#slides.includes(slide);
	}

	/** The slide that a press on or back brings; the slide itself where there is none. It may be one left out. */
	turn(slide: number, by: 1 | -1): number {
		const next =
			by > 0
				? this.#slides.find((one) => one > slide)
				: this.#slides.filter((one) => one < slide).at(-1);
		return next ?? slide;
	}

	/** Place in this version, from 1; of one left out, that of the slide before it. */
	place(slide: number): number {
		return Math.max(1, this.#slides.filter((one) => one <= slide).length);
	}

	/** The slide with a number that somebody says: counted here, or beyond that, as in the whole deck. */
	find(number: number): number {
		return this.#slides[Math.max(1, number) - 1] ?? Math.min(this.#all, number);
	}

	/** What stands at its foot. */
	label(slide: number): string {
		return this.has(slide) ? `${this.place(slide)} / ${this.length}` : `${slide} / ${this.#all}`;
	}

	/** As the overview shows them: what is left out stands behind. */
	overview(): number[] {
		const all = Array.from({ length: this.#all }, (_, index) => index + 1);
		return [...this.#slides, ...all.filter((one) => !this.has(one))];
	}
}
