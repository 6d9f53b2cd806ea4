/**
 * The picture on the screen. At rest it is the build's own drawing. While there is time a live one takes its place, so that
 * the next press shows how one state becomes the next; another chart simply stands there.
 */
import type { Plan, Size } from '../charts/chart.ts';
import { between, describe, picture, plan, travels, type Picture } from '../charts/index.ts';
import { LivePicture } from '../charts/live.ts';
import { onTheme } from '../charts/theme.ts';
import type { View } from '../model/view.ts';
import { planSize } from './fit.ts';
import { noMore, whenIdle } from './idle.ts';
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

interface Shown {
	box: HTMLElement;
	live: LivePicture;
	/** Moves from slide to slide with the picture in it. */
	holder: HTMLElement;
	chart: string;
	state: string;
	plan: Plan;
}

export class Pictures {
	readonly #view: View;
	/** Whether slides stand as the build has arranged them; otherwise pictures are planned anew. */
	#arranged = true;
	/** px of this screen for one of the canvas. */
	#unit = 1;
	#shown: Shown | undefined;
	/** Pictures made so far: each has a name of its own, because one that was left stands a while beside the next. */
	#made = 0;
	/** What is left to do in slides that are no longer on the screen. */
	#chores: (() => void)[] = [];
	#idle = 0;
	#frame = 0;

	constructor(view: View) {
		this.#view = view;
		onTheme(() => this.#shown?.live.recolour());
	}

	/** Takes the window's measure. */
	fit(shape: Shape, arranged: boolean) {
		const [width, height] = canvas[shape];
		this.#unit = Math.min(innerWidth / width, innerHeight / height);
		this.#arranged = arranged;
	}

	/** The box, as its slide is arranged now, as a size for a plan. */
	#sizeOf(box: HTMLElement, of: Picture, state: string): Size {
		const number = (name: string) => Number(box.style.getPropertyValue(name));
		const arranged = { w: number('--w'), h: number('--h'), size: number('--s') };
		return planSize(of, state, arranged, this.#unit);
	}

	#planFor(box: HTMLElement, chart: string, state: string): Plan {
		const of = picture(this.#view, chart);
		return plan(of, state, this.#sizeOf(box, of, state));
	}

	/**
	 * @param box of the slide on the screen, with `data-chart` and `data-state`; undefined: it has no picture
	 * @param near pictures of the slides before and after
	 * @param how `step` to a neighbour, where motion shows the change of state; `jump` otherwise
	 */
	show(box: HTMLElement | undefined, how: 'step' | 'jump', near: HTMLElement[] = []) {
		noMore(this.#idle);
		cancelAnimationFrame(this.#frame);
		if (box === this.#shown?.box && how === 'step') return;
		const chart = box?.dataset['chart'];
		const state = box?.dataset['state'];
		if (!box || chart === undefined || state === undefined) {
			this.#leave();
			return this.#whenIdle(() => this.#tidy());
		}
		const before = this.#shown;
		// Left a moment ago: it would show nothing, or two pictures.
		if (box.classList.contains('alive') && box !== before?.box) this.#tidy();
		const follows = how === 'step' && before?.chart === chart && !still.matches;
		const next = follows ? this.#planFor(box, chart, state) : undefined;
		if (follows && next && becomes(before.plan, next)) this.#travel(before, box, state, next);
		else {
			this.#leave();
			if (box === before?.box) this.#tidy();
			if (!this.#arranged) this.#wake(box, chart, state);
		}
		// Ready for the next press, a piece at a time.
		this.#whenIdle(
			() => this.#tidy(),
			() => {
				if (!this.#shown && !still.matches && near.some((one) => this.#leads(box, one)))
					this.#wake(box, chart, state);
			},
			() => this.#ponder(near)
		);
	}

	#whenIdle(...[next, ...then]: (() => void)[]) {
		if (!next) return;
		this.#idle = whenIdle(() => {
			next();
			this.#whenIdle(...then);
		});
	}

	/** Whether a press from one slide to the other shows how its picture changes; else the build's drawing may stay. */
	#leads(box: HTMLElement, to: HTMLElement): boolean {
		const { chart, state } = box.dataset;
		const next = to.dataset['state'];
		if (chart === undefined || to.dataset['chart'] !== chart) return false;
		if (state === undefined || next === undefined) return false;
		return becomes(this.#planFor(box, chart, state), this.#planFor(to, chart, next));
	}

	/** Makes ready what a press on and a press back will draw. */
	#ponder(near: HTMLElement[]) {
		const shown = this.#shown;
		for (const box of near) {
			const { chart, state } = box.dataset;
			if (chart === undefined || chart !== shown?.chart || state === undefined) continue;
			shown.live.foresee(this.#planFor(box, chart, state));
		}
	}

	#wake(box: HTMLElement, chart: string, state: string) {
		const of = picture(this.#view, chart);
		const holder = document.createElement('div');
		holder.className = 'live';
		box.append(holder);
		box.classList.add('alive');
		const links = (figure: string) => figureLink(this.#view, figure);
		const live = new LivePicture(holder, { rows: of.rows, links, id: `live-${++this.#made}-` });
		const first = this.#planFor(box, chart, state);
		live.draw(first, describe(of, state), 'jump');
		if (!still.matches) live.ready();
		this.#shown = { box, live, holder, chart, state, plan: first };
	}

	#travel(before: Shown, box: HTMLElement, state: string, next: Plan) {
		const of = picture(this.#view, before.chart);
		const label = describe(of, state);
		const { live, holder, box: left } = before;
		this.#chores.push(() => {
			if (left !== this.#shown?.box) left.classList.remove('alive');
		});
		this.#shown = { ...before, box, state, plan: next };
		const same = before.state === state;
		const camera = !same && travels(of);
		// Drawn first: what goes is not moved along.
		if (!camera) live.draw(next, label, same ? 'jump' : 'glide');
		box.append(holder);
		box.classList.add('alive');
		if (!camera) return;
		const size = this.#sizeOf(box, of, state);
		const start = performance.now();
		const move = (now: number) => {
			const t = Math.min(1, (now - start) / journey);
			if (t < 1) {
				live.draw(between(of, before.state, state, t * t * (3 - 2 * t), size), label, 'follow');
				this.#frame = requestAnimationFrame(move);
			} else live.draw(next, label, 'jump');
		};
		this.#frame = requestAnimationFrame(move);
	}

	/** The slide is left; nobody waits for the build's drawing to stand there again. */
	#leave() {
		if (!this.#shown) return;
		const { live, holder, box } = this.#shown;
		this.#shown = undefined;
		this.#chores.push(() => {
			holder.remove();
			box.classList.remove('alive');
			live.rest();
		});
	}

	#tidy() {
		for (const chore of this.#chores.splice(0)) chore();
	}

	/** No slide is on the screen: the build's drawings stand there again. */
	close() {
		noMore(this.#idle);
		cancelAnimationFrame(this.#frame);
		this.#leave();
		this.#tidy();
	}
}
