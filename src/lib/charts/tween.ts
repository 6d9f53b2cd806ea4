/**
 * Dots on their way from one plan to another. A dot of the same population and number is the same thing and glides;
 * others leave and enter, none turns into something else. Pure: the same plans and time give the same picture.
 */
import type { Voice } from '../model/schema.ts';
import type { Block, Plan } from './chart.ts';

/** ms; all motion is over after this. */
export const duration = 700;
/** Share of the time that a dot itself moves; the rest is the stagger between the first and the last. */
const own = 0.62;

/** Voices by the number that dots carry. */
export const voices: readonly Voice[] = ['cinnabar', 'pine', 'river', 'ochre', 'ink', 'rest'];

/** Many dots as columns of numbers, so that tens of thousands move without making work for the memory. */
export interface Dots {
	count: number;
	/** Centre and radius in px of the plan. */
	x: Float32Array;
	y: Float32Array;
	r: Float32Array;
	/** Index in `voices`. */
	voice: Uint8Array;
	/** 1 where drawn as a ring. */
	ring: Uint8Array;
	/** Who a dot is: index in `names` (-1 for one that is leaving) and its number in that population. */
	population: Int16Array;
	number: Int32Array;
	names: string[];
}

function room(count: number, names: string[]): Dots {
	return {
		count,
		x: new Float32Array(count),
		y: new Float32Array(count),
		r: new Float32Array(count),
		voice: new Uint8Array(count),
		ring: new Uint8Array(count),
		population: new Int16Array(count),
		number: new Int32Array(count),
		names
	};
}

/** Centre of a block's dot number `i`. */
export const dotX = ({ x, cols, pitch }: Block, i: number) => x + (i % cols) * pitch;
export const dotY = ({ y, cols, pitch }: Block, i: number) => y + Math.floor(i / cols) * pitch;

/** Slow at both ends, by the cube. */
const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Every dot with its identity, in the order of blocks. */
export function expand({ blocks }: Pick<Plan, 'blocks'>): Dots {
	const names = [...new Set(blocks.map((block) => block.population))];
	const dots = room(
		blocks.reduce((sum, block) => sum + block.count, 0),
		names
	);
	let at = 0;
	for (const block of blocks) {
		const end = at + block.count;
		dots.r.fill(block.r, at, end);
		dots.voice.fill(voices.indexOf(block.voice), at, end);
		dots.ring.fill(block.ring ? 1 : 0, at, end);
		dots.population.fill(names.indexOf(block.population), at, end);
		for (let i = 0; i < block.count; i++, at++) {
			dots.x[at] = dotX(block, i);
			dots.y[at] = dotY(block, i);
			dots.number[at] = block.from + i;
		}
	}
	return dots;
}

/** A number from 0 to 1 that is always the same for the same dot. */
function scatter(i: number): number {
	const n = Math.imul(i + 1, 0x9e3779b1) ^ (i << 7);
	return ((n ^ (n >>> 15)) >>> 0) / 2 ** 32;
}

export interface Tween {
	from: Dots;
	to: Dots;
	/** Start of each dot's own motion, as a share of the whole time. */
	delay: Float32Array;
	/** Where the dots are, written anew by `at`. */
	now: Dots;
}

/** Index of each visible dot by population and number. */
function lookup(dots: Dots): Map<number, number>[] {
	const found = dots.names.map(() => new Map<number, number>());
	for (let i = 0; i < dots.count; i++) {
		if (dots.r[i]! > 0) found[dots.population[i]!]?.set(dots.number[i]!, i);
	}
	return found;
}

function place(into: Dots, at: number, of: Dots, i: number) {
	into.x[at] = of.x[i]!;
	into.y[at] = of.y[i]!;
	into.r[at] = of.r[i]!;
	into.voice[at] = of.voice[i]!;
	into.ring[at] = of.ring[i]!;
}

/** Pairs the dots shown now with those of the next plan. */
export function tween(now: Dots, next: Pick<Plan, 'blocks' | 'width' | 'height'>): Tween {
	const goal = expand(next);
	const known = lookup(now);
	const before = new Int32Array(goal.count).fill(-1);
	const staying = new Uint8Array(now.count);
	for (let i = 0; i < goal.count; i++) {
		const name = goal.names[goal.population[i]!]!;
		const was = known[now.names.indexOf(name)]?.get(goal.number[i]!);
		if (was === undefined) continue;
		before[i] = was;
		staying[was] = 1;
	}
	const leaving: number[] = [];
	for (let i = 0; i < now.count; i++) if (!staying[i] && now.r[i]! > 0) leaving.push(i);

	const count = goal.count + leaving.length;
	const from = room(count, goal.names);
	const to = room(count, goal.names);
	const delay = new Float32Array(count);
	for (let i = 0; i < goal.count; i++) {
		place(to, i, goal, i);
		delay[i] = (1 - own) * scatter(i);
		if (before[i]! >= 0) place(from, i, now, before[i]!);
		else {
			// What is new pours in from above.
			place(from, i, goal, i);
			from.y[i] = -goal.r[i]! - scatter(i + 7) * next.height * 0.35;
			from.x[i] = goal.x[i]! + (scatter(i + 3) - 0.5) * next.width * 0.12;
		}
	}
	to.population.set(goal.population);
	to.number.set(goal.number);
	for (const [n, i] of leaving.entries()) {
		const at = goal.count + n;
		place(from, at, now, i);
		place(to, at, now, i);
		to.r[at] = 0;
		to.population[at] = -1;
	}
	const current = room(count, goal.names);
	current.population.set(to.population);
	current.number.set(to.number);
	return { from, to, delay, now: current };
}

/** Where all dots are at a time from 0 to 1. The answer is the tween's own and changes with the next call. */
export function at({ from, to, delay, now }: Tween, time: number): Dots {
	for (let i = 0; i < to.count; i++) {
		const t = ease(Math.min(1, Math.max(0, (time - delay[i]!) / own)));
		const look = t < 0.5 ? from : to;
		now.x[i] = from.x[i]! + (to.x[i]! - from.x[i]!) * t;
		now.y[i] = from.y[i]! + (to.y[i]! - from.y[i]!) * t;
		now.r[i] = from.r[i]! + (to.r[i]! - from.r[i]!) * t;
		now.voice[i] = look.voice[i]!;
		now.ring[i] = look.ring[i]!;
	}
	return now;
}
