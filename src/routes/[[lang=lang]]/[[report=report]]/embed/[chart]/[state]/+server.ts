import { error } from '@sveltejs/kit';
import { lastingStates, embedPage } from '$lib/server/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = lastingStates as EntryGenerator;

export const GET: RequestHandler = ({ params: { lang, report, chart, state } }) => {
	const html = embedPage(lang === 'en' ? 'en' : 'zh', report, chart, state);
	if (html === undefined) error(404, 'No such state of a chart');
	return new Response(html, { headers: { 'content-type': 'text/html' } });
};
