import { error } from '@sveltejs/kit';
import { chartPage } from '$lib/server/chartpage.ts';
import { lastingCharts } from '$lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lastingCharts as EntryGenerator;

export const load: PageServerLoad = ({ params: { lang, report, chart } }) =>
	chartPage(lang === 'en' ? 'en' : 'zh', report, chart) ?? error(404, 'No such chart');
