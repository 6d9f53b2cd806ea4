import { expect, it } from 'vitest';
import type { TableRow } from './search.ts';
import { choose, fold, search, sort } from './search.ts';

const row = (order: number, name: string, value: number, since = 2030): TableRow => ({
	figure: { name, value, period: [since, 2030] },
	order,
	origin: 'stated',
	sections: [],
	haystack: fold(`${name} ${value}`)
});
const rows = [row(1, '桥', 30), row(2, '岸', 4, 2028), row(3, '船', 30)];
const many = [...rows, row(4, '港', 4000)];
const names = (some: TableRow[]) => some.map(({ figure }) => figure.name).join('');

it.each([
	['', '桥岸船港'],
	['30', '桥船'],
	['30 船', '船'],
	['３０', '桥船'],
	['湖', ''],
	['4,000', '港'],
	['4000', '港'],
	['４，０００', '港'],
	['4,', '岸港']
])('searching for “%s” finds %s', (query, want) => {
	expect(names(search(many, query))).toBe(want);
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

it('numbers with commas in the text are found without, and the other way round', () => {
	expect(fold('排查１，２３４件，5,678家')).toBe('排查1234件,5678家');
	expect(fold('“三调”')).toBe(fold('"三调"'));
});

it('of a section, stated, counted or computed, or all', () => {
	const [bridge, bank, boat] = rows as [TableRow, TableRow, TableRow];
	const mixed = [
		{ ...bridge, sections: ['一'] },
		{ ...bank, sections: ['一', '二'], origin: 'computed' as const },
		{ ...boat, sections: ['二'], origin: 'counted' as const }
	];
	expect(names(choose(mixed, {}))).toBe('桥岸船');
	expect(names(choose(mixed, { section: '二' }))).toBe('岸船');
	expect(names(choose(mixed, { origin: 'stated' }))).toBe('桥');
	expect(names(choose(mixed, { origin: 'counted' }))).toBe('船');
	expect(names(choose(mixed, { section: '一', origin: 'computed' }))).toBe('岸');
});
