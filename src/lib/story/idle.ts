/** Work that can wait, one piece at a time, whenever the browser has nothing better to do. */

const whenIdle: (run: () => void) => void =
	typeof requestIdleCallback === 'function'
		? (run) => requestIdleCallback(run, { timeout: 250 })
		: // Safari has no idle callback; between two frames is the next best.
			(run) => requestAnimationFrame(() => setTimeout(run));

export type Piece = () => void;

/** A queue of pieces, each run in a task of its own so that no frame waits for more than one. */
export class Idle {
	#waiting: { owner: unknown; run: Piece }[] = [];
	#asked = false;
	/** Time, as `performance.now()` tells it, before which no piece begins. */
	#rests = 0;

	/** @param owner whoever may call it off again */
	add(owner: unknown, ...pieces: Piece[]) {
		this.#waiting.push(...pieces.map((run) => ({ owner, run })));
		this.#ask();
	}

	/** Forgets what an owner still had waiting. */
	drop(owner: unknown) {
		this.#waiting = this.#waiting.filter((one) => one.owner !== owner);
	}

	/** Nothing begins for so many ms: the reader flings, and what would be drawn has flown past before it can be seen. */
	rest(time: number) {
		this.#rests = performance.now() + time;
	}

	#ask() {
		if (this.#asked || this.#waiting.length === 0) return;
		this.#asked = true;
		whenIdle(() => this.#next());
	}

	#next() {
		const left = this.#rests - performance.now();
		if (left > 0) {
			setTimeout(() => this.#next(), left);
			return;
		}
		this.#asked = false;
		try {
			this.#waiting.shift()?.run();
		} finally {
			this.#ask();
		}
	}
}
