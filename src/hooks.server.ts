/** Writes the page's language into `<html lang>`, has its own fonts fetched early, guards what is built, and leads on. */
import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { bare } from '$lib/server/bare.ts';
import { digitsElement } from '$lib/server/digits.ts';
import { forwarder } from '$lib/server/forwarder.ts';
import { guarded } from '$lib/server/policy.ts';

/** Fonts that the first screen of a page in this language shows. */
const early = { zh: /display-zh/, en: /display-latin/ };

export const handle: Handle = async ({ event, resolve }) => {
	const lang = event.params['lang'] === 'en' ? 'en' : 'zh';
	const onward = forwarder(lang, event.params['report'], event.url.pathname);
	if (onward !== undefined)
		return new Response(guarded(onward), { headers: { 'content-type': 'text/html' } });
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', lang === 'en' ? 'en' : 'zh-CN').replace('%digits%', digitsElement),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && early[lang].test(path))
	});
	// While the site is being written, scripts of the development server come and go.
	if (!building || !response.headers.get('content-type')?.startsWith('text/html')) return response;
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	return new Response(guarded(bare(await response.text())), { status: response.status, headers });
};
