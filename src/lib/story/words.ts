/**
 * The words of the steps as the server writes them. They never change on the page, so the browser does not wake them: on a
 * cheap phone that is the difference between a page that answers and one that hangs.
 */
import { tellingContext, type Telling } from './context.ts';
import type { Step } from './scenes.ts';
import StepWords from './StepWords.svelte';

/** The server's renderer; the browser's script never holds it. */
const render = import.meta.env.SSR ? (await import('svelte/server')).render : undefined;

/** Markup for `{@html}`. In the browser a blank stands in: Svelte keeps what the server wrote and does not compare. */
export function stepWords(step: Step, telling: Telling): string {
	if (!render) return ' ';
	const context = tellingContext(telling);
	return render(StepWords, { props: { step }, context, idPrefix: `${step.id}-` }).body;
}
