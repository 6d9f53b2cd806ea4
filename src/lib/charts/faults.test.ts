import { describe, expect, it } from 'vitest';
import type { Block, Path, Plan, Text } from './chart.ts';
import { drawable, faults } from './faults.ts';

const dots: Block = {
	population: 'things',
	from: 0,
	count: 6,
	cols: 3,
	x: 10,
	y: 40,
	pitch: 10,
	r: 4,
	voice: 'ink'
};
const name: Text = {
	id: 'name',
	x: 0,
	y: 20,
	lines: ['6'],
	style: 'label',
	size: 13,
	anchor: 'start',
	voice: 'ink'
};
const axis: Path = { id: 'axis', d: 'M0 80H90', style: 'rule', voice: 'rest', width: 1 };

const plan = (more: {
	size?: Partial<Plan>;
	dots?: Partial<Block>;
	name?: Partial<Text>;
	axis?: Partial<Path>;
}): Plan => ({
	width: 100,
	height: 100,
	blocks: [{ ...dots, ...more.dots }],
	texts: [{ ...name, ...more.name }],
	paths: [{ ...axis, ...more.axis }],
	...more.size
});

/** What has no place, and a plan in which it has none. */
const stray: [string, Plan][] = [
	['the picture', plan({ size: { width: NaN } })],
	['the picture', plan({ size: { height: Infinity } })],
	...(['x', 'y', 'pitch', 'r', 'cols', 'count', 'from'] as const).map((key): [string, Plan] => [
		'dots of things',
		plan({ dots: { [key]: NaN } })
	]),
	['name', plan({ name: { x: NaN } })],
	['name', plan({ name: { y: -Infinity } })],
	['name', plan({ name: { size: NaN } })],
	['name', plan({ name: { style: 'tiny', y: NaN } })],
	['axis', plan({ axis: { d: 'M0 NaNH90' } })],
	['axis', plan({ axis: { d: 'M0 80H-Infinity' } })],
	['axis', plan({ axis: { width: NaN } })]
];

describe('a sound plan', () => {
	it('has no faults and is drawn as it is', () => {
		expect(faults(plan({}))).toEqual([]);
		expect(drawable(plan({}), 'six things')).toEqual(plan({}));
	});
});

describe('a plan with a number that is none', () => {
	it.each(stray)('has a fault: %s has no place', (what, one) => {
		expect(faults(one)).toContain(`${what} has no place (NaN or Infinity)`);
	});

	it.each(stray)('is not drawn: %s and what the picture shows are told', (what, one) => {
		expect(() => drawable(one, 'six things')).toThrow(`${what} has no place`);
		expect(() => drawable(one, 'six things')).toThrow('six things');
	});
});
