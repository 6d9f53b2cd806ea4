/**
 * Wakes the pictures that come near the screen and lets them sleep when they leave: then all their dots are SVG, and the
 * canvas is gone. One picture at a time, planned in one task and drawn in the next, so that no frame waits for more than one
 * of them.
 */
import type { Links } from '../charts/draw.ts';
import { dryDots, inkDots } from '../charts/paper.ts';
import { onTheme } from '../charts/theme.ts';
import { pictureWords } from '../messages/index.ts';
import type { Lang, View } from '../model/view.ts';
import type { Idle, Piece } from './idle.ts';
import type { Playhead } from './playhead.ts';
import { addProofs, removeProofs } from './proofs.ts';
import { scenes } from './scenes.ts';
import { Stage } from './stage.ts';

export { learn } from '../charts/phrases.ts';

/** How far from the screen a picture wakes, in screens. */
const margin = '75% 0px';
/** Share of a picture on the screen from which its dots pour in, reached or not. */
const seen = 0.35;

/** Makes a picture one stop for the Tab key; inside, `ears.ts` answers keys. */
function oneStop(box: HTMLElement, { kind, hint }: { kind: string; hint: string }) {
	box.tabIndex = 0;
	box.setAttribute('role', 'application');
	box.setAttribute('aria-roledescription', kind);
	box.setAttribute('aria-describedby', 'keys-help');
	box.dataset['keys'] = hint;
	// Until it is drawn, a step's own picture goes by the step's name.
	if (!box.hasAttribute('aria-label'))
		box.setAttribute('aria-label', box.closest('.step')?.querySelector('h3')?.textContent ?? kind);
	for (const link of box.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
}

const boxesIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('.stage')];

/** Pictures that become stops in one piece: each takes the browser a moment. */
const atOnce = 20;

/**
 * Makes every picture a stop, near or far.
 * @param root holds the boxes
 * @returns the pieces of that work
 */
export function stops(root: HTMLElement, lang: Lang): Piece[] {
	const boxes = boxesIn(root);
	const groups = Array.from({ length: Math.ceil(boxes.length / atOnce) }, (_, group) =>
		boxes.slice(group * atOnce, (group + 1) * atOnce)
	);
	return groups.map((some) => () => some.forEach((box) => oneStop(box, pictureWords[lang])));
}

/** Plans the states on both sides of the reader's, each in a task of its own. */
const ponder = (stage: Stage): Piece[] => [() => stage.ponder(1), () => stage.ponder(-1)];

export class Stages {
	readonly #boxes: HTMLElement[];
	/** Those that the reader has come near to. */
	readonly #known = new Map<Element, Stage>();
	readonly #awake = new Set<Stage>();
	readonly #make: (box: HTMLElement) => Stage;
	readonly #idle: Idle;

	/** @param root holds the boxes: `.stage` elements */
	constructor(root: HTMLElement, view: View, links: Links, playhead: Playhead, idle: Idle) {
		this.#idle = idle;
		this.#boxes = boxesIn(root);
		const known = view.chapters.flatMap(scenes);
		this.#make = (box) => {
			const scene = known.find(({ id }) => id === box.dataset['scene']);
			return new Stage(box, { view, links, playhead, scene });
		};
		const boxes = new ResizeObserver((entries) => {
			for (const { target } of entries) this.#known.get(target)!.resize();
		});
		const entering = new IntersectionObserver(
			(entries) => {
				for (const { target, intersectionRatio } of entries)
					if (intersectionRatio >= seen) this.#known.get(target)?.enter();
			},
			{ threshold: seen }
		);
		const screen = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					for (const observer of [boxes, entering])
						if (isIntersecting) observer.observe(target);
						else observer.unobserve(target);
					this.#near(target as HTMLElement, isIntersecting);
				}
			},
			{ rootMargin: margin }
		);
		// Boxes that are not shown are not watched: every one costs a little in every frame. The view says which are; asking a
		// box for its size would lay out scenes that are far away.
		const watch = () => {
			const reading = document.documentElement.dataset['view'] === 'reading';
			for (const box of this.#boxes) {
				if (box.classList.contains('still') === reading) screen.observe(box);
				else {
					screen.unobserve(box);
					this.#near(box, false);
				}
			}
		};
		watch();
		new MutationObserver(watch).observe(document.documentElement, {
			attributeFilter: ['data-view', 'data-text']
		});
		onTheme(() => {
			for (const stage of this.#awake) stage.recolour();
		});
		this.#watchPaper(root, view);
	}

	/** The stage in a box; most boxes are never seen, so it is made when somebody asks. */
	#stage(box: HTMLElement): Stage {
		const stage = this.#known.get(box) ?? this.#make(box);
		this.#known.set(box, stage);
		return stage;
	}

	#near(box: HTMLElement, near: boolean) {
		if (!near && !this.#known.has(box)) return;
		const stage = this.#stage(box);
		this.#idle.drop(stage);
		if (near) {
			this.#idle.add(
				stage,
				() => stage.gather(),
				() => stage.compose(),
				() => stage.prepare(),
				() => {
					stage.wake();
					this.#awake.add(stage);
				},
				...ponder(stage)
			);
		} else if (this.#awake.has(stage)) this.#idle.add(stage, () => this.#sleep(stage));
	}

	#sleep(stage: Stage) {
		stage.sleep();
		this.#awake.delete(stage);
	}

	/** The reader has moved within a step. */
	follow() {
		for (const stage of this.#awake) if (stage.follows) stage.show();
	}

	/** The reader has come to a step. Pictures change one a task, then what may come next is planned while there is time. */
	settled() {
		this.#idle.drop(this);
		for (const stage of this.#awake) {
			setTimeout(() => stage.show());
			this.#idle.add(this, ...ponder(stage));
		}
	}

	/** Paper shows every step with a picture of its own, in sharp dots, and the sentences behind the numbers. */
	#watchPaper(root: HTMLElement, view: View) {
		addEventListener('beforeprint', () => {
			for (const box of this.#boxes) {
				if (box.classList.contains('still')) this.#stage(box).print();
				else this.#known.get(box)?.print();
			}
			inkDots();
			addProofs(root, view);
		});
		addEventListener('afterprint', () => {
			dryDots();
			removeProofs(root);
			for (const [box, stage] of this.#known) {
				if (box.classList.contains('still') && box.clientWidth > 0) stage.resize();
				// Paper has woken pictures that are far from the screen.
				if (this.#awake.has(stage)) stage.again();
				else if (box.classList.contains('still')) stage.sleep();
			}
		});
	}
}
