/** The heights of a page settle after it opens or is shown another way; until then the reader's step is held in place. */
const settled = 1500;

/**
 * Puts an element at the top of the screen and keeps it there while the page above it changes height, until the reader makes
 * any move or time is up.
 * @param page whose height is watched
 * @param block `end`: at the foot of the screen instead
 */
export function hold(element: Element, page: Element, block: 'start' | 'end' = 'start') {
	const place = () => element.scrollIntoView({ block, behavior: 'instant' });
	const heights = new ResizeObserver(place);
	const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'hashchange'];
	const end = () => {
		heights.disconnect();
		clearTimeout(timer);
		for (const move of moves) removeEventListener(move, end);
	};
	const timer = setTimeout(end, settled);
	for (const move of moves) addEventListener(move, end, { passive: true });
	place();
	heights.observe(page);
}
