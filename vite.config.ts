import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { clients } from './src/lib/server/clients.ts';
import { packKit } from './src/lib/server/kit.ts';
import { proofreader } from './src/lib/server/proofreader.ts';
import { typeset } from './src/lib/server/typeset.ts';

/** Where the site is written and where Kit works meanwhile: tests build beside a running `npm run dev`. */
const { SITE_FOLDER = 'build', SITE_WORK = '.svelte-kit' } = process.env;
const fonts = resolve(SITE_WORK, 'fonts');

// The renderer of images has an allocator of its own, which asks for memory page by page and gives it back at once: that takes
// ten times as long as the drawing itself. It reads this when it is loaded.
process.env['MIMALLOC_ALLOW_LARGE_OS_PAGES'] ??= '1';
process.env['MIMALLOC_PURGE_DELAY'] ??= '1000';

const testsOf = (folder: string, ...names: string[]) =>
	names.map((name) => `${folder}/${name}.test.ts`);

/** Tests that read the built site's files, and those in a browser for which it makes no difference how busy the machine is. */
const parallel = [
	...testsOf(
		'tests',
		'build',
		'embeds',
		'kit',
		'lasting',
		'markup',
		'pictures',
		'pptx',
		'press',
		'transcript'
	),
	...testsOf('tests/browser', 'aloud', 'axe', 'comfort', 'contrast', 'deck', 'deck-look'),
	...testsOf('tests/browser', 'deck-windows', 'embed', 'embed-room', 'faults', 'firefox'),
	...testsOf('tests/browser', 'keyboard', 'markup', 'old', 'oldsafari', 'pages', 'place', 'policy'),
	...testsOf(
		'tests/browser',
		'press',
		'settings',
		'sheet',
		'story',
		'touch',
		'translation',
		'webkit'
	)
];

/** What all tests share that need no site. */
const withoutSite = { setupFiles: 'tests/chance.ts', testTimeout: 60_000 };

/** What all tests of the built site share. */
const ofSite = {
	globalSetup: 'tests/setup.ts',
	// A test waits for what it is about; how long that takes on a busy machine says nothing.
	testTimeout: 180_000,
	hookTimeout: 180_000,
	expect: { poll: { timeout: 20_000 } }
};

/** Scales here map numbers, never colours. Only while building: unused parts of d3, which call for colours, are gone there. */
const colourless: Plugin = {
	name: 'colourless',
	apply: 'build',
	config: () => ({ resolve: { alias: { 'd3-color': resolve('src/lib/charts/colourless.ts') } } })
};

export default defineConfig({
	plugins: [
		colourless,
		proofreader(),
		typeset(fonts),
		clients(),
		sveltekit({
			adapter: adapter({ pages: SITE_FOLDER, strict: true }),
			outDir: SITE_WORK,
			// Kit's default is a timestamp; two builds of the same sources must be the same bytes.
			version: { name: 'static' },
			// Pages must work in any sub-folder of somebody else's site.
			paths: { relative: true },
			prerender: {
				handleHttpError: 'fail',
				handleMissingId: 'fail',
				handleUnseenRoutes: 'fail',
				// While one image is drawn and packed, another page is written.
				concurrency: 4
			},
			// Style sheets travel inside the page: one request less on a weak signal.
			inlineStyleThreshold: 32_768
		}),
		packKit(SITE_FOLDER)
	],
	resolve: { alias: { $fonts: fonts } },
	build: {
		target: ['chrome92', 'safari15.4', 'firefox108'],
		// A font inside a style sheet would travel to pages that do not show it.
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined)
	},
	test: {
		// More than there are cores: tests in a browser wait for it, and it for them.
		maxWorkers: Math.ceil(availableParallelism() * 1.5),
		projects: [
			// Beside what they test. None leaves anything changed behind, so that they may share what they import; those below as well.
			{
				extends: true,
				test: { name: 'source', include: ['src/**/*.test.ts'], isolate: false, ...withoutSite }
			},
			{
				extends: true,
				test: { name: 'unit', include: ['tests/*.test.ts'], exclude: parallel, ...withoutSite }
			},
			{ extends: true, test: { name: 'parallel', include: parallel, isolate: false, ...ofSite } },
			{
				extends: true,
				test: {
					name: 'alone',
					include: ['tests/browser/*.test.ts'],
					exclude: parallel,
					// Several browsers at once on a small machine would make timing a matter of luck.
					fileParallelism: false,
					...ofSite
				}
			}
		]
	}
});
