/**
 * Pictures that the server has drawn and the browser leaves alone until they are wanted: waking dozens of pictures at
 * once would block a cheap phone for seconds.
 */
import { describe, picture, plan } from './index.ts';
import type { Size } from './chart.ts';
import { linksContext, type Links } from './links.ts';
import PictureView from './Picture.svelte';
import type { View } from '../model/view.ts';

/** The server's renderer; the browser's script never holds it. */
const render = import.meta.env.SSR ? (await import('svelte/server')).render : undefined;

/**
 * The markup of a chart's still, for `{@html}`. In the browser a blank stands in: while a page wakes, Svelte keeps what
 * the server wrote and does not compare.
 * @param id tells pictures of one chart on one page apart
 */
export function frozen(view: View, chart: string, id: string, size: Size, links: Links): string {
	if (!render) return ' ';
	const of = picture(view, chart);
	const { still } = of.spec;
	const props = { plan: plan(of, still, size), rows: of.rows, label: describe(of, still) };
	return render(PictureView, { props, context: linksContext(links), idPrefix: id }).body;
}
