/**
 * The home report's pages under its own name: what is handed out leads there, so that it still leads to the same report when
 * another has moved in at the site's home. For now each only leads on to the page.
 */
import { escape } from '../charts/draw.ts';
import { movedWords } from '../messages/moved.ts';
import { chartAt, fileAt } from '../model/addresses.ts';
import type { Lang } from '../model/view.ts';
import { homePath, inLanguage } from './pages.ts';
import { homeReport } from './reports.ts';
import { siteUrl } from './site.ts';

/** Link by which articles that are given the address find the chart. */
function answer(lang: Lang, page: string, site: URL | undefined): string {
	const chart = Object.keys(homeReport().charts).find((id) => chartAt(id) === page);
	if (!site || chart === undefined) return '';
	const href = new URL(homePath(lang, undefined) + fileAt(chart, 'oembed.json'), site).href;
	return `<link rel="alternate" type="application/json+oembed" href="${escape(href)}">`;
}

/**
 * @param report name in the address
 * @param path below the site's root, with its slashes
 * @returns the document; undefined where the address is not that of a page under the home report's name
 */
export function forwarder(
	lang: Lang,
	report: string | undefined,
	path: string
): string | undefined {
	if (report === undefined || report !== homeReport().id || !path.endsWith('/')) return undefined;
	const parts = path.split('/').filter(Boolean);
	const own = parts.slice(parts.indexOf(report) + 1);
	// Embeds are there whole: an article has room for one document, and no patience for two.
	if (own[0] === 'embed') return undefined;
	const page = own.map((part) => `${part}/`).join('');
	const to = '../'.repeat(own.length + 1) + page;
	const site = siteUrl();
	const canonical = site ? new URL(homePath(lang, undefined) + page, site).href : to;
	const words = movedWords[lang];
	const { title } = inLanguage(homeReport(), lang);
	const script = `location.replace(${JSON.stringify(to)}+location.search+location.hash)`;
	return (
		`<!doctype html><html lang="${lang === 'en' ? 'en' : 'zh-CN'}"><head><meta charset="utf-8">` +
		`<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(words.title(title))}</title>` +
		`<meta name="description" content="${escape(words.description(title))}">` +
		`<meta name="robots" content="noindex"><link rel="canonical" href="${escape(canonical)}"><link rel="icon" href="data:,">` +
		answer(lang, page, site) +
		// With script, a refresh would lead to the page's beginning in spite of the fragment.
		`<script>${script.replace(/</g, '\\u003c')}</script>` +
		`<noscript><meta http-equiv="refresh" content="0;url=${escape(to)}"></noscript>` +
		`<style>:root{color-scheme:light dark}</style></head>` +
		`<body><main><h1>${escape(words.title(title))}</h1><p><a href="${escape(to)}">${words.go}</a></p></main></body></html>\n`
	);
}
