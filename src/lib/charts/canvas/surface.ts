/**
 * A bitmap that dots are written into and that goes to the canvas in one call: the only way found to move tens of
 * thousands of dots on a cheap phone. Works off the page's own thread.
 */
import type { Block } from '../chart.ts';
import { dotX, dotY, voices, type Dots } from '../tween.ts';
import { stamp, type Stamp } from './stamps.ts';

/** `#rrggbb` → the bytes of a pixel as a little-endian number, without its alpha. */
function pixel(colour: string): number {
	const rgb = Number.parseInt(colour.trim().slice(1, 7), 16);
	return ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
}

/** The bitmap's box: px of the plan, and canvas pixels for each of them. */
export interface Fit {
	width: number;
	height: number;
	scale: number;
}

export class Surface {
	readonly #canvas: OffscreenCanvas;
	readonly #context: OffscreenCanvasRenderingContext2D;
	#image: ImageData;
	#pixels: Uint32Array;
	#scale = 1;
	/** By number of the voice. */
	#colours: number[] = [];
	readonly #stamps = new Map<number, Stamp>();

	/** @throws where the browser gives no context */
	constructor(canvas: OffscreenCanvas) {
		const context = canvas.getContext('2d');
		if (!context) throw new Error('This browser draws no canvas off the screen.');
		this.#canvas = canvas;
		this.#context = context;
		this.#image = context.createImageData(1, 1);
		this.#pixels = new Uint32Array(this.#image.data.buffer);
	}

	/** Fits the bitmap to a plan; keeps it when it fits already. */
	fit({ width, height, scale }: Fit) {
		this.#scale = scale;
		this.#resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
	}

	#resize(width: number, height: number) {
		if (this.#image.width === width && this.#image.height === height) return;
		this.#canvas.width = width;
		this.#canvas.height = height;
		this.#image = this.#context.createImageData(width, height);
		this.#pixels = new Uint32Array(this.#image.data.buffer);
	}

	/** Lets go of the bitmap. */
	free() {
		this.#resize(1, 1);
	}

	/** @param colours `#rrggbb` of each voice, in the order of `voices` */
	colour(colours: string[]) {
		this.#colours = colours.map(pixel);
	}

	/** A dot of a radius in px of the plan, ready to be copied. */
	#shape(r: number, ring: boolean): Stamp {
		// A quarter of a pixel is as fine as stamps need to be told apart.
		const quarters = Math.round(2 * r * this.#scale * 4);
		const key = quarters * 2 + (ring ? 1 : 0);
		let shape = this.#stamps.get(key);
		if (!shape) this.#stamps.set(key, (shape = stamp(quarters / 4, ring)));
		return shape;
	}

	#write({ size, coverage }: Stamp, colour: number, x: number, y: number) {
		const { width, height } = this.#image;
		const pixels = this.#pixels;
		const left = Math.round(x * this.#scale - size / 2);
		const top = Math.round(y * this.#scale - size / 2);
		const fromRow = Math.max(0, -top);
		const toRow = Math.min(size, height - top);
		const fromCol = Math.max(0, -left);
		const toCol = Math.min(size, width - left);
		for (let row = fromRow; row < toRow; row++) {
			let from = row * size + fromCol;
			let to = (top + row) * width + left + fromCol;
			for (let col = fromCol; col < toCol; col++, from++, to++) {
				const alpha = coverage[from]!;
				if (alpha > pixels[to]! >>> 24) pixels[to] = (alpha << 24) | colour;
			}
		}
	}

	/** Writes dots wherever they are. */
	dots({ count, x, y, r, voice, ring }: Dots) {
		this.#pixels.fill(0);
		for (let i = 0; i < count; i++) {
			// What has shrunk to less than this cannot be seen.
			if (2 * r[i]! * this.#scale < 0.4) continue;
			this.#write(this.#shape(r[i]!, ring[i] === 1), this.#colours[voice[i]!]!, x[i]!, y[i]!);
		}
		this.#context.putImageData(this.#image, 0, 0);
	}

	/** Writes the dots of a plan that stand on their lattices: none covers another, so rows are copied as they come. */
	blocks(blocks: Block[]) {
		this.#pixels.fill(0);
		for (const block of blocks) this.#block(block);
		this.#context.putImageData(this.#image, 0, 0);
	}

	#block(block: Block) {
		const { width, height } = this.#image;
		const pixels = this.#pixels;
		const scale = this.#scale;
		const { size, coverage, solid } = this.#shape(block.r, block.ring ?? false);
		const colour = this.#colours[voices.indexOf(block.voice)]!;
		const ink = new Uint32Array(size * size);
		for (let i = 0; i < ink.length; i++) ink[i] = (coverage[i]! << 24) | colour;
		const across = Math.min(block.cols, block.count);
		const lefts = new Int32Array(across);
		for (let col = 0; col < across; col++) {
			lefts[col] = Math.round(dotX(block, col) * scale - size / 2);
		}
		const whole = lefts[0]! >= 0 && lefts[across - 1]! + size <= width;
		for (let first = 0; first < block.count; first += block.cols) {
			const top = Math.round(dotY(block, first) * scale - size / 2);
			const dots = Math.min(across, block.count - first);
			const until = Math.min(size, height - top);
			for (let row = Math.max(0, -top); row < until; row++) {
				const start = (top + row) * width;
				if (solid && whole) paint(pixels, start, lefts, dots, size, ink[0]!);
				else copy(pixels, start, lefts, dots, size, ink, row, width);
			}
		}
	}
}

/** One line of pixels through a row of dots that cover theirs wholly. */
function paint(
	pixels: Uint32Array,
	start: number,
	lefts: Int32Array,
	dots: number,
	size: number,
	value: number
) {
	for (let dot = 0; dot < dots; dot++) {
		const from = start + lefts[dot]!;
		for (let at = from; at < from + size; at++) pixels[at] = value;
	}
}

/** One line of pixels through a row of dots of any shape, perhaps reaching over the edge. */
function copy(
	pixels: Uint32Array,
	start: number,
	lefts: Int32Array,
	dots: number,
	size: number,
	ink: Uint32Array,
	row: number,
	width: number
) {
	for (let dot = 0; dot < dots; dot++) {
		const left = lefts[dot]!;
		const until = Math.min(size, width - left);
		for (let col = Math.max(0, -left); col < until; col++) {
			const value = ink[row * size + col]!;
			if (value >>> 24 !== 0) pixels[start + left + col] = value;
		}
	}
}
