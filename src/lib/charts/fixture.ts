/** What the tests of all chart kinds share: rows without a report, and sizes. */
import type { Row } from '../model/view.ts';
import type { Plan, Size } from './chart.ts';

/** From the smallest picture to a desk, with the reader's own text size and with text half as large again. */
export const testSizes: Size[] = [
	[280, 240],
	[328, 300],
	[358, 400],
	[360, 420],
	[600, 600],
	[720, 720],
	[900, 820],
	[1100, 700],
	[1100, 900],
	[1200, 1000]
].flatMap(([width, height]) => [1, 1.5].map((text) => ({ width: width!, height: height!, text })));

/** A figure's row with a name as long as reports have. */
export function testRow(id: string, value: number, more: Partial<Row> = {}): Row {
	return {
		id,
		label: `区级部门办理的${id}`,
		value,
		bound: 'exact',
		unit: '件',
		text: `${value.toLocaleString('en')}件`,
		one: `一件${id}`,
		period: [2031, 2031],
		sentence: 's-1',
		figure: true,
		...more
	};
}

/** Dots per population. */
export function count(plan: Plan): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { population, count } of plan.blocks) {
		counts[population] = (counts[population] ?? 0) + count;
	}
	return counts;
}

/** Numbers of the dots of a population, sorted: each stands for one thing, so none may occur twice. */
export function identities(plan: Plan, population: string): number[] {
	return plan.blocks
		.filter((block) => block.population === population)
		.flatMap((block) => Array.from({ length: block.count }, (_, at) => block.from + at))
		.sort((a, b) => a - b);
}

/** The numbers from 0 to `count`, without it. */
export const numbered = (count: number) => Array.from({ length: count }, (_, at) => at);
