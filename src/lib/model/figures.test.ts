import { describe, expect, it } from 'vitest';
import { proveFigures } from './figures.ts';
import { originOf } from './origin.ts';
import { readOriginal } from './quote.ts';
import { figuresFile, unitsFile } from './schema.ts';

const text =
	'报告\n一、工作\n排查120件，化解95件，成功率98%，满意率99.2%，罚款20余万元。2023年以来，检查1500次，移送40件。\n开7次会，清理7件，走访数十家、145人次。\n普法不少于30场，建点40处以上，抽查不超过10家，接访逾60次。帮扶第二中学、第三中学。截至目前,办提案90件，全年办建议80件。\n';
const units = unitsFile.parse({
	件: { kind: 'count', en: '' },
	次: { kind: 'count', en: 'times' },
	家: { kind: 'count', en: '' },
	场: { kind: 'count', en: '' },
	处: { kind: 'count', en: '' },
	人: { kind: 'count', en: '' },
	元: { kind: 'money', en: 'yuan' },
	倍: { kind: 'count', en: 'times' },
	'%': { kind: 'percent', en: '%' }
});
const name = { zh: '甲', en: 'a' };
const stated = {
	found: { value: 120, unit: '件', quote: '排查120件', name: { zh: '排查', en: 'found' } },
	solved: { value: 95, unit: '件', quote: '化解95件', name: { zh: '化解', en: 'solved' } },
	rate: { value: 98, unit: '%', quote: '成功率98%', name: { zh: '成功率', en: 'rate' } },
	content: { value: 99.2, unit: '%', quote: '满意率99.2%', name },
	fines: { value: 200_000, unit: '元', bound: 'atLeast', quote: '罚款20余万元', name },
	checks: { value: 1500, unit: '次', since: 2023, quote: '检查1500次', name },
	moved: { value: 40, unit: '件', since: 2023, quote: '移送40件', name },
	kept: { value: 7, unit: '件', quote: '开7次会，清理7件', name },
	talks: { value: 30, unit: '场', bound: 'atLeast', quote: '普法不少于30场', name },
	posts: { value: 40, unit: '处', bound: 'atLeast', quote: '建点40处以上', name },
	visited: { value: 10, unit: '家', bound: 'atMost', quote: '抽查不超过10家', name },
	heard: { value: 60, unit: '次', bound: 'atLeast', quote: '接访逾60次', name }
};

/** The figure `x` computed as told, and whatever is wrong with it. */
function compute(x: Record<string, unknown>) {
	const { figures, wrong } = prove({ ...stated, x: { name, ...x } });
	return { figure: figures['x'], figures, wrong };
}

function prove(entries: Record<string, unknown>) {
	const wrong: string[] = [];
	const file = figuresFile.parse({ figures: entries, others: [] });
	const { figures } = proveFigures(file, units, 2024, readOriginal(text), (_path, _id, says) =>
		wrong.push(says)
	);
	return { figures, wrong };
}

describe('a stated figure', () => {
	const { figures, wrong } = compute({ formula: 'found - solved', unit: '件' });

	it('knows its sentence, place and period', () => {
		expect(wrong).toEqual([]);
		expect(figures['checks']).toMatchObject({
			sentence: 's-4',
			place: { section: '一', paragraph: 1, sentence: 2 },
			period: [2023, 2024],
			decimals: 0
		});
		expect(figures['content']).toMatchObject({ decimals: 1, period: [2024, 2024] });
	});

	it('knows where its number stands: the one with its unit, with 余万 and percent sign', () => {
		const found = Object.values(figures).flatMap(({ mark }) =>
			mark ? `${text.slice(mark.start, mark.end)}|${text[mark.end]}` : []
		);
		expect(found).toEqual([
			'120|件',
			'95|件',
			'98%|，',
			'99.2%|，',
			'20余万|元',
			'1500|次',
			'40|件',
			'7|件',
			'30|场',
			'40|处',
			'10|家',
			'60|次'
		]);
	});

	it('prints with its qualifier', () => {
		expect(figures['fines']?.text).toEqual({ zh: '超过20万', en: 'over 200,000' });
		expect(figures['content']?.text).toEqual({ zh: '99.2%', en: '99.2%' });
		expect(figures['heard']?.text).toEqual({ zh: '超过60', en: 'over 60' });
	});

	it('prints “at least” where the report includes the number, and keeps the report’s word', () => {
		expect(figures['talks']).toMatchObject({
			text: { zh: '至少30', en: 'at least 30' },
			inclusive: true,
			qualifier: '不少于'
		});
		expect(figures['posts']).toMatchObject({ text: { zh: '至少40' }, qualifier: '以上' });
		expect(figures['heard']?.qualifier).toBe('逾');
		expect(figures['heard']).not.toHaveProperty('inclusive');
	});
});

describe('a figure that counts to date', () => {
	const proposals = { value: 90, unit: '件', quote: '办提案90件' };

	it('says so where the report does, and keeps the year for programs', () => {
		const { figure, wrong } = compute({ ...proposals, toDate: true });
		expect(wrong).toEqual([]);
		expect(figure).toMatchObject({ toDate: true, period: [2024, 2024] });
		expect(compute({ value: 80, unit: '件', quote: '办建议80件' })).toMatchObject({ wrong: [] });
	});

	it('goes on into what is computed from it', () => {
		const file = { ...stated, proposals: { ...proposals, toDate: true, name } };
		const { figures } = prove({ ...file, x: { name, unit: '件', formula: 'proposals - kept' } });
		expect(figures['x']?.toDate).toBe(true);
		expect(figures['kept']).not.toHaveProperty('toDate');
	});

	it.each([
		[proposals, 'the report counts to date, 「截至目前」, the figure the whole year. Write toDate'],
		[{ value: 120, unit: '件', quote: '排查120件', toDate: true }, 'Take toDate out.'],
		[{ value: 80, unit: '件', quote: '办建议80件', toDate: true }, 'Take toDate out.']
	])('%j is refused: %s', (x, says) => {
		expect(compute(x).wrong.join('\n')).toContain(says);
	});
});

describe('where a figure comes from', () => {
	const schools = {
		count: 2,
		unit: '家',
		quote: '第二中学、第三中学',
		names: ['第二中学', '第三中学']
	};
	it.each([
		['found', 'stated'],
		['x', 'counted']
	])('%s is %s, whatever numerals its names hold', (id, origin) => {
		const { figures, wrong } = compute(schools);
		expect(wrong).toEqual([]);
		expect(originOf(figures[id]!)).toBe(origin);
	});

	it('a computed one is computed', () => {
		const { figure } = compute({ formula: 'found - solved', unit: '件' });
		expect(originOf(figure!)).toBe('computed');
	});
});

describe('a stated figure is refused', () => {
	it.each([
		[
			{ value: 10, unit: '家', quote: '走访数十家' },
			'「数十」 in the quote 「走访数十家」 says how long a number is, but not which.'
		],
		[
			{ value: 145, unit: '人', quote: '145人' },
			'the unit 人 does not stand behind 145 in 「145人」, but 「人次」.'
		],
		[{ value: 7, unit: '次', quote: '清理7件' }, 'the unit 次 does not stand behind 7'],
		[{ value: 40, unit: '件', quote: '移送40件' }, 'Write since: 2023.'],
		[{ value: 120, unit: '件', since: 2022, quote: '排查120件' }, 'does not name 2022.']
	])('%j: %s', (x, says) => expect(compute(x).wrong.join('\n')).toContain(says));
});

describe('a computed figure', () => {
	it('shows its working in both languages', () => {
		const { figure } = compute({
			formula: 'round((found + solved) * rate)',
			unit: '件',
			bound: 'about'
		});
		expect(figure?.value).toBe(211);
		expect(figure?.inputs).toEqual(['found', 'solved', 'rate']);
		expect(figure?.working).toEqual({
			zh: '四舍五入（（120（排查） + 95（化解）） × 98%（成功率）） = 约211',
			en: '(120 (found) + 95 (solved)) × 98% (rate), rounded = about 211'
		});
	});

	it.each([
		['found - solved', {}, '25'],
		['solved / found', { unit: '%', decimals: 1, bound: 'about' }, '约79.2%'],
		['found / solved', { bound: 'about', decimals: 2 }, '约1.26'],
		['found + solved - 100', { bound: 'atLeast' }, '至少115'],
		['fines / found', { unit: '元', bound: 'atLeast' }, '超过1,667'],
		['found / fines', { bound: 'atMost', decimals: 4 }, '不超过0.0006'],
		['talks + 5', { unit: '场', bound: 'atLeast' }, '至少35'],
		['heard + 5', { unit: '次', bound: 'atLeast' }, '超过65'],
		['25 - visited', { unit: '家', bound: 'atLeast' }, '至少15'],
		['found / 12', {}, '10'],
		['found / solved', { unit: '倍', bound: 'about', decimals: 1 }, '约1.3'],
		['1 - rate', { unit: '%', bound: 'about' }, '约2%'],
		// 119.04, and nothing else that rounds differently, whatever the last printed digit hides.
		['round(found * content)', {}, '119']
	])('%s with %j prints %s', (formula, how, zh) => {
		const { figure, wrong } = compute({ formula, unit: '件', ...how });
		expect(wrong).toEqual([]);
		expect(figure?.text.zh).toBe(zh);
	});

	it.each([
		['found - moved', {}, 'Compute only with figures of one period.'],
		['round(found * rate)', {}, 'the rounded percentage allows other results'],
		[
			'found / fines',
			{ bound: 'atLeast' },
			'fines is atLeast, so it is not “at least” itself. Write bound: atMost or about.'
		],
		['fines / found', { unit: '元', bound: 'atMost' }, 'Write bound: atLeast or about.'],
		['round(fines / 5000)', { unit: '元', bound: 'atMost' }, 'Write bound: atLeast or about.'],
		[
			'fines / found',
			{ unit: '元' },
			'it is exact, but fines is not. Write bound: atLeast or about.'
		],
		['found + fines', {}, '件 and 元 are of two kinds'],
		['fines / found + fines', { unit: '元' }, '元 per 件 and 元 are of two kinds'],
		['rate + content', { unit: '%' }, 'rate and content are percentages, which do not add up'],
		['found / solved', { unit: '%', bound: 'about' }, 'it is a share, but comes to 126.3 %'],
		['found / solved', { unit: '元' }, 'Write unit: 件 or % or 倍, or correct the formula.'],
		['found * solved', {}, 'but the formula comes to 件 × 件. Correct the formula.'],
		['found - 95', {}, '95 is the value of solved. Write the id in its place.'],
		['fines / 1500', { unit: '元' }, '1500 is the value of checks. Write the id in its place.'],
		['found / solved', {}, 'it is exact, but comes to 1.26']
	])('%s with %j is refused: %s', (formula, how, says) => {
		expect(compute({ formula, unit: '件', ...how }).wrong.join('\n')).toContain(says);
	});
});
