/** The proof-reader at work: no build and no dev server on wrong data; while writing, the page says what is wrong. */
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { DataError, dataFolder, loadReports } from './reports.ts';

/** Shows what is wrong over the page, or loads it anew once all is right. */
function show({ ws, config }: ViteDevServer): void {
	try {
		loadReports();
		ws.send({ type: 'full-reload' });
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		config.logger.error(error.message, { timestamp: true });
		ws.send({ type: 'error', err: { message: error.message, stack: '' } });
	}
}

/** Vite plugin: checks all data when a build or the dev server starts, and on each change of a data file. */
export function proofreader(): Plugin {
	return {
		name: 'proofreader',
		// Tests have a test for the data, and a stopped runner would hide all others; a preview shows what is built.
		apply: (_config, { isPreview }) => !isPreview && !process.env['VITEST'],
		// Before any other work, so that nothing but the list of problems is printed.
		configResolved() {
			loadReports();
		},
		configureServer(server) {
			const folder = resolve(dataFolder) + sep;
			server.watcher.add(folder);
			server.watcher.on('all', (_event, file) => {
				if (resolve(file).startsWith(folder)) show(server);
			});
		}
	};
}
