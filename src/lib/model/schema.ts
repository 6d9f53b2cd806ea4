/** What the data files of a report may say; types and `data/schema/` follow from it. Rules across entries: see this folder. */
import { z } from 'zod';
import { unprintableAt } from './characters.ts';
import { apostrophes } from './typography.ts';
import { bounds } from './view.ts';

/** Lower-case English words with hyphens: the id is the address, the CSV key and, with an ending, the file name. */
const id = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case English words with hyphens')
	.max(60, 'must have 60 characters at most')
	// Every object of the language has an entry of this name.
	.refine((one) => one !== 'constructor', 'must be another word');

const printable = z
	.string()
	.refine((one) => unprintableAt(one) < 0, 'the text holds a character that cannot be printed');

/** Something to read. */
const text = printable.min(1);

/** A text in every language of the site; a missing translation is an error. */
export const words = z.strictObject({ zh: text, en: text.overwrite(apostrophes) });

/** Who speaks: cinnabar = enforcement, pine = mediation, river = digital, ochre = money, ink = neutral, rest = the remainder. */
export const voice = z.enum(['cinnabar', 'pine', 'river', 'ochre', 'ink', 'rest']);

/** `data/site.yaml`: the report that lives at the site's root; every other lives under its folder's name. */
export const siteFile = z.strictObject({ home: text });

/** `data/units.yaml`: unit as printed in reports → what sort of quantity it is and its English word. */
export const unitsFile = z.record(
	text,
	z.strictObject({
		/** counts may be drawn as dots; money as bars; percent only as text or through a derived count. */
		kind: z.enum(['count', 'money', 'percent']),
		/** English word or sign behind the number (yuan, %); empty for counts, whose names say what is counted. */
		en: printable
	})
);

/** `data/terms.yaml`: a term of law, explained once in one sentence for all reports. */
export const termsFile = z.record(id, z.strictObject({ name: words, text: words }));

/** `report.yaml` */
export const reportFile = z.strictObject({
	district: words,
	year: z.int().min(1949).max(2100),
	title: words,
	publisher: words,
	published: z.iso.date('must be a date such as 2022-03-15'),
	/** Where the original stands on the web, when known. */
	address: z
		.url({
			protocol: /^https?$/,
			hostname: /./,
			error: 'must be an address that begins with https://'
		})
		.optional(),
	/** Whom the press may ask, when the publisher names somebody. */
	contact: words.optional(),
	/** Remarks on the source text, e.g. a garbled date; shown under the report. */
	remarks: z.array(words).default([])
});

const figureBase = {
	/** The whole of which the report says this is a part. */
	partOf: id.optional(),
	/** Figures counting on another base: never in one picture state, sum, difference or ratio with this one. */
	incomparable: z.array(id).default([]),
	/** Parts of the same whole that share members: never drawn or added as disjoint. */
	overlaps: z.array(id).default([]),
	/** What one dot of this figure is ("one dispute"); needed when a chart draws it as dots. */
	one: words.optional(),
	/** A caveat that must stand beside the figure wherever it is explained. */
	note: words.optional()
};

/** A number stated in the report, or computed from such numbers. */
const stated = z.strictObject({
	value: z.number(),
	/** As printed behind the number; for 万元 write 元 and the full value. */
	unit: text,
	name: words,
	/** Verbatim from source.txt; must occur exactly once and contain the value and unit. */
	quote: text,
	/** As the report says it. `atLeast`: 余, 多, 至少, 以上: the lower end of an interval, with or without the number as the report's word has it; `atMost`: 不超过, 不足, 以内: the upper one. `about`: 约, 近, 左右. */
	bound: z.enum(bounds).default('exact'),
	/** First year of the period when it is not the report's own year; the paragraph of the quote names it. */
	since: z.int().optional(),
	/** The report counts “to date” (截至目前), from when on it does not say: so it is printed in place of the year. */
	toDate: z.boolean().optional(),
	...figureBase
});

const derived = z.strictObject({
	/** Arithmetic on figure ids: + - * / ( ) round() and whole-number constants. A percent enters as a share (98 % = 0.98). The unit is what it comes to; a figure's value goes in by its id. */
	formula: text,
	unit: text,
	name: words,
	/** `about`: inputs are rounded, so the result is printed with 约 / about. */
	bound: z.enum(bounds).default('exact'),
	decimals: z.int().min(0).max(4).default(0),
	...figureBase
});

/** A count the report makes by naming: two law firms, four fields. The build counts the names in the quote and finds those left out. */
const listed = z.strictObject({
	count: z.int().min(1),
	unit: text,
	/** Each verbatim, in the order of the quote. */
	names: z.array(text).min(1),
	name: words,
	quote: text,
	since: z.int().optional(),
	toDate: z.boolean().optional(),
	...figureBase
});

/** Whatever else holds digits or counts in words, named as what it is and looks like. Covers every occurrence of `text`. */
const otherNumber = z.strictObject({
	text: text,
	is: z.enum(['date', 'period', 'document', 'ordinal', 'name', 'plan', 'idiom', 'garbled'])
});

/** `figures.yaml` */
export const figuresFile = z.strictObject({
	figures: z.record(id, z.union([stated, derived, listed])),
	others: z.array(otherNumber)
});

/** Said beside every state of a chart but those named. */
const caution = words.extend({ except: z.array(id).default([]) });

const chartBase = {
	/** The finding, as a sentence; title of embed, image and slide. */
	title: words,
	/** Period, base and what the report does not say, whole or sentence by sentence; stands beside every picture of the chart. */
	note: z.union([caution, z.array(caution).min(1)]),
	/** The note in one short line, for images of the still that have no room for all of it; `room.ts` says how long. */
	caveat: words.optional(),
	/** The state that a still (embed, image, page without script) shows. */
	still: id
};

/** What a state draws: a figure as its own dots, parts of a whole, or an amount of money as a bar. */
const shown = z.union([
	id,
	z.strictObject({ whole: id, parts: z.array(id).min(1) }),
	z.strictObject({ bar: id })
]);

const dotsChart = z.strictObject({
	kind: z.literal('dots'),
	...chartBase,
	/** Colour per figure drawn. Figures not named are drawn in `ink`. */
	voices: z.record(id, voice).default({}),
	/** Figures drawn as rings instead of filled dots, so that colour never speaks alone. */
	rings: z.array(id).default([]),
	states: z.record(
		id,
		z.strictObject({
			/** pile: one heap; grid: one block, parts in sequence; blocks: side by side on one scale, parts apart; clusters: the first figure shared out evenly over the second, marked as an average. */
			layout: z.enum(['pile', 'grid', 'blocks', 'clusters']),
			show: z.array(shown).min(1),
			/** Figures that may not be compared are drawn in one state only when it says that they are separate counts. */
			separate: z.boolean().default(false),
			/** Figures written beside the dots without marks of their own: a rate, a mean. */
			say: z.array(id).default([])
		})
	)
});

const flowChart = z.strictObject({
	kind: z.literal('flow'),
	...chartBase,
	voice,
	/** How many flow together; those the report names are listed, verbatim in Chinese. */
	from: id,
	named: z.array(words),
	unnamed: words,
	into: words,
	/** Figures that arrive with it, each as dots. */
	with: z.array(id),
	states: z.record(id, z.strictObject({ merged: z.boolean(), show: z.array(id).default([]) }))
});

const cameraChart = z.strictObject({
	kind: z.literal('camera'),
	...chartBase,
	/** From the innermost to the outermost. Drawn side by side in one field, never as parts of each other. */
	figures: z.array(id).min(2),
	voices: z.record(id, voice).default({}),
	states: z.record(
		id,
		z.strictObject({
			/** The figure that fills the picture in this state. */
			frame: id,
			/** As in a dots chart. */
			say: z.array(id).default([]),
			/** A figure of `say`, computed from `frame`: so many of its dots get an outline. */
			share: id.optional()
		})
	)
});

const pageChart = z.strictObject({
	kind: z.literal('page'),
	...chartBase,
	/** Short name per section (一(五), 二), at most 6 Chinese or 16 Latin characters; else its heading is cut. */
	sectionNames: z.record(z.string(), words).default({}),
	states: z.record(
		id,
		z.strictObject({
			/** text: the bare page; lit: numbers light up in place; sections: numbers settle by section. */
			show: z.enum(['text', 'lit', 'sections']),
			/** A section to point at, as the source numbers it: 一(五), 二. Not where numbers light up. */
			focus: z.string().optional(),
			/** One paragraph of that section, from 1 as places tell it, instead of all. Only with `text`. */
			paragraph: z.int().min(1).optional(),
			/** Settled numbers take the voice of the chapter that tells their section. */
			voices: z.boolean().default(false)
		})
	)
});

/** `charts.yaml` */
export const chartsFile = z.record(
	id,
	z.discriminatedUnion('kind', [dotsChart, flowChart, cameraChart, pageChart])
);

/** In texts, `{figure-id}` prints a figure and `[words](term-id)` marks a term of law. */
const step = z.strictObject({
	id,
	chart: id,
	state: id,
	/** The one takeaway of this scroll position. */
	title: words,
	text: words,
	/** On a slide in place of `text`, where that speaks of what only a page can do: tapping, scrolling. */
	slide: words.optional(),
	/** What a speaker says at a briefing. */
	note: words,
	/** Also a slide of the short version of the deck, for a quarter of an hour. */
	brief: z.boolean().default(false),
	/** The text points at its picture (“this row is empty”): the long image draws it once more where the chart stands in another chapter. */
	pictured: z.boolean().default(false),
	/** Report text shown as a quotation: zh verbatim and found once, en our translation. */
	quote: words.optional()
});

/** `story.yaml` */
export const storyFile = z.strictObject({
	/** Digits that story text may hold: years and the like. Everything else is a figure. */
	digits: z.array(z.string().regex(/^\d+$/)),
	/** The title page: one population of a state of a `dots` chart as a heap, and what a dot is; absent: words only. */
	cover: z.strictObject({ chart: id, state: id, text: words }).optional(),
	chapters: z
		.array(
			z.strictObject({
				id,
				/** Where in the report it stands, as the source numbers it: 一(五), 二; 一(五)~2 is the second one that it numbers so. */
				section: z.string().optional(),
				voice: voice.default('ink'),
				/** Short name for the chapter bar. */
				name: words,
				/** The chapter's finding, set in the display face, and the figures that it says in words: half. */
				title: words,
				inWords: z.array(id).optional(),
				lead: words,
				steps: z.array(step).min(1)
			})
		)
		.min(1)
});

/** `translation.yaml`: sentences of the report, whole and verbatim (zh), with an unofficial translation (en). */
export const translationFile = z.strictObject({ sentences: z.array(words) });

export type Words = z.infer<typeof words>;
export type Voice = z.infer<typeof voice>;
export type Units = z.infer<typeof unitsFile>;
export type Terms = z.infer<typeof termsFile>;
export type ReportFile = z.infer<typeof reportFile>;
export type StatedFigure = z.infer<typeof stated>;
export type DerivedFigure = z.infer<typeof derived>;
export type ListedFigure = z.infer<typeof listed>;
export type FiguresFile = z.infer<typeof figuresFile>;
export type Shown = z.infer<typeof shown>;
export type DotsChart = z.infer<typeof dotsChart>;
export type FlowChart = z.infer<typeof flowChart>;
export type CameraChart = z.infer<typeof cameraChart>;
export type PageChart = z.infer<typeof pageChart>;
export type ChartSpec = z.infer<typeof chartsFile>[string];
export type StoryFile = z.infer<typeof storyFile>;
export type TranslationFile = z.infer<typeof translationFile>;
/** One thing that a schema finds wrong. */
export type Issue = z.core.$ZodIssue;
