/** The slides of the page: which is on the screen, and how they are arranged. */
import { parts } from './layout.ts';
import type { Geometry } from './geometry.ts';

const names = ['--x', '--y', '--w', '--h', '--s'];

export class Leaves {
	readonly all: HTMLElement[];
	readonly #geometry: Geometry;
	#arrangement: keyof Geometry = 'wide';
	#current: HTMLElement | undefined;
	#next: HTMLElement | undefined;

	constructor(root: HTMLElement, geometry: Geometry) {
		this.all = [...root.querySelectorAll<HTMLElement>('.leaf')];
		this.#geometry = geometry;
	}

	at(number: number): HTMLElement | undefined {
		return this.all[number - 1];
	}

	/** The picture of a slide. */
	picture(number: number): HTMLElement | undefined {
		return this.at(number)?.querySelector<HTMLElement>('.side[data-chart]') ?? undefined;
	}

	/** Marks the slide on the screen, and the one after it for the speaker. */
	mark(number: number) {
		const current = this.at(number);
		const next = this.at(number + 1);
		if (current !== this.#current) {
			this.#current?.classList.remove('current', 'asked');
			current?.classList.add('current');
			this.#current = current;
		}
		if (next !== this.#next) {
			this.#next?.classList.remove('next');
			next?.classList.add('next');
			this.#next = next;
		}
	}

	/**
	 * Moves every box to where it stands in an arrangement.
	 * @returns whether anything has changed
	 */
	arrange(arrangement: keyof Geometry): boolean {
		if (arrangement === this.#arrangement) return false;
		this.#arrangement = arrangement;
		for (const [index, leaf] of this.all.entries()) {
			const boxes = this.#geometry[arrangement][index]!;
			for (const [at, part] of parts.entries()) {
				const box = leaf.querySelector<HTMLElement>(`.box.${part}`);
				for (const [which, name] of names.entries())
					box?.style.setProperty(name, String(boxes[at]![which]));
			}
		}
		return true;
	}
}
