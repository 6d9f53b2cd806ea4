/** A chart as an image that says by itself what it shows: finding, picture, caveat, source; composed for each shape. */
import type { ChartFacts } from '../charts/facts.ts';
import type { Sheet } from '../charts/standalone.ts';
import { storyWords } from '../messages/index.ts';
import { shapes } from '../model/addresses.ts';
import type { View } from '../model/view.ts';
import { credit } from './credit.ts';
import { drawWithin } from './drawing.ts';
import { fitWords, setWords, type Words } from './setting.ts';

/** Sizes in px of the image. */
interface Layout {
	margin: number;
	/** The finding: its largest and least size; how many lines it takes if it must, and how many are preferred. */
	title: number;
	least: number;
	lines: number;
	preferred: number;
	note: number;
	source: number;
	/** Type of the picture, as a page's text size. */
	text: number;
	/** The picture is at least this high, or the caveat is left to the text beside the image. */
	picture: number;
	/** The line above the finding is left out where the image is shown small. */
	kicker: boolean;
}

/** Shapes of images, and that of the drawing in an SVG file, which any size becomes. */
const sizes = { ...shapes, figure: [1200, 900] } as const;
type Format = keyof typeof sizes;

const layouts: Record<Format, Layout> = {
	figure: {
		margin: 56,
		title: 54,
		least: 44,
		lines: 3,
		preferred: 2,
		note: 24,
		source: 20,
		text: 1.1,
		picture: 440,
		kicker: true
	},
	wide: {
		margin: 44,
		title: 50,
		least: 40,
		lines: 2,
		preferred: 1,
		note: 22,
		source: 22,
		text: 1,
		picture: 330,
		kicker: true
	},
	square: {
		margin: 60,
		title: 62,
		least: 48,
		lines: 3,
		preferred: 2,
		note: 26,
		source: 22,
		text: 1.2,
		picture: 440,
		kicker: true
	},
	tall: {
		margin: 64,
		title: 70,
		least: 52,
		lines: 3,
		preferred: 2,
		note: 30,
		source: 24,
		text: 1.3,
		picture: 560,
		kicker: true
	},
	cover: {
		margin: 28,
		title: 40,
		least: 30,
		lines: 2,
		preferred: 1,
		note: 18,
		source: 16,
		text: 0.94,
		picture: 900,
		kicker: false
	},
	slide: {
		margin: 84,
		title: 80,
		least: 60,
		lines: 2,
		preferred: 1,
		note: 32,
		source: 26,
		text: 1.5,
		picture: 480,
		kicker: true
	}
};

/** Voice of the chapter in which the story tells the chart. */
function voiceOf(view: View, { chapter }: ChartFacts): string {
	return view.chapters.find(({ id }) => id === chapter)?.voice ?? 'ink';
}

export function chartSheet(view: View, facts: ChartFacts, format: Format): Sheet {
	const [width, height] = sizes[format];
	const layout = layouts[format];
	const { margin } = layout;
	const inner = width - 2 * margin;
	const parts: string[] = [];
	const column = (words: Words, top: number) => {
		const set = setWords(words, { x: margin, top, width: inner });
		parts.push(set.markup);
		return set.height;
	};

	let top = margin;
	if (layout.kicker) {
		const size = layout.source;
		const r = size * 0.36;
		const voice = voiceOf(view, facts);
		parts.push(
			`<circle cx="${margin + r}" cy="${top + size * 0.58}" r="${r}" fill="var(--${voice})"/>`
		);
		const line: Words = { text: storyWords[view.lang].tagline, size, colour: 'ink-soft' };
		const at = { x: margin + size * 1.15, top, width: inner };
		parts.push(setWords(line, at).markup);
		top += size * 1.7;
	}
	const title: Words = { text: facts.title, size: layout.title, face: 'display', even: true };
	const titlePart = parts.length;
	top += column(fitWords(title, inner, layout), top) + layout.title * 0.45;

	const source: Words = {
		text: credit(view, facts.sentences),
		size: layout.source,
		colour: 'ink-soft'
	};
	const foot = height - margin - setWords(source, { x: 0, top: 0, width: inner }).height;
	column(source, foot);
	const rule = foot - layout.source * 0.6;
	parts.push(
		`<path d="M${margin} ${rule}H${width - margin}" stroke="var(--line)" stroke-width="2"/>`
	);

	let bottom = rule - layout.source * 0.8;
	const note: Words = { text: facts.note, size: layout.note, colour: 'ink-soft' };
	const noteTop = bottom - setWords(note, { x: 0, top: 0, width: inner }).height;
	const room = noteTop - layout.note * 0.8 - top;
	if (room >= layout.picture) {
		column(note, noteTop);
		bottom = noteTop - layout.note * 0.8;
	}
	const even = (px: number) => Math.floor(px / 2) * 2;
	const place = {
		left: margin,
		top: even(top),
		width: even(inner),
		height: even(bottom - even(top))
	};
	const { still } = view.charts[facts.id]!.spec;
	const drawn = drawWithin(view, facts.id, still, place, layout.text);
	if (!drawn) {
		// A banner with no room for the picture says its finding alone, larger and in the middle.
		parts[titlePart] = '';
		const large = fitWords({ ...title, size: layout.title * 2 }, inner, layout);
		const { height: high } = setWords(large, { x: margin, top: 0, width: inner });
		column(large, (rule - high) / 2);
	}
	return {
		width,
		height,
		markup: parts.join('') + (drawn?.markup ?? ''),
		blocks: drawn?.blocks ?? [],
		title: facts.title,
		description: facts.alt,
		lang: view.lang
	};
}
