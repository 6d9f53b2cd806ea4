/** Numbers that are no statistics look like what they are called: a statistic that is none of these cannot hide there. */
import { readNumbers } from './number.ts';
import { numeralChars } from './numeral.ts';
import type { FiguresFile } from './schema.ts';

type Other = FiguresFile['others'][number];

const digit = `[0-9０-９${numeralChars}]`;
/** What the text of an entry must hold. Names, idioms, plans and misprints may hold anything. */
const shapes: Partial<Record<Other['is'], [RegExp, what: string]>> = {
	date: [
		// “七一”, “12·4”: days that have a name.
		new RegExp(
			`${digit}\\s*[年月日号]|[0-9]{4}[-./][0-9]{1,2}|[0-9]{1,2}[:：·•.][0-9]{1,2}|^“[一二三四五六七八九十]{2,3}”$`
		),
		'a date (2022-03-15, 3月15日)'
	],
	period: [
		new RegExp(
			`${digit}\\s*(?:个?月|[年日天周季届]|小时|分钟|个?工作日)|[0-9]{4}\\s*[-—–~～至]|期间|时期|以来|十[一二三四五六]五`
		),
		'a period (2020年来, 2021-2025年)'
	],
	document: [
		/号|第.+[条款项]|[A-Z]{2}|[〔［[【（(][0-9０-９]{4}/,
		'the number of a document (〔2018〕15号, 第3条)'
	],
	ordinal: [
		new RegExp(
			`[第届期级季批]|[轮号位类档首]|其${digit}|${digit}(?:[是要则审线把.．、]|方面)|[（(]${digit}+[)）]`
		),
		'an ordinal (第四次会议, 一是)'
	]
};
/** Kinds that nothing is by being so many. */
const counted = ['document', 'ordinal', 'name', 'idiom', 'plan'];

/**
 * What is wrong with how an entry is called.
 * @param units as units.yaml has them
 */
export function misnamed({ text, is }: Other, units: string[]): string | undefined {
	const shape = shapes[is];
	if (shape && !shape[0].test(text))
		return `「${text}」 is no ${is}: it does not look like ${shape[1]}. Make it a figure, or say what else it is.`;
	// Stops around a number make no name of it; 十四五 does without a unit what digits do not.
	const words = text.replace(/^[\s、，。；：,;:]+|[\s、，。；：,;:]+$/g, '');
	const [number] = readNumbers(words);
	const alone =
		number?.start === 0 && (units.includes(number.after) || /^[\d０-９.]+$/.test(words));
	if (counted.includes(is) && alone)
		return `「${text}」 is a number as statistics have them, and no ${is} by itself. Make it a figure, or write more of the words around it.`;
	return undefined;
}
