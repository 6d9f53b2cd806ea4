/** The page's side of the worker that moves dots: one canvas a stage, told what to show. */
import type { Block, Plan } from '../chart.ts';
import { voices } from '../tween.ts';
import type { Answer, Order } from './orders.ts';
import type { Fit } from './surface.ts';
import DotWorker from './worker.ts?worker&inline';

/** Canvas pixels for one CSS px are capped: finer dots cost a cheap phone more than a reader can see. */
const finest = 2;

const screens = new Map<number, DotScreen>();
let worker: Worker | undefined;
let broken = false;
let stages = 0;

/** Whether this browser can move dots off its own thread; where it cannot, pictures change at once. */
export function canMove(): boolean {
	return (
		!broken &&
		typeof Worker === 'function' &&
		'transferControlToOffscreen' in HTMLCanvasElement.prototype
	);
}

function order(one: Order, transfer: Transferable[] = []) {
	if (!worker) {
		worker = new DotWorker();
		worker.onmessage = ({ data }: MessageEvent<Answer>) => screens.get(data.stage)?.answer(data);
		// A page that may not run workers shows all dots as the SVG they are at rest.
		worker.onerror = () => {
			broken = true;
			for (const screen of screens.values()) screen.lost();
		};
	}
	worker.postMessage(one, transfer);
}

export class DotScreen {
	readonly #canvas = document.createElement('canvas');
	readonly #stage = stages++;
	#turn = 0;
	#fitted: Fit | undefined;
	/** Called when the first picture of the last order is on the canvas, and when its glide has arrived. */
	#heard: { begun?: () => void; done?: () => void } = {};
	/** Called when the worker has gone. */
	readonly lost: () => void;

	/** @param box gets the canvas, which covers it */
	constructor(box: HTMLElement, lost: () => void) {
		this.lost = lost;
		this.#canvas.setAttribute('aria-hidden', 'true');
		this.#canvas.hidden = true;
		box.append(this.#canvas);
		const canvas = this.#canvas.transferControlToOffscreen();
		screens.set(this.#stage, this);
		order({ is: 'open', stage: this.#stage, canvas, colours: this.#colours() }, [canvas]);
	}

	#colours(): string[] {
		const style = getComputedStyle(this.#canvas.parentElement ?? this.#canvas);
		return voices.map((voice) => style.getPropertyValue(`--${voice}`));
	}

	/**
	 * Measures the box for a plan; only when the plan is for another one, because asking for it makes the page lay itself out.
	 */
	fit({ width, height }: Plan): Fit {
		if (this.#fitted?.width !== width || this.#fitted.height !== height) {
			const box = this.#canvas.parentElement?.clientWidth ?? width;
			const density = Math.min(finest, Math.max(1, Math.round(devicePixelRatio)));
			const scale = (box / width) * density;
			this.#fitted = { width, height, scale };
			// As large as its bitmap: stretched over a fraction of a pixel more, dots would run together.
			this.#canvas.style.width = `${Math.round(width * scale) / density}px`;
			this.#canvas.style.height = `${Math.round(height * scale) / density}px`;
		}
		return this.#fitted;
	}

	answer({ is, turn }: Answer) {
		if (turn !== this.#turn) return;
		this.#canvas.hidden = false;
		this.#heard[is]?.();
	}

	/** Draws dots where they stand. */
	show(plan: Plan, begun: () => void) {
		this.#heard = { begun };
		const turn = ++this.#turn;
		order({ is: 'show', stage: this.#stage, turn, fit: this.fit(plan), blocks: plan.blocks });
	}

	/** Lets dots glide from one plan to the next. */
	glide(from: Block[], to: Plan, heard: { begun: () => void; done: () => void }) {
		this.#heard = heard;
		const turn = ++this.#turn;
		order({ is: 'glide', stage: this.#stage, turn, fit: this.fit(to), from, to: to.blocks });
	}

	/** The theme has changed: a bitmap does not follow the style sheet by itself. */
	recolour() {
		order({ is: 'colour', stage: this.#stage, colours: this.#colours() });
	}

	/** Hides the canvas and lets go of its memory; the SVG shows the dots. */
	rest() {
		this.#turn++;
		this.#heard = {};
		this.#canvas.hidden = true;
		order({ is: 'rest', stage: this.#stage });
	}

	close() {
		screens.delete(this.#stage);
		order({ is: 'close', stage: this.#stage });
		this.#canvas.remove();
	}
}
