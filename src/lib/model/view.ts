/**
 * A proven report in one language: what pages, charts and files are made of. Plain data that survives
 * serialisation; nothing here knows YAML or Zod. `report.ts` makes it, `localise` picks the language.
 */
import type { ChartSpec, ReportFile, Voice, Words } from './schema.ts';

export type Lang = 'zh' | 'en';

/** The same shape with every `{ zh, en }` replaced by what stands there in one language. */
export type Local<T> = T extends { zh: infer U; en: unknown }
	? U
	: T extends object
		? { [K in keyof T]: Local<T[K]> }
		: T;

/** Where a sentence stands. `section` as the source numbers it (一(五), 二, or 导语/结语 as `intro`/`end`). */
export interface Place {
	section: string;
	/** Number of the paragraph in its section, from 1. */
	paragraph: number;
	/** The number that the report itself prints before the paragraph, where no other of the section has it: 2 or (二). */
	item?: string | undefined;
	/** Number of the sentence in its paragraph, from 1. */
	sentence: number;
}

export interface Sentence {
	/** `s-1`, `s-2` …: the address of the sentence on the source page. */
	id: string;
	/** Verbatim; shown through `fullWidth()`. */
	text: string;
	/** Offset of the first character in source.txt, in UTF-16 units. */
	start: number;
	place: Place;
}

export interface Paragraph {
	id: string;
	/** What it is on the page; `part` = 一、二、三; `section` = (一) …; `item` = 1. 2. 3.; `plain` = text. */
	is: 'title' | 'byline' | 'part' | 'section' | 'item' | 'plain' | 'signature';
	sentences: Sentence[];
}

export interface Section {
	/** As the source numbers it: 一(五), 二; `intro` before the first, `end` for the signature. */
	id: string;
	/** Its heading without number and stop. Empty for intro and end. */
	heading: string;
	paragraphs: Paragraph[];
	/** Number of characters without white space. */
	length: number;
}

export interface Source {
	sections: Section[];
	/** Number of characters without white space. */
	length: number;
}

/**
 * Where in source.txt a statistic stands, in UTF-16 units: the number with multiplier (万), 余 and percent sign, without
 * its unit; the whole quote where names are counted.
 */
export interface Stretch {
	start: number;
	/** Of the character behind the last. */
	end: number;
}

/** How a number binds what it counts. */
export const bounds = ['exact', 'atLeast', 'atMost', 'about'] as const;
export type Bound = (typeof bounds)[number];

/** A figure, proven. Everything that prints, draws or explains it reads from here. */
export interface Figure {
	id: string;
	value: number;
	unit: string;
	unitKind: 'count' | 'money' | 'percent';
	/** Empty for what English names say by themselves. */
	unitEn: string;
	bound: Bound;
	/** `atLeast` that includes the value itself: 至少, 不少于, 以上; a least that was computed from such or from exact numbers. */
	inclusive?: boolean;
	/** The report's own word for `atLeast`: 余, 不少于. */
	qualifier?: string;
	decimals: number;
	/** The years it covers, first and last. */
	period: [number, number];
	/** Counted up to the report, from when on it does not say: the year is the report's and not its first. */
	toDate?: true;
	name: Words;
	one?: Words;
	note?: Words;
	partOf?: string;
	/** Printed with its qualifier and without unit (percent keeps its sign): 超过120万, 约1,234, 12.5%. */
	text: Words;
	/** Stated figures: quote, its sentence and place. */
	quote?: string;
	sentence?: string;
	place?: Place | undefined;
	/** We counted the names in the quote; the report does not state how many. */
	counted?: true;
	/** What of source.txt the proof rests on. */
	mark?: Stretch;
	/** Derived figures: the formula as written, the ids in it, and the formula printed with names and numbers. */
	formula?: string;
	inputs?: string[];
	working?: Words;
}

/** Story text taken apart: plain text, numbers that can be followed, terms that can be opened. */
export type Piece =
	| { is: 'text'; text: string }
	| { is: 'figure'; id: string }
	| { is: 'term'; id: string; text: string };

export interface Step {
	id: string;
	/** Position in the whole story, from 0. */
	index: number;
	chapter: string;
	chart: string;
	state: string;
	title: { zh: Piece[]; en: Piece[] };
	text: { zh: Piece[]; en: Piece[] };
	/** What a slide says in place of the text. */
	slide?: { zh: Piece[]; en: Piece[] };
	note: { zh: Piece[]; en: Piece[] };
	/** Belongs to the short version of the deck. */
	brief?: boolean;
	/** The text points at its picture. */
	pictured?: boolean;
	quote?: Words;
	/** The quotation as the report has it, in every language. */
	verbatim?: string;
	/** Sentence in which the quote stands. */
	quoteSentence?: string;
}

export interface Chapter {
	id: string;
	section?: string;
	voice: Voice;
	name: Words;
	title: { zh: Piece[]; en: Piece[] };
	/** Figures that the title says in words. */
	inWords?: string[];
	lead: { zh: Piece[]; en: Piece[] };
	steps: Step[];
}

/** The title page's picture: one population as a heap of its dots. */
export interface Cover {
	chart: string;
	state: string;
	text: { zh: Piece[]; en: Piece[] };
}

/** A statistic where it stands in the report's text. */
export interface Mark extends Stretch {
	figure: string;
	sentence: string;
}

/** One line of a chart's table and CSV: a figure, or a count made from the source itself. */
export interface Row {
	id: string;
	label: string;
	value: number;
	bound: Bound;
	/** `atLeast` that includes the value itself. */
	inclusive?: boolean;
	unit: string;
	/** Printed value with unit in the page's language. */
	text: string;
	/** What one dot is, where drawn as dots. */
	one?: string;
	/** First and last year. */
	period?: [number, number];
	/** Counted up to the report, from when on it does not say. */
	toDate?: true;
	/** The sentence to follow it to. */
	sentence?: string;
	/** Present when `id` is a figure of the report. */
	figure?: boolean;
	/** Figures that it is computed from. */
	inputs?: string[];
	/** The figure that adds it up with those drawn inside it, where the report's figures have one. */
	together?: string;
	/** Amounts of money only: where the scale ends that all bars of the report share, in the same unit. */
	scale?: number;
	/** Whether there are more such bars in the report's charts than one. */
	shared?: true;
	/** Sections on the report's page only: their statistics in the order of the text. */
	marks?: Mark[];
	/** Sections only: voice of the chapter that tells it. */
	voice?: Voice;
}

/** What is drawn, without what is said about it. */
export type Drawing<Spec extends ChartSpec = ChartSpec> = Spec extends unknown
	? Omit<Spec, 'title' | 'note' | 'caveat'>
	: never;

/** A sentence of a chart's note, and the states that do without it. */
export interface Caution {
	words: { zh: Piece[]; en: Piece[] };
	except: string[];
}

export interface Chart {
	id: string;
	spec: Drawing;
	title: { zh: Piece[]; en: Piece[] };
	/** In the order in which it is read; `noteBeside` picks what a state needs. */
	note: Caution[];
	/** The note in one short line. */
	caveat?: { zh: Piece[]; en: Piece[] };
	/** Ids of all figures it draws or writes, in reading order. */
	figures: string[];
}

/** A whole report with all its languages. */
export interface Report extends ReportFile {
	/** Folder name. */
	id: string;
	source: Source;
	/** Id of a sentence → its unofficial translation; those that English pages show have one. None in the Chinese view. */
	translations: Record<string, string>;
	figures: Record<string, Figure>;
	charts: Record<string, Chart>;
	cover?: Cover;
	chapters: Chapter[];
	terms: Record<string, { name: Words; text: Words }>;
}

/** A report in one language: what `load` hands to pages. */
export type View = Local<Report> & { lang: Lang };

/** The report as a page the size of a stamp: the map of the story. The build draws it. */
export interface PageMap {
	/** px that the geometry is in; it is shown smaller. */
	width: number;
	height: number;
	/** Every line of the page as a stroke as long as its text. */
	lines: string;
	/** Where each chapter stands on the page. */
	places: { chapter: string; top: number; height: number }[];
}
