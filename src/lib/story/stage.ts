/**
 * A box in the page and the picture that lives in it. What it shows is a function of where the reader is, so that jumping,
 * scrolling back and reloading show the right state. Far from the screen it rests: it holds its last drawing and no canvas.
 */
import type { Plan } from '../charts/chart.ts';
import type { Links } from '../charts/draw.ts';
import { between, compose, describe, picture, plan, travels } from '../charts/index.ts';
import { LivePicture } from '../charts/live.ts';
import type { View } from '../model/view.ts';
import type { Playhead } from './playhead.ts';
import type { Scene } from './scenes.ts';
import { differs, measure, moving, paper } from './size.ts';

/** Share of a step over which a camera travels; it has arrived when the step's words are wholly on the screen. */
const journey = 0.25;

export interface StageProps {
	view: View;
	links: Links;
	playhead: Playhead;
	/** Absent for a picture that belongs to one step and never changes. */
	scene: Scene | undefined;
}

export class Stage {
	readonly #box: HTMLElement;
	readonly #props: StageProps;
	/** What the server wrote into the box. */
	readonly #server: { nodes: Node[]; state: string; name: string };
	#picture: LivePicture | undefined;
	#awake = false;
	#size: ReturnType<typeof measure> | undefined;
	/** What was shown last, so that a frame in which nothing changes costs nothing. */
	#shown = '';
	/** Whether its dots have yet to pour in. */
	#empty = false;
	/** Whether the reader has it in view, on the way to its first step. */
	#seen = false;
	#broken = false;

	/** @param box with `data-chart`, `data-state` and, where the picture changes, `data-scene` */
	constructor(box: HTMLElement, props: StageProps) {
		this.#box = box;
		this.#props = props;
		this.#server = {
			nodes: [...box.childNodes],
			state: box.dataset['state'] ?? '',
			name: box.getAttribute('aria-label') ?? ''
		};
	}

	get #of() {
		return picture(this.#props.view, this.#box.dataset['chart'] ?? '');
	}

	/** The state of the reader's step, the one before it, and how far the way from there to here is gone, 0 to 1. */
	#where(): { state: string; before: string; way: number; reached: boolean } {
		const { scene, playhead } = this.#props;
		if (!scene) {
			const { state } = this.#server;
			return { state, before: state, way: 1, reached: true };
		}
		const first = scene.steps[0]!.index;
		const at = Math.min(scene.steps.length - 1, Math.max(0, playhead.step - first));
		const { state } = scene.steps[at]!;
		const here = playhead.step === first + at;
		return {
			state,
			before: scene.steps[at - 1]?.state ?? state,
			way: here ? Math.min(1, playhead.progress / journey) : 1,
			reached: this.#seen || playhead.step >= first
		};
	}

	/** Gathers what the picture draws. */
	gather() {
		void this.#of;
	}

	/** Works out what any plan of it needs. */
	compose() {
		compose(this.#of);
	}

	/** Plans ahead what waking will draw; charts remember their last plans. */
	prepare() {
		this.#size = measure(this.#box);
		plan(this.#of, this.#where().state, this.#size);
	}

	/**
	 * Plans ahead what another step will draw.
	 * @param by 1 for the next step, -1 for the one before
	 */
	ponder(by: 1 | -1) {
		const { scene, playhead } = this.#props;
		if (!scene || !this.#awake || !this.#size) return;
		if (moving()) this.#picture?.ready();
		const near = scene.steps[playhead.step - scene.steps[0]!.index + by];
		if (near) plan(this.#of, near.state, this.#size);
	}

	/** Draws the picture that belongs to the reader's place. */
	wake() {
		if (this.#broken) return;
		const { links, scene } = this.#props;
		const { rows } = this.#of;
		this.#size ??= measure(this.#box);
		// A scene goes by its first step's name, and that step has a picture of its own.
		const id = scene ? `live-${scene.id}-` : `own-${this.#box.closest('.step')?.id}-`;
		this.#picture ??= new LivePicture(this.#box, { rows, links, id, stops: false });
		this.#awake = true;
		const before = this.#shown;
		this.show();
		if (before === this.#shown) this.again();
	}

	/** Draws the same picture as before it slept or was printed. */
	again() {
		if (this.#awake) this.#picture?.again();
	}

	/** Whether the picture moves with the hand; others move by themselves when the reader comes to a step. */
	get follows(): boolean {
		return this.#props.scene !== undefined && travels(this.#of) && moving();
	}

	/**
	 * Draws anew when the reader's place asks for another picture than the one that is shown.
	 * @param whole with all dots, also before the reader arrives: a picture that rests must not say less than its labels
	 */
	show(whole = false) {
		if (!this.#awake || !this.#picture || !this.#size) return;
		const { state, before, way, reached } = this.#where();
		const size = this.#size;
		const of = this.#of;
		const lively = moving() && this.#props.scene !== undefined;
		const camera = this.follows;
		const under = camera && way < 1 && before !== state ? way : 1;
		// Dots pour in when the reader sees where, not before.
		const empty = lively && !camera && !reached && !whole;
		const shown = [state, under, empty, size.width, size.height, size.text].join();
		if (shown === this.#shown) return;
		const resized = this.#shown.split(',').slice(3).join() !== shown.split(',').slice(3).join();
		try {
			let drawn: Plan = under < 1 ? between(of, before, state, under, size) : plan(of, state, size);
			if (empty) drawn = { ...drawn, blocks: [] };
			const first = this.#shown === '';
			const how = camera ? 'follow' : !lively || first || resized || whole ? 'jump' : 'glide';
			this.#picture.draw(drawn, describe(of, state), how);
			this.#shown = shown;
			this.#empty = empty;
			this.#box.dataset['state'] = state;
		} catch (error) {
			this.#fail(error);
		}
	}

	/** The reader sees a good part of it: labels are not left waiting for their dots. */
	enter() {
		this.#seen = true;
		this.show();
	}

	/** The box may have another size. */
	resize() {
		if (!this.#awake || !this.#size) return;
		const next = measure(this.#box);
		if (!differs(this.#size, next)) return;
		this.#size = next;
		this.show();
	}

	recolour() {
		this.#picture?.recolour();
	}

	/** Gets ready for paper: a step's own picture is drawn for the room that it has there. */
	print() {
		if (!this.#props.scene) {
			this.#size = paper();
			this.wake();
		}
		this.#picture?.print();
	}

	sleep() {
		if (this.#empty) this.show(true);
		this.#awake = false;
		this.#seen = false;
		this.#picture?.rest();
	}

	/** The server's drawing stays; one broken picture takes nothing else along. */
	#fail(error: unknown) {
		console.error(error);
		this.#broken = true;
		this.sleep();
		this.#picture = undefined;
		this.#box.classList.add('broken');
		this.#box.replaceChildren(...this.#server.nodes);
		this.#box.dataset['state'] = this.#server.state;
		this.#box.setAttribute('aria-label', this.#server.name);
	}
}
