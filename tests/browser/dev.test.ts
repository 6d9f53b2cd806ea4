/** `npm run dev`: the page that a writer sees while typing moves like the one that is built. */
import { expect, it } from 'vitest';
import { createServer } from 'vite';
import { launchBrowser } from '../browser.ts';
import { phone } from './open.ts';

it('the story wakes as its sources are', async () => {
	const server = await createServer({
		server: { host: '127.0.0.1', port: 0, hmr: false },
		logLevel: 'error'
	});
	const browser = await launchBrowser();
	try {
		await server.listen();
		const { port } = server.httpServer!.address() as { port: number };
		const page = await browser.newPage(phone);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto(`http://127.0.0.1:${port}/`, { timeout: 120_000 });
		await page.locator('html.awake').waitFor({ timeout: 120_000 });
		const first = page.locator('.step').first();
		await first.scrollIntoViewIfNeeded();
		await page.locator('.stage canvas').first().waitFor({ state: 'attached', timeout: 60_000 });
		expect(errors).toEqual([]);
	} finally {
		await browser.close();
		await server.close();
	}
});
