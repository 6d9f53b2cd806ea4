import { expect, it } from 'vitest';
import { sectionName } from './section.ts';

it.each([
	['二', '二', '2'],
	['十二', '十二', '12'],
	['一(七)', '一（七）', '1(7)'],
	['一(十)', '一（十）', '1(10)'],
	['一(十一)', '一（十一）', '1(11)'],
	['二十(二十三)', '二十（二十三）', '20(23)'],
	['intro', 'intro', 'intro']
])('section %s is named %s and %s', (section, zh, en) => {
	expect(sectionName(section, 'zh')).toBe(zh);
	expect(sectionName(section, 'en')).toBe(en);
});
