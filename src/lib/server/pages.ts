/** What a page gets to work with: one report in one language, and its own place among the site's pages. */
import { otherStates } from '../card/states.ts';
import { chartIds } from '../charts/facts.ts';
import { slides } from '../deck/slides.ts';
import { localise } from '../model/report.ts';
import type { Lang, Report, View } from '../model/view.ts';
import { client } from './clients.ts';
import { embedDocument } from './embed.ts';
import { pictureLexicon } from './lexicon.ts';
import { minutes } from './minutes.ts';
import { pageMap } from './pagemap.ts';
import { homeReport, loadReports } from './reports.ts';
import { siteUrl } from './site.ts';

export interface PageData {
	/** The report without speaker's notes, which only the deck shows. */
	view: View;
	/** Relative way from this page to the site's root: `./` or `../`. */
	root: string;
	/** Relative way from this page to the story's own page: `` or `../`. */
	home: string;
	/** Relative way to the same page in the other language. */
	otherLanguage: string;
	/** This page in each language, for those who list pages: absolute where the site's address is known. */
	languages: Record<Lang, string>;
	/** The report's story at the address that stays its own, likewise. */
	lasting: string;
}

/** The report of an address; undefined when there is none, or the home report is asked for under its name. */
export function reportOf(name: string | undefined): Report | undefined {
	const reports = loadReports();
	return name === undefined ? reports[0] : reports.slice(1).find(({ id }) => id === name);
}

/** The same where the home report is found under its name too. */
const reportNamed = (name: string | undefined) =>
	reportOf(name === homeReport().id ? undefined : name);

const localised = new WeakMap<Report, Partial<Record<Lang, View>>>();

/** A report in one language; the same object each time, so that pictures are planned once. */
export function inLanguage(report: Report, lang: Lang): View {
	const known = localised.get(report) ?? {};
	localised.set(report, known);
	return (known[lang] ??= localise(report, lang));
}

/** The same, of an address. */
export function reportView(lang: Lang, name: string | undefined): View | undefined {
	const report = reportOf(name);
	return report && inLanguage(report, lang);
}

/**
 * The same of a report that must be there; the home report is found under its name too.
 * @throws when there is no such report
 */
export function namedView(lang: Lang, name: string | undefined): View {
	const report = reportNamed(name);
	if (!report) throw new Error(`There is no report “${name}”.`);
	return inLanguage(report, lang);
}

const folder = (parts: string[]) => parts.map((part) => `${part}/`).join('');

/**
 * @param name folder of the report; the home report when absent
 * @param path of the page below the site's root, with a slash at its end
 * @returns undefined when there is no such report, or the home report is asked for under its name
 */
export function pageView(lang: Lang, name: string | undefined, path: string): PageData | undefined {
	const report = reportOf(name);
	if (!report) return undefined;
	const parts = path.split('/').filter(Boolean);
	const own = parts.filter((part) => part !== 'en' && part !== name);
	const inChinese = lang === 'en' ? parts.slice(1) : parts;
	const toRoot = '../'.repeat(parts.length);
	const languages = { zh: folder(inChinese), en: folder(['en', ...inChinese]) };
	const site = siteUrl();
	const address = (to: string) => (site ? new URL(to, site).href : toRoot + to || './');
	const view = inLanguage(report, lang);
	const chapters = view.chapters.map((chapter) => ({
		...chapter,
		steps: chapter.steps.map((step) => ({ ...step, note: [] }))
	}));
	return {
		view: { ...view, chapters },
		root: toRoot || './',
		home: '../'.repeat(own.length),
		otherLanguage: toRoot + languages[lang === 'en' ? 'zh' : 'en'] || './',
		languages: { zh: address(languages.zh), en: address(languages.en) },
		lasting: address(lastingPath(lang, name))
	};
}

/** What only the story's own page needs: how long it takes, slides, its map, its script and the lines of its pictures. */
export function storyPage(view: View) {
	const pictured = slides(view, {}).flatMap(({ step, chart, number }) =>
		step !== undefined && chart ? [[step, number] as const] : []
	);
	return {
		minutes: minutes(view),
		slides: Object.fromEntries(pictured),
		map: pageMap(view),
		client: client('story'),
		lexicon: pictureLexicon(view)
	};
}

/** Addresses of all reports in all languages, for pages that nobody links to. */
export function allPages() {
	return loadReports().flatMap(({ id }, index) =>
		([undefined, 'en'] as const).map((lang) => ({ lang, report: index === 0 ? undefined : id }))
	);
}

/** The same for pages and files of every chart. */
export function allCharts() {
	return loadReports().flatMap((report, index) => {
		const charts = chartIds(inLanguage(report, 'zh'));
		return ([undefined, 'en'] as const).flatMap((lang) =>
			charts.map((chart) => ({ lang, report: index === 0 ? undefined : report.id, chart }))
		);
	});
}

/** Below the site's root: the home of a report in a language, `` or `en/` or `en/xinqu-2024/`. */
export function homePath(lang: Lang, report: string | undefined): string {
	return (lang === 'en' ? 'en/' : '') + (report === undefined ? '' : `${report}/`);
}

/** The same for as long as the report is published: the home moves to another report some day, a report's name stays its own. */
export function lastingPath(lang: Lang, report: string | undefined): string {
	return homePath(lang, report ?? homeReport().id);
}

/** Addresses below the home report's, once more under its own name. */
const named = <Place extends { report: string | undefined }>(places: Place[]) =>
	places.flatMap((one) => (one.report === undefined ? [{ ...one, report: homeReport().id }] : []));

/** Pages of all reports, and where those of the home report are found under its name. */
export const lastingPages = () => [...allPages(), ...named(allPages())];
export const lastingCharts = () => [...allCharts(), ...named(allCharts())];

/** And of every state of the charts that stands alone. */
export function lastingStates() {
	return lastingCharts().flatMap((one) => {
		const view = inLanguage(reportNamed(one.report)!, 'zh');
		return otherStates(view, one.chart).map((state) => ({ ...one, state }));
	});
}

/**
 * The document of an embed; undefined when there is no such report, chart or state. The home report's are there under its name
 * too, whole, as articles show them for years; they lead to where its pages are now.
 * @param state other than the still
 */
export function embedPage(
	lang: Lang,
	name: string | undefined,
	chart: string,
	state?: string
): string | undefined {
	const report = reportNamed(name);
	if (!report?.charts[chart]) return undefined;
	const view = inLanguage(report, lang);
	if (state !== undefined && !otherStates(view, chart).includes(state)) return undefined;
	const moved = name !== undefined && reportOf(name) === undefined;
	const up = (state === undefined ? 2 : 3) + (moved ? 1 : 0);
	const site = siteUrl();
	const address = site && new URL(homePath(lang, moved ? undefined : name), site).href;
	return embedDocument(view, chart, state, { home: '../'.repeat(up), address });
}
