/**
 * What programs learn about a chart's page: its oEmbed answer (articles turn a pasted address into the chart) and its
 * schema.org description (search engines find the data).
 */
import { escape } from '../charts/draw.ts';
import type { ChartFacts } from '../charts/facts.ts';
import { steadyHeight } from '../card/code.ts';
import { cardWords } from '../messages/index.ts';
import { chartAt, embedAt, fileAt, imageAt, pressAt, shapes } from '../model/addresses.ts';
import { originOfRow } from '../model/origin.ts';
import type { Row, View } from '../model/view.ts';
import { credit } from './credit.ts';

/** Seconds for which an answer may be kept. */
const day = 86_400;
/** What most columns are wide; inside, the chart follows whatever width it gets. */
const width = 660;

/**
 * The oEmbed answer of a chart. All addresses in it are absolute, as others read it.
 * @param home absolute address of the report's home in the view's language, where its files are now
 * @param lasting the same under the report's own name, for what articles keep
 */
export function oembed(view: View, facts: ChartFacts, home: URL, lasting: URL) {
	const at = (path: string) => new URL(path, lasting).href;
	const [thumbnailWidth, thumbnailHeight] = shapes.wide;
	const height = steadyHeight(view, facts);
	const title = escape(facts.title);
	return {
		version: '1.0',
		type: 'rich',
		title: facts.title,
		author_name: view.publisher,
		author_url: view.address ?? at('source/'),
		provider_name: view.title,
		provider_url: lasting.href,
		cache_age: day,
		thumbnail_url: new URL(imageAt(facts.id, 'wide'), home).href,
		thumbnail_width: thumbnailWidth,
		thumbnail_height: thumbnailHeight,
		width,
		height,
		// WordPress keeps a quotation with a link, and one bare iframe.
		html:
			`<blockquote><a href="${escape(at(chartAt(facts.id)))}">${title}</a></blockquote>` +
			`<iframe src="${escape(at(embedAt(facts.id)))}" width="${width}" height="${height}" frameborder="0" title="${title}"></iframe>`
	};
}

/** A row as programs read it: an open end as such, and a number that is ours said to be, no finer than it is printed. */
function measured(view: View, row: Row) {
	const { id, label, value, bound, unit } = row;
	const figure = row.figure ? view.figures[id] : undefined;
	const origin = originOfRow(row, view);
	const printed = figure?.formula ? Number(value.toFixed(figure.decimals)) : value;
	const key = { atLeast: 'minValue', atMost: 'maxValue', exact: 'value', about: 'value' }[bound];
	return {
		'@type': 'PropertyValue',
		name: origin === 'stated' ? label : label + cardWords[view.lang].ours[origin],
		[key]: printed,
		...(unit === '' ? {} : { unitText: unit })
	};
}

/**
 * A chart as a data set that is based on a report: the JSON-LD element for a page's head.
 * @param home address of the report's home: absolute, or relative to the chart's page
 */
export function linkedData(view: View, facts: ChartFacts, home: string): string {
	const at = (path: string) => home + path;
	const download = (path: string, format: string) => ({
		'@type': 'DataDownload',
		contentUrl: at(path),
		encodingFormat: format
	});
	const years = facts.rows.flatMap(({ period }) => period ?? [view.year]);
	const data = {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: facts.title,
		description: `${facts.alt} ${facts.note}`.slice(0, 4900),
		url: at(chartAt(facts.id)),
		inLanguage: view.lang === 'zh' ? 'zh-CN' : 'en',
		isAccessibleForFree: true,
		license: at(`${pressAt}#terms`),
		creditText: credit(view, facts.sentences),
		spatialCoverage: view.district,
		temporalCoverage: [...new Set([Math.min(...years), Math.max(...years)])].join('/'),
		image: at(imageAt(facts.id, 'wide')),
		distribution: [
			download(fileAt(facts.id, 'csv'), 'text/csv'),
			download(fileAt(facts.id, 'json'), 'application/json')
		],
		variableMeasured: facts.rows.map((row) => measured(view, row)),
		isBasedOn: {
			'@type': 'Report',
			name: view.title,
			datePublished: view.published,
			publisher: { '@type': 'GovernmentOrganization', name: view.publisher },
			url: view.address ?? at('source/')
		}
	};
	const json = JSON.stringify(data).replace(/</g, '\\u003c');
	return `<script type="application/ld+json">${json}</script>`;
}
