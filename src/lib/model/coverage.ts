/** Every digit and every count in words of the report is a figure, a list number, or named for what it is. */
import { numeralChars } from './numeral.ts';
import { places } from './quote.ts';
import type { Complain } from './problem.ts';
import type { FiguresFile } from './schema.ts';

const run = new RegExp(`[0-9０-９]+|[${numeralChars}]+`, 'g');
/** Numbers of parts, sections and items, where a paragraph begins. */
const listNumber =
	/^[ \t\u3000]*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|[0-9０-９]{1,2}[.．、](?![0-9０-９]))/gm;

type Stretch = readonly [number, number];

/**
 * @param covered stretches of the text that figures account for
 * @param inSource complains about a place in source.txt
 * @param inFigures complains about an entry of `others`
 */
export function proveCoverage(
	text: string,
	covered: Stretch[],
	others: FiguresFile['others'],
	inSource: Complain,
	inFigures: Complain
): void {
	const named: Stretch[] = [];
	for (const [index, { text: words }] of others.entries()) {
		const found = places(text, words);
		const say = (says: string) => inFigures(['others', index, 'text'], 'others', says);
		if (found.length === 0)
			say(
				`「${words}」 is not in source.txt. Take the entry out, or write it as the report has it.`
			);
		if (words.search(run) < 0) say(`「${words}」 holds no number. Take the entry out.`);
		const stretches = found.map((at) => [at, at + words.length] as const);
		const figure = covered.find(([start, end]) => stretches.some(([a, b]) => a < end && start < b));
		if (figure)
			say(
				`「${words}」 covers 「${text.slice(...figure)}」, which is a figure. Make the entry longer, so that it means no statistic.`
			);
		named.push(...stretches);
	}
	const lists = [...text.matchAll(listNumber)].map(
		(m) => [m.index, m.index + m[0].length] as const
	);
	const known = [...covered, ...named, ...lists];
	for (const match of text.matchAll(run)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (known.some(([a, b]) => a <= start && end <= b)) continue;
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
