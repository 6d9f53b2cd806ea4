/** What is said of one thing in a picture: name, value in words, share of its whole, what a dot is, where the report says so. */
import { chartWords } from '../charts/words.ts';
import { pictureWords, sheetWords } from '../messages/index.ts';
import { countWords, numberWords, spoken } from '../model/spoken.ts';
import type { Row, View } from '../model/view.ts';

/** A value as a voice says it. English names hold the noun of what is counted. */
export function valueWords(view: View, row: Row): string {
	const counted = view.lang === 'en' && row.one !== undefined;
	const decimals = view.figures[row.id]?.decimals;
	return spoken(
		{ ...row, unit: counted ? '' : row.unit, ...(decimals === undefined ? {} : { decimals }) },
		view.lang
	);
}

/** Share of the whole of which the report says this is a part; only where both are exact. */
function share(view: View, row: Row): string | undefined {
	const figure = view.figures[row.id];
	const whole = figure?.partOf === undefined ? undefined : view.figures[figure.partOf];
	if (!figure || !whole || figure.bound !== 'exact' || whole.bound !== 'exact') return undefined;
	// Of nothing there is no share.
	if (whole.value === 0) return undefined;
	const percent = Math.round((figure.value / whole.value) * 1000) / 10;
	const words = pictureWords[view.lang];
	return words.share(whole.name, spoken({ value: percent, bound: 'exact', unit: '%' }, view.lang));
}

/**
 * @param at number of the thing among those shown, from 1
 * @param all how many are shown
 */
export function say(view: View, row: Row, at: number, all: number): string {
	const { lang } = view;
	const words = chartWords[lang];
	const own = pictureWords[lang];
	const place = view.figures[row.id]?.place;
	const first = [words.pair(row.label, valueWords(view, row)), share(view, row)];
	const rest = [
		row.one && words.oneDot(row.one),
		row.period && row.period[0] !== row.period[1] && words.since(row.period[0]),
		place && own.source(sheetWords[lang].place(place)),
		own.position(numberWords(at, lang), countWords(all, lang))
	];
	const known = (part: string | false | undefined | 0) => (part ? [part] : []);
	return words.join([
		words.sentence(first.flatMap(known)),
		...rest.flatMap(known).map((part) => words.sentence([part]))
	]);
}
