/** Antialiased dots and rings as lists of pixels, so that drawing one is a handful of writes. */

export interface Stamp {
	/** Width and height in canvas pixels. */
	size: number;
	/** Coverage of each pixel, 0 to 255, row by row. */
	coverage: Uint8Array;
	/** Whether every pixel is covered wholly. */
	solid: boolean;
}

/** Half the diagonal of a pixel. */
const half = Math.SQRT1_2;

/** Samples a side of a pixel is divided into. */
const fine = 4;

/** A disc, or a ring whose line is two fifths of the radius, of a diameter in canvas pixels. */
export function stamp(diameter: number, ring: boolean): Stamp {
	const size = Math.max(1, Math.ceil(diameter - 0.01));
	const coverage = new Uint8Array(size * size);
	const outer = diameter / 2;
	// The line of a ring is never thinner than a pixel, or it would fade away.
	const inner = ring ? Math.min(outer * 0.6, outer - 1) : 0;
	for (let row = 0; row < size; row++) {
		for (let col = 0; col < size; col++) {
			const middle = Math.hypot(col + 0.5 - size / 2, row + 0.5 - size / 2);
			// Only the pixels that an edge runs through need sampling.
			if (middle - half > outer || middle + half < inner) continue;
			if (middle + half <= outer && middle - half >= inner) {
				coverage[row * size + col] = 255;
				continue;
			}
			let inside = 0;
			for (let i = 0; i < fine * fine; i++) {
				const x = col + ((i % fine) + 0.5) / fine - size / 2;
				const y = row + (Math.floor(i / fine) + 0.5) / fine - size / 2;
				const far = Math.hypot(x, y);
				if (far <= outer && far >= inner) inside++;
			}
			coverage[row * size + col] = Math.round((inside / (fine * fine)) * 255);
		}
	}
	// Dots of two pixels or less would fade away under antialiasing; they are squares of full colour.
	const solid = diameter <= 2.2;
	if (solid) coverage.fill(255);
	return { size, coverage, solid };
}
