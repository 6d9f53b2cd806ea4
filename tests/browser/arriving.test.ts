/** A page that arrives in drops, as on a weak signal: what has been painted stays where it is. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { desk, phone } from './open.ts';

let browser: Browser;
let server: Server;
let origin: string;

/** Characters of a page's body that come in drops, and of a drop. */
const slow = 14_000;
const drop = 500;
/** ms between drops. */
const pace = 40;

beforeAll(async () => {
	browser = await launchBrowser();
	const { pages } = inject('site');
	server = createServer((request, response) => {
		const { pathname: path, searchParams } = new URL(request.url!, 'http://site');
		if (!path.endsWith('/')) {
			const font = path.endsWith('.woff2');
			response.writeHead(200, { 'content-type': font ? 'font/woff2' : 'text/javascript' });
			return void response.end(readFileSync(join(pages, path)));
		}
		const html = readFileSync(join(pages, path, 'index.html'), 'utf8');
		const body = html.indexOf('<body');
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		const pause = searchParams.get('pause');
		if (pause !== null) {
			const at = html.indexOf(pause, body) + pause.length;
			response.write(html.slice(0, at));
			return void setTimeout(() => response.end(html.slice(at)), 5 * pace);
		}
		response.write(html.slice(0, body));
		return void (async () => {
			for (let at = body; at < body + slow; at += drop) {
				response.write(html.slice(at, Math.min(at + drop, body + slow)));
				// Longer than a frame, so that each drop is painted.
				await wait(pace);
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

const pages: [name: string, path: string, options: BrowserContextOptions][] = [
	['the story on a phone', '/', phone],
	['the story on a small phone', '/', { ...phone, viewport: { width: 360, height: 640 } }],
	['the story on a desk', '/', desk],
	['the story in English on a phone', '/en/', phone],
	[
		'the story in English on a small phone',
		'/en/',
		{ ...phone, viewport: { width: 360, height: 640 } }
	],
	['the source on a phone', '/source/', phone],
	['the figures on a phone', '/figures/', phone],
	['the deck on a desk', '/present/', desk]
];

/** Runs in the page before its scripts: how much of the screen has moved in all, what it was, and how many frames there were. */
function watchMoves() {
	const seen: Moves = { shift: 0, moved: [], frames: 0 };
	Object.assign(window, { seen });
	const tick = () => requestAnimationFrame(() => (seen.frames++, tick()));
	tick();
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
		})[]) {
			seen.shift += entry.value;
			seen.moved.push(
				...entry.sources.map(({ node, previousRect: was, currentRect: is }) => {
					const name = node instanceof Element ? node.outerHTML : node?.textContent;
					const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join(' ');
					return `${place(was)} → ${place(is)}: ${name?.slice(0, 80)}`;
				})
			);
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

interface Moves {
	shift: number;
	moved: string[];
	frames: number;
}
const moves = (page: Page) => page.evaluate(() => (window as unknown as { seen: Moves }).seen);

it.each(pages)('nothing of %s moves while it arrives', async (_, path, options) => {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	await page.addInitScript(watchMoves);
	await page.goto(origin + path, { waitUntil: 'load' });
	const seen = await moves(page);
	expect(
		await page.evaluate(() => getComputedStyle(document.querySelector('h1, h2')!).visibility)
	).toBe('visible');
	expect(seen.frames).toBeGreaterThan(10);
	expect(seen.moved).toEqual([]);
	await context.close();
});

/** Where a browser that paints would write a name of its own into the menu, or half of ours. */
const pauses = [
	'<details class="settings" data-menu="">',
	'class="settings" data-menu=""><summary>'
];
it.each(pages.flatMap((one) => pauses.map((pause) => [...one, pause] as const)))(
	'nothing of %s moves while it waits for the rest of its settings',
	async (_, path, options, pause) => {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		await page.addInitScript(watchMoves);
		await page.goto(`${origin}${path}?${new URLSearchParams({ pause })}`, { waitUntil: 'load' });
		const seen = await moves(page);
		expect(seen.frames).toBeGreaterThan(5);
		expect(seen.moved).toEqual([]);
		await context.close();
	}
);

it.each([
	['the story', '/', phone, 'html.awake'],
	['the deck', '/present/', desk, 'html[data-mode]'],
	['the figures', '/figures/', phone, 'input[type=search]:visible']
] as const)(
	'%s is awake though its script is there before its end',
	async (_, path, options, sign) => {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.goto(origin + path, { waitUntil: 'load' });
		await page.locator(sign).first().waitFor();
		const early = await page.evaluate(() => {
			const [whole] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
			const own = document.querySelector<HTMLScriptElement>('script[type=module]')!.src;
			const [script] = performance.getEntriesByName(own) as PerformanceResourceTiming[];
			return script!.responseEnd < whole!.domInteractive;
		});
		expect(early).toBe(true);
		expect(errors).toEqual([]);
		await context.close();
	}
);

describe.concurrent('with type that comes late', () => {
	it.each(pages)('words of %s stay in their lines', async (_, path, options) => {
		const page = await browser.newPage(options);
		try {
			await page.addInitScript(watchMoves);
			let arrive = () => {};
			const arrived = new Promise<void>((ready) => (arrive = ready));
			await page.route('**/*.woff2', async (route) => {
				await arrived;
				await route.continue();
			});
			await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
			/** Top and height of what has words on the first screen, in px. */
			const words = () =>
				page.$$eval('h1, h2, h3, p, li, dt, dd, td, th', (all) =>
					all
						.map((one) => ({ one, ...one.getBoundingClientRect().toJSON() }))
						.filter(({ y, height }) => height > 0 && y < innerHeight)
						.map(({ one, y, height }) => ({
							words: one.textContent!.trim().slice(0, 40),
							y: Math.round(y),
							height: Math.round(height)
						}))
				);
			await page.waitForFunction(
				() =>
					document.fonts.status === 'loading' &&
					performance.getEntriesByName('first-contentful-paint').length > 0 &&
					!document.querySelector('.title-first, .heads-first')
			);
			const early = await words();
			expect(early.length).toBeGreaterThan(0);
			arrive();
			await page.waitForFunction(() => document.fonts.status === 'loaded');
			const late = await words();
			for (const [at, was] of early.entries()) {
				expect(late[at]!.words).toBe(was.words);
				// A line more or less is some 20 px; the faces' own roundings are 1.
				expect(Math.abs(late[at]!.height - was.height), was.words).toBeLessThanOrEqual(1);
				expect(Math.abs(late[at]!.y - was.y), was.words).toBeLessThanOrEqual(3);
			}
			// Nor from one line to the next; letters a little wider or narrower are some ten-thousandths.
			const { shift, moved } = await moves(page);
			expect(shift, moved.join('\n')).toBeLessThan(0.005);
		} finally {
			await page.context().close();
		}
	});
});
