/**
 * Runs something once the whole page is there. Scripts of pages come whenever they come (`ClientScript.svelte`): one that waits
 * for the page's end is run in one task with what is left of it, and holds up the browser for both.
 */
export function whenParsed(run: () => void) {
	if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
	else run();
}
