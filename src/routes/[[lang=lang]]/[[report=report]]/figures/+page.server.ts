import { client } from '$lib/server/clients.ts';
import { describedColumns } from '$lib/server/datapackage.ts';
import { dataDownloads } from '$lib/server/downloads.ts';
import { lastingPages } from '$lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lastingPages as EntryGenerator;

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang === 'en' ? 'en' : 'zh';
	return {
		files: dataDownloads(lang, params.report),
		columns: describedColumns(lang),
		client: client('figures')
	};
};
