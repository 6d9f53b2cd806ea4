/** The files of a chart, by the last part of their address: `disputes.csv`, `disputes-1080x1080.png`. */
import { chartFacts, chartIds, type ChartFacts } from '../charts/facts.ts';
import { picture } from '../charts/index.ts';
import {
	fileAt,
	imageAt,
	fileNameOf,
	shapes,
	type ChartFile,
	type Shape
} from '../model/addresses.ts';
import type { Lang, View } from '../model/view.ts';
import { archive, termsText } from './bundle.ts';
import { chartSheet } from './composition.ts';
import { credit } from './credit.ts';
import { json, licenses, reportFacts, terms } from './datapackage.ts';
import { sheetSvg } from './outlines.ts';
import { homePath, lastingPath, reportView } from './pages.ts';
import { oembed } from './oembed.ts';
import { entriesCsv, rowEntries } from './records.ts';
import { sheetPng } from './picture.ts';
import { siteUrl } from './site.ts';

/** A file, ready to be sent. */
export interface Made {
	/** Media type. */
	type: string;
	body: string | Uint8Array<ArrayBuffer>;
}

/** What a file is about: a chart of a report in one language. */
export interface About {
	view: View;
	/** Way from the site's root to the report's home, `` or `en/`, and to the one that stays its own. */
	home: string;
	lasting: string;
	chart: string;
	facts: ChartFacts;
}

type Maker = (about: About) => Made | Promise<Made>;

const text = (body: string, type = 'text/plain; charset=utf-8'): Made => ({ type, body });

const site = siteUrl();

/** Kind of file → how it is made. */
export const makers: Partial<Record<ChartFile, Maker>> = {
	svg: async ({ view, facts }) =>
		text(
			await sheetSvg(view, chartSheet(view, facts, 'figure'), picture(view, facts.id).rows),
			'image/svg+xml'
		),
	csv: ({ view, facts, lasting }) =>
		text(entriesCsv(view, rowEntries(view, facts.rows, lasting)), 'text/csv; charset=utf-8'),
	json: ({ view, facts, lasting }) =>
		text(
			json({
				chart: facts.id,
				title: facts.title,
				note: facts.note,
				description: facts.alt,
				credit: credit(view, facts.sentences),
				licenses: licenses(view.lang),
				terms: terms(view.lang),
				language: view.lang,
				report: reportFacts(view),
				rows: rowEntries(view, facts.rows, lasting)
			}),
			'application/json'
		),
	'alt.txt': ({ facts }) => text(`${facts.alt}\n`),
	zip: async (about) => {
		const own = fileNameOf(fileAt(about.chart, 'zip'));
		const files = new Map<string, Made['body']>();
		for (const name of fileNames(about.chart)) {
			const made = name === own ? undefined : await make(about, name);
			if (made) files.set(name, made.body);
		}
		files.set(`${about.chart}.txt`, termsText(about.view, about.facts, about.lasting));
		return { type: 'application/zip', body: archive(files) };
	},
	// Others read it elsewhere: without the site's own address there is nothing to say.
	...(site && {
		'oembed.json': ({ view, facts, home, lasting }: About) => {
			const answer = oembed(view, facts, new URL(home, site), new URL(lasting, site));
			return text(json(answer), 'application/json');
		}
	})
};

const images = new WeakMap<View, Map<string, Promise<Made>>>();

/** A chart as an image of some shape; drawn once, for its own address and for the archive. */
function image({ view, facts }: About, shape: Shape): Promise<Made> {
	const own = images.get(view) ?? new Map<string, Promise<Made>>();
	images.set(view, own);
	const name = imageAt(facts.id, shape);
	const draw = async (): Promise<Made> => {
		return { type: 'image/png', body: await sheetPng(view, chartSheet(view, facts, shape)) };
	};
	const made = own.get(name) ?? draw();
	own.set(name, made);
	return made;
}

const shapeNames = Object.keys(shapes) as Shape[];

/** Names of all files of a chart, without folder. */
export function fileNames(chart: string): string[] {
	const kinds = Object.keys(makers) as ChartFile[];
	return [
		...kinds.map((kind) => fileNameOf(fileAt(chart, kind))),
		...shapeNames.map((shape) => fileNameOf(imageAt(chart, shape)))
	];
}

/** One file of a chart by its name. */
async function make(about: About, file: string): Promise<Made | undefined> {
	const shape = shapeNames.find((one) => fileNameOf(imageAt(about.chart, one)) === file);
	if (shape) return image(about, shape);
	return makers[file.slice(about.chart.length + 1) as ChartFile]?.(about);
}

/** @returns undefined when there is no such report, chart or kind of file */
export async function chartFile(
	lang: Lang,
	report: string | undefined,
	file: string
): Promise<Made | undefined> {
	const view = reportView(lang, report);
	const chart = view && chartIds(view).find((id) => fileNames(id).includes(file));
	if (!chart) return undefined;
	const home = homePath(lang, report);
	const lasting = lastingPath(lang, report);
	return make({ view, chart, home, lasting, facts: chartFacts(view, chart) }, file);
}

/** Answers with a file about a whole report. */
export function reportFile(
	params: { lang?: string | undefined; report?: string | undefined },
	make: (view: View, home: string) => string,
	type: string
): Response {
	const lang = params.lang === 'en' ? 'en' : 'zh';
	const view = reportView(lang, params.report);
	if (!view) return new Response('No such report', { status: 404 });
	const headers = { 'content-type': type };
	return new Response(make(view, lastingPath(lang, params.report)), { headers });
}
