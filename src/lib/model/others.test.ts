import { expect, it } from 'vitest';
import { misnamed } from './others.ts';

const units = ['次', '家', '批', '%'];

it.each([
	['2022-03-15', 'date'],
	['二〇二二年', 'date'],
	['3月15日', 'date'],
	['2021-2025年', 'period'],
	['近三年', 'period'],
	['十三五以来', 'period'],
	['24小时', 'period'],
	['〔2018〕15号', 'document'],
	['第三条', 'document'],
	['第四次会议', 'ordinal'],
	['十九届', 'ordinal'],
	['一是', 'ordinal'],
	['（1）', 'ordinal'],
	['“七一”', 'date'],
	['“12·4”', 'date'],
	['“十三五”', 'period'],
	['“三调”', 'name'],
	['12345热线', 'name'],
	['十四五', 'plan'],
	['培训5次以上', 'plan'],
	['进一步', 'idiom'],
	['数十家', 'idiom'],
	['2022225', 'garbled'],
	['5次', 'garbled']
] as const)('「%s」 is a %s', (text, is) => expect(misnamed({ text, is }, units)).toBeUndefined());

it.each([
	['5次', 'date'],
	['5次', 'period'],
	['5次', 'document'],
	['5次', 'ordinal'],
	['5批', 'ordinal'],
	['5条', 'document'],
	['5次', 'name'],
	['5次', 'plan'],
	['5次', 'idiom'],
	['，5次，', 'idiom'],
	['两家', 'idiom'],
	['98%', 'idiom'],
	['5余次', 'name'],
	['12345', 'name']
] as const)('「%s」 is no %s', (text, is) =>
	expect(misnamed({ text, is }, units)).toMatch(/Make it a figure, or /)
);
