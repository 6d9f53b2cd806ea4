/**
 * WebKit, driven as WebDriver has it: Debian's build of the engine of Safari, on a screen in memory. Plain HTTP; nothing to
 * install from npm. Windows are at least 447 px wide.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { apt, runs } from './browser.ts';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';

/** Keys as the protocol names them. */
export const keys = { Escape: '\uE00C', PageDown: '\uE00F', F5: '\uE035' } as const;

/** One window of the engine. */
export interface WebKit {
	open(address: string): Promise<void>;
	size(width: number, height: number): Promise<void>;
	/** What an expression of the page gives; it may use its arguments as `args`. */
	read<T>(expression: string, ...args: unknown[]): Promise<T>;
	/** Waits until an expression of the page holds. @throws after half a minute at least, with what it gave */
	until(expression: string, ...args: unknown[]): Promise<void>;
	press(key: keyof typeof keys): Promise<void>;
	/** Clicks at the middle of the first element of a selector that takes room. */
	click(selector: string): Promise<void>;
	/** Whether it still answers: an engine that has ended itself does not. */
	lives(): Promise<boolean>;
	close(): Promise<void>;
}

function browserPath(): string | undefined {
	const libraries = '/usr/lib/x86_64-linux-gnu';
	try {
		return readdirSync(libraries)
			.filter((name) => name.startsWith('webkit2gtk-'))
			.map((name) => join(libraries, name, 'MiniBrowser'))
			.find(runs);
	} catch {
		return undefined;
	}
}

/** A port that nobody uses. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((done) => server.once('listening', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

/** Starts a screen in memory and gives its name: `:99`. */
async function startScreen(): Promise<{ name: string; process: ChildProcess }> {
	const process = spawn(
		screen,
		['-displayfd', '1', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'pipe', 'ignore']
		}
	);
	const number = await new Promise<string>((found, failed) => {
		process.stdout.once('data', (data: Buffer) => found(data.toString().trim()));
		process.once('exit', () => failed(new Error('Xvfb does not start')));
	});
	return { name: `:${number}`, process };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Starts WebKit of the machine, or one from Debian's packages; undefined, with a loud word, where none can be had. */
export async function launchWebKit(): Promise<WebKit | undefined> {
	if (!(runs(driver) && runs(screen) && browserPath())) apt('webkit2gtk-driver', 'xvfb');
	const binary = browserPath();
	if (!binary || !runs(driver) || !runs(screen)) {
		console.warn('NO WEBKIT on this machine, and none could be installed: its tests are SKIPPED.');
		return undefined;
	}
	const { name, process: display } = await startScreen();
	const port = await freePort();
	const server = spawn(driver, [`--port=${port}`], {
		env: {
			...process.env,
			DISPLAY: name,
			LIBGL_ALWAYS_SOFTWARE: '1',
			NO_AT_BRIDGE: '1',
			// Skia's cache for graphics cards, which no Safari has, ends the whole engine now and then in a worker with a canvas.
			WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1'
		},
		stdio: 'ignore'
	});
	const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body === undefined ? {} : { body: JSON.stringify(body) })
		});
		const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
		if (!answer.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
		return value;
	};
	for (let tries = 0; ; tries++) {
		try {
			await send('GET', '/status');
			break;
		} catch (error) {
			if (tries > 300) throw error;
			await pause(100);
		}
	}
	const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
		capabilities: {
			alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
		}
	});
	const session = `/session/${sessionId}`;
	const read = <T>(expression: string, ...args: unknown[]) =>
		send<T>('POST', `${session}/execute/sync`, {
			script: `const args = arguments; return (${expression});`,
			args
		});
	const act = (type: string, id: string, actions: unknown[]) =>
		send('POST', `${session}/actions`, {
			actions: [
				{
					type,
					id,
					...(type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}),
					actions
				}
			]
		});
	return {
		read,
		open: (address) => send('POST', `${session}/url`, { url: address }),
		size: (width, height) => send('POST', `${session}/window/rect`, { width, height }),
		async until(expression, ...args) {
			for (let tries = 0; tries < 300; tries++) {
				if (await read<boolean>(`Boolean(${expression})`, ...args)) return;
				await pause(100);
			}
			throw new Error(`WebKit never had: ${expression} ${JSON.stringify(args)}`);
		},
		press: async (key) => {
			await act('key', 'keyboard', [
				{ type: 'keyDown', value: keys[key] },
				{ type: 'keyUp', value: keys[key] }
			]);
		},
		async click(selector) {
			const [x, y] = await read<[number, number]>(
				`[...document.querySelectorAll(args[0])].map((one) => one.getBoundingClientRect())
				.filter(({ width, top }) => width > 0 && top > 0 && top < innerHeight)
				.map(({ x, y, width, height }) => [Math.round(x + width / 2), Math.round(y + height / 2)])[0]`,
				selector
			);
			await act('pointer', 'mouse', [
				{ type: 'pointerMove', duration: 0, x, y },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 }
			]);
		},
		lives: () =>
			read('1').then(
				() => true,
				() => false
			),
		async close() {
			await send('DELETE', session).catch(() => undefined);
			server.kill();
			display.kill();
		}
	};
}
