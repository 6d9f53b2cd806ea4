import { deckPptx } from '$lib/server/deck.ts';
import { allPages } from '$lib/server/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = allPages;

export const GET: RequestHandler = ({ params }) =>
	deckPptx(params.lang === 'en' ? 'en' : 'zh', params.report);
