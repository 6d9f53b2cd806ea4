import { expect, it } from 'vitest';
import type { Shown } from '../model/schema.ts';
import { cover } from './cover.ts';
import { faults } from './faults.ts';
import { count, identities, numbered, testRow } from './fixture.ts';
import type { Picture } from './index.ts';

/** A picture with one state that shows this, of figures with these values. */
function pictureOf(show: Shown, values: Record<string, number>): Picture {
	const table = Object.entries(values).map(([id, value]) => testRow(id, value));
	return {
		id: 'cases',
		table,
		rows: Object.fromEntries(table.map((row) => [row.id, row])),
		lang: 'zh',
		spec: {
			kind: 'dots',
			still: 'all',
			voices: { done: 'pine', open: 'rest' },
			rings: ['open'],
			states: { all: { layout: 'grid', show: [show], separate: false, say: [] } }
		}
	};
}

it.each([1, 7, 124, 1912, 52_667])('pours %d dots, each once, into a box around them', (value) => {
	const plan = cover(pictureOf('whole', { whole: value }), 'all');
	expect(count(plan)).toEqual({ whole: value });
	expect(identities(plan, 'whole')).toEqual(numbered(value));
	for (const { x, y, pitch, cols } of plan.blocks) {
		expect(x - pitch / 2).toBeGreaterThanOrEqual(-0.5);
		expect(x + (cols - 0.5) * pitch).toBeLessThanOrEqual(plan.width + 0.5);
		expect(y - pitch / 2).toBeGreaterThanOrEqual(-0.5);
		expect(y + pitch / 2).toBeLessThanOrEqual(plan.height + 0.5);
	}
});

it('pours nothing where there is nothing, and has no number that is none', () => {
	const plan = cover(pictureOf('whole', { whole: 0 }), 'all');
	expect(plan.blocks).toEqual([]);
	expect(faults(plan)).toEqual([]);
});

it('a part of which there is none takes no place', () => {
	const show = { whole: 'whole', parts: ['none', 'done'] };
	const { blocks } = cover(pictureOf(show, { whole: 50, none: 0, done: 20 }), 'all');
	expect(blocks.every((block) => block.count > 0)).toBe(true);
	expect(new Set(blocks.map(({ row }) => row))).toEqual(new Set(['done', undefined]));
});

it('parts lie on each other, the first at the foot, as many of each as there are', () => {
	const show = { whole: 'whole', parts: ['done', 'open'] };
	const plan = cover(pictureOf(show, { whole: 1912, done: 1046, open: 866 }), 'all');
	const sum = (row: string) =>
		plan.blocks.filter((one) => one.row === row).reduce((all, one) => all + one.count, 0);
	expect([sum('done'), sum('open')]).toEqual([1046, 866]);
	expect(identities(plan, 'whole')).toEqual(numbered(1912));
	const foot = Math.max(...plan.blocks.map(({ y }) => y));
	expect(plan.blocks.filter(({ y }) => y === foot).map(({ row }) => row)).toEqual(['done']);
	expect(plan.blocks.every(({ row, ring }) => ring === (row === 'open'))).toBe(true);
});

it('what belongs to no part lies on top', () => {
	const show = { whole: 'whole', parts: ['done'] };
	const { blocks } = cover(pictureOf(show, { whole: 50, done: 20 }), 'all');
	expect(blocks.at(-1)).toMatchObject({ voice: 'rest', ring: true });
	expect(blocks.at(-1)!.row).toBeUndefined();
});
