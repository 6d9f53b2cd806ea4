import { expect, it } from 'vitest';
import { boundNote } from './bound.ts';

it.each([
	[{ bound: 'exact' }, undefined, undefined],
	[{ bound: 'atLeast', qualifier: '余' }, '原文写“余”：比这个数多', 'the report says “over”'],
	[{ bound: 'atLeast', qualifier: '超过' }, '原文写“超过”：比这个数多', 'the report says “over”'],
	[
		{ bound: 'atLeast', qualifier: '不少于', inclusive: true },
		'原文写“不少于”：这个数或更多',
		'the report says “at least”'
	],
	[
		{ bound: 'atLeast', formula: 'a + b', inclusive: true },
		'至少这么多',
		'at least; it may be more'
	],
	[{ bound: 'atLeast', formula: 'a + b' }, '比这个数多', 'more than this'],
	[{ bound: 'atMost' }, '不多于这个数', 'at most; it may be less'],
	[{ bound: 'about', formula: 'a / b' }, '约数', 'rounded']
] as const)('beside %j stands %s, %s', (figure, zh, en) => {
	expect([boundNote(figure, 'zh'), boundNote(figure, 'en')]).toEqual([zh, en]);
});
