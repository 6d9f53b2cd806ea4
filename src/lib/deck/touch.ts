/** Fingers and the mouse on a slide: a swipe to a side or up, or a tap at the left or right. */

/** px that a finger travels before it is a swipe. */
const far = 50;
/** Share of the width at the left that goes back. */
const back = 0.25;

/**
 * @param turn gets 1 for the next slide, -1 for the one before
 * @param call brings up the buttons, which a pointer that hovers has without asking
 */
export function listenToHands(active: () => boolean, turn: (by: 1 | -1) => void, call: () => void) {
	let start: { x: number; y: number; id: number } | undefined;
	// Not at the slides: one that has only just come is not yet within reach.
	document.addEventListener('pointerdown', ({ clientX, clientY, pointerId, isPrimary, button }) => {
		start = isPrimary && button === 0 ? { x: clientX, y: clientY, id: pointerId } : undefined;
	});
	document.addEventListener('pointercancel', () => (start = undefined));
	document.addEventListener('pointerup', ({ clientX, clientY, pointerId, pointerType, target }) => {
		const from = start;
		start = undefined;
		if (!from || from.id !== pointerId || !active()) return;
		const [dx, dy] = [clientX - from.x, clientY - from.y];
		if (Math.abs(dx) > far && Math.abs(dx) > Math.abs(dy)) return turn(dx < 0 ? 1 : -1);
		if (pointerType !== 'mouse' && -dy > far) return call();
		// A drag down, or a touch on something that has its own meaning, turns no page.
		if (Math.hypot(dx, dy) > 10 || !(target instanceof Element)) return;
		if (target.closest('a, button, input, label, .panel, .tools, .notes')) return;
		turn(clientX < innerWidth * back ? -1 : 1);
	});
}
