/** Whose report it is: the year, the names and the date are those that the source itself prints. */
import { reportName } from './addresses.ts';
import { readNumbers } from './number.ts';
import type { Complain } from './problem.ts';
import type { Original } from './quote.ts';
import type { ReportFile } from './schema.ts';
import type { Paragraph } from './view.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

const date = /(?<!\d)(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})(?!\d)/g;

/** Years that a title names, in digits or in Chinese numerals. */
const yearsIn = (text: string) =>
	readNumbers(text)
		.filter(({ value, after }) => value >= 1949 && value <= 2100 && after.startsWith('年'))
		.map(({ value }) => value);

/** Dates with all their digits, as YYYY-MM-DD. */
const datesIn = (text: string) =>
	[...text.matchAll(date)].map(([, year, month, day]) =>
		[year!, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-')
	);

/** Holds `report.yaml` against the name of its folder and against the source's title, byline and signature. */
export function proveIdentity(
	folder: string,
	{ district, year, title, publisher, published }: ReportFile,
	{ text, source }: Original,
	complain: Complain
): void {
	const lines = (...kinds: Paragraph['is'][]) =>
		source.sections
			.flatMap(({ paragraphs }) => paragraphs)
			.filter((one) => kinds.includes(one.is))
			.map(({ sentences }) => sentences.map((one) => one.text).join(''))
			.join(' ');
	if (reportName.test(folder) && !folder.endsWith(`-${year}`))
		complain(
			['year'],
			'year',
			`the year is ${year}, but the folder is called ${folder}. Correct the year, or rename the folder.`
		);
	const heading = lines('title');
	const years = yearsIn(bare(heading));
	if (years.length > 0 && !years.includes(year))
		complain(
			['year'],
			'year',
			`the year is ${year}, but source.txt is headed 「${heading}」. Correct the year, or replace source.txt.`
		);
	// A long title may run on into a second line, which looks like a byline.
	if (!bare(lines('title', 'byline')).includes(bare(title.zh)))
		complain(
			['title', 'zh'],
			'title',
			`the title is not that of source.txt, which is headed 「${heading}」. Copy it from there.`
		);
	else if (years.includes(year) && !yearsIn(bare(title.zh)).includes(year))
		complain(['title', 'zh'], 'title', `the title does not name the year ${year}. Copy all of it.`);
	if (years.includes(year) && !title.en.includes(String(year)))
		complain(
			['title', 'en'],
			'title',
			`the title does not name the year ${year}. Write the year of the report.`
		);
	// Reports leave out the city that the district belongs to.
	if (!bare(lines('title', 'byline', 'signature')).includes(bare(district.zh).slice(-3)))
		complain(
			['district', 'zh'],
			'district',
			`the district ${district.zh} stands neither in the title nor at the end of source.txt. Write the district of the report.`
		);
	if (!bare(text).includes(bare(publisher.zh)))
		complain(
			['publisher', 'zh'],
			'publisher',
			`the publisher ${publisher.zh} is not in source.txt. Write the name as the report has it.`
		);
	const dates = datesIn(lines('byline'));
	if (dates.length > 0 && !dates.includes(published))
		complain(
			['published'],
			'published',
			`the report prints ${dates.join(', ')} below its title, not ${published}. Write the date as the report has it.`
		);
	// Some reports come out in the last days of their year.
	else if (Number(published.slice(0, 4)) < year)
		complain(
			['published'],
			'published',
			`${published} is before the report's year ${year}. Correct the date or the year.`
		);
}
