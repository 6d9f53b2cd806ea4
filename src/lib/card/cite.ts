/** How to cite a chart and the report behind it. The date of access is the reader's: the page's script fills it in. */
import type { ChartFacts } from '../charts/facts.ts';
import { chartWords } from '../messages/press.ts';
import { chartAt } from '../model/addresses.ts';
import type { View } from '../model/view.ts';

/**
 * The report is cited as its publisher's: by its own address where that is known, never by this site's copy.
 * @param home of the report, absolute or relative to the page
 * @returns in brackets where the date of access belongs: the words that stand for it
 */
export function citations(
	views: { zh: View; en: View },
	facts: { zh: ChartFacts; en: ChartFacts },
	homes: { zh: string; en: string }
) {
	const { zh, en } = views;
	const page = (lang: 'zh' | 'en') => homes[lang] + chartAt(facts[lang].id);
	const date = (lang: 'zh' | 'en') => `<${chartWords[lang].accessed}>`;
	return {
		chart: chartWords.zh.chartCite(facts.zh.title, zh.publisher, zh.title, date('zh'), page('zh')),
		report: chartWords.zh.reportCite(zh.publisher, zh.title, zh.published, date('zh'), zh.address),
		english: chartWords.en.chartCite(facts.en.title, en.publisher, en.title, date('en'), page('en'))
	};
}
