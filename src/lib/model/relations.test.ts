import { describe, expect, it } from 'vitest';
import { relate } from './relations.ts';
import { figuresFile } from './schema.ts';

const name = { zh: '甲', en: 'a' };
const count = { value: 1, unit: '件', quote: '甲', name };
const { figures } = figuresFile.parse({
	figures: {
		items: { ...count, incomparable: ['laws'] },
		laws: count,
		online: { ...count, partOf: 'items', overlaps: ['paper'] },
		paper: { ...count, partOf: 'items' },
		rest: { formula: 'items - online', unit: '件', name },
		alone: count
	},
	others: []
});
const relations = relate(figures);

describe('figures on different bases', () => {
	it.each([
		['items', 'laws', true],
		['laws', 'items', true],
		['online', 'laws', true],
		['laws', 'rest', true],
		['online', 'items', false],
		['alone', 'laws', false]
	])('%s and %s: %s', (a, b, apart) => {
		expect(relations.incomparable(a, b) !== undefined).toBe(apart);
	});
	it('are named, whatever was made from them', () => {
		expect(relations.incomparable('rest', 'laws')).toEqual(['items', 'laws']);
	});
});

describe('figures that share members', () => {
	it.each([
		['online', 'paper', true],
		['paper', 'online', true],
		['online', 'rest', false]
	])('%s and %s: %s', (a, b, shared) => expect(relations.overlap(a, b)).toBe(shared));
});
