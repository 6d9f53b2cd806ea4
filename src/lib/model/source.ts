/**
 * The text of a report, taken apart: parts 一、, sections (一), items 1., paragraphs and sentences, each with its
 * place. Offsets count UTF-16 units of the text as stored. Brackets and commas may be half or full width.
 *
 * A part whose sections are divided further by items becomes as many sections (一(一), 一(二) …); a part whose
 * sections are mere paragraphs stays one section (二), because nobody looks for its paragraphs by number.
 */
import { distinct } from './section.ts';
import type { Paragraph, Section, Sentence, Source } from './view.ts';

const numerals = '[一二三四五六七八九十]+';
const partMark = new RegExp(`^(${numerals})、`);
const sectionMark = new RegExp(`^[(（](${numerals})[)）]`);
const itemMark = /^([0-9０-９]{1,2})[.．、](?![0-9０-９])/;
const sentence = /[^。！？]+[。！？]*[”’」』》）)]*|[。！？]+[”’」』》）)]*/g;
/** The formula with which an official report closes: 专此报告。 */
const closing = /^[专特]此.{0,6}[。.]?$/;
const ended = /[。！？；：:;，,]$/;

interface Line {
	text: string;
	start: number;
	is: Paragraph['is'];
	/** Numeral of a part, section or item. */
	mark: string;
}

/** Number of characters without white space. */
function lengthOf(lines: Line[]): number {
	return lines.reduce((sum, { text }) => sum + [...text.replace(/\s/g, '')].length, 0);
}

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	for (const match of text.matchAll(/[^\r\n]+/g)) {
		const trimmed = match[0].replace(/^\uFEFF/, '').trim();
		if (trimmed === '') continue;
		const part = partMark.exec(trimmed);
		const section = sectionMark.exec(trimmed);
		const item = itemMark.exec(trimmed);
		const is = part ? 'part' : section ? 'section' : item ? 'item' : 'plain';
		const start = match.index + match[0].indexOf(trimmed);
		lines.push({ text: trimmed, start, is, mark: (part ?? section ?? item)?.[1] ?? '' });
	}
	return lines;
}

/** Marks title, byline and signature, which stand outside the numbered text. */
function frame(lines: Line[]): void {
	if (lines[0]?.is === 'plain') lines[0].is = 'title';
	for (const line of lines.slice(1)) {
		if (line.is !== 'plain' || ended.test(line.text)) break;
		line.is = 'byline';
	}
	for (const line of [...lines].reverse()) {
		if (line.is !== 'plain') break;
		if (ended.test(line.text) && !closing.test(line.text)) break;
		line.is = 'signature';
	}
}

interface Draft {
	id: string;
	heading: string;
	lines: Line[];
}

/** Heading of a section: its first sentence without number and stop. */
function headingOf({ text }: Line): string {
	const bare = text.replace(partMark, '').replace(sectionMark, '');
	return (bare.match(sentence)?.[0] ?? bare).replace(/[。！？]+$/, '').trim();
}

function divide(lines: Line[]): Draft[] {
	const drafts: Draft[] = [{ id: 'intro', heading: '', lines: [] }];
	let part = '';
	let deep = false;
	for (const [at, line] of lines.entries()) {
		const next = lines.findIndex((one, i) => i > at && one.is === 'part');
		if (line.is === 'part') {
			part = line.mark;
			const within = lines.slice(at + 1, next < 0 ? undefined : next);
			const first = within.findIndex((one) => one.is === 'section');
			deep = first >= 0 && within.slice(first).some((one) => one.is === 'item');
			drafts.push({ id: part, heading: headingOf(line), lines: [] });
		} else if (line.is === 'section' && (deep || part === '')) {
			const last = drafts.at(-1)!;
			const own = { id: `${part}(${line.mark})`, heading: headingOf(line), lines: [] as Line[] };
			// A part of nothing but its heading is no section of its own: its heading opens the first one.
			if (last.id === part && last.lines.length === 1) own.lines = drafts.pop()!.lines;
			drafts.push(own);
		} else if (line.is === 'signature' && drafts.at(-1)!.id !== 'end') {
			drafts.push({ id: 'end', heading: '', lines: [] });
		}
		drafts.at(-1)!.lines.push(line);
	}
	return drafts.filter((draft) => draft.lines.length > 0);
}

/** Numbers that the report prints before a section's paragraphs, undefined where there is none or another has the same. */
function itemsOf({ id, lines }: Draft): (string | undefined)[] {
	const items = lines.map(({ is, mark }) => {
		if (is === 'item') return mark.normalize('NFKC');
		// A section's own number is in its name already.
		return is === 'section' && !id.endsWith(')') ? `(${mark})` : undefined;
	});
	return items.map((item) => (items.filter((one) => one === item).length === 1 ? item : undefined));
}

/** Reads a report's text. Any text gives a source; what a report must have is for the rules to say. */
export function parseSource(text: string): Source {
	const lines = linesOf(text);
	frame(lines);
	let sentences = 0;
	let paragraphs = 0;
	const drafts = divide(lines);
	// A misprinted number may stand before two sections; both are there to be told apart.
	const ids = distinct(drafts.map(({ id }) => id));
	const sections = drafts.map((draft, at): Section => {
		const { heading, lines: own } = draft;
		const id = ids[at]!;
		const items = itemsOf(draft);
		let number = 0;
		const list = own.map((line, nth): Paragraph => {
			// The heading of a part stands before the first paragraph and does not count.
			if (line.is !== 'part' || number > 0 || own.length === 1) number += 1;
			const found = [...line.text.matchAll(sentence)].map((match, index): Sentence => {
				const trimmed = match[0].trim();
				const start = line.start + match.index + match[0].indexOf(trimmed);
				const paragraph = Math.max(number, 1);
				const item = items[nth];
				const place = { section: id, paragraph, ...(item && { item }), sentence: index + 1 };
				return { id: `s-${++sentences}`, text: trimmed, start, place };
			});
			return { id: `p-${++paragraphs}`, is: line.is, sentences: found };
		});
		return { id, heading, paragraphs: list, length: lengthOf(own) };
	});
	return { sections, length: lengthOf(lines) };
}

/** All sentences of a source in order. */
export function sentencesOf(source: Source): Sentence[] {
	return source.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
}

/** What of a paragraph is set as a heading: of a numbered section its first sentence. */
export function headOf({ is, sentences }: Paragraph): Sentence[] {
	if (is === 'section') return sentences.slice(0, 1);
	return is === 'title' || is === 'part' ? sentences : [];
}
