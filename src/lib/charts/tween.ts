/**
 * Dots on their way from one plan to another. A dot of the same population and number is the same thing and glides;
 * others leave and enter, none turns into something else. Pure: the same plans and time give the same picture.
 */
import { easeCubicInOut } from 'd3';
import type { Voice } from '../model/schema.ts';
import type { Plan } from './chart.ts';

/** ms; all motion is over after this. */
export const duration = 700;
/** Share of the time that a dot itself moves; the rest is the stagger between the first and the last. */
const own = 0.62;

export interface Dots {
	count: number;
	x: Float32Array;
	y: Float32Array;
	r: Float32Array;
	voice: Voice[];
	ring: boolean[];
	/** `population:number`, or a departed dot's mark. */
	key: string[];
}

function room(count: number): Dots {
	return {
		count,
		x: new Float32Array(count),
		y: new Float32Array(count),
		r: new Float32Array(count),
		voice: new Array<Voice>(count),
		ring: new Array<boolean>(count),
		key: new Array<string>(count)
	};
}

/** Every dot of a plan with its identity, in the order of blocks. */
export function expand(plan: Plan): Dots {
	const dots = room(plan.blocks.reduce((sum, block) => sum + block.count, 0));
	let at = 0;
	for (const { population, from, count, cols, x, y, pitch, r, voice, ring } of plan.blocks) {
		for (let i = 0; i < count; i++, at++) {
			dots.x[at] = x + (i % cols) * pitch;
			dots.y[at] = y + Math.floor(i / cols) * pitch;
			dots.r[at] = r;
			dots.voice[at] = voice;
			dots.ring[at] = ring ?? false;
			dots.key[at] = `${population}:${from + i}`;
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
}

/** Pairs the dots shown now with those of the next plan. */
export function tween(now: Dots, next: Plan): Tween {
	const goal = expand(next);
	const known = new Map<string, number>();
	for (let i = 0; i < now.count; i++) if (now.r[i]! > 0) known.set(now.key[i]!, i);
	const staying = new Set<number>();
	for (const key of goal.key) {
		const i = known.get(key);
		if (i !== undefined) staying.add(i);
	}
	const leaving = [...known.values()].filter((i) => !staying.has(i));
	const count = goal.count + leaving.length;
	const from = room(count);
	const to = room(count);
	const delay = new Float32Array(count);
	for (let i = 0; i < goal.count; i++) {
		const before = known.get(goal.key[i]!);
		place(to, i, goal, i);
		delay[i] = (1 - own) * scatter(i);
		if (before !== undefined) place(from, i, now, before);
		else {
			// What is new pours in from above.
			place(from, i, goal, i);
			from.y[i] = -goal.r[i]! - scatter(i + 7) * next.height * 0.35;
			from.x[i] = goal.x[i]! + (scatter(i + 3) - 0.5) * next.width * 0.12;
		}
	}
	for (const [n, i] of leaving.entries()) {
		const at = goal.count + n;
		place(from, at, now, i);
		place(to, at, now, i);
		to.r[at] = 0;
		to.key[at] = 'left';
		delay[at] = 0;
	}
	return { from, to, delay };
}

function place(into: Dots, at: number, of: Dots, i: number) {
	into.x[at] = of.x[i]!;
	into.y[at] = of.y[i]!;
	into.r[at] = of.r[i]!;
	into.voice[at] = of.voice[i]!;
	into.ring[at] = of.ring[i]!;
	into.key[at] = of.key[i]!;
}

/** Where all dots are at a time from 0 to 1. */
export function at({ from, to, delay }: Tween, time: number): Dots {
	const now = room(to.count);
	for (let i = 0; i < to.count; i++) {
		const t = easeCubicInOut(Math.min(1, Math.max(0, (time - delay[i]!) / own)));
		const look = t < 0.5 ? from : to;
		now.x[i] = from.x[i]! + (to.x[i]! - from.x[i]!) * t;
		now.y[i] = from.y[i]! + (to.y[i]! - from.y[i]!) * t;
		now.r[i] = from.r[i]! + (to.r[i]! - from.r[i]!) * t;
		now.voice[i] = look.voice[i]!;
		now.ring[i] = look.ring[i]!;
		now.key[i] = to.key[i]!;
	}
	return now;
}
