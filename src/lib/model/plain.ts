/** Texts that are printed as they are, in tables, pictures and files: no marks in them, no number that nobody proved. */
import type { Complain } from './problem.ts';
import type { ChartSpec, FiguresFile, ReportFile, Terms, Words } from './schema.ts';
import { proveRoom } from './room.ts';
import { blankNames, typedNumbers } from './text.ts';
import type { Lang } from './view.ts';
import { proveWording } from './wording.ts';

export interface PlainRules {
	/** Digits that texts may hold as they are. */
	digits: Set<string>;
	/** Names with numerals in them, as the report's `others` list them. */
	names: string[];
}

/** Proves the texts of one file. */
class Plain {
	constructor(
		readonly rules: PlainRules,
		readonly complain: Complain
	) {}

	/** Any text but those of the report itself: a telephone number is no statistic. */
	marks(path: (string | number)[], subject: string, words: Words): void {
		for (const lang of ['zh', 'en'] as const) {
			const at = words[lang].search(/[{}[\]]/);
			if (at >= 0)
				this.complain(
					[...path, lang],
					subject,
					`“${words[lang][at]}” is printed as it stands in this text. Say it without {figure-id} and [words](term-id).`,
					at
				);
		}
	}

	text(path: (string | number)[], subject: string, words: Words): void {
		const say = (lang: Lang, says: string, at: number) =>
			this.complain([...path, lang], subject, says, at);
		const { names } = this.rules;
		this.marks(path, subject, words);
		for (const lang of ['zh', 'en'] as const) {
			for (const { found, at } of typedNumbers(blankNames(words[lang], names), this.rules))
				say(
					lang,
					`“${found}” is typed into the text. Say it without the number, or name it under others in figures.yaml if the report has it.`,
					at
				);
		}
		proveWording(words, { proven: {}, names }, say);
	}
}

export function proveFigureTexts(
	figures: FiguresFile['figures'],
	rules: PlainRules,
	complain: Complain
): void {
	const plain = new Plain(rules, complain);
	for (const [id, figure] of Object.entries(figures))
		for (const key of ['name', 'one', 'note'] as const)
			if (figure[key]) plain.text(['figures', id, key], id, figure[key]);
}

export function proveChartTexts(
	charts: Record<string, ChartSpec>,
	rules: PlainRules,
	complain: Complain
): void {
	const plain = new Plain(rules, complain);
	for (const [id, spec] of Object.entries(charts)) {
		if (spec.kind === 'flow') {
			// The Chinese name is the report's.
			for (const [index, { en }] of spec.named.entries())
				plain.text([id, 'named', index], id, { zh: '', en });
			plain.text([id, 'unnamed'], id, spec.unnamed);
			plain.text([id, 'into'], id, spec.into);
		} else if (spec.kind === 'page')
			for (const [section, name] of Object.entries(spec.sectionNames)) {
				const path = [id, 'sectionNames', section];
				plain.text(path, id, name);
				proveRoom('name', path, id, name, complain);
			}
	}
}

export function proveReportTexts(
	{ contact, remarks }: ReportFile,
	rules: PlainRules,
	complain: Complain
): void {
	const plain = new Plain(rules, complain);
	if (contact) plain.marks(['contact'], 'contact', contact);
	for (const [index, remark] of remarks.entries())
		plain.text(['remarks', index], 'remarks', remark);
}

/** Terms are the same for all reports, so they hold no number of one; what a term has in its name is no number. */
export function proveTerms(terms: Terms, complain: Complain): void {
	for (const [id, { name, text }] of Object.entries(terms)) {
		const plain = new Plain({ digits: new Set(), names: [name.zh, name.en] }, complain);
		plain.text([id, 'name'], id, name);
		plain.text([id, 'text'], id, text);
	}
}
