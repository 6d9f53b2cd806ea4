import { client } from '$lib/server/clients.ts';
import { describedColumns } from '$lib/server/datapackage.ts';
import { dataDownloads } from '$lib/server/downloads.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang === 'en' ? 'en' : 'zh';
	return {
		files: dataDownloads(lang, params.report),
		columns: describedColumns(lang),
		client: client('figures')
	};
};
