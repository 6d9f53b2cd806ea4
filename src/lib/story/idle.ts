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

	/** @param owner whoever may call it off again */
	add(owner: unknown, ...pieces: Piece[]) {
		this.#waiting.push(...pieces.map((run) => ({ owner, run })));
		this.#ask();
	}

	/** Forgets what an owner still had waiting. */
	drop(owner: unknown) {
		this.#waiting = this.#waiting.filter((one) => one.owner !== owner);
	}

	#ask() {
		if (this.#asked || this.#waiting.length === 0) return;
		this.#asked = true;
		whenIdle(() => {
			this.#asked = false;
			try {
				this.#waiting.shift()?.run();
			} finally {
				this.#ask();
			}
		});
	}
}
