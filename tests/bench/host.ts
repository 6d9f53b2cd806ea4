/**
 * What the machine's host takes for others: a virtual machine stands still in between, which is no page's doing. Linux
 * counts it as `steal`, for all its processors together; elsewhere nothing is known and nothing counts as taken.
 */
import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const tick = 10;
/** ms between two looks. */
const often = 25;

/** ms taken since the machine was started. */
function steal(): number {
	try {
		return Number(readFileSync('/proc/stat', 'utf8').split(/\s+/, 9)[8]) * tick;
	} catch {
		return 0;
	}
}

/** Times and counts are in ms; `at` is wall-clock time, as pages know it, too. */
export class Host {
	readonly #looks: { at: number; taken: number }[] = [];
	readonly #timer: ReturnType<typeof setInterval>;

	constructor() {
		this.#look();
		this.#timer = setInterval(() => this.#look(), often);
	}

	#look() {
		this.#looks.push({ at: Date.now(), taken: steal() });
	}

	/** Ends the looking. */
	close() {
		clearInterval(this.#timer);
		this.#look();
	}

	/** What was taken in all. */
	get taken(): number {
		return this.#looks.at(-1)!.taken - this.#looks[0]!.taken;
	}

	/**
	 * Tells of each span of time whether the machine was whole then, with a margin on both sides: the count comes late.
	 * @param spans in the order of their ends
	 */
	whole(spans: { from: number; to: number }[]): boolean[] {
		const looks = this.#looks;
		let low = 0;
		let high = 0;
		return spans.map(({ from, to }) => {
			while (low + 1 < looks.length && looks[low + 1]!.at <= from - 2 * often) low++;
			while (high + 1 < looks.length && looks[high]!.at < to + 2 * often) high++;
			return looks[high]!.taken === looks[low]!.taken;
		});
	}
}
