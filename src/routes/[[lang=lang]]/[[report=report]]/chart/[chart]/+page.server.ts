import { error } from '@sveltejs/kit';
import { allCharts, chartPage } from '$lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = allCharts as EntryGenerator;

export const load: PageServerLoad = async ({ parent, params }) =>
	chartPage((await parent()).view, params.chart) ?? error(404, 'No such chart');
