/**
 * Scripts of pages that SvelteKit does not hydrate (`csr = false`): each file in `src/client/` is bundled as an entry of
 * its own, with everything it imports. The page is complete without it; the script makes it move.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const folder = 'src/client';

/** Names of all such scripts. */
const names = () =>
	(existsSync(folder) ? readdirSync(folder) : [])
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.map((file) => file.slice(0, -'.ts'.length));

/** Vite plugin: adds the scripts to what is built for browsers. */
export function clients(): Plugin {
	let forBrowsers = false;
	return {
		name: 'clients',
		apply: 'build',
		configResolved({ build }) {
			forBrowsers = !build.ssr;
		},
		buildStart() {
			if (!forBrowsers) return;
			for (const name of names())
				this.emitFile({ type: 'chunk', id: join(process.cwd(), folder, `${name}.ts`), name });
		}
	};
}

/** What a page must ask for to run a script: the script, and what it imports, to be fetched along with it. */
export interface Client {
	/** Below the site's root. */
	src: string;
	imports: string[];
}

interface Manifest {
	[source: string]: { file: string; imports?: string[] };
}

/**
 * @throws when there is no such script
 */
export function client(name: string): Client {
	const source = `${folder}/${name}.ts`;
	if (!existsSync(source)) throw new Error(`There is no script ${source}.`);
	// Kit writes the manifest before it renders pages; a dev server has none and serves the source.
	if (import.meta.env.DEV) return { src: source, imports: [] };
	const work = process.env['SITE_WORK'] ?? '.svelte-kit';
	const manifest = JSON.parse(
		readFileSync(`${work}/output/client/.vite/manifest.json`, 'utf8')
	) as Manifest;
	const found = new Set<string>();
	const collect = (key: string) => {
		for (const one of manifest[key]?.imports ?? []) {
			if (found.has(one)) continue;
			found.add(one);
			collect(one);
		}
	};
	collect(source);
	return { src: manifest[source]!.file, imports: [...found].map((one) => manifest[one]!.file) };
}
