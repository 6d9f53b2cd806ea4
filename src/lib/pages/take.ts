/** What the parts of a page need on which a chart is taken along. */
import type { Way } from '../card/code.ts';
import type { ChartFacts } from '../charts/facts.ts';
import { fileAt, imageAt, shapes, type ChartFile, type Shape } from '../model/addresses.ts';

export interface Take {
	facts: ChartFacts;
	codes: Record<Way, string>;
	/** Height in px of a plain iframe for each column. */
	heights: number[];
	/** The line to print beside it. */
	credit: string;
	cites: Record<'chart' | 'report' | 'english', string>;
	/** Names of the chart's files. */
	files: string[];
	/** Addresses that are known absolutely; absent where the site's address is not set. */
	absolute: object | undefined;
}

const published = (files: string[], address: string) =>
	files.includes(address.replace(/^.*\//, ''));

/** The chart's images that there are, with their addresses below the report's home. */
export function imagesOf({ facts, files }: Take) {
	return (Object.keys(shapes) as Shape[])
		.map((shape) => ({ shape, size: shapes[shape], address: imageAt(facts.id, shape) }))
		.filter(({ address }) => published(files, address));
}

const kinds: ChartFile[] = ['zip', 'csv', 'json', 'svg', 'alt.txt'];

/** Its other files. */
export function filesOf({ facts, files }: Take) {
	return kinds
		.map((kind) => ({ kind, address: fileAt(facts.id, kind) }))
		.filter(({ address }) => published(files, address));
}
