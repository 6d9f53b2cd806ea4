/** How wide headings run that are not Chinese. Pages bring their face along, so that its widths are known. */

/** Characters of the face in bold by their width in em, rounded up within two hundredths. */
const groups: [number, string][] = [
	[0.25, ' \u00a0'],
	[0.28, "'’"],
	[0.34, ',.:;'],
	[0.35, 'ijl'],
	[0.37, '-'],
	[0.4, '!ft'],
	[0.43, '()IJ'],
	[0.47, '1–'],
	[0.5, 'rs'],
	[0.53, 'z“”?'],
	[0.57, 'ce'],
	[0.58, 'avy'],
	[0.59, 'g02345678S'],
	[0.6, 'x9'],
	[0.63, 'oq'],
	[0.65, 'kFLY'],
	[0.68, 'bdpuEPZ'],
	[0.69, 'hnB'],
	[0.7, 'CTVX'],
	[0.75, 'AR+'],
	[0.78, 'DGKQU'],
	[0.81, 'NO'],
	[0.88, 'wH'],
	[1.01, 'mM%']
];
const widths = new Map(groups.flatMap(([em, chars]) => [...chars].map((char) => [char, em])));

/** Of a character that is not among them: no other is wider. */
const widest = 1.1;

const measure = (text: string, size: number) =>
	[...text].reduce((sum, char) => sum + (widths.get(char) ?? widest), 0) * size;

/** Number of lines of a heading; what follows a number stays with it, words with hyphens stay whole. */
export function latinLines(text: string, width: number, size: number): number {
	let lines = 1;
	let used = 0;
	for (const word of text.replace(/(\d) /g, '$1\u00a0').split(' ')) {
		const needs = measure(word, size);
		const on = used === 0 ? needs : used + measure(' ', size) + needs;
		if (on <= width || used === 0) used = on;
		else {
			lines++;
			used = needs;
		}
	}
	return lines;
}
