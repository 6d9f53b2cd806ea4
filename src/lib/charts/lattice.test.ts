import { describe, expect, it } from 'vitest';
import type { Block } from './chart.ts';
import { identities, numbered } from './fixture.ts';
import { columns, depth, heap, largestPitch, run, type Group } from './lattice.ts';
import { dotX, dotY } from './tween.ts';

const counts = [1, 2, 7, 54, 60, 369, 1046, 1912, 9999, 60_000];
const boxes = [
	[280, 240],
	[328, 300],
	[390, 420],
	[720, 300],
	[1600, 1000]
] as const;
const cases = counts.flatMap((count) => boxes.map(([width, height]) => ({ count, width, height })));

const group = (count: number, from = 0): Group => ({
	population: 'things',
	from,
	count,
	voice: 'ink'
});
const centres = (blocks: Block[]) =>
	blocks.flatMap((block) =>
		numbered(block.count).map((i) => ({ x: dotX(block, i), y: dotY(block, i), r: block.r }))
	);

/** Each dot once, all of them in the box, none nearer to another than a pitch. */
function expectSound(blocks: Block[], count: number, width: number, height: number) {
	const dots = centres(blocks);
	const { pitch } = blocks[0]!;
	const plan = { width, height, blocks, texts: [], paths: [] };
	expect(identities(plan, 'things')).toEqual(numbered(count));
	expect(new Set(dots.map(({ x, y }) => `${x},${y}`)).size).toBe(count);
	expect(2 * blocks[0]!.r).toBeLessThan(pitch);
	const reach = (pick: (dot: (typeof dots)[number]) => number, start: number) =>
		dots.reduce((most, dot) => Math.max(most, pick(dot)), start);
	expect(reach((dot) => dot.x + dot.r, 0)).toBeLessThanOrEqual(width);
	expect(reach((dot) => dot.y + dot.r, 0)).toBeLessThanOrEqual(height);
	expect(-reach((dot) => dot.r - dot.x, -width)).toBeGreaterThanOrEqual(0);
	expect(-reach((dot) => dot.r - dot.y, -height)).toBeGreaterThanOrEqual(0);
	// Rows of dots are a pitch apart, and so are dots in a row.
	const rows = new Map<number, number[]>();
	for (const { x, y } of dots) {
		const row = rows.get(y);
		if (row) row.push(x);
		else rows.set(y, [x]);
	}
	const apart = (places: number[]) =>
		places
			.sort((a, b) => a - b)
			.slice(1)
			.every((place, index) => place - places[index]! >= pitch - 0.01);
	expect(apart([...rows.keys()])).toBe(true);
	for (const row of rows.values()) expect(apart(row)).toBe(true);
}

describe('a grid', () => {
	it.each(cases)('holds $count dots in $width × $height', ({ count, width, height }) => {
		const pitch = largestPitch(48, (tried) => depth(count, width, tried) <= height);
		const blocks = run([group(count)], 0, 0, pitch, columns(count, width, pitch));
		expectSound(blocks, count, width, height);
		// Dots on half pixels are dots on whole pixels of a dense screen.
		expect(
			centres(blocks).every(({ x, y }) => Number.isInteger(2 * x) && Number.isInteger(2 * y))
		).toBe(true);
		// One step more and they would not fit, unless they are as large as asked for.
		expect(pitch === 48 || depth(count, width, pitch + 0.5) > height).toBe(true);
	});

	it.each(boxes)('of nothing takes no room in %i × %i', (width) => {
		expect([columns(0, width, 8), depth(0, width, 8)]).toEqual([1, 0]);
		expect(run([group(0), group(0)], 0, 0, 8, columns(0, width, 8))).toEqual([]);
	});

	it('goes on in the same row where one part ends and the next begins', () => {
		const whole = run([group(100)], 0, 0, 8, 12);
		const parts = run([group(41), group(59, 41)], 0, 0, 8, 12);
		expect(centres(parts).sort((a, b) => a.y - b.y || a.x - b.x)).toEqual(centres(whole));
		expect(
			identities({ width: 0, height: 0, texts: [], paths: [], blocks: parts }, 'things')
		).toEqual(numbered(100));
	});
});

describe('a heap', () => {
	it.each(boxes)('of nothing takes no room in %i × %i', (width, height) => {
		const { blocks, pitch } = heap(group(0), { left: 0, top: 0, width, height }, 40);
		expect([blocks, pitch]).toEqual([[], 40]);
	});

	it.each(cases)('holds $count dots in $width × $height', ({ count, width, height }) => {
		const { blocks } = heap(group(count), { left: 0, top: 0, width, height }, 40);
		expectSound(blocks, count, width, height);
	});

	it.each(cases.filter(({ count }) => count > 10))(
		'of $count dots in $width × $height lies on the ground and no row hangs over',
		({ count, width, height }) => {
			const { blocks, pitch } = heap(group(count), { left: 0, top: 0, width, height }, 40);
			expect(Math.max(...blocks.map(({ y }) => y))).toBeGreaterThan(height - pitch);
			for (const [index, row] of blocks.entries()) {
				const below = blocks[index - 1];
				if (below) expect(row.count).toBeLessThanOrEqual(below.count);
			}
		}
	);
});
