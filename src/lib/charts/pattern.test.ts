import { describe, expect, it } from 'vitest';
import type { Block } from './chart.ts';
import { numbered } from './fixture.ts';
import { run } from './lattice.ts';
import { dotX, dotY } from './tween.ts';
import { outline, patches, phase } from './pattern.ts';

const base: Block = {
	population: 'cases',
	from: 0,
	count: 23,
	cols: 5,
	x: 12.5,
	y: 40,
	pitch: 7.5,
	r: 3,
	voice: 'ink',
	row: 'cases'
};
const blocks: Block[] = [
	base,
	{ ...base, count: 1, cols: 1 },
	{ ...base, count: 5 },
	{ ...base, count: 3, cols: 8 },
	{ ...base, count: 25 },
	{ ...base, count: 1912, cols: 60, x: 0.5, y: 0.5, pitch: 1.5, r: 0.5 },
	{ ...base, count: 77, cols: 9, x: 1 / 3, y: 200.25, pitch: 0.7, r: 0.2 }
];
const names = blocks.map((block) => [`${block.count} in rows of ${block.cols}`, block] as const);

/** Corners of an outline made of M, H, V, h and v. */
function corners(d: string): [number, number][] {
	let [x, y] = [0, 0];
	return [...d.matchAll(/([MHVhv])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, command, a, b]) => {
		const n = Number(a);
		if (command === 'M') [x, y] = [n, Number(b)];
		else if (command === 'H') x = n;
		else if (command === 'h') x += n;
		else if (command === 'V') y = n;
		else y += n;
		return [x, y];
	});
}

/** Area inside an outline in px², and whether a place is inside. */
function shape(d: string) {
	const points = corners(d);
	const edges = points.map((from, at) => [from, points[(at + 1) % points.length]!] as const);
	const area = edges.reduce((sum, [[ax, ay], [bx, by]]) => sum + (ax * by - bx * ay) / 2, 0);
	const holds = (x: number, y: number) =>
		edges.filter(([[ax, ay], [, by]]) => ay > y !== by > y && x < ax).length % 2 === 1;
	return { area: Math.abs(area), holds };
}

describe('a block as a pattern', () => {
	it.each(names)('%s: fills one cell for each dot and no other', (_, block) => {
		const { area, holds } = shape(outline(block));
		expect(area / block.pitch ** 2).toBeCloseTo(block.count, 1);
		for (const i of numbered(block.count)) {
			expect(holds(dotX(block, i), dotY(block, i)), `dot ${i}`).toBe(true);
		}
	});

	it.each(names)('%s: has a tile that ends half a pitch from the first dot', (_, block) => {
		const { x, y } = phase(block);
		for (const [tile, centre] of [
			[x, block.x],
			[y, block.y]
		] as const) {
			const tiles = (centre - block.pitch / 2 - tile) / block.pitch;
			expect(tile).toBeGreaterThanOrEqual(0);
			expect(tile).toBeLessThanOrEqual(block.pitch);
			expect(Math.abs(tiles - Math.round(tiles))).toBeLessThan(0.01);
		}
	});
});

describe('the blocks of a picture', () => {
	it('share a pattern where they look alike on one lattice, and a patch for each figure', () => {
		const look = { population: 'cases', voice: 'pine' } as const;
		const waffle = run(
			[
				{ ...look, from: 0, count: 41, row: 'done' },
				{ ...look, from: 41, count: 59, row: 'closed' }
			],
			0,
			0,
			8,
			12
		);
		expect(waffle.length).toBeGreaterThan(2);
		const drawn = patches(waffle);
		expect(drawn.patterns).toHaveLength(1);
		expect(drawn.patches.map(({ row }) => row)).toEqual(['done', 'closed']);
		expect(drawn.patches.map(({ d }) => d).join('')).toBe(waffle.map(outline).join(''));
	});

	it.each([
		['another colour', { voice: 'pine' }],
		['rings', { ring: true }],
		['another size', { r: 2 }],
		['another pitch', { pitch: 9 }],
		['another lattice', { x: base.x + 1 }]
	] as const)('take a pattern of their own for %s', (_, other) => {
		const drawn = patches([base, { ...base, from: 23, ...other }]);
		expect(drawn.patterns.map(({ id }) => id)).toEqual([0, 1]);
		expect(drawn.patches.map(({ pattern }) => pattern)).toEqual([0, 1]);
		expect(new Set(drawn.patches.map(({ key }) => key)).size).toBe(2);
	});
});
