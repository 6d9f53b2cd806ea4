/** Where a figure in a picture leads. Pages say it once; a picture without links (an image) says nothing. */
import { getContext, setContext } from 'svelte';

/** Id of a figure → address of its sentence, or undefined where it is not to be followed. */
export type Links = (figure: string) => string | undefined;

const key = Symbol('links');

export const setLinks = (links: Links) => setContext(key, links);
export const getLinks = (): Links => getContext<Links | undefined>(key) ?? (() => undefined);

/** The same for a picture that is rendered by itself. */
export const linksContext = (links: Links) => new Map<unknown, unknown>([[key, links]]);
