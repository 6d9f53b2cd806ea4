/** Where a page says that it can be read in each language. */
import { afterEach, expect, it } from 'vitest';
import { pageView } from '../src/lib/server/pages.ts';

const before = process.env['SITE_URL'];
afterEach(() => {
	if (before === undefined) delete process.env['SITE_URL'];
	else process.env['SITE_URL'] = before;
});

it.each([
	{ lang: 'zh', path: '/', zh: './', en: 'en/' },
	{ lang: 'en', path: '/en/', zh: '../', en: '../en/' },
	{ lang: 'en', path: '/en/source/', zh: '../../source/', en: '../../en/source/' }
] as const)('relative where the site’s address is unknown: $path', ({ lang, path, zh, en }) => {
	delete process.env['SITE_URL'];
	expect(pageView(lang, undefined, path)?.languages).toEqual({ zh, en });
});

it.each(['https://example.org/law/', 'https://example.org/law'])(
	'absolute where it is known: %s',
	(address) => {
		process.env['SITE_URL'] = address;
		const languages = {
			zh: `${address.replace(/\/$/, '')}/press/`,
			en: `${address.replace(/\/$/, '')}/en/press/`
		};
		expect(pageView('zh', undefined, '/press/')?.languages).toEqual(languages);
		expect(pageView('en', undefined, '/en/press/')?.languages).toEqual(languages);
	}
);
