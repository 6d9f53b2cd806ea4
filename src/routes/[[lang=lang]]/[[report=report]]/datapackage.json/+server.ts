import { allPages } from '$lib/server/pages.ts';
import { dataPackage } from '$lib/server/datapackage.ts';
import { reportFile } from '$lib/server/files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = allPages;

export const GET: RequestHandler = ({ params }) =>
	reportFile(params, dataPackage, 'application/json');
