import { lastingPages } from '$lib/server/pages.ts';
import { deckPage } from '$lib/server/deck.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lastingPages as EntryGenerator;

export const load: PageServerLoad = ({ params }) =>
	deckPage(params.lang === 'en' ? 'en' : 'zh', params.report);
