/** Everything about a chart in one archive, with the report's sentences, credit and terms of use as a text. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ChartFacts } from '../charts/facts.ts';
import { fileWords } from '../messages/index.ts';
import { termsWords } from '../messages/terms.ts';
import { chartAt } from '../model/addresses.ts';
import { fullWidth } from '../model/typography.ts';
import type { View } from '../model/view.ts';
import { credit } from './credit.ts';
import { siteUrl } from './site.ts';

/** The first moment that a zip can name: the same files always give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Already packed; packing again only costs time. */
const packed = /\.png$/;

/**
 * @param files name → content
 * @returns the archive
 */
export function archive(files: Map<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
	const entries: Zippable = {};
	for (const [name, body] of files) {
		const bytes = typeof body === 'string' ? strToU8(body) : body;
		entries[name] = [bytes, { mtime, level: packed.test(name) ? 0 : 9 }];
	}
	return Uint8Array.from(zipSync(entries));
}

/**
 * What goes with a chart wherever it is printed: finding, caveats, the sentences behind it, credit, terms.
 * For the editors of Windows: with a byte-order mark and CRLF.
 * @param home way from the site's root to the report's home, under its own name
 */
export function termsText(view: View, facts: ChartFacts, home: string): string {
	const words = fileWords[view.lang].bundle;
	const terms = termsWords[view.lang];
	const site = siteUrl();
	const sentences = facts.sentences.map(({ id, text, place }) =>
		[words.place(place), fullWidth(text), view.translations[id]].filter(Boolean).join('\n')
	);
	const parts = [
		[facts.title, facts.note].filter(Boolean).join('\n'),
		...(sentences.length > 0 ? [words.sentences, ...sentences] : []),
		`${terms.credit}\n${credit(view, facts.sentences)}`,
		...(site ? [`${words.address}\n${new URL(home + chartAt(facts.id), site).href}`] : []),
		[terms.heading, terms.reuse, terms.report, terms.keep, terms.ours].join('\n')
	];
	return `\uFEFF${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
