/** The two runs of the bench: a cold load, and a scroll through the whole page and back. */
import type { Browser, CDPSession } from '@playwright/test';
import { Host } from './host.ts';
import { openPhone, pause, type Observed } from './phone.ts';

export interface Load {
	requests: number;
	/** Bytes on the wire in all and by kind. */
	all: number;
	script: number;
	font: number;
	strangers: number;
	/** ms */
	lcp: number;
	blocking: number;
	/** The same after the first contentful paint. */
	blockingPainted: number;
	shift: number;
}

/** What tasks take beyond 50 ms each, in ms; of one that is under way at `from`, what comes after it. */
const blocking = ({ longTasks }: Pick<Observed, 'longTasks'>, from: number) =>
	longTasks.reduce(
		(sum, { start, duration }) =>
			sum + Math.max(0, Math.min(duration - 50, start + duration - from)),
		0
	);

/** Cold load under 4x CPU and slow 4G, then a jump to the end so that late requests count as well. */
export async function load(browser: Browser, origin: string, path: string): Promise<Load> {
	const phone = await openPhone(browser, origin, true);
	try {
		await phone.page.goto(origin + path, { waitUntil: 'load', timeout: 60_000 });
		await pause(2500);
		const seen = await phone.page.evaluate(() => ({ ...window.observed, frames: undefined }));
		await phone.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
		await pause(1500);
		const { bytes, requests, strangers } = phone.traffic;
		return {
			requests,
			all: Object.values(bytes).reduce((sum, one) => sum + one, 0),
			script: bytes['Script'] ?? 0,
			font: bytes['Font'] ?? 0,
			strangers: strangers.length,
			lcp: seen.lcp,
			blocking: blocking(seen, 0),
			blockingPainted: blocking(seen, seen.fcp),
			shift: seen.shift
		};
	} finally {
		await phone.close();
	}
}

/** Frame times in ms. */
export interface Frames {
	p95: number;
	p99: number;
	over50: number;
	frames: number;
}

function inAll(times: number[]): Frames {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
	return {
		p95: at(0.95),
		p99: at(0.99),
		over50: sorted.filter((ms) => ms > 50).length,
		frames: sorted.length
	};
}

export interface Scroll extends Frames {
	/** Those frames alone in which the host took nothing of the machine. */
	whole: Frames;
	/** ms */
	longestTask: number;
	shift: number;
	/** Bytes of heap after going through, there and back; as a share of those at the start, and of those at the end. */
	heap: number;
	heapRatio: number;
	/** What the way back adds: a leak would show here, scripts compiled on the way there do not. */
	heapBack: number;
}

/** One flick of a finger over `distance` px (up is negative) at `speed` px/s, lifted while it moves. */
async function flick(cdp: CDPSession, distance: number, speed: number) {
	const x = 195;
	const y = distance < 0 ? 780 : 120;
	const moves = Math.max(3, Math.round((Math.abs(distance) / speed) * 60));
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', to?: number) =>
		cdp.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: to === undefined ? [] : [{ x, y: to, id: 1 }]
		});
	const begun = performance.now();
	void touch('touchStart', y);
	for (let move = 1; move <= moves; move++) {
		const due = begun + (move * 1000) / 60 - performance.now();
		if (due > 0) await pause(due);
		// Not waited for: a finger does not wait for the page either.
		void touch('touchMove', y + (distance * move) / moves);
	}
	await touch('touchEnd');
}

const paces = {
	reading: { distance: 420, speed: 900, rest: 350 },
	fling: { distance: 700, speed: 5000, rest: 60 }
};
export type Pace = keyof typeof paces;

/**
 * Scrolls by touch to the end and back to the top, unthrottled network, 4x CPU.
 * @param scripts false: none arrive, so that the browser alone is at work
 */
export async function scroll(
	browser: Browser,
	origin: string,
	path: string,
	pace: Pace,
	scripts = true
): Promise<Scroll> {
	const phone = await openPhone(browser, origin, false);
	const { page, cdp } = phone;
	if (!scripts) await page.route('**/*.js', (request) => request.abort());
	const heap = async () => {
		await cdp.send('HeapProfiler.collectGarbage');
		return (await cdp.send('Runtime.getHeapUsage')).usedSize;
	};
	let host: Host | undefined;
	try {
		await page.goto(origin + path, { waitUntil: 'load', timeout: 60_000 });
		await pause(2500);
		const before = await heap();
		const watch = (on: boolean) => page.evaluate((on) => void (window.observed.moving = on), on);
		host = new Host();
		const begun = await page.evaluate(() => {
			window.observed.shift = 0;
			return performance.now();
		});
		await watch(true);
		const { distance, speed, rest } = paces[pace];
		let there = before;
		for (const direction of [-1, 1]) {
			if (direction > 0) {
				// Collecting garbage holds the page up; that is the bench's doing.
				await watch(false);
				there = await heap();
				await pause(500);
				await watch(true);
			}
			for (let turn = 0, left = Infinity; turn < 400 && left > 1; turn++) {
				await flick(cdp, direction * distance, speed);
				await pause(rest);
				left = await page.evaluate(
					(down) =>
						down ? document.documentElement.scrollHeight - innerHeight - scrollY : scrollY,
					direction < 0
				);
			}
		}
		await watch(false);
		const seen = await page.evaluate(() => {
			const { frames, count, ...rest } = window.observed;
			return { ...rest, times: [...frames.subarray(0, count)], origin: performance.timeOrigin };
		});
		await pause(1000);
		const after = await heap();
		host.close();
		const spans = Array.from({ length: seen.times.length / 2 }, (_, frame) => {
			const [end, took] = [seen.times[2 * frame]!, seen.times[2 * frame + 1]!];
			return { from: seen.origin + end - took, to: seen.origin + end, took };
		});
		const whole = host.whole(spans);
		return {
			...inAll(spans.map(({ took }) => took)),
			whole: inAll(spans.filter((_, frame) => whole[frame]).map(({ took }) => took)),
			longestTask: Math.max(
				0,
				...seen.longTasks.filter((task) => task.start > begun).map((task) => task.duration)
			),
			shift: seen.shift,
			heap: after,
			heapRatio: after / before,
			heapBack: after / there
		};
	} finally {
		host?.close();
		await phone.close();
	}
}
