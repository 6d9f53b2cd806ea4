/** What frameworks and authors write into a page and no reader needs. */

/** Where Svelte's script would find its blocks again. Markup in data is escaped, so no other comment looks like one. */
const marker = /<!--(?:\[[!\d-]*|\]|\$?[\da-z]*)-->/g;

/** Comments that stand on lines of their own, and indents, of a script that stands in the page. */
const aside = /^[\t ]+(?:\/\/.*\s*|\/\*[^]*?\*\/\s*)*/gm;

/**
 * A page without comments in its scripts and, where nothing hydrates it, without the markers for hydration: they are more
 * nodes than its elements are, and cut its words into pieces that a phone sets one by one.
 */
export function bare(html: string): string {
	const short = html.replace(
		/(<script>)([^]*?)(<\/script>)/g,
		(_, open: string, code: string, close: string) => open + code.replace(aside, '') + close
	);
	return short.includes('__sveltekit') ? short : short.replace(marker, '');
}
