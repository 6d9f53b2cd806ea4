/** The slides of the page: which is on the screen, and how they are arranged. */
import type { Geometry } from './geometry.ts';
import { whenIdle } from './idle.ts';
import { parts } from './measures.ts';

const names = ['--x', '--y', '--w', '--h', '--s'];

/** How a slide waits: unseen and, in browsers that cannot say so of it, by the older and slower way out of reach. */
const waiting = 'inert' in HTMLElement.prototype ? ['ready'] : ['ready', 'hidden'];

export class Leaves {
	readonly all: HTMLElement[];
	readonly #geometry: Geometry;
	#arrangement: keyof Geometry = 'wide';
	#current: HTMLElement | undefined;
	#next: HTMLElement | undefined;
	/** Laid out and painted unseen, so that a press has only to show them. */
	#ready = new Set<HTMLElement>();
	/** Takes back what waits for an idle moment. */
	#forget = () => {};

	constructor(root: HTMLElement, geometry: Geometry) {
		this.all = [...root.querySelectorAll<HTMLElement>('.leaf')];
		this.#geometry = geometry;
	}

	/** @param label what stands at the foot of a slide */
	count(label: (slide: number) => string) {
		for (const leaf of this.all)
			leaf.querySelector('.folio .count')!.textContent = label(Number(leaf.id));
	}

	at(number: number): HTMLElement | undefined {
		return this.all[number - 1];
	}

	/** The picture of a slide. */
	picture(number: number): HTMLElement | undefined {
		return this.at(number)?.querySelector<HTMLElement>('.side[data-chart]') ?? undefined;
	}

	/**
	 * Marks the slide on the screen, and the one after it for the speaker.
	 * @param after number of that one; the slide's own where it is the last
	 * @param presented whether there is one on the screen: a page that is read has none
	 */
	mark(number: number, after: number, presented: boolean) {
		const current = this.at(number);
		const next = after === number ? undefined : this.at(after);
		if (current !== this.#current) {
			this.#current?.classList.remove('current', 'asked');
			current?.classList.add('current');
			// One that is painted comes within reach when its frame is done: the browser looks at every part of it for that.
			const reach = () => {
				if (current && current === this.#current) current.inert = false;
			};
			if (current && this.#ready.has(current)) requestAnimationFrame(() => setTimeout(reach));
			else if (current) current.inert = false;
			// A press back needs it again.
			if (this.#current) this.#hold(this.#current);
			this.#current?.removeAttribute('aria-current');
			this.#current = current;
		}
		if (presented) current?.setAttribute('aria-current', 'true');
		else current?.removeAttribute('aria-current');
		if (next !== this.#next) {
			this.#next?.classList.remove('next');
			next?.classList.add('next');
			this.#next = next;
		}
	}

	/** The slide that the reader of the page has before the eyes. */
	inView(): number {
		const middle = innerHeight / 2;
		const at = this.all.findIndex((leaf) => leaf.getBoundingClientRect().bottom > middle);
		return at < 0 ? this.all.length : at + 1;
	}

	/** Puts the sentences away that were asked for; false when none were. */
	answered(): boolean {
		const asked = this.#current?.classList.contains('asked') ?? false;
		this.#current?.classList.remove('asked');
		return asked;
	}

	#hold(leaf: HTMLElement) {
		leaf.classList.add(...waiting);
		this.#ready.add(leaf);
	}

	#drop(leaf: HTMLElement) {
		leaf.classList.remove(...waiting);
		leaf.inert = false;
		this.#ready.delete(leaf);
	}

	/**
	 * While there is time, paints what a press on and a press back will show, out of reach of keys and ears: the browser looks
	 * at every part of a slide for that.
	 */
	foresee(numbers: number[]) {
		this.#forget();
		this.#forget = whenIdle(() => {
			const near = numbers.flatMap((number) => this.at(number) ?? []);
			for (const leaf of this.#ready) if (!near.includes(leaf)) this.#drop(leaf);
			for (const leaf of near) {
				this.#hold(leaf);
				leaf.inert = leaf !== this.#current;
			}
		});
	}

	/** No press is awaited: slides stand as they are read. */
	release() {
		this.#forget();
		for (const leaf of this.#ready) this.#drop(leaf);
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
				if (!box) continue;
				for (const [which, name] of names.entries())
					box.style.setProperty(name, String(boxes[at]![which]));
				// What has no room is no stop for the Tab key either.
				box.hidden = boxes[at]![names.indexOf('--w')] === 0;
			}
		}
		return true;
	}
}
