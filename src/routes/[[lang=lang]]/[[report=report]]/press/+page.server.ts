import { error } from '@sveltejs/kit';
import { pressPage } from '$lib/server/chartpage.ts';
import { lastingPages } from '$lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lastingPages as EntryGenerator;

export const load: PageServerLoad = ({ params: { lang, report } }) =>
	pressPage(lang === 'en' ? 'en' : 'zh', report) ?? error(404, 'No such report');
