/**
 * Dots for paper. Browsers print a pattern as a coarse bitmap; strokes of dashes, one dash a dot, stay shapes that any
 * printer draws sharply. Works on what `draw.ts` has written, whoever put it into the page.
 */

/** From here on dots are printed as squares: a disc takes ten times the bytes, and at this size nobody sees the difference. */
const crowd = 4000;

/** Cells that hold dots, as `pattern.ts` outlines them: full rows, then what hangs over. */
const cells = /M(\S+) (\S+?)h([\d.]+)v([\d.]+)H(-?[\d.]+)(?:v[\d.]+H-?[\d.]+)?Z/g;

const svgNamespace = 'http://www.w3.org/2000/svg';

function stroke(d: string, colour: string, width: number, dashes: string): SVGPathElement {
	const path = document.createElementNS(svgNamespace, 'path');
	const look = {
		d,
		fill: 'none',
		stroke: colour,
		'stroke-width': width,
		'stroke-dasharray': dashes
	};
	for (const [name, value] of Object.entries(look)) path.setAttribute(name, String(value));
	return path;
}

/** Centres of the dots that a patch shows: first of each row, and how many stand in it. */
function rows(d: string, pitch: number): { x: number; y: number; count: number }[] {
	return [...d.matchAll(cells)].flatMap((cell) => {
		const [left, top, wide, high, end] = cell.slice(1).map(Number) as [number, ...number[]];
		const full = Math.round(high! / pitch);
		const over = Math.round((end! - left) / pitch);
		const row = (index: number, count: number) => ({
			x: left + pitch / 2,
			y: top! + (index + 0.5) * pitch,
			count
		});
		const all = Array.from({ length: full }, (_, index) => row(index, Math.round(wide! / pitch)));
		return over > 0 ? [...all, row(full, over)] : all;
	});
}

/** One patch of dots as strokes. */
function ink(patch: Element, pattern: Element): SVGGElement {
	const number = (of: Element, name: string) => Number(of.getAttribute(name));
	const dot = pattern.firstElementChild!;
	// A tile of many dots has dashes already.
	const dense = dot.tagName === 'path';
	const pitch = number(pattern, 'width') / (dense ? number(pattern, 'data-side') : 1);
	const line = dense ? 0 : number(dot, 'stroke-width');
	const colour = dot.getAttribute(dense || line > 0 ? 'stroke' : 'fill')!;
	const r = dense
		? number(dot, 'stroke-width') / 2
		: dot.tagName === 'rect'
			? number(dot, 'width') / 2
			: number(dot, 'r') + line / 2;
	const squares = dense ? !dot.hasAttribute('stroke-linecap') : dot.tagName === 'rect';
	const lines = rows(patch.getAttribute('d')!, pitch);
	const many = lines.reduce((sum, { count }) => sum + count, 0);
	const square = many > crowd || squares;
	// Half a dash in front of the first dot's middle; a little more than the last needs, or rounding might lose it.
	const start = square ? r : 0;
	const length = (count: number) => (count - 1) * pitch + (square ? 2 * r : pitch / 100);
	const d = lines.map(({ x, y, count }) => `M${x - start} ${y}h${length(count)}`).join('');
	const group = document.createElementNS(svgNamespace, 'g');
	group.classList.add('ink');
	group.dataset['dots'] = String(many);
	if (!square) group.setAttribute('stroke-linecap', 'round');
	const dashes = square ? `${2 * r} ${pitch - 2 * r}` : `0 ${pitch}`;
	group.append(stroke(d, colour, 2 * r, dashes));
	if (line > 0) group.append(stroke(d, 'var(--paper)', 2 * (r - line), dashes));
	return group;
}

/** Puts strokes in the place of all patterns of the page. */
export function inkDots() {
	for (const patch of document.querySelectorAll('path[fill^="url(#"]')) {
		const id = patch.getAttribute('fill')!.slice(5, -1);
		const pattern = document.getElementById(id);
		if (!pattern) continue;
		patch.after(ink(patch, pattern));
		patch.setAttribute('display', 'none');
	}
}

/** Takes the strokes away again. */
export function dryDots() {
	for (const group of document.querySelectorAll('.ink')) {
		group.previousElementSibling?.removeAttribute('display');
		group.remove();
	}
}

/** Keeps dots sharp on paper, on a page whose pictures do not move. */
export function printSharply() {
	addEventListener('beforeprint', inkDots);
	addEventListener('afterprint', dryDots);
}
