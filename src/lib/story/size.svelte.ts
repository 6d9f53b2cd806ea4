/** The box a picture is planned for: a phone's on the server, then the real one, measured. */
import type { Size } from '../charts/chart.ts';

/** What most phones give a picture; the server plans for it and the SVG scales until the box is measured. */
export const phone: Size = { width: 358, height: 400, text: 1 };

/** Changes of height up to this many px are an address bar's and move nothing. */
const addressBar = 160;

const quiet = '(prefers-reduced-motion: reduce), (forced-colors: active)';

/**
 * Watches an element's box and whether it is near the screen.
 * `known` once measured; `near` within a screen's distance, or about to be printed; `moving` when motion is welcome.
 */
export function stageSize() {
	let current = $state.raw(phone);
	let known = $state(false);
	let near = $state(false);
	let moving = $state(false);

	function measure(element: HTMLElement) {
		const { width, height } = element.getBoundingClientRect();
		if (width < 1 || height < 1) return;
		const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
		const touch = matchMedia('(pointer: coarse)').matches;
		const same =
			known &&
			Math.abs(width - current.width) < 1 &&
			text === current.text &&
			(touch
				? Math.abs(height - current.height) < addressBar
				: Math.abs(height - current.height) < 1);
		if (same) return;
		current = { width: Math.floor(width), height: Math.floor(height), text };
		known = true;
	}

	return {
		get current() {
			return current;
		},
		get known() {
			return known;
		},
		get near() {
			return near;
		},
		get moving() {
			return moving;
		},
		/** Attachment for the box. */
		watch(element: HTMLElement) {
			moving = !matchMedia(quiet).matches;
			const boxes = new ResizeObserver(() => measure(element));
			const come = (here: boolean) => {
				near = here;
				if (!near) return boxes.unobserve(element);
				// Measured when it comes near, not before: dozens of boxes measured at once would hold the page up.
				measure(element);
				return boxes.observe(element);
			};
			const screen = new IntersectionObserver(([entry]) => come(entry?.isIntersecting ?? false), {
				rootMargin: '100% 0px'
			});
			screen.observe(element);
			const print = () => come(true);
			addEventListener('beforeprint', print);
			return () => {
				boxes.disconnect();
				screen.disconnect();
				removeEventListener('beforeprint', print);
			};
		}
	};
}
