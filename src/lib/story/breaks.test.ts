import { expect, it } from 'vitest';
import { breaks } from './breaks.ts';

/** A headline whose numbers stand in braces, with a stroke wherever a line may end. */
function parted(headline: string): string {
	const pieces = headline
		.split(/\{(.*?)\}/)
		.map((text, at) => ({ text, number: at % 2 === 1 }))
		.filter(({ text }) => text !== '');
	return breaks(pieces)
		.map((parts) => parts.join('|'))
		.join('');
}

it.each([
	['一份报告，一起读到最后一句', '一份报告，|一起读到最后一句'],
	['旧文件，保留{5}件，废止{5}件', '旧文件，|保留5件，|废止5件'],
	['化解{1,046}件，其余{866}件没有说明', '化解1,046件，|其余866件没有说明'],
	['讨要的工资，{548,442}元', '讨要的工资，|548,442元'],
	['领导学法、年终考核、干部培训', '领导学法、|年终考核、|干部培训'],
	['{11}个领域，执法归一个局', '11个领域，|执法归一个局']
])('short clauses of %s stay whole, with their numbers', (headline, lines) => {
	expect(parted(headline)).toBe(lines);
});

it('a long clause ends its lines between words, and before numbers', () => {
	expect(parted('没有统计数字的章节里也有{3}处地名')).toContain('|3处');
	expect(parted('执法机关依法履职能力有待提升')).toMatch(/^执法\|机关|^执法机关\|/);
});
