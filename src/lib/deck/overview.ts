/** All slides at once: one is picked by keys or touched. */

/** Slide above or below a slide in a grid, given by the boxes as they stand on the screen. */
export function neighbour(all: HTMLElement[], from: HTMLElement, rows: 1 | -1): HTMLElement {
	const here = from.getBoundingClientRect();
	const column = all.filter((leaf) => {
		const box = leaf.getBoundingClientRect();
		return Math.abs(box.left - here.left) < box.width / 2;
	});
	return column[column.indexOf(from) + rows] ?? from;
}
