/** Dots of a drawing that is downloaded, as its file has them: each a circle, or a stroke of hardly any length with round ends. */

/** The group of all dots of a drawing. */
export const dotted = (svg: string) =>
	/<g id="dots">(?:<g [^>]*>(?:<[^g/][^>]*>|[^<]|<\/title>)*<\/g>)*<\/g>/.exec(svg)![0];

/** Groups of dots, with their centres, their radius, and the finest thing of theirs that has to be seen, in px. */
export function groupsOf(svg: string) {
	const all = dotted(svg).matchAll(/<g id="dots-([^"]+)"[^>]*><title>([^<]+)<\/title>.*?<\/g>/gs);
	return [...all].map(([markup, id = '', title = '']) => {
		const width = Number(/ stroke-width="([\d.]+)"/.exec(markup)?.[1] ?? 0);
		const circles = [...markup.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"\/>/g)];
		const places = circles.map(([, x, y]) => [Number(x), Number(y)] as const);
		let [x, y] = [0, 0];
		for (const [, way, a, b, long] of markup.matchAll(/([Mm])([\d.]+) ([\d.]+)h([\d.]+)/g)) {
			if (Number(long) > 0.1 || !markup.includes('stroke-linecap="round"'))
				throw new Error('A stroke of the drawing is no dot.');
			x = way === 'M' ? Number(a) : x + Number(a);
			y = way === 'M' ? Number(b) : y + Number(b);
			places.push([x + Number(long) / 2, y]);
			x += Number(long);
		}
		const radius = Number(circles[0]?.[3] ?? 0) + width / 2;
		const [one, other] = places;
		const apart = one && other ? Math.hypot(one[0] - other[0], one[1] - other[1]) : Infinity;
		const gap = Math.min(apart - 2 * radius, width || Infinity);
		return { id, title, markup, places, radius, gap };
	});
}

/** A group alone, as near as it takes to see two pixels of paper between two dots, and of ink in the line of a ring. */
export function enlarged({ markup, places, radius, gap }: ReturnType<typeof groupsOf>[number]) {
	const zoom = Math.max(1, 2.2 / gap);
	const edge = (axis: 0 | 1, way: 1 | -1) =>
		places.reduce((far, place) => Math.max(far, way * place[axis]), -Infinity) * way +
		way * (radius + 2 / zoom);
	const [left, top] = [edge(0, -1), edge(1, -1)];
	const [wide, high] = [edge(0, 1) - left, edge(1, 1) - top];
	const [width, height] = [Math.ceil(wide * zoom), Math.ceil(high * zoom)];
	const box = `viewBox="${left} ${top} ${wide} ${high}" width="${width}" height="${height}"`;
	return { svg: `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${markup}</svg>`, width, height };
}
