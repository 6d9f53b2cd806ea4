/** What every part of the story may need: the report, and where the reader is. */
import { getContext, setContext } from 'svelte';
import type { PageMap, View } from '../model/view.ts';
import type { Playhead } from './playhead.ts';

export interface Telling {
	readonly view: View;
	readonly playhead: Playhead;
	/** Places of the chapters on the report's page. */
	readonly map: Omit<PageMap, 'lines'>;
	/** Relative address of the story in the other language. */
	readonly otherLanguage: string;
	/** The story's address for good, where links lead that are given away; relative to the page where the site's is not known. */
	readonly lasting: string;
	/** Step → the deck's slide with its picture, while the server writes the page. */
	readonly slides?: Record<string, number>;
}

const key = Symbol('telling');

export const setTelling = (telling: Telling) => setContext(key, telling);
export const getTelling = () => getContext<Telling>(key);

/** The same for a part that is rendered by itself. */
export const tellingContext = (telling: Telling) => new Map<unknown, unknown>([[key, telling]]);
