/**
 * The field that the camera looks at, in cells of one lattice: each population lies around the one before it,
 * with a gap of one cell between them. Cell (0, 0) is the first cell of the innermost population.
 */

/** Part of a population: a rectangle of cells filled row by row, the last row perhaps not to its end. */
export interface Patch {
	/** Number of its first dot within the population. */
	from: number;
	count: number;
	cols: number;
	x: number;
	y: number;
}

export interface Level {
	cols: number;
	rows: number;
	/** First cell. */
	x: number;
	y: number;
	/** Whether a column from the hole to the lower edge is empty; else the line to the label passes between two columns. */
	lane: boolean;
	patches: Patch[];
}

/** What the field is seen through, in px; each population alone would fill it. */
export interface Window {
	width: number;
	height: number;
	/** Least distance that the screen can show. */
	grain?: number | undefined;
}

interface Hole {
	cols: number;
	rows: number;
}

/** What a screen with two pixels for a px can show apart, in px. */
export const usual = 0.5;

/** A pitch of whole pixels of the screen; one that leaves no pixel for a gap has to do without. */
export function crisp(pitch: number, grain = usual): number {
	return pitch >= 2 * grain ? Math.floor(pitch / grain) * grain : pitch;
}

/** Of up to so many dots, a line has room between two columns and needs none of its own. */
const roomy = 400;

/** Rows above the hole when the whole has so many. */
const above = (rows: number, hole: Hole) => Math.floor((rows - hole.rows) / 2);

/**
 * The lane is the empty column from the hole to the lower edge, through which a line leads to the label
 * without crossing a dot.
 */
function capacity(cols: number, rows: number, hole: Hole, lane: boolean): number {
	const below = rows - hole.rows - above(rows, hole);
	return cols * rows - hole.cols * hole.rows - (lane ? below : 0);
}

/** How much a last row that is nearly empty counts, beside a shape that is not the picture's. */
const scrap = 0.1;

/** The pitch that few dots may give up for a last row that is full: a gap in a ring looks like a thing left out. */
const whole = 0.7;

/**
 * Columns and rows for `count` dots around a hole: the largest dots, then the shape nearest to the picture's; of a crowd, the
 * widest, whose sides are flush with the words over and under it.
 */
function shape(count: number, hole: Hole, lane: boolean, { width, height, grain }: Window) {
	const closed = hole.cols === 0;
	const least = closed ? 1 : hole.cols + 2;
	// A window that words have left no height has no shape.
	const ratio = height > 0 ? Math.max(1, width / height) : 1;
	const wide = least + 2 * Math.ceil(Math.sqrt(count) * ratio);
	// An empty column beside the innermost would push it out of the middle of its clearing; more columns than dots are for no picture.
	const most = Math.min(closed ? count : count + least, wide);
	const all: { cols: number; rows: number; pitch: number; empty: number }[] = [];
	// The hole stays in the middle: as many columns on its left as on its right.
	for (let cols = least; cols <= most; cols += closed ? 1 : 2) {
		let rows = Math.max(closed ? 1 : hole.rows + 2, Math.floor(count / cols));
		while (capacity(cols, rows, hole, lane) < count) rows += 1;
		const empty = capacity(cols, rows, hole, lane) - count;
		all.push({ cols, rows, pitch: Math.min(width / cols, height / rows), empty });
	}
	const largest = Math.max(...all.map((one) => one.pitch));
	const complete = all.filter((one) => one.empty === 0 && one.pitch >= largest * whole);
	const found = !lane && !closed && complete.length > 0 ? complete : all;
	const pitch = crisp(Math.max(...found.map((one) => one.pitch)), grain);
	const wanted = lane ? width ** 2 / (count * pitch ** 2) : width / height;
	const off = ({ cols, rows, empty }: (typeof all)[number]) =>
		Math.abs(Math.log(cols / rows / wanted)) + (empty / cols) * (lane ? scrap / 5 : scrap);
	const best = found.filter((one) => one.pitch >= pitch).sort((a, b) => off(a) - off(b))[0]!;
	return { cols: best.cols, rows: best.rows };
}

/** Fills the cells around the hole: above, left, right, below. */
function fill(count: number, level: Omit<Level, 'patches'>, hole: Hole): Patch[] {
	const { cols, rows, x, y, lane } = level;
	const top = above(rows, hole);
	const left = (cols - hole.cols) / 2;
	const lower = y + top + hole.rows;
	const patches: Patch[] = [];
	let from = 0;
	const lay = (places: number, width: number, px: number, py: number) => {
		const many = Math.min(places, count - from);
		if (many > 0) patches.push({ from, count: many, cols: width, x: px, y: py });
		from += many;
	};
	lay(top * cols, cols, x, y);
	lay(hole.rows * left, left, x, y + top);
	lay(hole.rows * left, left, x + left + hole.cols, y + top);
	const rest = count - from;
	if (!lane) lay(rest, cols, x, lower);
	else {
		const before = Math.floor((cols - 1) / 2);
		const full = Math.floor(rest / (cols - 1));
		const over = rest - full * (cols - 1);
		lay(full * before + Math.min(over, before), before, x, lower);
		lay(count - from, cols - 1 - before, x + before + 1, lower);
	}
	return patches;
}

/** The last fields: a camera on its way asks in every frame for the same ones. */
const fields: { key: string; levels: readonly Level[] }[] = [];
const remembered = 4;

/**
 * Lays out the whole field for a window.
 * @param counts dots per population, innermost first
 * @param led whether a line leads from the inner ones to their labels
 */
export function field(counts: number[], window: Window, led = true): readonly Level[] {
	const { width, height, grain } = window;
	const key = [...counts, width, height, grain, led].join();
	let found = fields.find((one) => one.key === key);
	if (!found) {
		found = { key, levels: lay(counts, window, led) };
		if (fields.push(found) > remembered) fields.shift();
	}
	return found.levels;
}

function lay(counts: number[], window: Window, led: boolean): Level[] {
	const levels: Level[] = [];
	for (const count of counts) {
		const inner = levels.at(-1);
		const hole = inner ? { cols: inner.cols + 2, rows: inner.rows + 2 } : { cols: 0, rows: 0 };
		const lane = led && inner !== undefined && count > roomy;
		const { cols, rows } = shape(count, hole, lane, window);
		if (!inner) {
			const own = { cols, rows, x: 0, y: 0, lane };
			levels.push({ ...own, patches: [{ from: 0, count, cols, x: 0, y: 0 }] });
			continue;
		}
		const x = inner.x - 1 - (cols - hole.cols) / 2;
		const y = inner.y - 1 - above(rows, hole);
		const own = { cols, rows, x, y, lane };
		levels.push({ ...own, patches: fill(count, own, hole) });
	}
	return levels;
}
