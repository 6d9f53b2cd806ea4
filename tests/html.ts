/** Reads built pages. Svelte writes regular HTML, so expressions are enough; no parser to keep up to date. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

export interface Page {
	/** Address below the site, with its slash: '', 'en/', 'source/'. */
	path: string;
	html: string;
}

/** All pages of a built site. */
export function pages(folder: string): Page[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.split(sep).join('/'))
		.filter((name) => /(^|\/)index\.html$/.test(name))
		.map((name) => ({
			path: name.replace(/index\.html$/, ''),
			html: readFileSync(join(folder, name), 'utf8')
		}))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const entities: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: '\u00a0',
	'#39': "'"
};

/** Character references back to characters. */
export function decode(text: string): string {
	return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Attributes of every tag of a name, in order; `*` for all. */
export function tags(html: string, name: string): Record<string, string>[] {
	const body = name === '*' ? '[a-z][\\w-]*' : name;
	const clean = html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '<script></script>');
	const found = (name === 'script' ? html : clean).matchAll(
		new RegExp(`<${body}((?:\\s+[^\\s=>]+(?:="[^"]*")?)*)\\s*/?>`, 'g')
	);
	return [...found].map(([, inside = '']) => {
		const pairs = inside.matchAll(/([^\s=>]+)(?:="([^"]*)")?/g);
		return Object.fromEntries([...pairs].map(([, key = '', value = '']) => [key, decode(value)]));
	});
}

/** What a reader sees: no tags, scripts or styles; blocks apart. */
export function text(html: string): string {
	const bare = html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<(script|style|head|noscript)\b[^>]*>[\s\S]*?<\/\1>/g, '')
		.replace(
			/<\/?(p|h\d|li|ul|ol|div|section|article|td|th|tr|table|text|button|label|figure|nav|header|footer|main|figcaption|br|dt|dd|tspan|title|desc|q|blockquote)\b[^>]*>/g,
			'\n'
		)
		.replace(/<[^>]*>/g, '');
	return decode(bare);
}

/** Inner HTML of the first tag of a name. */
export function inside(html: string, name: string): string | undefined {
	return new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`).exec(html)?.[1];
}

/** Where a link of a page leads: path below the site and id; undefined when it leaves the site. */
export function target(page: Page, href: string): { path: string; id: string } | undefined {
	if (/^[a-z]+:/i.test(href)) return undefined;
	const [file = '', id = ''] = href.split('#');
	const path = file === '' ? page.path : posix.join('/', page.path, file).slice(1);
	return { path: path.replace(/^\.\/?$/, ''), id: decodeURIComponent(id) };
}
