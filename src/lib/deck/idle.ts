/** Work that waits until the window has nothing better to do. Safari has no idle callbacks. */

export const whenIdle: (then: () => void) => number =
	window.requestIdleCallback?.bind(window) ?? ((then) => setTimeout(then, 150));

export const noMore: (id: number) => void = window.cancelIdleCallback?.bind(window) ?? clearTimeout;
