/**
 * Wakes the pictures that come near the screen and lets them sleep when they leave: then the server's drawing is back
 * in its box, and canvas and listeners are gone. One picture at a time, planned in one task and drawn in the next, so that
 * no frame waits for more than one of them.
 */
import { mount, unmount, type Component } from 'svelte';
import { linksContext, type Links } from '../charts/links.ts';
import { picture, plan } from '../charts/index.ts';
import { tellingContext, type Telling } from './context.ts';
import type { Idle } from './idle.ts';
import { scenes, type Scene } from './scenes.ts';
import { measure } from './size.svelte.ts';
import Stage from './Stage.svelte';
import Still from './Still.svelte';

/** How far from the screen a picture wakes, in screens. */
const margin = '75% 0px';

/** A box in the page and the picture that may live in it. */
class Sleeper {
	readonly #box: HTMLElement;
	readonly #scene: Scene | undefined;
	readonly #telling: Telling;
	readonly #context: Map<unknown, unknown>;
	readonly #asleep: { nodes: Node[]; state: string };
	#awake: Record<string, unknown> | undefined;
	#broken = false;

	constructor(
		box: HTMLElement,
		scene: Scene | undefined,
		telling: Telling,
		context: Map<unknown, unknown>
	) {
		this.#box = box;
		this.#scene = scene;
		this.#telling = telling;
		this.#context = context;
		this.#asleep = { nodes: [...box.childNodes], state: box.dataset['state'] ?? '' };
	}

	/** Plans ahead what waking will draw; charts remember their last plans. */
	prepare() {
		const { view, playhead } = this.#telling;
		const { chart = '' } = this.#box.dataset;
		const steps = this.#scene?.steps;
		const at = steps ? Math.max(0, playhead.step - steps[0]!.index) : 0;
		const state = steps ? steps[Math.min(steps.length - 1, at)]!.state : this.#asleep.state;
		plan(picture(view, chart), state, measure(this.#box));
	}

	wake() {
		if (this.#awake || this.#broken) return;
		const box = this.#box;
		const { chart = '' } = box.dataset;
		const { state } = this.#asleep;
		const context = this.#context;
		try {
			const [component, props] = this.#scene
				? [Stage, { scene: this.#scene, box, broke: (error: unknown) => this.#fail(error) }]
				: [Still, { chart, state, box }];
			this.#awake = mount(component as Component<typeof props>, { target: box, props, context });
			for (const node of this.#asleep.nodes) node.parentNode?.removeChild(node);
		} catch (error) {
			this.#fail(error);
		}
	}

	sleep() {
		if (!this.#awake) return;
		void unmount(this.#awake);
		this.#awake = undefined;
		this.#box.replaceChildren(...this.#asleep.nodes);
		this.#box.dataset['state'] = this.#asleep.state;
	}

	/** The server's drawing stays; one broken picture takes nothing else along. */
	#fail(error: unknown) {
		console.error(error);
		this.#broken = true;
		queueMicrotask(() => {
			this.sleep();
			this.#box.replaceChildren(...this.#asleep.nodes);
		});
	}
}

/**
 * @param root holds the boxes: `.stage` elements with `data-chart`, `data-state` and, where they move, `data-scene`
 * @returns ends it and puts every picture to sleep
 */
export function wakeStages(root: HTMLElement, telling: Telling, links: Links, idle: Idle) {
	const context = new Map([...tellingContext(telling), ...linksContext(links)]);
	const all = telling.view.chapters.flatMap(scenes);
	const sleepers = new Map(
		[...root.querySelectorAll<HTMLElement>('.stage')].map((box) => {
			const scene = all.find(({ id }) => id === box.dataset['scene']);
			return [box as Element, new Sleeper(box, scene, telling, context)];
		})
	);
	const screen = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				const sleeper = sleepers.get(target)!;
				idle.drop(sleeper);
				if (isIntersecting)
					idle.add(
						sleeper,
						() => sleeper.prepare(),
						() => sleeper.wake()
					);
				else idle.add(sleeper, () => sleeper.sleep());
			}
		},
		{ rootMargin: margin }
	);
	for (const box of sleepers.keys()) screen.observe(box);

	// Paper shows every step with a picture of its own.
	const print = () => {
		for (const [box, sleeper] of sleepers) if (box.classList.contains('still')) sleeper.wake();
	};
	const printed = () => {
		for (const [box, sleeper] of sleepers)
			if (box.classList.contains('still') && box.clientWidth === 0) sleeper.sleep();
	};
	addEventListener('beforeprint', print);
	addEventListener('afterprint', printed);
	return () => {
		screen.disconnect();
		removeEventListener('beforeprint', print);
		removeEventListener('afterprint', printed);
		for (const sleeper of sleepers.values()) {
			idle.drop(sleeper);
			sleeper.sleep();
		}
	};
}
