/**
 * The contract every kind of chart keeps. A picture is a function of (rows, state, size, language): a kind turns
 * them into a `Plan`, which is geometry in CSS pixels and nothing else. `draw.ts` writes a plan as SVG: for `Picture.svelte`
 * (story, slide, page without script), `card/Drawings.svelte` (embed, chart page) and `server/drawing.ts` (image). `live.ts`
 * draws it in the browser, on a canvas while dots move.
 * A new kind: one folder here, one line in `index.ts`, one entry in `model/schema.ts`.
 */
import type { ChartSpec, Voice } from '../model/schema.ts';
import type { Drawing, Lang, Local, Row, View } from '../model/view.ts';

/**
 * Width and height of the picture in CSS pixels. `text` scales all type (1 = 16 px body), as far as the picture has room;
 * `firm` type stays as large as it was asked for, and a plan may then reach over its edges. `grain` is the least distance in
 * px between two things that the screen can show apart: 1 where it has one pixel for a px, a half, as absent, where it has two.
 * A `bare` picture is dots alone, for kinds that have `keys`: whoever asks for it writes these beside it.
 */
export interface Size {
	width: number;
	height: number;
	text: number;
	firm?: boolean;
	grain?: number;
	bare?: boolean;
}

/** A size at which every picture has room for all it has to say. */
export const roomy: Size = { width: 900, height: 900, text: 1 };

/** What a dot of a picture is, in words, with the look of the dot; no voice where it is said of all dots. */
export interface Key {
	text: string;
	voice?: Voice;
	ring?: boolean;
}

/**
 * A rectangle of dots on a lattice, filled row by row. `population` and `from` give each dot its identity: dot
 * number `from + i` of a population is the same thing in every state, so it may move; different populations
 * never turn into each other.
 */
export interface Block {
	population: string;
	/** Number of the first dot within its population, from 0. */
	from: number;
	count: number;
	/** Dots per row; the last row may be shorter. */
	cols: number;
	/** Centre of the first dot. */
	x: number;
	y: number;
	/** Distance between neighbouring centres. */
	pitch: number;
	/** Radius; 2 * r < pitch so that dots can be counted. */
	r: number;
	voice: Voice;
	/** Drawn as a ring instead of filled. */
	ring?: boolean;
	/** Row (figure) that the block shows; a tap leads to its sentence. */
	row?: string;
}

export interface Text {
	/** Stable over states, so that a label that stays can move instead of blinking. */
	id: string;
	x: number;
	/** Baseline of the first line. */
	y: number;
	lines: string[];
	/** numeral = the display numerals; label = names the marks; note = periods, caveats; tiny = the report's page. */
	style: 'numeral' | 'label' | 'note' | 'tiny';
	/** Font size in px. Nothing but `tiny` (texture, hidden from readers) is under 12. */
	size: number;
	anchor: 'start' | 'middle' | 'end';
	voice: Voice;
	row?: string;
	/** px that a tiny text takes in whatever type the reader has, because something stands right behind it. */
	width?: number;
}

export interface Path {
	id: string;
	d: string;
	/** bar = filled area; rule = hairline, axis; flow = a thick line; outline = a frame around marks. */
	style: 'bar' | 'rule' | 'flow' | 'outline';
	voice: Voice;
	/** Stroke width in px (rule, flow, outline). */
	width?: number;
	/** Drawn dashed: an average, an open end, something the report does not state. */
	dashed?: boolean;
	row?: string;
}

/** A place, in px, where a touch is meant for another figure than that of the dot under it. */
export interface Target {
	left: number;
	top: number;
	right: number;
	bottom: number;
	figure: string;
}

export interface Plan {
	width: number;
	height: number;
	blocks: Block[];
	texts: Text[];
	paths: Path[];
	/** What an outline holds, and marks that no finger could tell apart. */
	targets?: Target[];
}

export interface PlanInput<Spec extends ChartSpec = ChartSpec> {
	spec: Local<Drawing<Spec>>;
	/** All rows of the chart, by id. */
	rows: Record<string, Row>;
	/** A key of `spec.states`. */
	state: string;
	size: Size;
	lang: Lang;
	/** The report's text; only the `page` kind draws it. */
	source?: View['source'];
}

export interface ChartKind<Spec extends ChartSpec = ChartSpec> {
	/** One row per thing drawn, in reading order. Table and CSV are exactly these rows. */
	rows(spec: Local<Drawing<Spec>>, view: View): Row[];
	/** What this state shows, in sentences: the picture's name, alt text, transcript. */
	describe(input: Omit<PlanInput<Spec>, 'size'>): string;
	plan(input: PlanInput<Spec>): Plan;
	/** All that has to be written beside a bare picture of this state; undefined where that is not enough. */
	keys?(input: Omit<PlanInput<Spec>, 'size'>): Key[] | undefined;
	/** Works out what plans of any size need of the report's text, so that the first of them takes less. */
	compose?(source: View['source'], rows: Record<string, Row>): void;
	/**
	 * Where the picture stands between two states, when it is more than dots gliding from place to place
	 * (the camera). `t` runs from 0 to 1. Absent: `tween.ts` moves dots of the same identity.
	 */
	between?(input: PlanInput<Spec>, from: string, t: number): Plan;
}
