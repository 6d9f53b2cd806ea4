/** Numbers as the site prints them, in both languages. */
import type { Bound, Lang } from './view.ts';

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

/** What stands before a number: 超过, at least. Nothing where it is exact. */
export function qualifierOf(bound: Bound, lang: Lang, inclusive = false): string {
	return qualifiers[lang][inclusive && bound === 'atLeast' ? 'inclusive' : bound];
}

/** Decimals with which a number is written. */
export function decimalsOf(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}

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
	const qualifier = qualifierOf(bound, lang, inclusive);
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
