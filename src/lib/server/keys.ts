/** What dots are, written beside a picture that is dots alone: each with a sample of its marks. */
import type { Key } from '../charts/chart.ts';
import { linesHeight } from '../charts/labels.ts';
import { measure } from '../charts/type.ts';
import { setWords, type Placed } from './setting.ts';

/** Space between a sample and its words, and between two keys, in em. */
const beside = 0.4;
const between = 1.4;

/** A dot or a ring, as wide as `size` allows, whose left edge is at x. It is no dot of the count. */
function sample({ voice = 'ink', ring = false }: Key, x: number, y: number, size: number): string {
	const line = size * 0.12;
	const r = size * 0.36 - (ring ? line / 2 : 0);
	const look = ring
		? `fill="none" stroke="var(--${voice})" stroke-width="${line}"`
		: `fill="var(--${voice})"`;
	return `<circle cx="${x + size * 0.36}" cy="${y}" r="${r}" ${look}/>`;
}

/** Keys after each other, in as many lines as that takes. */
export function setKeys(
	keys: Key[],
	at: { x: number; top: number; width: number; size: number }
): Placed {
	const { size } = at;
	let [x, lines, markup] = [0, 1, ''];
	for (const key of keys) {
		const indent = key.voice ? size * (0.72 + beside) : 0;
		const wide = indent + measure(key.text, size);
		if (x > 0 && x + wide > at.width) [x, lines] = [0, lines + 1];
		const top = at.top + linesHeight(lines, size) - linesHeight(1, size);
		if (key.voice) markup += sample(key, at.x + x, top + size * 0.56, size);
		const place = { x: at.x + x + indent, top, width: at.width - indent };
		markup += setWords({ text: key.text, size }, place).markup;
		x += wide + size * between;
	}
	return { markup, height: linesHeight(lines, size), lines };
}
