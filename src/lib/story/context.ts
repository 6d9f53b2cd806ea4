/** What every part of the story may need: the report, and where the reader is. */
import { getContext, setContext } from 'svelte';
import type { PageMap, View } from '../model/view.ts';
import type { Playhead } from './playhead.svelte.ts';

export interface Telling {
	readonly view: View;
	readonly playhead: Playhead;
	/** The report as a tiny page, with the places of the chapters. */
	readonly map: PageMap;
	/** How the story is shown: moving with the scroll, or as stacked stills. */
	readonly mode: { current: 'scroll' | 'reading' };
	/** Takes the reader so many steps on, or back. */
	go(by: number): void;
}

const key = Symbol('telling');

export const setTelling = (telling: Telling) => setContext(key, telling);
export const getTelling = () => getContext<Telling>(key);

/** The same for words that are rendered by themselves. */
export const tellingContext = (telling: Telling) => new Map<unknown, unknown>([[key, telling]]);
