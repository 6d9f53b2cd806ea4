/** A built page as one file that opens with a double click: styles, type and script inside, links to its neighbours only. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { build } from 'vite';
import { guarded } from './policy.ts';

/** Path below the site's root → file of the kit. */
export type Inside = ReadonlyMap<string, string>;

const types: Record<string, string> = {
	woff2: 'font/woff2',
	png: 'image/png',
	svg: 'image/svg+xml'
};

function dataUri(path: string): string {
	const type = types[path.split('.').at(-1)!];
	if (!type)
		throw new Error(`The kit has no media type for ${path}. Add its ending to kitpage.ts.`);
	return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}

interface Bundle {
	code: string;
	/** Style sheets that the script would fetch along with what it imports late. */
	sheets: string[];
}

const bundles = new Map<string, Promise<Bundle>>();

/** What Vite lists in a module that imports others late: scripts, and the style sheets that they need. */
const lists = /\bm\.f=(\[[^\]]*\])/g;

/** A built module and all that it imports as one script: from a USB stick, browsers load no modules. */
async function bundle(file: string): Promise<Bundle> {
	const sheets = new Set<string>();
	const made = await build({
		configFile: false,
		logLevel: 'error',
		define: { 'import.meta.url': 'document.baseURI' },
		plugins: [
			{
				name: 'nothing-to-fetch',
				// What a late import needs is in the script already.
				transform(code, id) {
					for (const [, list] of code.matchAll(lists))
						for (const needed of JSON.parse(list!) as string[])
							if (needed.endsWith('.css')) sheets.add(join(dirname(id), needed));
					// All are modules, also one that imports nothing below a package.json that says otherwise.
					return `${code.replace(/__vite__mapDeps\(\[[^\]]*\]\)/g, '[]')}\nexport {};`;
				}
			}
		],
		build: {
			write: false,
			modulePreload: false,
			target: ['chrome92', 'safari15', 'firefox100'],
			rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } }
		}
	});
	const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
	const code = outputs.find((one) => one.type === 'chunk')?.code;
	if (code === undefined) throw new Error(`${file} could not be bundled for the kit.`);
	return { code: code.replaceAll('</script', '<\\/script'), sheets: [...sheets] };
}

function script(file: string): Promise<Bundle> {
	const known = bundles.get(file) ?? bundle(file);
	bundles.set(file, known);
	return known;
}

/** Addresses that the page's script makes while it runs, led to the kit's files; others lead nowhere. */
function guard(path: string, inside: Inside): string {
	const files = Object.fromEntries([...inside].map(([at, file]) => [`/${at}`, file]));
	const data = JSON.stringify({ path: `/${path}`, files }).replaceAll('<', '\\u003c');
	return `(function(kit){var known={};for(var at in kit.files)known[encodeURI(kit.files[at])]=1;function lead(event){var link=event.target.closest&&event.target.closest('a[href]');if(!link)return;var href=link.getAttribute('href');var parts=href.split('#');if(parts[0]===''||known[parts[0]])return;var file=kit.files[new URL(href,'http://kit'+kit.path).pathname];if(file===undefined)event.preventDefault();else link.setAttribute('href',encodeURI(file)+(parts[1]?'#'+parts[1]:''));}addEventListener('click',lead,true);addEventListener('auxclick',lead,true);})(${data});`;
}

/** A link of a page, led to the kit's file. What the kit does not hold is left out; what stands elsewhere keeps its words. */
function led(link: string, href: string, path: string, inside: Inside): string {
	if (href.startsWith('#')) return link;
	const lead = (to: string) => link.replace(/\shref="[^"]*"/, () => to && ` href="${to}"`);
	if (/^[a-z]+:/i.test(href)) return lead('');
	const [file = '', id] = href.split('#');
	const at = (to: string) => inside.get(posix.join('/', path, to).slice(1));
	const found = at(file);
	if (found !== undefined) return lead(encodeURI(found) + (id === undefined ? '' : `#${id}`));
	// A script shows the table in the page; without it, all figures are in the kit.
	const figures = /\sdata-table="/.test(link) ? at('figures/') : undefined;
	return figures === undefined ? '' : lead(encodeURI(figures));
}

/** The page's own script, as `ClientScript.svelte` sends it. */
const ofPage = /<script type="module"[^>]* src="([^"]+)"><\/script>/g;

/**
 * @param folder of the built site
 * @param path of the page below it, with its slash
 * @throws when the page refers to a file that is not there
 */
export async function kitPage(folder: string, path: string, inside: Inside): Promise<string> {
	const resolve = (href: string) => posix.join('/', path, href).slice(1);
	let html = readFileSync(join(folder, path, 'index.html'), 'utf8');
	const scripts = await Promise.all(
		[...html.matchAll(ofPage)].map(([, src]) => script(join(folder, resolve(src!))))
	);
	const late = new Set(
		scripts
			.flatMap(({ sheets }) => sheets)
			.map((sheet) => posix.relative(posix.join('/', path), `/${relative(folder, sheet)}`))
			.filter((href) => !html.includes(href))
	);
	const links = [...late].map((href) => `<link href="${href}" rel="stylesheet">`).join('');
	html = html
		.replace('</head>', () => `${links}</head>`)
		.replace(ofPage, '')
		.replace(
			/<link\b[^>]*\brel="(?:preload|modulepreload|alternate|canonical|manifest)"[^>]*>/g,
			''
		)
		.replace(/<link\b[^>]*\brel="stylesheet"[^>]*>/g, (link) => {
			// Styles that the page holds already are linked once more, switched off.
			if (/\bdisabled\b/.test(link)) return '';
			const file = join(folder, resolve(/href="([^"]+)"/.exec(link)![1]!));
			return `<style>${readFileSync(file, 'utf8').replace(/url\((["']?)\.\//g, `url($1${posix.relative(`/${path}`, '/_app/immutable/assets')}/`)}</style>`;
		})
		// The page's own start of SvelteKit; what it shows is in the page.
		.replace(
			/<script>(?:(?!<\/script>)[\s\S])*?\bimport\((?:(?!<\/script>)[\s\S])*?<\/script>/g,
			''
		)
		.replace(/url\((["']?)(?!data:|#)([^"')]+)\1\)/g, (_, quote: string, href: string) => {
			return `url(${quote}${dataUri(join(folder, resolve(href)))}${quote})`;
		})
		.replace(/<img\b([^>]*?)\bsrc="(?!data:)([^"]+)"/g, (_, before: string, src: string) => {
			return `<img${before}src="${dataUri(join(folder, resolve(src)))}"`;
		})
		.replace(/<a\b[^>]*?\shref="([^"]*)"[^>]*>[\s\S]*?<\/a>/g, (whole, href: string) =>
			led(whole, href, path, inside)
		)
		.replace(/<li\b[^>]*>(?:\s|<!--[^>]*-->)*<\/li>/g, '');
	const all = [guard(path, inside), ...scripts.map(({ code }) => code)].map(
		(code) => `<script>${code}</script>`
	);
	// Other scripts are in the page now, so its policy is another one.
	const open = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
	return guarded(open.replace('</body>', () => `${all.join('')}</body>`));
}
