/** A page that arrives in drops, as on a weak signal: what has been painted stays where it is. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { desk, phone } from './open.ts';

let browser: Browser;
let server: Server;
let origin: string;

/** Characters of a page's body that come in drops, and of a drop. */
const slow = 14_000;
const drop = 500;

beforeAll(async () => {
	browser = await launchBrowser();
	const { pages } = inject('site');
	server = createServer((request, response) => {
		const path = new URL(request.url!, 'http://site').pathname;
		if (!path.endsWith('/')) {
			const type = path.endsWith('.woff2') ? 'font/woff2' : 'text/javascript';
			response.writeHead(200, { 'content-type': type });
			return response.end(readFileSync(join(pages, path)));
		}
		const html = readFileSync(join(pages, path, 'index.html'), 'utf8');
		const body = html.indexOf('<body');
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.write(html.slice(0, body));
		return void (async () => {
			for (let at = body; at < body + slow; at += drop) {
				response.write(html.slice(at, Math.min(at + drop, body + slow)));
				// Longer than a frame, so that each drop is painted.
				await wait(40);
			}
			response.end(html.slice(body + slow));
		})();
	}).listen(0, '127.0.0.1');
	await new Promise((ready) => server.once('listening', ready));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
	await browser.close();
	server.closeAllConnections();
	server.close();
});

it.each([
	['the story on a phone', '/', phone],
	['the story on a desk', '/', desk],
	['the story in English on a phone', '/en/', phone],
	['the source on a phone', '/source/', phone],
	['the figures on a phone', '/figures/', phone],
	['the deck on a desk', '/present/', desk]
])('nothing of %s moves while it arrives', async (_, path, options) => {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	await page.addInitScript(() => {
		const seen = window as unknown as { moved: string[]; frames: number };
		seen.moved = [];
		seen.frames = 0;
		const tick = () => requestAnimationFrame(() => (seen.frames++, tick()));
		tick();
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				sources: { node?: Node }[];
			})[])
				seen.moved.push(
					...entry.sources.map(({ node }) =>
						node instanceof Element ? node.outerHTML.slice(0, 80) : 'a text'
					)
				);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(origin + path, { waitUntil: 'load' });
	const seen = await page.evaluate(() => {
		const { moved, frames } = window as unknown as { moved: string[]; frames: number };
		return { moved, frames, shown: getComputedStyle(document.querySelector('h1, h2')!).visibility };
	});
	expect(seen.frames).toBeGreaterThan(10);
	expect(seen.shown).toBe('visible');
	expect(seen.moved).toEqual([]);
	await context.close();
});
