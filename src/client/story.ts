/** The story's page: everything on it can be read before this has arrived. */
import { whenParsed } from '$lib/pages/parsed.ts';
import { awaken } from '$lib/story/awaken.ts';

whenParsed(() => awaken(document.querySelector<HTMLElement>('.story')!));
