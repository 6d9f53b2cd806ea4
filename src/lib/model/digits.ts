/** The digits that story.yaml lets texts hold: years and the like that the report prints, and that are no statistic. */
import type { Complain } from './problem.ts';
import type { FiguresFile } from './schema.ts';
import type { Figure } from './view.ts';

export interface DigitsRules {
	/** The report's year, which is `{year}`. */
	year: number;
	figures: Record<string, Figure>;
	others: FiguresFile['others'];
	/** Every run of digits in the texts of story and charts. */
	typed: Set<string>;
}

export function proveDigits(
	digits: string[],
	{ year, figures, others, typed }: DigitsRules,
	complain: Complain
): void {
	const printed = new Set(others.flatMap(({ text }) => text.match(/\d+/g) ?? []));
	for (const [index, one] of digits.entries()) {
		const say = (says: string) => complain(['digits', index], 'digits', says);
		const figure = Object.values(figures).find(({ value }) => value === Number(one));
		if (Number(one) === year)
			say(`“${one}” is the report's year. Write {year} in the texts, and take it out of digits.`);
		else if (figure)
			say(`“${one}” is the figure ${figure.id}. Write {${figure.id}}, and take it out of digits.`);
		else if (!printed.has(one))
			say(
				`“${one}” is in no entry of others in figures.yaml. Only years and the like that the report prints stand here; take it out.`
			);
		else if (!typed.has(one)) say(`no text holds “${one}”. Take it out of digits.`);
	}
}
