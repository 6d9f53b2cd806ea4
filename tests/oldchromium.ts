/**
 * Chromium as the WebViews of old phones have it. Packages for cloud functions hold real builds of it; they are fetched when
 * a test first needs them, into a cache of the user's, and are no dependencies of the project.
 */
import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';

/** Unpacks a build into a folder. @throws when it cannot be fetched, or not unpacked */
function fetchInto(folder: string, version: number): void {
	const name = `@sparticuz/chromium@${version}.0.0`;
	const run = (command: string, ...args: string[]) =>
		execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 2], timeout: 300_000 });
	run('npm', 'pack', name, '--silent');
	run('tar', '-xzf', `sparticuz-chromium-${version}.0.0.tgz`);
	const open = (file: string) =>
		brotliDecompressSync(readFileSync(join(folder, 'package/bin', file)));
	writeFileSync(join(folder, 'chromium'), open('chromium.br'), { mode: 0o755 });
	// Drawing in software, which it looks for beside itself.
	writeFileSync(join(folder, 'swiftshader.tar'), open('swiftshader.tar.br'));
	run('tar', '-xf', 'swiftshader.tar');
	for (const spent of ['package', 'swiftshader.tar', `sparticuz-chromium-${version}.0.0.tgz`])
		run('rm', '-r', spent);
}

/** Path of the build; undefined where there is none for this machine, or none can be fetched. */
function find(version: number): string | undefined {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'fazhi-story');
	const folder = join(cache, `chromium-${version}`);
	if (!existsSync(folder)) {
		try {
			mkdirSync(cache, { recursive: true });
			const fresh = mkdtempSync(join(cache, 'fresh-'));
			fetchInto(fresh, version);
			// Whole or not at all.
			renameSync(fresh, folder);
		} catch (error) {
			console.warn(String(error));
			return undefined;
		}
	}
	return join(folder, 'chromium');
}

/** Starts an old Chromium; undefined, with a loud word, where none can be had. */
export async function launchOldChromium(version: 92 | 107): Promise<Browser | undefined> {
	const executablePath = find(version);
	if (!executablePath) {
		console.warn(`NO CHROMIUM ${version} for this machine: its tests are SKIPPED.`);
		return undefined;
	}
	return chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--no-zygote', '--disable-gpu']
	});
}
