/** Work that waits until the frame that answers a press is painted and the window has nothing better to do. */

// Safari has no idle callbacks.
const soon: (then: () => void) => number =
	window.requestIdleCallback?.bind(window) ?? ((then) => setTimeout(then, 150));
const never: (id: number) => void = window.cancelIdleCallback?.bind(window) ?? clearTimeout;

/** @returns takes it back, as long as it has not begun */
export function whenIdle(then: () => void): () => void {
	let idle = 0;
	const frame = requestAnimationFrame(() => (idle = soon(then)));
	return () => {
		cancelAnimationFrame(frame);
		never(idle);
	};
}
