/** Every report in `data/` obeys every rule, and wrong data is told by file, line, what is wrong and what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresAsWritten, homeReport, loadReports } from '../src/lib/server/reports.ts';
import { reportName } from '../src/lib/model/addresses.ts';
import { localise } from '../src/lib/model/report.ts';
import { problemsOf } from './mutate.ts';
import { wrong } from './wrong.ts';

const tiny = 'tests/reports';
const own = `${tiny}/xinqu-2024`;
const real = readdirSync('data').filter((name) => reportName.test(name));
const bytes = (text: string) => new TextEncoder().encode(text);
/** What the proof-reader says about the tests' own report when one of its files is changed. */
const tell = (file: string, change: Parameters<typeof problemsOf>[2][string]) =>
	problemsOf(tiny, ['xinqu-2024'], { [file]: change });

describe('right data', () => {
	it('passes: the reports of the site', () => {
		expect(problemsOf('data', real, {})).toEqual([]);
		const ids = loadReports('data').map(({ id }) => id);
		expect(ids.sort()).toEqual(real.sort());
	});

	it('says of parts that they overlap where they do not fit into the whole apart: the report itself never says so', () => {
		const { id: report, figures } = homeReport('data');
		for (const [id, { overlaps }] of Object.entries(figuresAsWritten(report))) {
			const one = figures[id]!;
			for (const other of overlaps.map((name) => figures[name]!)) {
				const pair = `${id} and ${other.id}`;
				expect(other.partOf, pair).toBe(one.partOf);
				expect(one.value + other.value, pair).toBeGreaterThan(figures[one.partOf!]!.value);
			}
		}
	});

	it('passes: the report of the tests', () => {
		expect(loadReports(tiny).map(({ id }) => id)).toEqual(['xinqu-2024']);
		expect(homeReport(tiny).id).toBe('xinqu-2024');
	});

	it.each(['zh', 'en'] as const)('is left in one language: %s', (lang) => {
		const view = localise(homeReport(tiny), lang);
		expect(view.lang).toBe(lang);
		expect(view.figures['recovered']?.text).toBe({ zh: '超过20万', en: 'over 200,000' }[lang]);
		expect(JSON.stringify(view)).not.toMatch(/"(zh|en)":/);
	});

	it('is read once as long as no file changes', () => {
		expect(loadReports(tiny)).toBe(loadReports(tiny));
	});
});

describe.each([...new Set(wrong.map(({ group }) => group))])(
	'%s: the proof-reader finds',
	(group) => {
		const cases = wrong.filter((one) => one.group === group);
		it.each(cases)('$rule', ({ file, change, says }) => {
			expect(tell(`xinqu-2024/${file}`, change)).toEqual(says.map((line) => `${own}/${line}`));
		});
	}
);

describe('a count of 0', () => {
	const none =
		'    formula: closures - closures\n    unit: 次\n    name: { zh: "没有的事", en: "things that are not" }\n    one: { zh: "一次", en: "one time" }\n';
	const figures: [string, string] = ['\nothers:\n', `  none:\n${none}\nothers:\n`];
	/** What is said of a chart that shows it; what else may be said of the figure is another matter. */
	const shown = (charts: [string, string], story?: [string, string]) =>
		problemsOf(tiny, ['xinqu-2024'], {
			'xinqu-2024/figures.yaml': figures,
			'xinqu-2024/charts.yaml': charts,
			...(story ? { 'xinqu-2024/story.yaml': story } : {})
		});

	it('may be drawn as dots', () => {
		expect(shown(['show: [guides]', 'show: [none]'])).toEqual([]);
	});

	it('cannot be what a camera comes near to', () => {
		const figures: [string, string] = ['figures: [closures,', 'figures: [none, closures,'];
		expect(shown(figures)).toEqual([
			`${own}/charts.yaml:58:13 checks: none is 0, and a camera cannot come near to nothing. Take it out of figures and name it under say, or show it in a chart of the kind dots.`
		]);
	});

	it('cannot be what something is shared out over', () => {
		const clusters = 'layout: clusters, show: [closures, none]';
		expect(shown(['layout: grid, show: [guides]', clusters])).toEqual([
			`${own}/charts.yaml:19:50 guides/listed: none is 0, and nothing can be shared out over nothing. Take the layout blocks, or name both under say.`
		]);
	});

	it('makes no heap for the title page', () => {
		const cover =
			'cover: { chart: guides, state: listed, text: { zh: "什么也没有。", en: "Nothing." } }\nchapters:\n';
		expect(shown(['show: [guides]', 'show: [none]'], ['chapters:\n', cover])).toEqual([
			`${own}/story.yaml:3:32 cover: the title page shows a heap of dots, and none in guides/listed is 0. Write a state that shows a figure with dots, or take the cover out.`
		]);
	});
});

describe('a file that cannot be read', () => {
	const remedy =
		'Save it as UTF-8 (WPS, Notepad: “Save as”, encoding UTF-8; VS Code: “Save with Encoding”).';
	const story = readFileSync(`${own}/story.yaml`);
	const gbk = new Uint8Array([0x23, 0x0a, 0x23, 0xd0, 0xc2, 0xc7, 0xf8, 0x0a]);
	it.each([
		['GBK', gbk, `2:1 file: the file is not UTF-8, most likely GBK (“ANSI”). ${remedy}`],
		[
			'UTF-16',
			new Uint8Array([0xff, 0xfe, 0x23, 0x00]),
			`1:1 file: the file is UTF-16 (“Unicode”). ${remedy}`
		],
		[
			'a byte-order mark',
			new Uint8Array([0xef, 0xbb, 0xbf, ...story]),
			'1:1 file: the file begins with a byte-order mark (BOM). Save it as UTF-8 without BOM.'
		],
		[
			'emptiness',
			bytes(' \n'),
			'1:1 file: the file is empty. Write it, or copy it from another report.'
		],
		['absence', null, '1:1 file: the file is missing. Write it, or copy it from another report.']
	])('is told for %s', (_what, change, says) => {
		expect(tell('xinqu-2024/story.yaml', change)).toEqual([`${own}/story.yaml:${says}`]);
	});
});

describe('the folder', () => {
	it('needs a report at home', () => {
		expect(tell('site.yaml', ['xinqu-2024', 'xinqu-2025'])).toEqual([
			'tests/reports/site.yaml:2:7 home: there is no report “xinqu-2025”. Write the name of a folder: xinqu-2024.'
		]);
	});

	it('needs names that are addresses', () => {
		expect(problemsOf(tiny, ['xinqu-2024', '新区2024'], {})[0]).toBe(
			'tests/reports/新区2024:1:1 folder: the name “新区2024” cannot be an address. Name it by district and year in lower-case letters, such as xinqu-2024.'
		);
	});

	it('is called by the year of its report', () => {
		expect(tell('xinqu-2024/report.yaml', ['year: 2024', 'year: 2025'])).toEqual([
			`${own}/report.yaml:3:7 year: the year is 2025, but the folder is called xinqu-2024. Correct the year, or rename the folder.`,
			`${own}/report.yaml:3:7 year: the year is 2025, but source.txt is headed 「新区2024年法治政府建设情况报告」. Correct the year, or replace source.txt.`
		]);
	});

	it('explains terms without marks and numbers', () => {
		const text = (zh: string): [string, string] => ['不收费，也不判输赢。', zh];
		expect(tell('terms.yaml', text('不收费，{cases}件都这样，30日内办完。'))).toEqual([
			'tests/reports/terms.yaml:5:29 mediation: “{” is printed as it stands in this text. Say it without {figure-id} and [words](term-id).',
			'tests/reports/terms.yaml:5:41 mediation: “30” is typed into the text. Say it without the number, or name it under others in figures.yaml if the report has it.'
		]);
	});

	it('has all its problems told at once', () => {
		const problems = problemsOf(tiny, ['xinqu-2024'], {
			'units.yaml': ['份: { kind: count', '份: { kind: counts'],
			'terms.yaml': null,
			'xinqu-2024/report.yaml': ['year: 2024', 'year: "2024"'],
			'xinqu-2024/story.yaml': ['state: wall', 'sate: wall']
		});
		expect(problems.map((line) => line.split(':')[0]?.replace(/.*reports\//, ''))).toEqual([
			'units.yaml',
			'terms.yaml',
			'xinqu-2024/report.yaml',
			'xinqu-2024/story.yaml',
			'xinqu-2024/story.yaml'
		]);
	});

	it('may have Windows line ends', () => {
		const crlf = (name: string) =>
			bytes(readFileSync(`${own}/${name}`, 'utf8').replaceAll('\n', '\r\n'));
		const names = ['source.txt', 'report.yaml', 'figures.yaml', 'charts.yaml', 'story.yaml'];
		const changes = Object.fromEntries(names.map((name) => [`xinqu-2024/${name}`, crlf(name)]));
		expect(problemsOf(tiny, ['xinqu-2024'], changes)).toEqual([]);
	});
});

describe('the report of Daowai', () => {
	const folder = 'data/daowai-2021';

	it('stops on a value that the report does not state', () => {
		const file = 'daowai-2021/figures.yaml';
		const line = readFileSync(`data/${file}`, 'utf8').split('\n').indexOf('    value: 1046') + 1;
		const problems = problemsOf('data', real, { [file]: ['value: 1046', 'value: 1047'] });
		expect(problems).toContain(
			`${folder}/figures.yaml:${line}:12 resolved: the value 1047 is not in its quote 「化解1046件」, which says 1046. Correct the value or the quote.`
		);
	});

	it('stops when one English sentence is gone', () => {
		const file = 'daowai-2021/story.yaml';
		const text = readFileSync(`data/${file}`, 'utf8');
		const line = text.split('\n').find((one) => /^ {10}en: /.test(one)) ?? '';
		const change = bytes(text.replace(`${line}\n`, ''));
		const problems = problemsOf('data', real, { [file]: change });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(
			/^data\/daowai-2021\/story\.yaml:\d+:\d+ [a-z-]+: the English text is missing\. Add en: /
		);
	});

	it('has one number of services that gives all three percentages', () => {
		const { figures } = loadReports('data').find(({ id }) => id === 'daowai-2021')!;
		const shares = [
			['online', 'online-rate'],
			['one-visit', 'one-visit-rate'],
			['no-meeting', 'no-meeting-rate']
		] as const;
		const fits = (whole: number) =>
			shares.every(([part, rate]) => {
				const { value, decimals } = figures[rate]!;
				const share = (figures[part]!.value / whole) * 100;
				// Officials round or cut off; both must lead to the same whole.
				const cut = Math.floor(share * 10 ** decimals) / 10 ** decimals;
				return cut === value || Number(share.toFixed(decimals)) === value;
			});
		const wholes = Array.from({ length: 2000 }, (_, index) => index + 1).filter(fits);
		expect(wholes).toEqual([figures['services']?.value]);
	});
});
