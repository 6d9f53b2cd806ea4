/** One report's files → a proven report, or all its problems at once. And a report → its view in one language. */
import { proveBrief } from './brief.ts';
import { proveLeftOut, tellNote } from './cautions.ts';
import { chartFigures, proveChart } from './charts.ts';
import { proveCover } from './cover.ts';
import { proveCoverage } from './coverage.ts';
import { proveDigits } from './digits.ts';
import { proveFigures } from './figures.ts';
import { proveIdentity } from './identity.ts';
import type { ChartRules } from './judge.ts';
import { complainer, type Problem } from './problem.ts';
import { proveChartTexts, proveFigureTexts, proveReportTexts } from './plain.ts';
import { places, readOriginal } from './quote.ts';
import { proveRoom } from './room.ts';
import type {
	ChartSpec,
	FiguresFile,
	ReportFile,
	StoryFile,
	Terms,
	TranslationFile,
	Units
} from './schema.ts';
import { parseWords, printed, proveAllShown, proveAllTold, tellStory } from './story.ts';
import type { TextWords } from './text.ts';
import { proveTranslation } from './translation.ts';
import type { Chapter, Chart, Drawing, Figure, Lang, Local, Report, Source, View } from './view.ts';

/** A report's own files, each as its schema has it; undefined when the file itself cannot be used. */
export interface Files {
	/** Name of the folder. */
	id: string;
	report: ReportFile | undefined;
	/** source.txt */
	source: string | undefined;
	figures: FiguresFile | undefined;
	charts: Record<string, ChartSpec> | undefined;
	story: StoryFile | undefined;
	translation: TranslationFile | undefined;
}

/** What all reports have in common. */
export interface Shared {
	units: Units | undefined;
	terms: Terms | undefined;
	/** Folder of the report at the site's root. */
	home: string | undefined;
}

export type Outcome =
	{ report: Report; problems?: undefined } | { problems: Problem[]; report?: undefined };

/** Sentences that English pages show: those of figures and quotations, and the headings of sections. */
function shownSentences(
	{ sections }: Source,
	figures: Record<string, Figure>,
	chapters: Chapter[]
): Set<string> {
	const steps = chapters.flatMap((chapter) => chapter.steps);
	const ids = [
		...Object.values(figures).map(({ sentence }) => sentence),
		...steps.map(({ quoteSentence }) => quoteSentence),
		...sections
			.flatMap(({ paragraphs }) => paragraphs.filter(({ is }, at) => at === 0 || is === 'section'))
			.map(({ sentences }) => sentences[0]?.id)
	];
	return new Set(ids.filter((id) => id !== undefined));
}

/** Rules are checked as far as the files they need can be used, so that one broken file does not hide the others'. */
export function buildReport(files: Files, shared: Shared): Outcome {
	const problems: Problem[] = [];
	const on = {
		report: complainer('report', problems),
		source: complainer('source', problems),
		figures: complainer('figures', problems),
		charts: complainer('charts', problems),
		story: complainer('story', problems),
		translation: complainer('translation', problems)
	};
	const { report, figures: entries, charts: specs, story, translation } = files;
	const { units, terms, home } = shared;
	if (!report || files.source === undefined || !entries || !units) return { problems };
	const original = readOriginal(files.source);
	proveIdentity(files.id, report, original, on.report);
	const proven = proveFigures(entries, units, report.year, original, on.figures);
	proveCoverage(
		original.text,
		proven.covered,
		entries.others,
		Object.keys(units),
		on.source,
		on.figures
	);
	const accounted = !problems.some(({ file }) => file === 'source' || file === 'figures');

	if (!specs) return { problems };
	const known = new Set(Object.keys(entries.figures));
	const sections = new Set(original.source.sections.map(({ id }) => id));
	const paragraphs = new Map(
		original.source.sections.map((section) => [
			section.id,
			section.paragraphs.at(-1)?.sentences[0]?.place.paragraph ?? 0
		])
	);
	const chartRules: ChartRules = {
		proven,
		known,
		sections,
		paragraphs,
		isVerbatim: (words) => places(original.text, words).length > 0,
		sentence: (id) =>
			original.sentences.find((one) => one.id === proven.figures[id]?.sentence)?.text,
		listed: (whole) =>
			Object.values(entries.figures)
				.filter((one) => 'names' in one)
				.find(({ partOf }) => partOf === whole)?.names
	};
	for (const [id, spec] of Object.entries(specs)) proveChart(id, spec, chartRules, on.charts);

	if (!terms || !story) return { problems };
	const text: TextWords = {
		figures: known,
		terms: new Set(Object.keys(terms)),
		year: report.year,
		digits: new Set(story.digits),
		names: entries.others.map((one) => one.text),
		proven: proven.figures
	};
	const typed = new Set(JSON.stringify([specs, story.cover, story.chapters]).match(/\d+/g));
	proveDigits(
		story.digits,
		{ year: report.year, figures: proven.figures, others: entries.others, typed },
		on.story
	);
	const plain = { digits: new Set([...text.digits, String(report.year)]), names: text.names };
	proveReportTexts(report, plain, on.report);
	proveFigureTexts(entries.figures, plain, on.figures);
	proveChartTexts(specs, plain, on.charts);
	const charts: Record<string, Chart> = {};
	for (const [id, { title, note, caveat, ...spec }] of Object.entries(specs)) {
		const parse = (key: 'title' | 'caveat', words: typeof title) =>
			parseWords(words, text, [id, key], id, on.charts);
		const short = caveat && parse('caveat', caveat);
		if (short) proveRoom('caveat', [id, 'caveat'], id, printed(short, proven.figures), on.charts);
		charts[id] = {
			id,
			spec: spec as Drawing,
			title: parse('title', title),
			note: tellNote(id, note, specs[id]!, text, on.charts),
			...(short ? { caveat: short } : {}),
			figures: chartFigures(specs[id]!)
		};
	}
	const cover = story.cover && proveCover(story.cover, specs, text, on.story);
	const chapters = tellStory(
		story,
		{ charts: specs, sections, original, text, accounted },
		on.story
	);
	const steps = chapters.flatMap((chapter) => chapter.steps);
	for (const [id, { note }] of Object.entries(charts))
		proveLeftOut(id, specs[id]!, note, steps, on.charts);
	proveBrief(chapters, original.source.sections, on.story);
	proveAllShown(chapters, specs, on.charts);
	proveAllTold(
		[...known],
		new Set(Object.values(charts).flatMap((chart) => chart.figures)),
		chapters,
		on.figures
	);
	if (!translation) return { problems };
	const wanted =
		files.id === home
			? new Set(original.sentences.map(({ id }) => id))
			: shownSentences(original.source, proven.figures, chapters);
	const translations = proveTranslation(
		translation,
		{ original, others: entries.others, wanted, accounted },
		on.translation,
		on.source
	);
	if (problems.length > 0) return { problems };
	return {
		report: {
			...report,
			id: files.id,
			source: original.source,
			translations,
			figures: proven.figures,
			charts,
			...(cover ? { cover } : {}),
			chapters,
			terms
		}
	};
}

function pick(value: unknown, lang: Lang): unknown {
	if (Array.isArray(value)) return value.map((one) => pick(one, lang));
	if (value === null || typeof value !== 'object') return value;
	if ('zh' in value && 'en' in value) return pick(value[lang], lang);
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pick(one, lang)]));
}

/** A report in one language: the same shape, with one language where there were two. */
export function localise(report: Report, lang: Lang): View {
	const translations = lang === 'zh' ? {} : report.translations;
	return { ...(pick(report, lang) as Local<Report>), translations, lang };
}
