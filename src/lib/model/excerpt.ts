/** The report's own words where they stand without the rest of their sentence: what is left out is marked. */
import { sentencesOf } from './source.ts';
import { fullWidth } from './typography.ts';
import type { Lang, View } from './view.ts';

/** A quotation, and where it is from. */
export interface Quotation {
	/** In the page's language. */
	quote?: string;
	/** As the report has it. */
	verbatim?: string;
	/** Id of the sentence in which it stands. */
	quoteSentence?: string;
}

/** A quotation's sentence as it is shown, and where in it the words stand: from `start` up to `end`, with a stop that they end. */
export interface Stand {
	whole: string;
	start: number;
	end: number;
}

/** What stands for words left out, before a quotation and after it. */
export const omissions = { zh: ['……', '……'], en: ['…\u00a0', '\u00a0…'] } as const;

const letters = (text: string) => text.toLowerCase().replace(/[.。]$/, '');

const words = ({ quote, verbatim }: Quotation, lang: Lang) =>
	(lang === 'zh' ? (verbatim ?? quote) : quote) ?? '';

/** @returns undefined where the sentence says it in other words, as a translation may */
export function standing(view: View, quotation: Quotation, lang: Lang): Stand | undefined {
	const { quoteSentence: id = '' } = quotation;
	const found =
		lang === 'zh'
			? sentencesOf(view.source).find((one) => one.id === id)?.text
			: view.translations[id];
	if (found === undefined) return;
	const [quote, whole] = [words(quotation, lang), lang === 'zh' ? fullWidth(found) : found];
	const start = letters(found).indexOf(letters(quote));
	if (start < 0) return;
	const end = start + letters(quote).length;
	return { whole, start, end: /^[.。]$/.test(whole.slice(end)) ? whole.length : end };
}

/** The quotation as it is shown in a language, with a mark wherever its sentence goes on. */
export function excerpt(view: View, quotation: Quotation, lang: Lang = view.lang): string {
	const own = standing(view, quotation, lang);
	// A translation in other words begins and ends where the report's own words do.
	const at = own ?? standing(view, quotation, 'zh');
	const quote = words(quotation, lang);
	const shown = own?.whole.slice(own.start, own.end) ?? (lang === 'zh' ? fullWidth(quote) : quote);
	const [before, after] = omissions[lang];
	return (at && at.start > 0 ? before : '') + shown + (at && at.end < at.whole.length ? after : '');
}
