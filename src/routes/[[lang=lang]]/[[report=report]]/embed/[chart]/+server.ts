import { error } from '@sveltejs/kit';
import { lastingCharts, embedPage } from '$lib/server/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = lastingCharts as EntryGenerator;

export const GET: RequestHandler = ({ params: { lang, report, chart } }) => {
	const html = embedPage(lang === 'en' ? 'en' : 'zh', report, chart);
	if (html === undefined) error(404, 'No such chart');
	return new Response(html, { headers: { 'content-type': 'text/html' } });
};
