import { error } from '@sveltejs/kit';
import { pageView } from '$lib/server/pages.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, url }) => {
	const found = pageView(params.lang === 'en' ? 'en' : 'zh', params.report, url.pathname);
	if (!found) error(404, 'No such report');
	return found;
};
