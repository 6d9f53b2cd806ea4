/** Work that can wait, a few pieces at a time, whenever the browser has nothing better to do. */

const whenIdle: (run: (time?: IdleDeadline) => void) => void =
	typeof requestIdleCallback === 'function'
		? (run) => requestIdleCallback(run, { timeout: 250 })
		: // Safari has no idle callback; between two frames is the next best.
			(run) => requestAnimationFrame(() => setTimeout(run));

export type Piece = () => void;

/** ms within which pieces follow each other in one task, and that must be left before the next frame. */
const quick = 8;

/** A queue of pieces. Quick ones share a task, for browsers let up to 50 ms pass between two; no frame waits for more than one that is slow. */
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
		whenIdle((time) => this.#next(time));
	}

	#next(time?: IdleDeadline) {
		const left = this.#rests - performance.now();
		if (left > 0) {
			setTimeout(() => this.#next(), left);
			return;
		}
		this.#asked = false;
		const begun = performance.now();
		const more = () =>
			this.#waiting.length > 0 &&
			performance.now() - begun < quick &&
			(time?.timeRemaining() ?? 0) > quick;
		try {
			do this.#waiting.shift()?.run();
			while (more());
		} finally {
			this.#ask();
		}
	}
}
