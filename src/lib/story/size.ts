/** The box a picture is planned for: a phone's on the server, then the real one, measured. */
import type { Size } from '../charts/chart.ts';
import { grain } from '../charts/grain.ts';

/** What most phones give a picture; the server plans for it and the SVG scales until the box is measured. */
export const phone: Size = { width: 358, height: 400, text: 1 };

/** Room for a step's own picture on paper, where nothing can be measured before it is printed: `paper.css` says it in mm. */
const sheet = { width: 378, height: 272 };

/** Changes of height up to this many px are an address bar's and move nothing. */
const addressBar = 160;

/** The reader's own size of text, 1 as the browser has it. */
const ownText = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** What paper gives a picture. */
export const paper = (): Size => ({ ...sheet, text: ownText() });

/** Size of a box in whole px, with the reader's own size of text. The phone's while the box has no size. */
export function measure(box: HTMLElement): Size {
	const { width, height } = box.getBoundingClientRect();
	if (width < 1 || height < 1) return phone;
	return {
		width: Math.floor(width),
		height: Math.floor(height),
		text: ownText(),
		grain: grain()
	};
}

/** Whether a picture planned for one size has to be planned anew for another. */
export function differs(one: Size, other: Size): boolean {
	const tolerance = matchMedia('(pointer: coarse)').matches ? addressBar : 1;
	const turned = one.width !== other.width || one.text !== other.text;
	return turned || Math.abs(one.height - other.height) >= tolerance;
}

let quiet: MediaQueryList | undefined;

/** Whether the reader welcomes motion. */
export function moving(): boolean {
	quiet ??= matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active)');
	return !quiet.matches && document.documentElement.dataset['motion'] !== 'still';
}
