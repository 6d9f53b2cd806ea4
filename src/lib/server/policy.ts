/**
 * What a finished page may do, written into it: run its own scripts and styles, known by their hashes, fetch from its own
 * site, and nothing else. A page that holds a stranger's markup by some mistake still runs none of it.
 */
import { createHash } from 'node:crypto';

/** Scripts that browsers run; others hold data. */
const runs = /^(?:|module|text\/javascript)$/;

/** A policy's name for one inline script or style sheet. */
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of what stands inline in a page, each once. */
function inline(html: string, tag: 'script' | 'style'): string[] {
	const found = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([^]*?)</${tag}>`, 'g'));
	const hashes = [...found].flatMap(([, attributes = '', text = '']) => {
		const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? '';
		if (tag === 'script' && (/\bsrc=/.test(attributes) || !runs.test(type))) return [];
		return [hash(text)];
	});
	return [...new Set(hashes)];
}

/**
 * The Content-Security-Policy of a page.
 * @param html the whole page, as it will be sent
 */
export function policy(html: string): string {
	const rules: Record<string, string[]> = {
		'default-src': ["'none'"],
		'script-src': ["'self'", ...inline(html, 'script')],
		'style-src': ["'self'", ...inline(html, 'style')],
		// Geometry in attributes: where a label stands, how wide a bar is.
		'style-src-attr': ["'unsafe-inline'"],
		'img-src': ["'self'", 'data:', 'blob:'],
		'font-src': ["'self'", 'data:'],
		'connect-src': ["'self'"],
		// The dots' own thread.
		'worker-src': ['blob:', 'data:'],
		'frame-src': ["'self'"],
		'base-uri': ["'none'"],
		'form-action': ["'none'"]
	};
	return Object.entries(rules)
		.map(([name, values]) => [name, ...values].join(' '))
		.join('; ');
}

/** Writes its policy into a page, before anything that the policy is about. */
export function guarded(html: string): string {
	// Browsers end lines so before they hash, whatever the machine that built the page does.
	const lines = html.replace(/\r\n?/g, '\n');
	const meta = `<meta http-equiv="content-security-policy" content="${policy(lines)}">`;
	return lines.replace(/<meta charset="utf-8" ?\/?>/, (charset) => charset + meta);
}
