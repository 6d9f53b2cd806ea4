/** Serves a built folder as a careful static host would: brotli, long-lived caching of hashed files, loopback only. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};
const packed = /^(text|image\/svg|application\/json)/;

interface Answer {
	body: Buffer;
	type: string;
	brotli: boolean;
}

/**
 * @param folder the built site
 * @param extra pages that exist only in memory: path → HTML
 * @param quality of the compression; whoever does not count bytes saves a second for a large page
 * @returns the origin (http://127.0.0.1:port) and a function that closes the server
 */
export async function serve(folder: string, extra: Record<string, string> = {}, quality = 4) {
	const ready = new Map<string, Answer | undefined>();
	const answer = (path: string): Answer | undefined => {
		if (ready.has(path)) return ready.get(path);
		let made: Answer | undefined;
		const inMemory = extra[path];
		if (inMemory !== undefined) made = pack(Buffer.from(inMemory), types['.html']!, quality);
		else {
			const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
			if (file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile()) {
				made = pack(
					readFileSync(file),
					types[extname(file)] ?? 'application/octet-stream',
					quality
				);
			}
		}
		ready.set(path, made);
		return made;
	};
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
		const found = answer(path);
		if (!found) return response.writeHead(404).end();
		response.writeHead(200, {
			'content-type': found.type,
			'content-length': found.body.length,
			'cache-control': path.includes('/immutable/') ? 'max-age=31536000, immutable' : 'no-cache',
			...(found.brotli ? { 'content-encoding': 'br' } : {})
		});
		return response.end(found.body);
	});
	await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () => new Promise((ok) => server.close(ok))
	};
}

/** The quality that a static host can afford ahead of time. */
export const ahead = 11;

/** Compresses what is worth it, once. */
function pack(raw: Buffer, type: string, quality: number): Answer {
	if (!packed.test(type)) return { body: raw, type, brotli: false };
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
	return { body: brotliCompressSync(raw, { params }), type, brotli: true };
}
