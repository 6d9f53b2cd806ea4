/**
 * Parts of the story that wake in the browser: the server writes them between the marks that Svelte looks for, the page's
 * script hydrates them where they stand. All else stays as the server wrote it: on a cheap phone that is the difference
 * between a page that answers and one that hangs.
 */
import type { Component } from 'svelte';

/** The server's renderer; the browser's script never holds it. */
const render = import.meta.env.SSR ? (await import('svelte/server')).render : undefined;

/** Markup of a component for `{@html}`, ready to be hydrated. */
export function island(component: Component, context: Map<unknown, unknown>): string {
	return render ? render(component, { context }).body : '';
}
