import { error } from '@sveltejs/kit';
import { allCharts } from '$lib/server/pages.ts';
import { chartFile, fileNames } from '$lib/server/files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	allCharts().flatMap(({ chart, ...place }) =>
		fileNames(chart).map((file) => ({ ...place, file }))
	);

export const GET: RequestHandler = async ({ params }) => {
	const made = await chartFile(params.lang === 'en' ? 'en' : 'zh', params.report, params.file);
	if (!made) error(404, 'No such file');
	return new Response(made.body, { headers: { 'content-type': made.type } });
};
