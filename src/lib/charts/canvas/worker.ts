/**
 * Moves dots in a thread of its own, so that a cheap phone goes on scrolling while tens of thousands of them are under
 * way. Knows nothing of reports or pages: it gets blocks and draws them.
 */
import { at, duration, expand, tween, type Dots } from '../tween.ts';
import type { Answer, Order } from './orders.ts';
import { Surface } from './surface.ts';

const say = (answer: Answer) => postMessage(answer);

/** One canvas and what is under way on it. */
class Board {
	readonly #surface: Surface;
	/** Dots under way, from which an interrupted glide goes on. */
	#dots: Dots | undefined;
	#frame = 0;
	/** Draws the last thing anew, in other colours. */
	#again: () => void = () => {};

	constructor(canvas: OffscreenCanvas) {
		this.#surface = new Surface(canvas);
	}

	colour(colours: string[]) {
		this.#surface.colour(colours);
		this.#again();
	}

	show({ stage, turn, fit, blocks }: Extract<Order, { is: 'show' }>) {
		this.stop();
		this.#surface.fit(fit);
		this.#again = () => this.#surface.blocks(blocks);
		this.#again();
		// What is drawn now can be seen from the next frame on.
		this.#frame = requestAnimationFrame(() => say({ is: 'begun', stage, turn }));
	}

	glide({ stage, turn, fit, from, to }: Extract<Order, { is: 'glide' }>) {
		const begin = this.#dots ?? expand({ blocks: from });
		this.stop();
		this.#surface.fit(fit);
		const way = tween(begin, { ...fit, blocks: to });
		const begun = performance.now();
		let frames = 0;
		const step = (now: number) => {
			if (frames++ === 1) say({ is: 'begun', stage, turn });
			const time = Math.min(1, Math.max(0, (now - begun) / duration));
			this.#dots = at(way, time);
			this.#again = () => this.#surface.dots(this.#dots!);
			if (time < 1) this.#again();
			else this.#arrive(to);
			if (time < 1) this.#frame = requestAnimationFrame(step);
			else say({ is: 'done', stage, turn });
		};
		step(begun);
	}

	#arrive(to: Extract<Order, { is: 'glide' }>['to']) {
		this.#dots = undefined;
		this.#again = () => this.#surface.blocks(to);
		this.#again();
	}

	/** Ends what is under way. */
	stop() {
		cancelAnimationFrame(this.#frame);
		this.#dots = undefined;
	}

	rest() {
		this.stop();
		this.#again = () => {};
		this.#surface.free();
	}
}

const boards = new Map<number, Board>();

addEventListener('message', ({ data }: MessageEvent<Order>) => {
	if (data.is === 'open') {
		const board = new Board(data.canvas);
		board.colour(data.colours);
		boards.set(data.stage, board);
		return;
	}
	const board = boards.get(data.stage);
	if (!board) return;
	if (data.is === 'colour') board.colour(data.colours);
	else if (data.is === 'show') board.show(data);
	else if (data.is === 'glide') board.glide(data);
	else {
		board.rest();
		if (data.is === 'close') boards.delete(data.stage);
	}
});
