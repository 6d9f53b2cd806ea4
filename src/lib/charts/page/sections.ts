/** The sections of a report as rows: what each is called, and the statistics that stand in it. */
import { readNumbers } from '../../model/number.ts';
import { readNumeral } from '../../model/numeral.ts';
import { fullWidth } from '../../model/typography.ts';
import type { PageChart } from '../../model/schema.ts';
import type { Drawing, Lang, Local, Mark, Row, Section, View } from '../../model/view.ts';
import { chartWords } from '../words.ts';

type Spec = Local<Drawing<PageChart>>;

/** 一(五) → 1(5): numerals that readers of English can read. */
export function arabic(section: string): string {
	return section.replace(/[一二三四五六七八九十]+/g, (run) => String(readNumeral(run) ?? run));
}

/** Row id of a section, fit for an address: 一(五) → section-1-5. */
export function sectionRow(section: string): string {
	const safe = arabic(section).replace(/[^a-z0-9]+/g, '-');
	return `section-${safe}`.replace(/-+$/, '');
}

/** The first clause of a heading, where charts.yaml has no short name. */
function shortHeading(heading: string): string {
	const clause = heading.split(/[,，、;；]/)[0]!;
	return clause.length > 10 ? `${clause.slice(0, 9)}…` : clause;
}

function labelOf({ id, heading }: Section, names: Record<string, string>, lang: Lang): string {
	if (lang === 'en') return [arabic(id), names[id] ?? ''].join(' ').trim();
	const number = fullWidth(id);
	return `${number}${number.endsWith('）') ? '' : ' '}${names[id] ?? shortHeading(heading)}`.trim();
}

/** Where a figure's number stands: the digits in its quote that say its value, else the quote. */
function markOf(figure: View['figures'][string], start: number): Mark {
	const { id, quote = '', sentence = '', value } = figure;
	const number = readNumbers(quote).find((one) => Math.abs(one.value - value) < 1e-9);
	if (!number) return { figure: id, sentence, start, end: start + quote.length };
	const sign = /^[%％]/.test(quote.slice(number.end)) ? 1 : 0;
	return { figure: id, sentence, start: start + number.start, end: start + number.end + sign };
}

/** One row per section of the report, with its statistics; introduction and signature only when they have any. */
export function sectionRows(spec: Spec, view: View): Row[] {
	const words = chartWords[view.lang];
	const stated = Object.values(view.figures).filter((figure) => figure.quote !== undefined);
	return view.source.sections.flatMap((section): Row[] => {
		const sentences = section.paragraphs.flatMap((paragraph) => paragraph.sentences);
		const marks = stated
			.flatMap((figure) => {
				const home = sentences.find((one) => one.id === figure.sentence);
				const at = home?.text.indexOf(figure.quote!) ?? -1;
				return home && at >= 0 ? [markOf(figure, home.start + at)] : [];
			})
			.sort((a, b) => a.start - b.start || a.end - b.end);
		if (section.heading === '' && marks.length === 0) return [];
		const first = sentences[0]?.id;
		const chapter = view.chapters.find((one) => one.section === section.id);
		const row: Row = {
			id: sectionRow(section.id),
			label: labelOf(section, spec.sectionNames, view.lang),
			value: marks.length,
			bound: 'exact',
			unit: words.statistics,
			text: words.countStatistics(marks.length),
			one: words.oneStatistic,
			...(first === undefined ? {} : { sentence: first }),
			...(chapter ? { voice: chapter.voice } : {}),
			marks
		};
		return [row];
	});
}
