/** Numbers in Chinese text, read and printed. */
import { multiplier, numeralChars, readNumeral } from './numeral.ts';
import { boundOf, reach, vagueWords, type Qualifier } from './qualifier.ts';
import type { Bound, Lang } from './view.ts';

/** Its bound is atLeast: 余, 多, 超过, 以上 …; atMost: 不超过, 不足, 以内 …; about: 约, 近, 左右. */
export interface ReadNumber extends Qualifier {
	value: number;
	/** What follows the number, blanks left out: begins with the unit. */
	after: string;
	/** Offsets of the number with its multiplier (万) and qualifier behind it (余), without unit. */
	start: number;
	end: number;
}

const more = '[余多]?';
const arabic = `(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]+)?`;
const pattern = new RegExp(
	`(百分之)?(?:(${arabic})(${more}[十百千]?[万亿]{0,2}${more})|([${numeralChars}]+)(${more})([万亿]?))`,
	'g'
);

/** Full-width digits as plain ones, thousands marks away. */
function plain(text: string): number {
	const half = text.replace(/[０-９．]/g, (char) =>
		String.fromCharCode(char.charCodeAt(0) - 0xfee0)
	);
	return Number(half.replace(/[,，]/g, ''));
}

/** Every number of a text, in order, Arabic and Chinese; 数十 is none. What is no number in fact (统一) is for the caller to know. */
export function readNumbers(text: string): ReadNumber[] {
	const found: ReadNumber[] = [];
	const vague = vagueWords(text);
	for (const match of text.matchAll(pattern)) {
		const [all, percent, figure, times, numeral, open, group] = match;
		const base = figure === undefined ? readNumeral(numeral ?? '') : plain(figure);
		if (base === undefined) continue;
		const factor = multiplier((times ?? group ?? '').replace(/[余多]/g, ''));
		const start = match.index;
		const end = start + all.length;
		if (vague.some((one) => one.start < end && start < one.end)) continue;
		const left = text.slice(Math.max(0, start - reach), start).trimEnd();
		const rest = text.slice(end).replace(/^\s+/, '');
		found.push({
			// 34.1 × 10,000 and 70.6 × 100,000,000 are not exact in binary; in fifteen digits they are.
			value: factor === 1 ? base : Number((base * factor).toPrecision(15)),
			...boundOf(left, `${times ?? ''}${open ?? ''}`, rest),
			after: percent ? `%${rest}` : rest.replace(/^％/, '%'),
			start,
			end
		});
	}
	return found;
}

export interface Printing {
	bound: Bound;
	decimals: number;
	unitKind: 'count' | 'money' | 'percent';
	lang: Lang;
	/** `atLeast` that includes the value itself: 不少于, or a least that was computed, but not 余. `atMost` always does. */
	inclusive?: boolean;
}

const qualifiers = {
	zh: { exact: '', atLeast: '超过', inclusive: '至少', atMost: '不超过', about: '约' },
	en: { exact: '', atLeast: 'over ', inclusive: 'at least ', atMost: 'at most ', about: 'about ' }
} as const;

/** Large words per language, largest first; used only where the printed number stays exactly the value. */
const scales: Record<Lang, [number, string][]> = {
	zh: [
		[1e8, '亿'],
		[1e4, '万']
	],
	en: [
		[1e9, ' billion'],
		[1e6, ' million']
	]
};

/** A number with commas. By hand: the browser's own printer takes longer to start than a picture to draw. */
export function grouped(value: number, decimals = 0): string {
	const [whole = '', rest] = value.toFixed(decimals).split('.');
	const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return rest === undefined ? commas : `${commas}.${rest}`;
}

/**
 * A number as the site prints it: with qualifier, without unit (percent keeps its sign). A large round number is
 * shortened only when nothing is lost; a stated value is never rounded.
 */
export function printNumber(value: number, printing: Printing): string {
	const { bound, decimals, unitKind, lang, inclusive } = printing;
	const qualifier = qualifiers[lang][inclusive && bound === 'atLeast' ? 'inclusive' : bound];
	if (unitKind === 'percent') return `${qualifier}${grouped(value, decimals)}%`;
	const scale = scales[lang].find(([size]) => value >= size);
	// At most two decimals of the large word: 1.4 million, 3.25亿, but never 5.2667万.
	if (scale && Number.isInteger(Math.round((value / scale[0]) * 1e8) / 1e6)) {
		const short = String(Math.round((value / scale[0]) * 100) / 100);
		const [whole = '', rest] = short.split('.');
		return `${qualifier}${grouped(Number(whole), 0)}${rest ? `.${rest}` : ''}${scale[1]}`;
	}
	return `${qualifier}${grouped(value, decimals)}`;
}
