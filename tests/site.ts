/**
 * The built site, as tests use it. `tests/setup.ts` builds it once per run; tests read its files or open it in a
 * browser. The site lies two folders deep, so that serving the top shows that pages work in any sub-folder.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');

/** Path of the site below the folder that is served. */
export const below = 'district/report';

export interface Built {
	/** Folder with the site's own index.html. */
	pages: string;
	/** Folder two levels up: served, it shows the site in a sub-folder. */
	top: string;
}

/**
 * Builds the site as `npm run build` does, but outside the project.
 * @param name tells builds of one run apart
 * @param data folder of reports; the project's own by default
 * @param address where the site will stand, when known
 * @throws with the whole output of the build when it fails
 */
export async function buildSite(name: string, data?: string, address?: string): Promise<Built> {
	const top = await mkdtemp(join(tmpdir(), `${name}-`));
	const pages = join(top, below);
	const env: NodeJS.ProcessEnv = {
		...process.env,
		SITE_FOLDER: pages,
		SITE_WORK: `.svelte-kit/${name}`
	};
	// A build must not notice that it runs inside a test.
	for (const key of Object.keys(env))
		if (/^(VITEST|VITE_|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|NODE_ENV$)/.test(key))
			delete env[key];
	if (data) env['REPORT_DATA'] = data;
	if (address) env['SITE_URL'] = address;
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	try {
		await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
			cwd: root,
			env,
			maxBuffer: 1e8
		});
	} catch (error) {
		await rm(top, { recursive: true, force: true });
		const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
		throw new Error(`The site (${name}) does not build:\n${stdout}\n${stderr}`, { cause: error });
	}
	return { pages, top };
}
