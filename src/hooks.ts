/**
 * A Chinese address that begins with a report's name is matched as if its language were written before it. Kit takes the name
 * for a language first, and where another parameter follows later, as in `/xinqu-2024/chart/x/`, it does not find its way back.
 */
import type { Reroute } from '@sveltejs/kit';
import { reportName } from '$lib/model/addresses.ts';

export const reroute: Reroute = ({ url }) => {
	const [, first = ''] = url.pathname.split('/');
	return reportName.test(first) ? `/zh${url.pathname}` : undefined;
};
