/**
 * The picture on the screen. At rest it is the build's own drawing. While there is time, slides beside it get a live one that
 * looks as the one on the screen does: a press shows how that becomes theirs. Another chart simply stands there.
 */
import type { Plan, Size } from '../charts/chart.ts';
import { grain } from '../charts/grain.ts';
import { between, describe, picture, plan, travels } from '../charts/index.ts';
import { LivePicture } from '../charts/live.ts';
import { onTheme } from '../charts/theme.ts';
import type { View } from '../model/view.ts';
import { planSize } from './fit.ts';
import { whenIdle } from './idle.ts';
import { canvas, type Shape } from './measures.ts';
import { figureLink } from './links.ts';

/** How long a camera travels, in ms. */
const journey = 650;

const still = matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active)');

/** A page of text takes longer to set anew than a press may last: the next slide has it ready. */
const set = (one: Plan) => one.texts.some(({ style }) => style === 'tiny');

/** Whether one picture can become the other before the eyes of all: both of one size, and not both pages of text. */
const becomes = (one: Plan, other: Plan) =>
	one.width === other.width && one.height === other.height && !(set(one) && set(other));

/** A picture that takes the place of the build's drawing in the box of a slide. */
interface Live {
	picture: LivePicture;
	holder: HTMLElement;
	/** The box whose picture it shows until a press from there. */
	from: HTMLElement | undefined;
}

export class Pictures {
	readonly #view: View;
	/** Whether slides stand as the build has arranged them; otherwise pictures are planned anew. */
	#arranged = true;
	/** px of this screen for one of the canvas. */
	#unit = 1;
	/** Of the slide on the screen. */
	#box: HTMLElement | undefined;
	readonly #lives = new Map<HTMLElement, Live>();
	/** Pictures made so far: each has a name of its own. */
	#made = 0;
	/** Takes back what waits for an idle moment. */
	#forget = () => {};
	#frame = 0;

	constructor(view: View) {
		this.#view = view;
		onTheme(() => {
			for (const { picture } of this.#lives.values()) picture.recolour();
		});
	}

	/** Takes the window's measure. */
	fit(shape: Shape, arranged: boolean) {
		const [width, height] = canvas[shape];
		this.#unit = Math.min(innerWidth / width, innerHeight / height);
		this.#arranged = arranged;
	}

	/** What a box shows. */
	#of(box: HTMLElement) {
		const { chart, state } = box.dataset;
		if (chart === undefined || state === undefined) throw new Error('a box without a picture');
		return { chart, state, of: picture(this.#view, chart) };
	}

	/** The box, as its slide is arranged now, as a size for a plan. */
	#sizeOf(box: HTMLElement): Size {
		const { of, state } = this.#of(box);
		const number = (name: string) => Number(box.style.getPropertyValue(name));
		const arranged = { w: number('--w'), h: number('--h'), size: number('--s') };
		return { ...planSize(of, state, arranged, this.#unit), grain: grain() };
	}

	#planFor(box: HTMLElement): Plan {
		const { of, state } = this.#of(box);
		return plan(of, state, this.#sizeOf(box));
	}

	/**
	 * Whether a box shows the build's drawing of dots so fine that they run together where their pitch is no whole number of this
	 * screen's pixels; the build draws such dots many to a tile.
	 */
	#stripes(box: HTMLElement): boolean {
		if (this.#lives.has(box) || (this.#unit === 1 && grain() < 1)) return false;
		return box.querySelector('pattern[data-side]') !== null;
	}

	/**
	 * @param box of the slide on the screen, with `data-chart` and `data-state`; undefined: it has no picture
	 * @param near pictures of the slides before and after
	 * @param how `step` to a neighbour, where motion shows the change of state; `jump` otherwise
	 */
	show(box: HTMLElement | undefined, how: 'step' | 'jump', near: HTMLElement[] = []) {
		const before = this.#box;
		if (box === before && how === 'step') return;
		this.#forget();
		cancelAnimationFrame(this.#frame);
		this.#box = box;
		const live = box && this.#lives.get(box);
		if (live && before && live.from === before && how === 'step') this.#travel(before, box, live);
		else if (box) {
			this.#drop(box);
			// At once where a hand has jumped: a picture that is seen in one size does not go on in another.
			if (!this.#arranged || (how === 'jump' && this.#stripes(box)))
				this.#draw(this.#wake(box), box, box);
		}
		// What the others show is no longer on the screen.
		for (const one of this.#lives.values()) one.from = undefined;
		// Ready for the next press, a piece at a time.
		this.#whenIdle(
			() => {
				if (box && this.#stripes(box)) this.#draw(this.#wake(box), box, box);
			},
			() => {
				for (const one of this.#lives.keys())
					if (one !== box && !near.includes(one)) this.#drop(one);
			},
			...near.map((one) => () => {
				if (box && this.#leads(box, one)) this.#prepare(box, one);
				else this.#drop(one);
			})
		);
	}

	#whenIdle(...[next, ...then]: (() => void)[]) {
		if (!next) return;
		this.#forget = whenIdle(() => {
			next();
			this.#whenIdle(...then);
		});
	}

	/** Whether a press from one slide to the other shows how its picture changes; else the build's drawing may stay. */
	#leads(box: HTMLElement, to: HTMLElement): boolean {
		if (still.matches || to.dataset['chart'] !== box.dataset['chart']) return false;
		return becomes(this.#planFor(box), this.#planFor(to));
	}

	/** Lets a slide beside the screen look as the one on it, and makes ready what a press will change. */
	#prepare(from: HTMLElement, box: HTMLElement) {
		const live = this.#lives.get(box) ?? this.#wake(box);
		this.#draw(live, box, from);
		live.from = from;
		live.picture.ready();
		live.picture.foresee(this.#planFor(box));
	}

	/** @param as box whose state it shows */
	#draw({ picture, holder }: Live, box: HTMLElement, as: HTMLElement) {
		const { of, state } = this.#of(box);
		picture.draw(this.#planFor(as), describe(of, state), 'jump');
		holder.dataset['shows'] = this.#of(as).state;
	}

	#wake(box: HTMLElement): Live {
		const holder = document.createElement('div');
		holder.className = 'live';
		box.append(holder);
		box.classList.add('alive');
		const { rows } = this.#of(box).of;
		const links = (figure: string) => figureLink(this.#view, figure);
		const drawn = new LivePicture(holder, { rows, links, id: `live-${++this.#made}-` });
		const live = { picture: drawn, holder, from: undefined };
		this.#lives.set(box, live);
		return live;
	}

	#travel(before: HTMLElement, box: HTMLElement, { picture: live, holder }: Live) {
		const { of, state } = this.#of(box);
		holder.dataset['shows'] = state;
		const from = this.#of(before).state;
		const label = describe(of, state);
		const next = this.#planFor(box);
		if (from === state || !travels(of))
			return live.draw(next, label, from === state ? 'jump' : 'glide');
		const size = this.#sizeOf(box);
		const start = performance.now();
		const move = (now: number) => {
			const t = Math.min(1, (now - start) / journey);
			if (t < 1) {
				live.draw(between(of, from, state, t * t * (3 - 2 * t), size), label, 'follow');
				this.#frame = requestAnimationFrame(move);
			} else live.draw(next, label, 'jump');
		};
		this.#frame = requestAnimationFrame(move);
	}

	/** The build's drawing stands in the box again. */
	#drop(box: HTMLElement) {
		const live = this.#lives.get(box);
		if (!live) return;
		this.#lives.delete(box);
		live.holder.remove();
		box.classList.remove('alive');
		live.picture.rest();
	}

	/** No slide is on the screen: the build's drawings stand there again. */
	close() {
		this.#forget();
		cancelAnimationFrame(this.#frame);
		this.#box = undefined;
		for (const box of this.#lives.keys()) this.#drop(box);
	}
}
