import { error } from '@sveltejs/kit';
import { pressPage } from '$lib/server/chartpage.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang, report } }) =>
	pressPage(lang === 'en' ? 'en' : 'zh', report) ?? error(404, 'No such report');
