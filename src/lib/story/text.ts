/**
 * The story's text as the server writes it. It never changes on the page, so the browser does not wake it: on a cheap
 * phone that is the difference between a page that answers and one that hangs.
 */
import { linksContext, type Links } from '../charts/links.ts';
import { tellingContext, type Telling } from './context.ts';
import StoryText from './StoryText.svelte';

/** The server's renderer; the browser's script never holds it. */
const render = import.meta.env.SSR ? (await import('svelte/server')).render : undefined;

/** Markup for `{@html}`. In the browser a blank stands in: Svelte keeps what the server wrote and does not compare. */
export function storyText(telling: Telling, links: Links, otherLanguage: string): string {
	if (!render) return ' ';
	const context = new Map([...tellingContext(telling), ...linksContext(links)]);
	return render(StoryText, { props: { otherLanguage }, context }).body;
}
