/** The sheet in the page: fetched when a finger comes down on a number, and Svelte's own code with it, not before. */
import { flushSync, mount } from 'svelte';
import { tellingContext, type Telling } from './context.ts';
import Sheet from './Sheet.svelte';

/** @returns what opens it */
export function mountSheet(telling: Telling) {
	const sheet = mount(Sheet, { target: document.body, context: tellingContext(telling) });
	flushSync();
	return sheet;
}
