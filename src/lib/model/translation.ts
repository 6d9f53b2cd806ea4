/**
 * The report's sentences in the site's other language: each stands in the report word for word, none twice, none is missed,
 * and the numbers of both languages are the same.
 */
import { readEnglish, type EnglishNumber } from './english.ts';
import { readNumbers, type ReadNumber } from './number.ts';
import { decimalsOf, printNumber } from './printing.ts';
import { numeralChars, readNumeral } from './numeral.ts';
import type { Complain } from './problem.ts';
import { places, type Original } from './quote.ts';
import type { TranslationFile } from './schema.ts';
import type { Sentence } from './view.ts';

type Others = readonly { text: string }[];

export interface TranslationRules {
	original: Original;
	/** What holds digits or counts in words and is no statistic: names, idioms. */
	others: Others;
	/** Ids of the sentences that must have a translation. */
	wanted: Set<string>;
	/** What each number of the report is, is known; until then the two languages cannot be compared. */
	accounted: boolean;
}

/** Id of a sentence → its translation. */
export type Translations = Record<string, string>;

const numerals = new RegExp(`[${numeralChars}]+`, 'g');

const brief = (text: string) => (text.length > 12 ? `${text.slice(0, 11)}…` : text);

/** A number of the list does not run into the year behind it: 「1.2031年」 is 1 and 2031. */
const spaced = (text: string) => text.replace(/^\d{1,2}[.．](?=\d{4}年)/, '$& ');

interface Chinese {
	/** What a translation must print: all numbers in digits, and those in words that are more than a name or an idiom. */
	stated: { number: ReadNumber; print: string }[];
	/** Every value that a name or an idiom may mean: 十四五 is fourteen and five. */
	alluded: Set<number>;
}

function readChinese(text: string, others: Others): Chinese {
	const named = others.flatMap((one) =>
		places(text, one.text).map((at) => [at, at + one.text.length] as const)
	);
	const stated: Chinese['stated'] = [];
	for (const number of readNumbers(text)) {
		const { value, bound, inclusive = false, after, start, end } = number;
		const isNamed = named.some(([from, to]) => from <= start && end <= to);
		const decimals = decimalsOf(value);
		const unitKind = after.startsWith('%') ? 'percent' : 'count';
		// A year has no thousands mark.
		if (!isNamed)
			stated.push({
				number,
				print: printNumber(value, { bound, decimals, unitKind, lang: 'en', inclusive })
			});
		else if (/[0-9０-９]/.test(text.slice(start, end)))
			stated.push({ number, print: String(value) });
	}
	const alluded = new Set<number>();
	for (const [from, to] of named)
		for (const [run] of text.slice(from, to).matchAll(numerals))
			for (let first = 0; first < run.length; first++)
				for (let end = first + 1; end <= run.length; end++)
					alluded.add(readNumeral(run.slice(first, end)) ?? Number.NaN);
	return { stated, alluded };
}

/** What the two languages of a sentence do not both say. */
export function compareNumbers(
	zh: string,
	en: string,
	others: Others
): { missing: string[]; added: EnglishNumber[] } {
	const { stated, alluded } = readChinese(spaced(zh), others);
	const left = readEnglish(en);
	const missing: string[] = [];
	for (const { number, print } of stated) {
		const percent = number.after.startsWith('%');
		const at = left.findIndex(
			(one) =>
				one.value === number.value &&
				one.bound === number.bound &&
				one.inclusive === number.inclusive &&
				one.percent === percent
		);
		if (at < 0) missing.push(print);
		else left.splice(at, 1);
	}
	const added = left.filter(
		({ value, bound, percent, inWords }) =>
			// “One” and “first” are words of their own in English.
			!(inWords && value === 1) && !(bound === 'exact' && !percent && alluded.has(value))
	);
	return { missing, added };
}

/** Proves words of the report against their translation: all of it is English and says the same numbers. */
export function proveEnglish(
	zh: string,
	en: string,
	{ others, accounted }: Pick<TranslationRules, 'others' | 'accounted'>,
	say: (says: string, offset?: number) => void
): void {
	const chinese = en.search(/\p{Script=Han}/u);
	if (chinese >= 0) say('this is not all English. Translate the rest.', chinese);
	if (!accounted) return;
	const { missing, added } = compareNumbers(zh, en, others);
	for (const number of missing)
		say(`the report says ${number}, the translation does not. Write “${number}”.`);
	for (const { text: words, start } of added)
		say(
			`the translation says “${words}”, the report does not, or says it fewer times. Take it out, or correct it.`,
			start
		);
}

/** @param inFile complains about an entry of translation.yaml, `inSource` about a place in source.txt */
export function proveTranslation(
	{ sentences: entries }: TranslationFile,
	{ original, others, wanted, accounted }: TranslationRules,
	inFile: Complain,
	inSource: Complain
): Translations {
	const { text, sentences } = original;
	const byText = new Map<string, Sentence[]>();
	for (const one of sentences) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
	const found: Translations = {};
	for (const [index, { zh, en }] of entries.entries()) {
		const say = (lang: 'zh' | 'en', says: string, offset?: number) =>
			inFile(['sentences', index, lang], `「${brief(zh)}」`, says, offset);
		const homes = byText.get(zh) ?? [];
		const whole = sentences.find((one) => one.text.includes(zh.trim()));
		if (homes.length === 0)
			say(
				'zh',
				whole
					? `this is not the whole sentence. Write it as the report has it: 「${whole.text}」.`
					: places(text, zh).length > 0
						? 'this is more than one sentence. Give each an entry of its own.'
						: 'the report has no such sentence. Copy it from source.txt, character by character.'
			);
		else if (homes.some(({ id }) => id in found))
			say('zh', 'the sentence is translated twice. Take one of the entries out.');
		for (const { id } of homes) found[id] = en;

		proveEnglish(zh, en, { others, accounted }, (says, offset) => say('en', says, offset));
	}
	for (const { id, text: zh, start } of sentences)
		if (wanted.has(id) && !(id in found))
			inSource(
				[],
				'translation',
				`「${brief(zh)}」 has no translation. Add the sentence to translation.yaml as zh:, and its translation as en:.`,
				start
			);
	return found;
}
