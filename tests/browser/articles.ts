/** Articles of somebody else's site, on another port than the site whose charts they embed. */
import { inject } from 'vitest';
import { serve } from '../bench/server.ts';

/**
 * Serves the site, and beside it the articles.
 * @param bodies gives each article's body by its name, for the address of the site's home
 */
export async function serveArticles(bodies: (home: string) => Record<string, string>) {
	const folder = inject('site').pages;
	const site = await serve(folder);
	const pages = Object.entries(bodies(`${site.origin}/`)).map(([name, body]): [string, string] => [
		`/${name}/`,
		`<!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><body>${body}`
	]);
	const press = await serve(folder, Object.fromEntries(pages));
	return {
		/** Where the site is. */
		site: site.origin,
		/** Where the articles are. */
		press: press.origin,
		close: () => Promise.all([site.close(), press.close()])
	};
}
