/** The years that a figure counts, held against the words of the report: 2020年来, 三年来, 十三五以来, 截至目前. */
import { readNumbers, type ReadNumber } from './number.ts';
import type { Complain } from './problem.ts';
import type { Original } from './quote.ts';
import type { ListedFigure, StatedFigure } from './schema.ts';
import type { Statement } from './statement.ts';

const toNow = /^年(?:[0-9０-９一二三四五六七八九十]{1,3}月)?(?:以?来|至今)/;
/** Words for the report's own year; what stands behind them counts from there. */
const own = ['全年', '今年', '本年', '当年'];

/** First years that words such as 2020年来 may mean; 三年来 counts from the year before last, or from the one before that. */
function firstYears({ value }: ReadNumber, year: number): number[] {
	return value < 100 ? [year - value + 1, year - value] : [value];
}

/** From which years the words before a number count; none where they open no period or the report's own year. */
export function countedFrom(before: string, year: number): { words: string; years: number[] } {
	const last = readNumbers(before)
		.filter(({ after }) => after.startsWith('年'))
		.at(-1);
	const opened = last && toNow.exec(last.after)?.[0];
	const closed = Math.max(...own.map((word) => before.lastIndexOf(word)));
	if (!last || !opened || closed > last.start || last.value === year)
		return { words: '', years: [] };
	return { words: before.slice(last.start, last.end) + opened, years: firstYears(last, year) };
}

/** Does a text name this year as the first of a period? */
export function namesYear(text: string, since: number, year: number): boolean {
	if (since === year - 1 && /[去上]年/.test(text)) return true;
	return readNumbers(text).some((one) => {
		if (one.value === since) return /^(?:年|[-—–~～至到])/.test(one.after);
		const lately = toNow.test(one.after) || /近$/.test(text.slice(0, one.start));
		return lately && one.after.startsWith('年') && firstYears(one, year).includes(since);
	});
}

/**
 * Proves the first year of a stated figure.
 * @param periods what `others` names as a period
 */
export function proveSince(
	id: string,
	since: number | undefined,
	{ found, mark }: Statement,
	report: { year: number; original: Original; periods: string[] },
	complain: Complain
): void {
	const { year, original, periods } = report;
	const say = (key: string, says: string) => complain(['figures', id, key], id, says);
	if (since !== undefined && since >= year)
		return say(
			'since',
			`since ${since} is not before the report's year ${year}. Leave it out unless the period began earlier.`
		);
	if (!found || !mark) return;
	const { sentence } = found;
	if (since === undefined) {
		const before = sentence.text.slice(0, mark.start - sentence.start);
		const { words, years } = countedFrom(before, year);
		if (years.length > 0)
			say(
				'quote',
				`the report counts from an earlier year on, 「${words}」, the figure from ${year}. Write since: ${years.join(' or ')}.`
			);
		return;
	}
	const paragraph = original.source.sections
		.flatMap(({ paragraphs }) => paragraphs)
		.find(({ sentences }) => sentences.some((one) => one.id === sentence.id));
	const text = paragraph?.sentences.map((one) => one.text).join('') ?? '';
	// 十三五以来 has no year to read; whoever names it as a period has looked it up.
	const unread = periods.filter((one) => !/[0-9０-９]{4}/.test(one));
	if (!namesYear(text, since, year) && !unread.some((one) => text.includes(one)))
		say(
			'since',
			`the paragraph of the quote does not name ${since}. Write the year from which the report counts; where it says so in other words (十三五以来), name these under others as a period.`
		);
}

/** 截至2021年底 has a date of its own, 2020年至今 a first year. */
const upToNow = /截[至止](?:到)?(?:目前|现在|今)|到目前|迄今/g;

/** Proves that a figure counts to date where, and only where, the words before its number say so. */
export function proveToDate(
	id: string,
	{ toDate = false, since }: Pick<StatedFigure | ListedFigure, 'toDate' | 'since'>,
	{ found, mark }: Statement,
	complain: Complain
): void {
	if (!found || !mark) return;
	const { text, start } = found.sentence;
	const before = text.slice(0, mark.start - start);
	const last = [...before.matchAll(upToNow)].at(-1);
	const closed = Math.max(...own.map((word) => before.lastIndexOf(word)));
	const open = last && last.index > closed;
	if (toDate && !open)
		complain(
			['figures', id, 'toDate'],
			id,
			'no words before its number say that the report counts to date (截至目前, 迄今). Take toDate out.'
		);
	else if (!toDate && since === undefined && open)
		complain(
			['figures', id, 'quote'],
			id,
			`the report counts to date, 「${last[0]}」, the figure the whole year. Write toDate: true.`
		);
}
