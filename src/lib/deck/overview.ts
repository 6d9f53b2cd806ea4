/** All slides at once: one is picked by keys or touched. */

/** Which slide stands above or below another in the grid, by the boxes as they are on the screen. */
function neighbour(leaves: HTMLElement[], at: number, rows: 1 | -1): number {
	const boxes = leaves.map((leaf) => leaf.getBoundingClientRect());
	const here = boxes[at]!;
	const column = [...boxes.keys()].filter(
		(index) => Math.abs(boxes[index]!.left - here.left) < here.width / 2
	);
	return column[column.indexOf(at) + rows] ?? at;
}

/** Place that a command leads to; undefined when it does something else. */
function moved(leaves: HTMLElement[], at: number, command: string): number | undefined {
	const last = leaves.length - 1;
	if (command === 'first') return 0;
	if (command === 'last') return last;
	if (command === 'next') return Math.min(last, at + 1);
	if (command === 'previous') return Math.max(0, at - 1);
	if (command === 'up') return neighbour(leaves, at, -1);
	return command === 'down' ? neighbour(leaves, at, 1) : undefined;
}

/**
 * The slide that a command leads to in the overview; undefined when it does something else.
 * @param order slides as they are shown
 * @param from the one that is marked
 */
export function marked(
	order: number[],
	leaf: (slide: number) => HTMLElement,
	from: number,
	command: string
): number | undefined {
	const found = moved(order.map(leaf), order.indexOf(from), command);
	return found === undefined ? undefined : order[found];
}
