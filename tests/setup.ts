/** Once per run of the tests that need it: builds the site, and a second one from a report full of markup. */
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { hostileReport } from './hostile.ts';
import { buildSite, type Built } from './site.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		site: Built;
		tiny: Built;
		/** Names of the markup in the second site's texts, and where it was put. */
		markup: [name: string, place: string][];
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	findBrowser();
	// The project's own site last: the fonts that stay in `src/` are then its own.
	const { folder, places } = hostileReport();
	const tiny = await buildSite('tiny', folder, 'https://www.example.org/report/');
	const site = await buildSite('site');
	project.provide('site', site);
	project.provide('tiny', tiny);
	project.provide('markup', [...places]);
	return async () => {
		for (const path of [site.top, tiny.top, folder])
			await rm(path, { recursive: true, force: true });
	};
}
