/**
 * `npm run bench`: measures the built site against its budgets and against two floors in the same run (an empty
 * page, and the whole report as one hand-made page of plain HTML), because a machine's speed alone says nothing.
 * Prints a Markdown table and writes it to build/bench.md; exits with 1 when a budget is missed. No network.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { homeReport } from '../../src/lib/server/reports.ts';
import { findBrowser, launchBrowser } from '../browser.ts';
import { embedPages, painted } from './embeds.ts';
import { Host } from './host.ts';
import { load, scroll, type Frames, type Load, type Pace, type Scroll } from './measure.ts';
import { cpuSlowdown } from './phone.ts';
import { press } from './presses.ts';
import { ahead, serve } from './server.ts';

const runs = Number(process.env['BENCH_RUNS'] ?? 3);
const kB = 1000;

/** The chart of the home report that draws the most dots. */
const report = homeReport();
const dots = ({ figures }: (typeof report.charts)[string]) =>
	Math.max(0, ...figures.map((id) => report.figures[id]!).map((one) => (one.one ? one.value : 0)));
const crowd = Object.values(report.charts).reduce((a, b) => (dots(b) > dots(a) ? b : a)).id;

/** Pages measured, with the most they may take. Bytes are on the wire, brotli; times in ms. */
const pages: { name: string; path: string; most: Partial<Record<keyof Load, number>> }[] = [
	{ name: 'empty page', path: '/floor/empty/', most: {} },
	{ name: 'report as plain HTML', path: '/floor/plain/', most: {} },
	{
		name: 'story',
		path: '/',
		most: {
			all: 170 * kB,
			script: 75 * kB,
			font: 50 * kB,
			lcp: 1500,
			blocking: 100,
			blockingPainted: 100,
			shift: 0,
			strangers: 0
		}
	},
	{
		name: 'story in English',
		path: '/en/',
		most: { all: 170 * kB, script: 75 * kB, font: 50 * kB, lcp: 1500, shift: 0, strangers: 0 }
	},
	{ name: 'source page', path: '/source/', most: { strangers: 0, shift: 0 } },
	{ name: 'figures page', path: '/figures/', most: { strangers: 0, shift: 0 } },
	{ name: 'deck', path: '/present/', most: { all: 250 * kB, shift: 0, strangers: 0 } },
	{ name: 'chart page', path: `/chart/${crowd}/`, most: { strangers: 0, shift: 0 } },
	{
		name: 'embed of the most dots',
		path: `/embed/${crowd}/`,
		most: { requests: 1, all: 8 * kB, script: 0, strangers: 0, shift: 0 }
	}
];
const smooth: Partial<Record<Exclude<keyof Scroll, 'whole'>, number>> = {
	p95: 17,
	p99: 34,
	over50: 0,
	longestTask: 100,
	shift: 0,
	heapRatio: 1.2
};

/** Median of each number over several runs; numbers in groups keep their groups. */
function median<T extends object>(all: T[]): T {
	const middle = <K extends keyof T>(key: K): T[K] => {
		const values = all.map((one) => one[key]);
		if (typeof values[0] === 'object') return median(values as object[]) as T[K];
		return values.sort((a, b) => Number(a) - Number(b))[Math.floor(values.length / 2)]!;
	};
	const keys = Object.keys(all[0]!) as (keyof T)[];
	return Object.fromEntries(keys.map((key) => [key, middle(key)])) as T;
}

async function repeat<T extends object>(once: () => Promise<T>): Promise<T> {
	const all: T[] = [];
	for (let run = 0; run < runs; run++) all.push(await once());
	return median(all);
}

/** Short runs for each that counts: those count in which the host took least of the machine, whatever they measured. */
const tries = 5;

/** A run before those that count: a static host has packed its files before anybody asks for them. */
async function calmest<T extends object>(once: () => Promise<T>): Promise<T> {
	await once();
	const all: { got: T; taken: number }[] = [];
	for (let run = 0; run < tries * runs; run++) {
		const host = new Host();
		const got = await once().finally(() => host.close());
		all.push({ got, taken: host.taken });
	}
	all.sort((a, b) => a.taken - b.taken);
	return median(all.slice(0, runs).map(({ got }) => got));
}

const missed: string[] = [];

/** A table cell: the figure, its budget where there is one, and a mark where it is missed. */
function cell(what: string, value: number, most: number | undefined, show: (n: number) => string) {
	if (most === undefined) return show(value);
	// As printed: what is finer is the noise of the browser's own clock.
	const over = Number(show(value)) > Number(show(most));
	if (over) missed.push(`${what}: ${show(value)}, budget ${show(most)}`);
	return `${show(value)} / ${show(most)}${over ? ' ✗' : ''}`;
}

const asKB = (bytes: number) => (bytes / kB).toFixed(1);
const whole = (n: number) => n.toFixed(0);
const one = (n: number) => n.toFixed(1);
const two = (n: number) => n.toFixed(2);

async function main() {
	const text = readFileSync(`data/${report.id}/source.txt`, 'utf8');
	const page = (body: string) =>
		`<!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>floor</title><body>${body}`;
	const paragraphs = text.split('\n').map((line) => `<p style="margin-bottom:12em">${line}</p>`);
	const extra = {
		'/floor/empty/': page(''),
		'/floor/plain/': page(paragraphs.join('')),
		...embedPages('build')
	};
	const site = await serve(`${process.cwd()}/build`, extra, ahead);
	// The headless shell where there is one: a whole Chromium starts windows of its own beside each page, which is no phone's doing.
	const path = findBrowser();
	const kind = path.includes('headless-shell') ? ' (headless shell)' : '';
	const browser = await launchBrowser(path);
	const out: string[] = [];
	try {
		// The first page of a browser pays for the browser's own start.
		await load(browser, site.origin, '/floor/empty/');
		out.push(
			`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, Chromium ${browser.version()}${kind}; ` +
				`390x844 at DPR 3, CPU ${cpuSlowdown}x slower, ${runs > 1 ? `medians of ${runs} runs` : 'one run'}, each load the calmest of ${tries}; figure / budget.`,
			'',
			'Cold load over slow 4G, then to the end (“blocking, painted”: after the first paint, which is what Lighthouse calls total blocking time):',
			'',
			'| page | requests | kB in all | kB script | kB fonts | largest paint ms | × plain HTML | blocking ms | blocking, painted | shift | third-party |',
			'|---|---|---|---|---|---|---|---|---|---|---|'
		);
		/** Largest paint of the report as plain HTML; the empty page paints nothing. */
		let plain = 0;
		for (const { name, path, most } of pages) {
			const got = await calmest(() => load(browser, site.origin, path));
			plain ||= got.lcp;
			const budget = (key: keyof Load, show: (n: number) => string) =>
				cell(`${name}, ${key}`, got[key], most[key], show);
			out.push(
				`| ${name} | ${budget('requests', whole)} | ${budget('all', asKB)} | ${budget('script', asKB)} | ${budget('font', asKB)} | ${budget('lcp', whole)} | ${plain ? one(got.lcp / plain) : '–'} | ${budget('blocking', whole)} | ${budget('blockingPainted', whole)} | ${budget('shift', two)} | ${budget('strangers', whole)} |`
			);
		}
		const drawings = await calmest(() => painted(browser, site.origin, '/floor/drawings/'));
		const embeds = await calmest(() => painted(browser, site.origin, '/floor/embeds/'));
		const share = cell('twenty embeds, painted', embeds.time / drawings.time, 1.5, two);
		const weight = cell('twenty embeds, all', embeds.all, 160 * kB, asKB);
		// Once: two hundred presses are a sample of their own.
		const talk = await press(browser, site.origin, '/present/');
		out.push(
			'',
			`Deck, ${talk.presses} presses from the first slide to the last and back, from the key to the frame that answers: median ${whole(talk.median)} ms, 95 % within ${whole(talk.p95)} ms, over 100 ms ${cell('presses over 100 ms', talk.over100, 0, whole)} (machine whole: ${cell('presses over 100 ms, machine whole', talk.over100Whole, 0, whole)}), longest ${whole(talk.longest)} ms.`,
			'',
			`Twenty embeds on a page: ${weight} kB, ${asKB(embeds.script)} kB script, painted after ${whole(embeds.time)} ms; × twenty bare drawings (${asKB(drawings.all)} kB, ${whole(drawings.time)} ms): ${share}.`,
			'',
			'Scrolling by touch to the end and back:',
			'',
			'| page, pace | frames | p95 ms | p99 ms | over 50 ms | longest task ms | shift | heap × start | heap × end | heap MB |',
			'|---|---|---|---|---|---|---|---|---|---|'
		);
		const walks: { name: string; path: string; paces: Pace[]; bare?: boolean }[] = [
			{ name: 'report as plain HTML', path: '/floor/plain/', paces: ['reading', 'fling'] },
			{ name: 'story without its scripts', path: '/', paces: ['fling'], bare: true },
			{ name: 'story', path: '/', paces: ['reading', 'fling'] }
		];
		for (const { name, path, paces, bare = false } of walks) {
			for (const pace of paces) {
				const got = await repeat(() => scroll(browser, site.origin, path, pace, !bare));
				const of = path === '/' && !bare ? smooth : {};
				const budget = (key: keyof typeof smooth, show: (n: number) => string) =>
					cell(`${name} at ${pace} pace, ${key}`, got[key], of[key], show);
				const times = (some: Frames, note: string) =>
					(['p95', 'p99', 'over50'] as const)
						.map((key) =>
							cell(
								`${name} at ${pace} pace${note}, ${key}`,
								some[key],
								of[key],
								key === 'over50' ? whole : one
							)
						)
						.join(' | ');
				out.push(
					`| ${name}, ${pace} | ${got.frames} | ${times(got, '')} | ${budget('longestTask', whole)} | ${budget('shift', two)} | ${budget('heapRatio', two)} | ${two(got.heapBack)} | ${one(got.heap / 1e6)} |`,
					`| – machine whole | ${got.whole.frames} | ${times(got.whole, ', machine whole')} | | | | | |`
				);
			}
		}
		out.push(
			'',
			'“Machine whole”: those frames alone in which the host took nothing of this virtual machine for others.'
		);
	} finally {
		await browser.close();
		await site.close();
	}
	const table = out.join('\n') + '\n';
	writeFileSync('build/bench.md', table);
	console.log(`\n${table}`);
	if (missed.length === 0) return console.log('All budgets held.');
	console.error(`Missed:\n${missed.map((line) => `  ${line}`).join('\n')}`);
	process.exitCode = 1;
}

await main();
