/** The story's page: everything on it can be read before this has arrived. */
import { awaken } from '$lib/story/awaken.ts';

awaken(document.querySelector<HTMLElement>('.story')!);
