/** What the pages get to work with on which charts are taken along: a chart's own, and the gallery for the press. */
import { citations } from '../card/cite.ts';
import { columnHeights, embedCodes, type StateTake } from '../card/code.ts';
import { cardHeights } from '../card/height.ts';
import { otherStates } from '../card/states.ts';
import { chartFacts, chartIds } from '../charts/facts.ts';
import { chartAt, fileAt, imageAt } from '../model/addresses.ts';
import { plainText } from '../model/text.ts';
import type { Lang } from '../model/view.ts';
import type { PressChart } from '../card/press.ts';
import { client } from './clients.ts';
import { credit } from './credit.ts';
import { downloads } from './downloads.ts';
import { fileNames } from './files.ts';
import { linkedData } from './oembed.ts';
import { homePath, inLanguage, lastingPath, reportOf } from './pages.ts';
import { siteUrl } from './site.ts';

/**
 * Ways from a page to the home of its report in its language, to where it can be found for good in each, and to the site's root;
 * absolute where that is known.
 */
function places(lang: Lang, name: string | undefined, deep: string) {
	const site = siteUrl();
	const up = '../'.repeat(homePath(lang, name).split('/').length - 1);
	const root = site?.href ?? deep + up;
	const home = site ? root + homePath(lang, name) : deep;
	const lasting = { zh: root + lastingPath('zh', name), en: root + lastingPath('en', name) };
	return { site, root, home, lasting };
}

/** @returns undefined when there is no such report or chart */
export function chartPage(lang: Lang, name: string | undefined, chart: string) {
	const report = reportOf(name);
	if (!report?.charts[chart]) return undefined;
	const views = { zh: inLanguage(report, 'zh'), en: inLanguage(report, 'en') };
	const view = views[lang];
	const facts = { zh: chartFacts(views.zh, chart), en: chartFacts(views.en, chart) };
	const { site, root, home, lasting } = places(lang, name, '../../');
	const given = { home: lasting[lang], root };
	const ids = chartIds(view);
	const at = ids.indexOf(chart);
	const neighbour = (id: string | undefined) =>
		id === undefined ? undefined : { id, title: plainText(view.charts[id]!.title, view) };
	return {
		facts: facts[lang],
		previous: neighbour(ids[at - 1]),
		next: neighbour(ids[at + 1]),
		codes: embedCodes(view, facts[lang], given),
		heights: columnHeights(view, facts[lang]),
		states: otherStates(view, chart).map((state): StateTake => {
			const facts = chartFacts(view, chart, state);
			const { script, fluid } = embedCodes(view, facts, given);
			return { facts, codes: { script, fluid } };
		}),
		credit: credit(view, facts[lang].sentences),
		cites: citations(views, facts, lasting),
		files: fileNames(chart),
		linked: linkedData(view, facts[lang], home),
		client: client('take'),
		/** Addresses that must be absolute; absent where the site's is not known. */
		absolute: site && {
			page: home + chartAt(chart),
			image: home + imageAt(chart, 'wide'),
			oembed: home + fileAt(chart, 'oembed.json')
		}
	};
}

/** Everything in the gallery: charts by chapter, each with its code and the heights of its preview. */
export function pressPage(lang: Lang, name: string | undefined) {
	const report = reportOf(name);
	if (!report) return undefined;
	const view = inLanguage(report, lang);
	const { root, lasting, site } = places(lang, name, '../');
	const chapterOf = (id: string | undefined) => view.chapters.find((one) => one.id === id);
	const charts = chartIds(view).map((id): PressChart => {
		const facts = chartFacts(view, id);
		const chapter = chapterOf(facts.chapter);
		return {
			id,
			title: facts.title,
			note: facts.note,
			words: facts.rows.map(({ label }) => label).join(' '),
			chapter: chapter && { id: chapter.id, name: chapter.name, voice: chapter.voice },
			code: embedCodes(view, facts, { home: lasting[lang], root }).script,
			heights: cardHeights(view, facts)
		};
	});
	const files = downloads(lang, name);
	return { charts, files, client: client('take'), known: site !== undefined };
}
