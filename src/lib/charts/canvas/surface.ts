/**
 * A bitmap that dots are written into and that goes to the canvas in one call: the only way found to move tens of
 * thousands of dots on a cheap phone. Density is capped at 2.
 */
import type { Voice } from '../../model/schema.ts';
import type { Block, Plan } from '../chart.ts';
import { stamp, type Stamp } from './stamps.ts';

const voices: Voice[] = ['cinnabar', 'pine', 'river', 'ochre', 'ink', 'rest'];

/** `#rrggbb` → the bytes of a pixel as a little-endian number, without its alpha. */
function pixel(colour: string): number {
	const rgb = Number.parseInt(colour.trim().slice(1, 7), 16);
	return ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
}

export class Surface {
	readonly #canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D;
	#image: ImageData;
	#pixels: Uint32Array;
	/** Canvas pixels for one px of the plan. */
	#scale: number;
	#colours: Record<string, number> = {};
	readonly #stamps = new Map<number, Stamp>();

	/**
	 * @param width of the box on screen in CSS px
	 * @param plan its width and height are mapped to the box
	 * @returns undefined where the browser gives no canvas
	 */
	static on(canvas: HTMLCanvasElement, width: number, plan: Plan): Surface | undefined {
		const context = canvas.getContext('2d');
		return context ? new Surface(canvas, context, width, plan) : undefined;
	}

	private constructor(
		canvas: HTMLCanvasElement,
		context: CanvasRenderingContext2D,
		width: number,
		plan: Plan
	) {
		const density = Math.min(2, Math.max(1, Math.round(devicePixelRatio)));
		this.#scale = (width / plan.width) * density;
		canvas.width = Math.round(plan.width * this.#scale);
		canvas.height = Math.round(plan.height * this.#scale);
		this.#canvas = canvas;
		this.#context = context;
		this.#image = context.createImageData(canvas.width, canvas.height);
		this.#pixels = new Uint32Array(this.#image.data.buffer);
		this.readColours();
	}

	/** Reads the colours in force; call again when the theme has changed. */
	readColours() {
		const style = getComputedStyle(this.#canvas);
		this.#colours = Object.fromEntries(
			voices.map((voice) => [voice, pixel(style.getPropertyValue(`--${voice}`))])
		);
	}

	clear() {
		this.#pixels.fill(0);
	}

	/** Writes one dot. Centre and radius in px of the plan. */
	dot(x: number, y: number, r: number, voice: Voice, ring: boolean) {
		const diameter = 2 * r * this.#scale;
		if (diameter < 0.4) return;
		// A quarter of a pixel is as fine as stamps need to be told apart.
		const key = Math.round(diameter * 4) * 2 + (ring ? 1 : 0);
		let shape = this.#stamps.get(key);
		if (!shape) this.#stamps.set(key, (shape = stamp(Math.round(diameter * 4) / 4, ring)));
		const { size, coverage } = shape;
		const left = Math.round(x * this.#scale - size / 2);
		const top = Math.round(y * this.#scale - size / 2);
		const { width, height } = this.#image;
		if (left >= width || top >= height || left + size <= 0 || top + size <= 0) return;
		const colour = this.#colours[voice]!;
		for (let row = 0; row < size; row++) {
			const line = top + row;
			if (line < 0 || line >= height) continue;
			for (let col = 0; col < size; col++) {
				const at = left + col;
				const alpha = coverage[row * size + col]!;
				if (alpha === 0 || at < 0 || at >= width) continue;
				const index = line * width + at;
				if (alpha >= this.#pixels[index]! >>> 24) this.#pixels[index] = (alpha << 24) | colour;
			}
		}
	}

	/** Writes all dots of a block. */
	block({ x, y, pitch, cols, count, r, voice, ring }: Block) {
		for (let i = 0; i < count; i++) {
			this.dot(x + (i % cols) * pitch, y + Math.floor(i / cols) * pitch, r, voice, ring ?? false);
		}
	}

	/** Brings what was written onto the screen. */
	show() {
		this.#context.putImageData(this.#image, 0, 0);
	}
}
