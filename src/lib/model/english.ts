/** Numbers in English text: in digits (1.4 million, over 200,000, 98%) and in words (four, fifteenth, February). */
import type { Bound } from './view.ts';

export interface EnglishNumber {
	value: number;
	/** atLeast: more than, over, at least …; atMost: no more than, under, up to …; about: about, nearly … */
	bound: Bound;
	/** `atLeast` that includes the number: at least, no fewer than, or more. */
	inclusive?: true;
	percent: boolean;
	/** Written in words, as names and idioms have it: the “four consciousnesses”. */
	inWords: boolean;
	/** As the text has it. */
	text: string;
	/** Offset in the text. */
	start: number;
}

const least = '(?:no|not) (?:less|fewer) than|at least';
const past = 'more than|over|above|exceeding';
const upper =
	'(?:no|not) (?:more|greater|higher) than|not (?:over|above|exceed(?:ing)?)|(?:less|fewer) than|at most|up to|under|below|within';
const near = 'about|around|some|nearly|almost|roughly|approximately|close to';
const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const digits = new RegExp(
	`(?:\\b(?:(${upper})|(${least})|(${past})|(${near}))\\s+)?(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?(?:\\s+(${Object.keys(scales).join('|')})\\b)?(\\s?%|\\s+per\\s?cent\\b)?(?:\\s+or\\s+(?:(more)|(less|fewer))\\b)?`,
	'gi'
);

/** Cardinal and ordinal of each number that has a word of its own. */
const units = [
	['one', 'first'],
	['two', 'second'],
	['three', 'third'],
	['four', 'fourth'],
	['five', 'fifth'],
	['six', 'sixth'],
	['seven', 'seventh'],
	['eight', 'eighth'],
	['nine', 'ninth'],
	['ten', 'tenth'],
	['eleven', 'eleventh'],
	['twelve', 'twelfth'],
	['thirteen', 'thirteenth'],
	['fourteen', 'fourteenth'],
	['fifteen', 'fifteenth'],
	['sixteen', 'sixteenth'],
	['seventeen', 'seventeenth'],
	['eighteen', 'eighteenth'],
	['nineteen', 'nineteenth']
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

const values = new Map<string, number>([
	...units.flatMap((words, at) => words.map((word): [string, number] => [word, at + 1])),
	...tens.flatMap((word, at): [string, number][] => {
		const ordinal = word.replace(/y$/, 'ieth');
		return [
			[word, (at + 2) * 10],
			[ordinal, (at + 2) * 10],
			...units
				.slice(0, 9)
				.flatMap((ones, one) =>
					ones.map((last): [string, number] => [`${word}-${last}`, (at + 2) * 10 + one + 1])
				)
		];
	}),
	...months.map((month, at): [string, number] => [month, at + 1])
]);
const month = `(?<=\\d\\s)(?:${months.join('|')})\\b|\\b(?:${months.join('|')})(?=\\s\\d)`;
/** Longest first, so that twenty-one is not read as twenty. */
const words = [...values.keys()]
	.filter((word) => !months.includes(word))
	.sort((a, b) => b.length - a.length);
const spelt = new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');
const dated = new RegExp(month, 'g');

/** Every number of a text, first those in digits. */
export function readEnglish(text: string): EnglishNumber[] {
	const inDigits = [...text.matchAll(digits)].map((match): EnglishNumber => {
		const [all, most, least, past, about, whole = '', decimals = '', scale, percent, more, fewer] =
			match;
		const factor = scales[scale?.toLowerCase() ?? ''] ?? 1;
		return {
			// 1.4 × 1,000,000 is exact in fifteen digits, not in binary.
			value: Number((Number(whole.replaceAll(',', '') + decimals) * factor).toPrecision(15)),
			bound:
				most || fewer ? 'atMost' : least || past || more ? 'atLeast' : about ? 'about' : 'exact',
			...(!most && !fewer && (least || more) ? { inclusive: true as const } : {}),
			percent: percent !== undefined,
			inWords: false,
			text: all,
			start: match.index
		};
	});
	const inWords = [...text.matchAll(spelt), ...text.matchAll(dated)].map(
		(match): EnglishNumber => ({
			value: values.get(match[0]) ?? values.get(match[0].toLowerCase())!,
			bound: 'exact',
			percent: false,
			inWords: true,
			text: match[0],
			start: match.index
		})
	);
	return [...inDigits, ...inWords];
}
