/** All slides at once: one is picked by keys or touched. */

/** Slide above or below a slide in a grid, given by the boxes as they stand on the screen. */
export function neighbour(all: HTMLElement[], from: number, rows: 1 | -1): number {
	const here = all[from - 1]!.getBoundingClientRect();
	const column = all.filter((leaf) => {
		const box = leaf.getBoundingClientRect();
		return Math.abs(box.left - here.left) < box.width / 2;
	});
	const at = column.indexOf(all[from - 1]!) + rows;
	const found = column[at];
	return found ? all.indexOf(found) + 1 : from;
}
