/** Every digit and every count in words of the report is a figure, a list number, or named for what it is. */
import { numeralChars } from './numeral.ts';
import { misnamed } from './others.ts';
import { places } from './quote.ts';
import type { Complain } from './problem.ts';
import type { FiguresFile } from './schema.ts';
import type { Stretch } from './view.ts';

const run = new RegExp(`[0-9０-９]+|[${numeralChars}]+`, 'g');
/** Numbers of parts, sections and items, where a paragraph begins. */
const listNumber =
	/^[ \t\u3000]*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|[0-9０-９]{1,2}[.．、](?![0-9０-９]))/gm;

/**
 * @param covered stretches of the text that figures account for
 * @param units as units.yaml has them
 * @param inSource complains about a place in source.txt
 * @param inFigures complains about an entry of `others`
 */
export function proveCoverage(
	text: string,
	covered: Stretch[],
	others: FiguresFile['others'],
	units: string[],
	inSource: Complain,
	inFigures: Complain
): void {
	const named: Stretch[] = [];
	for (const [index, other] of others.entries()) {
		const { text: words } = other;
		const found = places(text, words);
		const say = (says: string) => inFigures(['others', index, 'text'], 'others', says);
		const wrong = misnamed(other, units);
		if (wrong) inFigures(['others', index, 'is'], 'others', wrong);
		if (found.length === 0)
			say(
				`「${words}」 is not in source.txt. Take the entry out, or write it as the report has it.`
			);
		if (words.search(run) < 0) say(`「${words}」 holds no number. Take the entry out.`);
		const stretches = found.map((at) => ({ start: at, end: at + words.length }));
		const figure = covered.find((one) =>
			stretches.some((two) => two.start < one.end && one.start < two.end)
		);
		if (figure)
			say(
				`「${words}」 covers 「${text.slice(figure.start, figure.end)}」, which is a figure. Make the entry longer, so that it means no statistic.`
			);
		named.push(...stretches);
	}
	const lists = [...text.matchAll(listNumber)].map(({ 0: all, index }) => ({
		start: index,
		end: index + all.length
	}));
	const known = [...covered, ...named, ...lists];
	for (const match of text.matchAll(run)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (known.some((one) => one.start <= start && end <= one.end)) continue;
		const around = text
			.slice(Math.max(0, start - 6), end + 6)
			.replace(/\s+/g, ' ')
			.trim();
		inSource(
			[],
			'number',
			`「${match[0]}」 in 「${around}」 is not accounted for. Make it a figure in figures.yaml, or name it under others.`,
			start
		);
	}
}
