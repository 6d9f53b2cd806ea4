import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ strict: true }),
			// Kit's default is a timestamp; two builds of the same sources must be the same bytes.
			version: { name: 'static' },
			// Pages must work in any sub-folder of somebody else's site.
			paths: { relative: true },
			prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
			// Small style sheets travel inside the page: one request less on a weak signal.
			inlineStyleThreshold: 8192
		})
	],
	build: { target: ['chrome92', 'safari14', 'firefox100'] },
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		testTimeout: 60_000
	}
});
