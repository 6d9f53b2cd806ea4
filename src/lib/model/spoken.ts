/** Numbers in words, as a voice says them: 五万二千六百六十七, one million four hundred thousand. */
import { decimalsOf, qualifierOf } from './printing.ts';
import type { Bound, Lang } from './view.ts';

const digits = [...'零一二三四五六七八九'];
const places = ['', '十', '百', '千'];

/** 1 to 9999 in Chinese, a nought for any gap: 二百零六. */
function upToTenThousand(value: number): string {
	let words = '';
	let gap = false;
	for (let place = 3; place >= 0; place--) {
		const digit = Math.floor(value / 10 ** place) % 10;
		if (digit === 0) {
			gap = words !== '';
			continue;
		}
		if (gap) words += digits[0]!;
		gap = false;
		// 两千, 两百 by ear; 二十 and 二.
		words += (digit === 2 && place > 1 ? '两' : digits[digit]!) + places[place]!;
	}
	return words;
}

/** A whole number in Chinese words. */
function chinese(value: number): string {
	if (value === 0) return digits[0]!;
	let rest = value;
	let words = '';
	for (const [size, name] of [
		[1e8, '亿'],
		[1e4, '万'],
		[1, '']
	] as const) {
		const group = Math.floor(rest / size);
		rest %= size;
		if (group === 0) continue;
		const skipped = words !== '' && group < 1000;
		words += (skipped ? digits[0]! : '') + (group >= 1e4 ? chinese(group) : upToTenThousand(group));
		words += name;
	}
	// 十二, not 一十二, where a number begins with it.
	return words.replace(/^一十/, '十');
}

const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function upToThousand(value: number): string {
	const hundreds = Math.floor(value / 100);
	const rest = value % 100;
	const below =
		rest < 20
			? small[rest]!
			: tens[Math.floor(rest / 10)]! + (rest % 10 ? `-${small[rest % 10]!}` : '');
	if (hundreds === 0) return below;
	return `${small[hundreds]!} hundred${rest ? ` and ${below}` : ''}`;
}

/** A whole number in English words. */
function english(value: number): string {
	if (value === 0) return small[0]!;
	let rest = value;
	const words: string[] = [];
	for (const [size, name] of [
		[1e9, ' billion'],
		[1e6, ' million'],
		[1e3, ' thousand']
	] as const) {
		const group = Math.floor(rest / size);
		rest %= size;
		if (group > 0) words.push(upToThousand(group) + name);
	}
	if (rest > 0) words.push((words.length > 0 && rest < 100 ? 'and ' : '') + upToThousand(rest));
	return words.join(' ');
}

const whole: Record<Lang, (value: number) => string> = { zh: chinese, en: english };
const point = { zh: '点', en: ' point ' };
const minus = { zh: '负', en: 'minus ' };

/** A number in words, digit by digit behind the point. `decimals` as printed. */
export function numberWords(value: number, lang: Lang, decimals = 0): string {
	const [integer = '0', rest] = Math.abs(value).toFixed(decimals).split('.');
	const ones = lang === 'zh' ? digits : small;
	const named = [...(rest ?? '')].map((digit) => ones[Number(digit)]!);
	const tail = rest ? point[lang] + named.join(lang === 'zh' ? '' : ' ') : '';
	return (value < 0 ? minus[lang] : '') + whole[lang](Number(integer)) + tail;
}

/** Chinese words in front of a measure word: 两件, not 二件. */
const counting = (words: string) => (words === '二' ? '两' : words);

/** A whole number in words, in front of what it counts. */
export function countWords(value: number, lang: Lang): string {
	const words = numberWords(value, lang);
	return lang === 'zh' ? counting(words) : words;
}

interface Spoken {
	value: number;
	bound: Bound;
	/** `atLeast` that includes the value itself. */
	inclusive?: boolean;
	/** As written behind the number in this language; `%` for a percentage. */
	unit: string;
	decimals?: number;
}

/** A value with qualifier and unit, as a voice says it: 约三十万元, about three hundred thousand yuan. */
export function spoken({ value, bound, inclusive, unit, decimals }: Spoken, lang: Lang): string {
	const words = numberWords(value, lang, decimals ?? decimalsOf(value));
	const before = qualifierOf(bound, lang, inclusive);
	if (unit === '%') return before + (lang === 'zh' ? `百分之${words}` : `${words} percent`);
	if (lang === 'zh') return `${before}${unit ? counting(words) : words}${unit}`;
	return `${before}${words}${unit ? ` ${unit}` : ''}`;
}
