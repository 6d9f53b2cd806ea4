import { allPages } from '$lib/server/pages.ts';
import { figuresCsv } from '$lib/server/datapackage.ts';
import { reportFile } from '$lib/server/files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = allPages;

export const GET: RequestHandler = ({ params }) =>
	reportFile(params, figuresCsv, 'text/csv; charset=utf-8');
