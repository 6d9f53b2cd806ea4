/** Writes the page's language into `<html lang>` and has its own fonts fetched early. */
import type { Handle } from '@sveltejs/kit';

/** Fonts that the first screen of a page in this language shows. */
const early = { zh: /display-zh|numeral-latin/, en: /display-latin|numeral-latin/ };

export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params['lang'] === 'en' ? 'en' : 'zh';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', lang === 'en' ? 'en' : 'zh-CN'),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && early[lang].test(path))
	});
};
