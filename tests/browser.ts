/**
 * Finds a Chromium, or gets one: what the machine names, what it has, what Playwright has; otherwise installs it.
 * Set CHROME_PATH to choose one yourself. Tests prefer Debian's headless shell: the same engine without the parts that
 * draw windows opens a page for a third of the work.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import {
	chromium,
	firefox,
	type Browser,
	type Page,
	type PageScreenshotOptions
} from '@playwright/test';

const shell = '/usr/bin/chromium-headless-shell';
const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/opt/google/chrome/chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** No background traffic, so that every request that a test sees is the page's own. */
const quiet = [
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function named(): string | undefined {
	const path = process.env['CHROME_PATH'];
	if (path && !runs(path)) throw new Error(`CHROME_PATH names ${path}, which cannot be run`);
	return path;
}

const present = () =>
	[named(), ...usual, chromium.executablePath()].find((path) => path && runs(path));

function attempt(command: string, ...args: string[]): boolean {
	try {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		// Output goes to stderr: the last line of stdout belongs to the tests' count.
		execFileSync(command, args, { stdio: ['ignore', 2, 2], env, timeout: 600_000 });
		return true;
	} catch {
		return false;
	}
}

const isRoot = process.getuid?.() === 0;
const hasApt = runs('/usr/bin/apt-get');
let updated = false;

export function apt(...packages: string[]): boolean {
	if (!hasApt || !isRoot) return false;
	updated ||= attempt('apt-get', 'update', '-qq');
	return attempt('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Chinese text without a Chinese font is boxes of one width: line breaks and heights would not be the readers'. */
function ensureChineseFont(): void {
	if (!hasApt) return;
	try {
		if (execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim()) return;
	} catch {
		// No fontconfig yet; the package brings it along.
	}
	if (!apt('fontconfig', 'fonts-noto-cjk')) {
		console.warn('No Chinese font on this machine: install one, for example fonts-noto-cjk.');
	}
}

/** The path of the Chromium that tests run in; installs one when there is none. */
export function findBrowser(): string {
	const chosen = named();
	if (chosen) return chosen;
	if (runs(shell) || apt('chromium-headless-shell')) return shell;
	return findWhole();
}

/** The path of a Chromium as readers have it; installs one when there is none. */
function findWhole(): string {
	const found = present();
	if (found) return found;
	console.warn('No Chromium on this machine: installing one.');
	// Debian's own package brings the libraries that Playwright's download expects to be there.
	if (apt('chromium')) return findInstalled();
	const args = ['playwright', 'install', ...(isRoot && hasApt ? ['--with-deps'] : []), 'chromium'];
	attempt('npx', ...args);
	return findInstalled();
}

function findInstalled(): string {
	const found = present();
	if (found) return found;
	throw new Error(
		'No Chromium could be installed. Install one (apt-get install chromium) or set CHROME_PATH.'
	);
}

/** Starts a browser without a window. */
export async function launchBrowser(executablePath = findBrowser()): Promise<Browser> {
	ensureChineseFont();
	return chromium.launch({
		executablePath,
		// As root Chromium refuses its sandbox.
		args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])]
	});
}

/** A screenshot as PNG. On a machine with too much to do Chromium now and then cannot make one at once. */
export async function capture(page: Page, options: PageScreenshotOptions = {}): Promise<Buffer> {
	for (let tries = 1; ; tries++)
		try {
			return await page.screenshot(options);
		} catch (error) {
			if (tries === 5 || !String(error).includes('Unable to capture screenshot')) throw error;
		}
}

const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Starts a Firefox of the machine, or one from Debian's packages; undefined, with a loud word, where none can be had. */
export async function launchFirefox(): Promise<Browser | undefined> {
	ensureChineseFont();
	let executablePath = firefoxes.find(runs);
	if (!executablePath && apt('firefox-esr')) executablePath = firefoxes.find(runs);
	if (!executablePath) {
		console.warn('NO FIREFOX on this machine, and none could be installed: its tests are SKIPPED.');
		return undefined;
	}
	return firefox.launch({ executablePath, channel: 'moz-firefox' });
}
