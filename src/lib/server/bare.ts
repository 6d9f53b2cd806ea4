/** What a framework writes into a page for a script that this page does not load. */

/** Where Svelte's script would find its blocks again. Markup in data is escaped, so no other comment looks like one. */
const marker = /<!--(?:\[[!\d-]*|\]|\$?[\da-z]*)-->/g;

/**
 * A page without the markers for hydration where nothing hydrates it: they are more nodes than its elements are, and cut its
 * words into pieces that a phone sets one by one.
 */
export const bare = (html: string): string =>
	html.includes('__sveltekit') ? html : html.replace(marker, '');
