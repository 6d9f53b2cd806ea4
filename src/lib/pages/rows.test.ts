import { expect, it } from 'vitest';
import type { Figure, FigureRow } from './rows.ts';
import { fold, search, sort } from './rows.ts';

const row = (order: number, name: string, value: number, since = 2030): FigureRow => ({
	figure: { id: `f${order}`, name, value, period: [since, 2030] } as Figure,
	order,
	inputs: [],
	haystack: fold(`${name} ${value}`)
});
const rows = [row(1, '桥', 30), row(2, '岸', 4, 2028), row(3, '船', 30)];
const names = (some: FigureRow[]) => some.map(({ figure }) => figure.name).join('');

it.each([
	['', '桥岸船'],
	['30', '桥船'],
	['30 船', '船'],
	['３０', '桥船'],
	['湖', '']
])('searching for “%s” finds %s', (query, want) => {
	expect(names(search(rows, query))).toBe(want);
});

it.each([
	['place', false, '桥岸船'],
	['place', true, '船岸桥'],
	['name', false, '岸船桥'],
	['value', false, '岸桥船'],
	['value', true, '桥船岸'],
	['period', false, '岸桥船']
] as const)('by %s, descending %s: %s', (key, descending, want) => {
	expect(names(sort(rows, key, descending, 'zh'))).toBe(want);
});
