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

interface Sites {
	site: Built;
	tiny: Built;
	markup: [string, string][];
	remove(): Promise<void>;
}

async function build(): Promise<Sites> {
	// Workers inherit it: a browser that has to be installed is asked for once, not by every file of tests.
	process.env['CHROME_PATH'] = findBrowser();
	const { folder, places } = hostileReport();
	const [tiny, site] = await Promise.all([
		buildSite('tiny', folder, 'https://www.example.org/report/'),
		buildSite('site')
	]);
	const remove = async () => {
		for (const path of [site.top, tiny.top, folder])
			await rm(path, { recursive: true, force: true });
	};
	return { site, tiny, markup: [...places], remove };
}

/** Vitest loads this file anew for each project that names it; they all share one pair of sites. */
const shared = globalThis as { sites?: Promise<Sites> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { site, tiny, markup, remove } = await (shared.sites ??= build());
	project.provide('site', site);
	project.provide('tiny', tiny);
	project.provide('markup', markup);
	// Vitest tears down at its very end, when no project's tests run any more.
	return remove;
}
