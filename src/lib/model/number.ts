/** Numbers in Chinese text, read. Only while building: Safari before 16.4 knows no pattern that looks behind. */
import { multiplier, numeralChars, readNumeral } from './numeral.ts';
import { boundOf, reach, vagueWords, type Qualifier } from './qualifier.ts';

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
