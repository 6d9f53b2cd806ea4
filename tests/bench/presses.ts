/** Presses of a key in the deck: from its first slide to the last and back, on a meeting room's slow computer. */
import type { Browser } from '@playwright/test';
import { Host } from './host.ts';
import { cpuSlowdown, pause } from './phone.ts';

declare global {
	interface Window {
		/** ms since navigation, and until the frame that answered. */
		pressed: { at: number; took: number }[];
	}
}

/** Runs in the page before its scripts: the browser's own times from a key to the frame that answers it. */
function watch() {
	window.pressed = [];
	new PerformanceObserver((list) => {
		for (const { name, startTime, duration } of list.getEntries())
			if (name === 'keydown') window.pressed.push({ at: startTime, took: duration });
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

export interface Presses {
	presses: number;
	/** From the key to the frame that shows the other slide, in ms, as the browser rounds them: to 8. */
	median: number;
	p95: number;
	longest: number;
	over100: number;
	/** Of those, how many while the host took nothing of the machine. */
	over100Whole: number;
}

/** A talk in which each slide is seen for a moment; unthrottled network, 4x CPU, 1366x768. */
export async function press(browser: Browser, origin: string, path: string): Promise<Presses> {
	const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
	const host = new Host();
	try {
		const page = await context.newPage();
		await page.addInitScript(watch);
		const cdp = await context.newCDPSession(page);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
		await page.goto(origin + path, { waitUntil: 'load', timeout: 60_000 });
		await pause(2500);
		await page.keyboard.press('F5');
		await pause(2500);
		// The start of the talk is no press from slide to slide.
		await page.evaluate(() => (window.pressed = []));
		const presses = 2 * ((await page.locator('.leaf').count()) - 1);
		for (let turn = 0; turn < presses; turn++) {
			await page.keyboard.press(turn < presses / 2 ? 'ArrowRight' : 'ArrowLeft');
			await pause(900);
		}
		host.close();
		const { pressed, origin: begun } = await page.evaluate(() => ({
			pressed: window.pressed.sort((a, b) => a.at - b.at),
			origin: performance.timeOrigin
		}));
		if (pressed.length < presses / 2)
			throw new Error(`the browser told the times of ${pressed.length} of ${presses} presses`);
		// Those under 16 ms are not told.
		const times = pressed.map(({ took }) => took);
		const all = [...Array<number>(Math.max(0, presses - times.length)).fill(0), ...times];
		const whole = host.whole(
			pressed.map(({ at, took }) => ({ from: begun + at, to: begun + at + took }))
		);
		const sorted = all.toSorted((a, b) => a - b);
		return {
			presses,
			median: sorted[Math.floor(presses / 2)]!,
			p95: sorted[Math.floor(presses * 0.95)]!,
			longest: sorted.at(-1)!,
			over100: sorted.filter((ms) => ms > 100).length,
			over100Whole: pressed.filter(({ took }, index) => took > 100 && whole[index]).length
		};
	} finally {
		host.close();
		await context.close();
	}
}
