/** The paper theme of `tokens.css`, for pictures that have no page. */
import { readFileSync } from 'node:fs';
import type { Look } from '../charts/standalone.ts';

let known: Look | undefined;

/** Name → #rrggbb, of the first block of the style sheet: paper by day. */
export function paper(): Look {
	if (known) return known;
	const css = readFileSync('src/lib/styles/tokens.css', 'utf8');
	const block = css.slice(css.indexOf('{'), css.indexOf('}'));
	const found = block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/g);
	known = Object.fromEntries([...found].map(([, name = '', colour = '']) => [name, colour]));
	return known;
}
