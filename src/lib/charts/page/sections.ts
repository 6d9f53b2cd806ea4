/** The sections of a report as rows: what each is called, and the statistics that stand in it. */
import { isNumbered, paragraphName, sectionAddress, sectionName } from '../../model/section.ts';
import type { PageChart } from '../../model/schema.ts';
import type { Drawing, Lang, Local, Mark, Row, Section, Source, View } from '../../model/view.ts';
import { chartWords } from '../words.ts';

type Spec = Local<Drawing<PageChart>>;

/** Row id of a section, fit for an address: 一(五) → section-1-5. */
export function sectionRow(section: string): string {
	return `section-${sectionAddress(section)}`;
}

/** The paragraph that a state points at, as the report's reader finds it. */
export function pointedAt(
	{ source, lang }: { source?: Source | undefined; lang: Lang },
	section: string,
	paragraph: number
): string {
	const found = source?.sections
		.find(({ id }) => id === section)
		?.paragraphs.map(({ sentences }) => sentences[0]?.place)
		.find((place) => place?.paragraph === paragraph);
	return paragraphName(found ?? { paragraph }, lang);
}

/** The first clause of a heading, where charts.yaml has no short name. */
function shortHeading(heading: string): string {
	const clause = heading.split(/[,，、;；]/)[0]!;
	return clause.length > 10 ? `${clause.slice(0, 9)}…` : clause;
}

function labelOf({ id, heading }: Section, names: Record<string, string>, lang: Lang): string {
	const number = sectionName(id, lang);
	// What has no number needs but one name.
	if (!isNumbered(id)) return names[id] ?? number.replace(/^[a-z]/, (first) => first.toUpperCase());
	if (lang === 'en') return [number, names[id] ?? ''].join(' ').trim();
	return `${number}${number.endsWith('）') ? '' : ' '}${names[id] ?? shortHeading(heading)}`.trim();
}

/** One row per section of the report, with its statistics; introduction and signature only when they have any. */
export function sectionRows(spec: Spec, view: View): Row[] {
	const words = chartWords[view.lang];
	const all = Object.values(view.figures).flatMap(({ id, sentence, mark }): Mark[] =>
		mark && sentence !== undefined ? [{ figure: id, sentence, ...mark }] : []
	);
	return view.source.sections.flatMap((section): Row[] => {
		const sentences = section.paragraphs.flatMap((paragraph) => paragraph.sentences);
		const ids = new Set(sentences.map(({ id }) => id));
		const marks = all
			.filter(({ sentence }) => ids.has(sentence))
			.sort((a, b) => a.start - b.start || a.end - b.end);
		if (section.heading === '' && marks.length === 0) return [];
		// The first section of a part stands under the part's heading too.
		const headings = section.paragraphs.filter((one) => one.is === 'part' || one.is === 'section');
		const first = (headings.at(-1) ?? section.paragraphs[0])?.sentences[0]?.id;
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
