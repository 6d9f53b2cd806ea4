/** Once per run of the tests that need it: builds the site, and a second one from the tests' own report. */
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { buildSite, type Built } from './site.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		site: Built;
		tiny: Built;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	findBrowser();
	// The project's own site last: the fonts that stay in `src/` are then its own.
	const tiny = await buildSite('tiny', 'tests/reports');
	const site = await buildSite('site');
	project.provide('site', site);
	project.provide('tiny', tiny);
	return async () => {
		for (const { top } of [site, tiny]) await rm(top, { recursive: true, force: true });
	};
}
