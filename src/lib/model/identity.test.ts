import { expect, it } from 'vitest';
import { proveIdentity } from './identity.ts';
import { readOriginal } from './quote.ts';

const report = {
	district: { zh: '江城市新区', en: 'Newtown, River City' },
	year: 2024,
	title: { zh: '新区2024年工作报告', en: 'Newtown’s report for 2024' },
	publisher: { zh: '新区办公室', en: 'Newtown Office' },
	published: '2025-03-01',
	remarks: []
};
const end = '\n\n一、工作。都做了。\n\n江城市新区办公室\n\n2025301';

/** What is said of a report with such a head. */
function said(head: string, changed: Partial<typeof report> = {}): string[] {
	const told: string[] = [];
	proveIdentity(
		'xinqu-2024',
		{ ...report, ...changed },
		readOriginal(head + end),
		(path, _, says) => told.push(`${path.join('/')}: ${says.split('.')[0]}`)
	);
	return told;
}

it.each([
	['a title on one line', '新区2024年工作报告'],
	['a title on two lines', '新区2024年\n工作报告'],
	['a title with blanks', '新区 2024 年 工作报告'],
	['a date below the title', '新区2024年工作报告\n\n日期：2025年3月1日'],
	['two dates', '新区2024年工作报告\n\n成文：2025-02-10 发布：2025-03-01']
])('%s passes, whatever becomes of the date at the end', (_, head) => {
	expect(said(head)).toEqual([]);
});

it('a title without a year passes where the source has none', () => {
	const title = { zh: '新区工作报告', en: 'Newtown’s report' };
	expect(said('新区工作报告', { title })).toEqual([]);
});

it('numerals are a year, too', () => {
	const title = { zh: '新区二〇二四年工作报告', en: report.title.en };
	expect(said('新区二〇二四年工作报告', { title })).toEqual([]);
	expect(said('新区二〇二三年工作报告', { title })[0]).toMatch(/^year: the year is 2024, but/);
});

it('no report is published before its year', () => {
	expect(said('新区2024年工作报告', { published: '2024-12-31' })).toEqual([]);
	expect(said('新区2024年工作报告', { published: '2023-12-31' })).toEqual([
		"published: 2023-12-31 is before the report's year 2024"
	]);
});
