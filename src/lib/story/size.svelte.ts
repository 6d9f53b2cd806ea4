/** The box a picture is planned for: a phone's on the server, then the real one, measured. */
import type { Size } from '../charts/chart.ts';

/** What most phones give a picture; the server plans for it and the SVG scales until the box is measured. */
export const phone: Size = { width: 358, height: 400, text: 1 };

/** Changes of height up to this many px are an address bar's and move nothing. */
const addressBar = 160;

const quiet = '(prefers-reduced-motion: reduce), (forced-colors: active)';

/** Size of a box in whole px, with the reader's own size of text. The phone's while the box has no size. */
export function measure(box: HTMLElement): Size {
	const { width, height } = box.getBoundingClientRect();
	if (width < 1 || height < 1) return phone;
	const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
	return { width: Math.floor(width), height: Math.floor(height), text };
}

/** The size of a box while the component that asks lives; `moving` when motion is welcome. */
export function boxSize(box: () => HTMLElement) {
	let current = $state.raw(measure(box()));
	const moving = !matchMedia(quiet).matches;

	// The browser, not Svelte, knows when the box changes.
	$effect(() => {
		const element = box();
		const tolerance = matchMedia('(pointer: coarse)').matches ? addressBar : 1;
		const boxes = new ResizeObserver(() => {
			const next = measure(element);
			const turned = next.width !== current.width || next.text !== current.text;
			if (turned || Math.abs(next.height - current.height) >= tolerance) current = next;
		});
		boxes.observe(element);
		return () => boxes.disconnect();
	});

	return {
		get current() {
			return current;
		},
		moving
	};
}
