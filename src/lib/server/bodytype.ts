/** How wide the body face of images sets a line: of one typeface it is known, where pages have to allow for any. */
import { measure } from '../charts/type.ts';

/** Latin characters of Noto Sans SC by their width in em, rounded up within a hundredth or two. */
const groups: [number, string][] = [
	[0.22, ' '],
	[0.28, "',.:;ijl|"],
	[0.35, 'fI!()[]{}-'],
	[0.39, 'rt/'],
	[0.47, 'sz"*?'],
	[0.52, 'cvxy'],
	[0.57, 'aegkFJLVXY0123456789#$+<=>^_~'],
	[0.62, 'bdhnopquAESTZ'],
	[0.66, 'BCKPR'],
	[0.74, 'DGHNOQU&'],
	[0.81, 'wM'],
	[0.95, 'mW%@']
];
const widths = new Map(groups.flatMap(([em, chars]) => [...chars].map((char) => [char, em])));

/** Width in px of a line of images' body face. */
export function bodyWidth(line: string, size: number): number {
	let px = 0;
	// Behind a Latin letter it is an apostrophe.
	for (const char of line.replace(/([A-Za-z])’/g, "$1'"))
		px += (widths.get(char) ?? measure(char, 1)) * size;
	return px;
}
