import { expect, it } from 'vitest';
import { figuresWords, sheetWords } from './index.ts';

it.each([
	[[2031, 2031], undefined, '2031年', '2031'],
	[[2030, 2031], undefined, '2030年以来', 'since 2030'],
	[[2031, 2031], true, '截至报告时', 'to date'],
	[[2030, 2031], true, '2030年以来', 'since 2030']
] as const)('the years %j, to date: %s, read %s and %s', ([from, to], toDate, zh, en) => {
	for (const words of [figuresWords, sheetWords]) {
		expect(words.zh.period(from, to, toDate)).toBe(zh);
		expect(words.en.period(from, to, toDate)).toBe(en);
	}
});
