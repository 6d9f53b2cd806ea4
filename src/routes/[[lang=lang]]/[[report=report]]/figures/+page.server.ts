import { dataDownloads } from '$lib/server/downloads.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang, report } }) => ({
	files: dataDownloads(lang === 'en' ? 'en' : 'zh', report)
});
