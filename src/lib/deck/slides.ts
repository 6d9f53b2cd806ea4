/**
 * The story as slides: cover, chapters, one slide for each step with its picture's state, the report's own words where a
 * step quotes them, sources, the way to the story. Page, speaker's window, handout and PPTX are all made from these.
 */
import { chapterOf } from '../charts/facts.ts';
import { deckWords } from '../messages/deck.ts';
import { sourceWords } from '../messages/index.ts';
import { kitWords } from '../messages/kit.ts';
import { noteBeside } from '../model/cautions.ts';
import type { Voice } from '../model/schema.ts';
import { sectionName } from '../model/section.ts';
import { plainText } from '../model/text.ts';
import { sentencesOf } from '../model/source.ts';
import type { Piece, View } from '../model/view.ts';
import { paginate, quoteFits } from './layout.ts';
import { unsaid, type Boxes } from './measures.ts';
import { notesOf, plainNotes, type Notes } from './notes.ts';
import { quotation, type Wording } from './quotation.ts';

export interface Slide {
	/** From 1: its address. */
	number: number;
	kind: 'cover' | 'chapter' | 'chart' | 'quote' | 'text' | 'code';
	voice: Voice;
	/** Above the title: district or chapter. */
	kicker: string;
	title: Piece[];
	/** Paragraphs under the title or beside the picture. */
	text: Wording[][];
	/** Period, base and caveats of what the picture shows. */
	caveat: string;
	/** Where the slide stands in the report. */
	place: string;
	chart?: { id: string; state: string };
	/** The cover's picture, and what is said of it. */
	heap?: { id: string; state: string; text: Piece[] };
	/** Chapter of the story, for the map of the report. */
	chapter?: string;
	/** Step of the story that it was made from. */
	step?: string;
	/** Belongs to the short version. */
	brief: boolean;
	notes: Notes;
}

/** Where the audience can read on: the address of the story, when the site knows where it stands; else the kit. */
export interface Ends {
	address?: string;
	/** Whether its files are in the briefing kit, as those of the home report are. */
	kit?: boolean;
}

const words = (text: string): Piece[] => [{ is: 'text', text }];

type Step = View['chapters'][number]['steps'][number];

type Draft = Omit<Slide, 'number' | 'caveat' | 'place' | 'text' | 'brief'> &
	Partial<Pick<Slide, 'caveat' | 'place' | 'text' | 'brief'>>;

function cover(view: View): Draft {
	const m = deckWords[view.lang];
	const title = words(view.title);
	const heap = view.cover && { ...view.cover, id: view.cover.chart };
	return {
		kind: 'cover',
		brief: true,
		voice: 'ink',
		kicker: view.district,
		title,
		text: [
			words(m.tagline),
			words(m.published(view.publisher, view.published)),
			...(m.unofficial ? [words(m.unofficial)] : [])
		],
		...(heap ? { heap } : {}),
		notes: notesOf(view, { title, text: heap?.text ?? [], say: [m.coverNote] })
	};
}

/** What is said of a chart beside the state that a step shows. */
function noteOn(view: View, { chart, state }: Pick<Step, 'chart' | 'state'>): string {
	return plainText(noteBeside(view.charts[chart]!.note, [state], view.lang), view);
}

/**
 * What a chapter tells, in few lines: the finding of each of its own charts, and the headlines of steps that show another's;
 * where that is one line, the headlines of all its steps.
 */
function findings(view: View, { id, steps }: View['chapters'][number]): string[] {
	const own = (chart: string) => chapterOf(view, chart) === id;
	const said = (pieces: (step: Step) => Piece[]) => [
		...new Set(steps.map((step) => plainText(pieces(step), view)))
	];
	const few = said(({ chart, title }) => (own(chart) ? view.charts[chart]!.title : title));
	return few.length > 1 ? few : said(({ title }) => title);
}

function chapterSlides(view: View, chapter: View['chapters'][number]): Draft[] {
	const m = deckWords[view.lang];
	const { id, voice, name, title, lead, section } = chapter;
	const place = section === undefined ? '' : m.section(sectionName(section, view.lang));
	const own = { voice, kicker: name, place, chapter: id };
	const marked = chapter.steps.filter(({ brief }) => brief).length;
	const steps = chapter.steps.flatMap((step): Draft[] => {
		const chart = { id: step.chart, state: step.state };
		const said = { ...step, text: step.slide ?? step.text };
		const told: Draft = {
			...own,
			kind: 'chart',
			title: step.title,
			text: [said.text],
			caveat: noteOn(view, step),
			chart,
			step: step.id,
			// Where time is short, the report's own words speak for a step that quotes them.
			brief: step.brief === true && step.quote === undefined,
			notes: notesOf(view, said)
		};
		if (step.quote === undefined) return [told];
		const at = sentencesOf(view.source).find((one) => one.id === step.quoteSentence)?.place;
		const caveat = at ? m.quotedAt(m.place(at)) : m.quoted;
		const heading = plainText(step.title, view);
		const fits = (text: string) => quoteFits({ title: heading, text: [text], caveat });
		const quoted: Draft = {
			...own,
			kind: 'quote',
			title: step.title,
			text: [quotation(view, step, fits)],
			caveat,
			step: step.id,
			brief: step.brief === true,
			notes: notesOf(view, said)
		};
		return [quoted, told];
	});
	const opens = marked * 2 > chapter.steps.length;
	const short = steps.filter(({ brief }) => brief).length;
	const fewer = opens && short < steps.length ? short : undefined;
	const opening: Draft = {
		...own,
		kind: 'chapter',
		title,
		text: [lead],
		brief: opens,
		notes: notesOf(view, {
			...chapter,
			text: lead,
			say: [m.agenda(name, steps.length, fewer), ...findings(view, chapter)]
		})
	};
	return [opening, ...steps];
}

/** What the report's text says of itself, in parts that stay together: every language has each of them. */
function texts(view: View): { title: string; parts: string[][]; note: string }[] {
	const m = deckWords[view.lang];
	const published = [
		m.published(view.publisher, view.published),
		...(view.address ? [m.original(view.address)] : []),
		...(m.unofficial ? [m.unofficial] : [])
	];
	const remarks = view.remarks.map((remark) => [remark]);
	return [
		{ title: m.sourcesTitle, parts: [[m.method], published], note: m.sourcesNote },
		{ title: sourceWords[view.lang].remarks, parts: remarks, note: m.remarksNote }
	];
}

/** Method and remarks, on as many slides as they need in the language that needs most. */
function sources(view: View, others: View[]): Draft[] {
	const languages = [view, ...others].map(texts);
	return texts(view).flatMap(({ title, parts, note }, at) => {
		const pages = paginate(languages.map((one) => one[at]!));
		return pages.map((page, index): Draft => ({
			kind: 'text',
			brief: at === 0 && index === 0,
			voice: 'ink',
			kicker: view.district,
			title: words(title),
			text: page.flatMap((part) => parts[part]!).map(words),
			notes: plainNotes(note)
		}));
	});
}

function end(view: View, { address, kit = true }: Ends): Draft[] {
	const m = deckWords[view.lang];
	const own = { voice: 'ink', kicker: view.district, brief: true } as const;
	if (address === undefined) {
		if (!kit) return [];
		const text = m.whereText(kitWords[view.lang]).map(words);
		const notes = plainNotes(m.whereNote);
		return [{ ...own, kind: 'text', title: words(m.whereTitle), text, notes }];
	}
	const text = [words(m.codeText), words(address)];
	const notes = plainNotes(m.codeNote);
	return [{ ...own, kind: 'code', title: words(m.codeTitle), text, notes }];
}

/**
 * @param view with speaker's notes
 * @param others the same report in the other languages: one number is one slide in all of them
 */
export function slides(view: View, ends: Ends = {}, others: View[] = []): Slide[] {
	const drafts = [
		cover(view),
		...view.chapters.flatMap((chapter) => chapterSlides(view, chapter)),
		...sources(view, others),
		...end(view, ends)
	];
	const short = view.chapters.some(({ steps }) => steps.some(({ brief }) => brief));
	return drafts.map((draft, index) => ({
		caveat: '',
		place: '',
		text: [],
		...draft,
		brief: short && draft.brief === true,
		number: index + 1
	}));
}

/**
 * What a picture's caveat adds to the words that are spoken: a sentence that is part of these already is not said twice.
 */
export function aside({ kind, caveat, notes }: Slide): string {
	if (kind !== 'chart') return '';
	const bare = (text: string) => text.trim().replace(/[。！？.!?]$/, '');
	const said = notes.say.join('\n');
	const sentences = caveat.match(/.+?(?:[。！？]|[.!?](?=\s|$)|$)/g) ?? [];
	return sentences
		.filter((one) => !said.includes(bare(one)))
		.join('')
		.trim();
}

/** What is spoken: also the slide's text, where an arrangement has no room for it. */
export function spoken({ text, notes }: Slide, boxes: Boxes, view: View): string[] {
	return [...(unsaid(boxes) ? text.map((one) => plainText(one, view)) : []), ...notes.say];
}

/**
 * For each slide, the sentences that an earlier slide of its chapter has in its notes: id → number of that slide. The handout
 * prints a sentence once a chapter.
 */
export function quotedBefore(slides: Slide[]): Map<string, number>[] {
	let chapter: string | undefined;
	let quoted = new Map<string, number>();
	return slides.map((slide) => {
		if (slide.chapter !== chapter) quoted = new Map();
		chapter = slide.chapter;
		const ids = slide.notes.sources.map(({ id }) => id);
		const before = new Map(ids.flatMap((id) => (quoted.has(id) ? [[id, quoted.get(id)!]] : [])));
		for (const id of ids) if (!quoted.has(id)) quoted.set(id, slide.number);
		return before;
	});
}
