import { expect, it } from 'vitest';
import { distinct, sectionAddress, sectionName } from './section.ts';

it.each([
	['二', '二', '2'],
	['十二', '十二', '12'],
	['一(七)', '一（七）', '1(7)'],
	['一(十)', '一（十）', '1(10)'],
	['一(十一)', '一（十一）', '1(11)'],
	['二十(二十三)', '二十（二十三）', '20(23)'],
	['一(七)~2', '一（七）', '1(7)'],
	['intro', '导语', 'introduction'],
	['end', '结语', 'closing']
])('section %s is named %s and %s', (section, zh, en) => {
	expect(sectionName(section, 'zh')).toBe(zh);
	expect(sectionName(section, 'en')).toBe(en);
});

it('a number that is printed again gets its count, the first one none', () => {
	expect(distinct(['一', '一(一)', '二', '一(一)', '一', '一(一)'])).toEqual([
		'一',
		'一(一)',
		'二',
		'一(一)~2',
		'一~2',
		'一(一)~3'
	]);
});

it('each section has an address of its own, also misprinted ones', () => {
	const sections = [
		'intro',
		'一',
		'一~2',
		'一(二)',
		'一(二)~2',
		'一(一一)',
		'一(二二)',
		'一二',
		'end'
	];
	const addresses = sections.map(sectionAddress);
	expect(new Set(addresses).size).toBe(sections.length);
	for (const one of addresses) expect(one).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	expect(addresses.slice(0, 5)).toEqual(['intro', '1', '1-x2', '1-2', '1-2-x2']);
});
