import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from './number.ts';
import { numberWords } from './spoken.ts';
import type { Bound } from './view.ts';

describe('a number is read', () => {
	const cases: [text: string, value: number, bound: Bound, after: string][] = [
		['化解1046件', 1046, 'exact', '件'],
		['化解1,046件', 1046, 'exact', '件'],
		['化解1，046件', 1046, 'exact', '件'],
		['化解１０４６件', 1046, 'exact', '件'],
		['答复意见 25 条', 25, 'exact', '条'],
		['罚款140余万元', 1_400_000, 'atLeast', '元'],
		['罚款3万余元', 30_000, 'atLeast', '元'],
		['金额34万元', 340_000, 'exact', '元'],
		['金额34.1万元', 341_000, 'exact', '元'],
		['投资1.2亿元', 120_000_000, 'exact', '元'],
		['投资3百万元', 3_000_000, 'exact', '元'],
		['占比96.52%', 96.52, 'exact', '%'],
		['占比96.52％', 96.52, 'exact', '%'],
		['百分之九十八的案件', 98, 'exact', '%的案件'],
		['三', 3, 'exact', ''],
		['两家', 2, 'exact', '家'],
		['十件', 10, 'exact', '件'],
		['十一个', 11, 'exact', '个'],
		['二十个', 20, 'exact', '个'],
		['一百二十三人', 123, 'exact', '人'],
		['一千零五人', 1005, 'exact', '人'],
		['一万二千家', 12_000, 'exact', '家'],
		['三十四万元', 340_000, 'exact', '元'],
		['二〇二一年', 2021, 'exact', '年'],
		['十余件', 10, 'atLeast', '件'],
		['100多家', 100, 'atLeast', '家'],
		['100件以上', 100, 'atLeast', '件以上'],
		['超过3千人', 3000, 'atLeast', '人'],
		['约1461起', 1461, 'about', '起'],
		['近200名', 200, 'about', '名'],
		['超206本', 206, 'atLeast', '本'],
		['逾206本', 206, 'atLeast', '本'],
		['不少于206本', 206, 'atLeast', '本'],
		['培训3人次以上', 3, 'atLeast', '人次以上'],
		['20万元（含）以上', 200_000, 'atLeast', '元（含）以上'],
		['不超过206本', 206, 'atMost', '本'],
		['没有超过206本', 206, 'atMost', '本'],
		['不足206本', 206, 'atMost', '本'],
		['不到 206本', 206, 'atMost', '本'],
		['206本以下', 206, 'atMost', '本以下'],
		['3个工作日以内', 3, 'atMost', '个工作日以内'],
		['3日内办结', 3, 'atMost', '日内办结'],
		['至多5次', 5, 'atMost', '次'],
		['206本左右', 206, 'about', '本左右'],
		['2.3个百分点左右', 2.3, 'about', '个百分点左右'],
		['10万元上下，', 100_000, 'about', '元上下，'],
		['总数约为30件', 30, 'about', '件'],
		['损失约34万元', 340_000, 'about', '元'],
		['化解约30件', 30, 'about', '件'],
		['折合约34万元', 340_000, 'about', '元'],
		['历时近3年', 3, 'about', '年'],
		['签约12个', 12, 'exact', '个'],
		['节约34万元', 340_000, 'exact', '元'],
		['预约30次', 30, 'exact', '次'],
		['违约5起', 5, 'exact', '起'],
		['公约3件', 3, 'exact', '件'],
		['最近3次', 3, 'exact', '次'],
		['附近5家', 5, 'exact', '家'],
		['近3年来', 3, 'exact', '年来'],
		['治超12起', 12, 'exact', '起'],
		['逾期5件', 5, 'exact', '件'],
		['查找不足12个', 12, 'exact', '个'],
		['找不到5人', 5, 'exact', '人'],
		['重点突破5个', 5, 'exact', '个'],
		['5家上下游企业', 5, 'exact', '家上下游企业'],
		['2家市级以上', 2, 'exact', '家市级以上'],
		['3日内容', 3, 'exact', '日内容'],
		['总数十件', 10, 'exact', '件']
	];
	it.each(cases)('%s', (text, value, bound, after) => {
		expect(readNumbers(text)).toMatchObject([{ value, bound, after }]);
	});

	it.each([
		['网民留言不少于33个', true, '不少于'],
		['网民留言至少33个', true, '至少'],
		['不低于33个', true, '不低于'],
		['33个以上', true, '以上'],
		['33个（含）及以上', true, '及以上'],
		['33余个', undefined, '余'],
		['30多个', undefined, '多'],
		['超过33个', undefined, '超过'],
		['多于33个', undefined, '多于'],
		['不超过33个', undefined, undefined],
		['33个', undefined, undefined]
	])('%s: whether it includes the number, and the word', (text, inclusive, word) => {
		const [read] = readNumbers(text);
		expect([read?.inclusive, read?.word]).toEqual([inclusive, word]);
	});

	it('with its place, without its unit', () => {
		const text = '处罚140余万元，抽查2606家';
		const places = readNumbers(text).map(({ start, end }) => text.slice(start, end));
		expect(places).toEqual(['140余万', '2606']);
	});

	it('twice where there are two', () => {
		expect(readNumbers('2021-2025年').map(({ value }) => value)).toEqual([2021, 2025]);
	});

	it.each([
		'没有数字',
		'百分比',
		'万一',
		'二三',
		'数十本',
		'几十本',
		'十几件',
		'20几家',
		'数十万元'
	])('not at all from %s', (text) => {
		expect(readNumbers(text)).toEqual([]);
	});
});

describe('whatever the number', () => {
	it('what is said in Chinese words is read back as the same value', () => {
		// 二百二 says 220 by ear; a report writes all of it. Two digits without a place (〇二) are no number.
		fc.assert(
			fc.property(fc.nat(999_999_999), (value) => {
				expect(readNumbers(`共${numberWords(value, 'zh')}件`)).toMatchObject([{ value }]);
			})
		);
	});

	it('any text is read: places in order, apart, within it, and no value but a number', () => {
		const chars = [...'0123456789０９,，.．%％百分之一二两三十千万亿〇余多约近超过以上件\u3000 a'];
		const texts = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.array(fc.constantFrom(...chars), { maxLength: 60 }).map((list) => list.join(''))
		);
		fc.assert(
			fc.property(texts, (text) => {
				let end = 0;
				for (const one of readNumbers(text)) {
					expect(one.start).toBeGreaterThanOrEqual(end);
					expect(one.end).toBeGreaterThan(one.start);
					expect(one.value).toBeGreaterThanOrEqual(0);
					end = one.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 500 }
		);
	});
});
