/** A cheap phone on a weak signal, played by headless Chromium: 390x844 at DPR 3, 4x slower CPU, slow 4G. */
import type { Browser, CDPSession, Page } from '@playwright/test';

export const cpuSlowdown = 4;
const slow4g = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8
};

/** What the page's own observers collected; times in ms since navigation. */
export interface Observed {
	/** First text or picture. */
	fcp: number;
	lcp: number;
	longTasks: { start: number; duration: number }[];
	shift: number;
	/** Of each frame while scrolling, its end and how long it took, one after the other; `count` numbers are in use. */
	frames: Float64Array;
	count: number;
}

declare global {
	interface Window {
		observed: Observed & { moving: boolean };
	}
}

/** Runs in the page before its scripts. */
function observe() {
	const seen: Window['observed'] = {
		fcp: 0,
		lcp: 0,
		longTasks: [],
		shift: 0,
		// Made at once, and outside the page's heap, which is measured.
		frames: new Float64Array(1 << 17),
		count: 0,
		moving: false
	};
	window.observed = seen;
	const watch = (type: string, each: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
			type,
			buffered: true
		});
	watch('paint', (entry) => {
		if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
	});
	watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
	watch('longtask', ({ startTime, duration }) =>
		seen.longTasks.push({ start: startTime, duration })
	);
	watch(
		'layout-shift',
		(entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value)
	);
	let before = 0;
	const tick = (now: number) => {
		if (seen.moving && before) {
			seen.frames[seen.count++] = now;
			seen.frames[seen.count++] = now - before;
		}
		before = now;
		requestAnimationFrame(tick);
	};
	requestAnimationFrame(tick);
}

export interface Phone {
	page: Page;
	cdp: CDPSession;
	/** Bytes on the wire by resource type, and hosts other than `origin` that were asked. */
	traffic: { requests: number; bytes: Record<string, number>; strangers: string[] };
	close(): Promise<void>;
}

/** Opens a fresh phone. `network: false` leaves the connection unthrottled (scroll runs). */
export async function openPhone(
	browser: Browser,
	origin: string,
	network: boolean
): Promise<Phone> {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 3,
		isMobile: true,
		hasTouch: true
	});
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	const traffic: Phone['traffic'] = { requests: 0, bytes: {}, strangers: [] };
	const answers = new Map<string, { type: string; head: number }>();
	await cdp.send('Network.enable');
	cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (response.url.startsWith('data:')) return;
		if (!response.url.startsWith(origin)) traffic.strangers.push(response.url);
		answers.set(requestId, { type, head: response.encodedDataLength });
		traffic.requests++;
	});
	// Bodies alone: a server speaking HTTP/2 packs headers away, this one does not.
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const answer = answers.get(requestId);
		if (!answer) return;
		const body = Math.max(0, encodedDataLength - answer.head);
		traffic.bytes[answer.type] = (traffic.bytes[answer.type] ?? 0) + body;
	});
	await page.addInitScript(observe);
	if (network) await cdp.send('Network.emulateNetworkConditions', slow4g);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
	return { page, cdp, traffic, close: () => context.close() };
}

export const pause = (ms: number) => new Promise((ok) => setTimeout(ok, ms));
