import { describe, expect, it } from 'vitest';
import type { Block, Plan } from './chart.ts';
import { at, expand, tween, voices, type Dots } from './tween.ts';

function plan(...blocks: Partial<Block>[]): Plan {
	const base: Block = {
		population: 'cases',
		from: 0,
		count: 20,
		cols: 5,
		x: 10,
		y: 10,
		pitch: 10,
		r: 4,
		voice: 'ink'
	};
	return {
		width: 100,
		height: 100,
		texts: [],
		paths: [],
		blocks: blocks.map((block) => ({ ...base, ...block }))
	};
}

const name = (dots: Dots, i: number) =>
	dots.population[i]! < 0 ? 'leaving' : `${dots.names[dots.population[i]!]}:${dots.number[i]}`;
const look = (dots: Dots, i: number) => ({
	x: dots.x[i],
	y: dots.y[i],
	r: dots.r[i],
	voice: voices[dots.voice[i]!],
	ring: dots.ring[i] === 1
});
/** Dots that can be seen, by name. */
const seen = (dots: Dots) =>
	new Map(
		Array.from({ length: dots.count }, (_, i) => i)
			.filter((i) => dots.r[i]! > 0)
			.map((i) => [name(dots, i), look(dots, i)])
	);

const pile = plan({ count: 20, cols: 20, y: 90, r: 2, pitch: 5 });
const parts = plan(
	{ count: 12, voice: 'pine' },
	{ from: 12, count: 8, y: 60, voice: 'rest', ring: true }
);

describe('dots under way', () => {
	it('are one for each thing, where the plan has them', () => {
		const dots = expand(parts);
		expect(dots.count).toBe(20);
		expect(name(dots, 12)).toBe('cases:12');
		expect(look(dots, 6)).toEqual({ x: 20, y: 20, r: 4, voice: 'pine', ring: false });
		expect(look(dots, 13)).toEqual({ x: 20, y: 60, r: 4, voice: 'rest', ring: true });
	});

	it('start where they were and end where the next plan has them', () => {
		const way = tween(expand(pile), parts);
		expect(seen(at(way, 0))).toEqual(seen(expand(pile)));
		expect(seen(at(way, 1))).toEqual(seen(expand(parts)));
	});

	it('keep their identity: the same thing glides, whatever block it stands in', () => {
		const way = tween(expand(pile), parts);
		const half = seen(at(way, 0.5));
		expect([...half.keys()].sort()).toEqual([...seen(expand(parts)).keys()].sort());
		for (const { y } of half.values()) expect(y).toBeLessThanOrEqual(90);
	});

	it('never turn into things of another population', () => {
		const way = tween(expand(pile), plan({ population: 'people', count: 3 }));
		const half = at(way, 0.5);
		expect(half.count).toBe(23);
		expect([...seen(half).keys()].filter((one) => one.startsWith('cases'))).toEqual([]);
		expect(seen(at(way, 1))).toEqual(seen(expand(plan({ population: 'people', count: 3 }))));
	});

	it('pour in from above the picture', () => {
		const start = at(tween(expand(plan()), parts), 0);
		expect(Math.max(...start.y)).toBeLessThan(0);
	});

	it('can be interrupted and turned back from where they are', () => {
		const half = at(tween(expand(pile), parts), 0.5);
		const before = seen(half);
		const back = tween(half, pile);
		expect(seen(at(back, 0))).toEqual(before);
		expect(seen(at(back, 1))).toEqual(seen(expand(pile)));
	});

	it('forget those that left, even when interrupted', () => {
		const leaving = at(tween(expand(pile), plan()), 0.5);
		const way = tween(leaving, parts);
		expect(seen(at(way, 1))).toEqual(seen(expand(parts)));
	});

	it('are always the same at the same time', () => {
		const once = seen(at(tween(expand(pile), parts), 0.37));
		expect(seen(at(tween(expand(pile), parts), 0.37))).toEqual(once);
	});
});
