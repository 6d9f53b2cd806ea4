import { expect, it } from 'vitest';
import { cut, glyphs } from './fonts.ts';

it('sorts characters by script, each once', () => {
	expect(glyphs('种树 12 棵，12', 'zh')).toBe('树棵种\uff0c');
	expect(glyphs('种树 12 棵, ≈ 12', 'latin')).toBe(',12≈');
});

it('holds quotation marks in both files: wide for Chinese, narrow for English', () => {
	expect(glyphs('“树”', 'zh')).toBe('“”树');
	expect(glyphs('“tree”', 'latin')).toBe('ert“”');
});

it('the same characters give the same bytes, in whatever order', async () => {
	const one = await cut('numeral-latin', '1,912 over');
	const two = await cut('numeral-latin', 'over 1,912 over');
	expect(one.equals(two)).toBe(true);
	expect(one.toString('latin1', 0, 4)).toBe('wOF2');
});

it('a character costs some two hundred bytes', async () => {
	const few = await cut('display-zh', '江');
	const more = await cut('display-zh', '江河湖海山川草木日月');
	expect((more.length - few.length) / 9).toBeLessThan(300);
	expect(more.length).toBeGreaterThan(few.length);
});
