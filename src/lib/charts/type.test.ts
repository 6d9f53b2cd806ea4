import { expect, it } from 'vitest';
import { clauses, measure, wrap } from './type.ts';

it.each([
	['short text stays on one line', '排查的矛盾纠纷', 200, ['排查的矛盾纠纷']],
	['Chinese breaks anywhere, not before a stop', '一二三四，五六', 64, ['一二三', '四，五六']],
	['a short bracket stays whole', '其余的各种事项（推算）', 128, ['其余的各种事项', '（推算）']],
	['numbers stay whole', '一共有1,234件', 64, ['一共有', '1,234件']],
	['Latin words stay whole', 'one case at a time', 80, ['one case', 'at a time']],
	['no single last character', '一二三四五', 64, ['一二三', '四五']],
	['nor a Latin word', 'reviews of case files', 135, ['reviews of', 'case files']],
	['nor a number', 'reviews of case 1,912', 135, ['reviews of', 'case 1,912']],
	['but where one more would be alone then', 'many disputes', 80, ['many', 'disputes']],
	['words stay whole', '交通整治的行政处罚金额', 128, ['交通整治的行政', '处罚金额']],
	['and so do words of single characters', '替劳动者讨要工资', 80, ['替劳动者', '讨要工资']],
	['a number keeps its unit', '查处违规800件', 88, ['查处违规', '800件']],
	['in English too', 'cases handled: 1,491 cases', 170, ['cases handled:', '1,491 cases']],
	['what has no room at all is torn', '行政处罚', 32, ['行政', '处罚']]
])('%s', (_, text, width, lines) => {
	expect(wrap(text, width, 16)).toEqual(lines);
});

it.each([
	['52,667次检查，54次处罚，1次强制', ['52,667次检查，', '54次处罚，', '1次强制']],
	['旧文件过筛：一半保留', ['旧文件过筛：', '一半保留']],
	['52,667 checks, 54 penalties: 1 act', ['52,667 checks,', '54 penalties:', '1 act']],
	['一句话', ['一句话']]
])('a headline has the clauses of %s', (text, parts) => {
	expect(clauses(text)).toEqual(parts);
});

it('an apostrophe is narrow, a quotation mark of Chinese is not', () => {
	expect(measure('people’s', 10)).toBe(measure("people's", 10));
	expect(measure('‘枫桥’', 10)).toBe(40);
});

it('never makes a line wider than it may be', () => {
	const text = '部门联合“双随机”抽查的市场主体，公示率100%，共2,606家（推算）。';
	for (let width = 90; width < 400; width += 7) {
		for (const line of wrap(text, width, 13)) expect(measure(line, 13)).toBeLessThanOrEqual(width);
		expect(wrap(text, width, 13).join('')).toBe(text);
	}
});
