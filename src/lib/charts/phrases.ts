/**
 * Where a line of Chinese may end: between words. A browser reads a dictionary before it knows any, which holds a cheap
 * phone up for a tenth of a second, and some know none. So the build finds them and pages bring them along (`lexicon`):
 * lines end at the same places everywhere.
 */

/** May not begin a line in Chinese setting. */
const noStart = /[，。、；：？！）》”’％%,.;:?!)\]]/;
/** May not end a line. */
const noEnd = /[（《“‘([]/;

const han = /\p{Script=Han}/u;
/** Characters before which a line may end; what they count stays with them. */
const numeral = /[〇一二三四五六七八九十百千]/;
/** This one, that one, each one: these go with the number. */
const pointing = /[这那每]$/;
/** The same of words that join others. */
const joint = /[及和与或]/;
/** Characters that go on with what stands before them: ends of words, and 什么 after its verb. */
const suffix = /^[者员率额性]|^[的了什]/;
/** A line does not begin with the last character of a clause. */
const clauseEnd = /^\p{Script=Han}[，。；：、！？]/u;

const words = import.meta.env.SSR ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** What never parts, wherever the line ends: characters, Latin words, numbers and short brackets with their punctuation. */
export function atoms(text: string): string[] {
	const tokens =
		text.match(/（[^（）]{1,4}）|[A-Za-z0-9À-ž.,%'’+-]+(?:\(\d+\)[.,;:]?)?|\s+|[\s\S]/gu) ?? [];
	const found: string[] = [];
	for (const token of tokens) {
		const last = found.at(-1);
		if (last !== undefined && (noStart.test(token.charAt(0)) || noEnd.test(last.at(-1) ?? '')))
			found[found.length - 1] = last + token;
		else found.push(token);
	}
	return found;
}

/**
 * Whether a line may not end between two atoms: it would tear a word, or a number from what it counts.
 * @param apart whether the dictionary sees a word's end between them, and of how many characters the words on both sides are
 */
function holds(before: string[], atom: string, apart: [left: number, right: number] | undefined) {
	const last = before.at(-1)!;
	if (/\d$/.test(last)) return han.test(atom.charAt(0)) || atom === ' ';
	// A number stays with what it counts, and with the name that it ends.
	if (last === ' ')
		return /\d$/.test(before.at(-2) ?? '') || (/:$/.test(before.at(-2) ?? '') && /^\d/.test(atom));
	if (last === '约') return /^\d/.test(atom);
	if (!words || !han.test(last.at(-1)!) || !han.test(atom.charAt(0))) return false;
	if (suffix.test(atom) || last === '些') return true;
	if (numeral.test(atom.charAt(0))) return pointing.test(last);
	if (numeral.test(last.at(-1)!)) return true;
	if (!apart || clauseEnd.test(atom)) return true;
	// A few single characters are most often a word that the dictionary does not know.
	const single = apart[0] === 1 && apart[1] === 1 && before.length < 3;
	return single && !joint.test(last) && !joint.test(atom);
}

/**
 * A short quoted term is one word, whatever the dictionary makes of it, and so is what these reports are about, the name of a
 * file, and whether or not (能不能); a list in quotation marks parts after its commas.
 */
const term =
	/“[^“”]{1,9}”|法治政府|[一二三四五]（[一-龥]+）|(\p{Script=Han})不\1|\p{Script=Han}{1,6}\.[a-z]{2,5}/gu;

function find(text: string): string[] {
	const segments = han.test(text) ? [...(words?.segment(text) ?? [])] : [];
	const lengths = new Map(segments.map(({ index, segment }) => [index, segment.length]));
	const terms = [...text.matchAll(term)].map(({ 0: { length }, index }) => [index, index + length]);
	const quoted = (at: number) =>
		!/[、，]/.test(text.charAt(at - 1)) && terms.some(([from = 0, to = 0]) => from < at && at < to);
	const groups: string[][] = [];
	let at = 0;
	let left = 0;
	for (const atom of atoms(text)) {
		const right = lengths.get(at);
		const last = groups.at(-1);
		const apart = right === undefined ? undefined : ([left, right] satisfies [number, number]);
		if (last && (quoted(at) || holds(last, atom, apart))) last.push(atom);
		else groups.push([atom]);
		left = right ?? left;
		at += atom.length;
	}
	return groups.map((group) => group.join(''));
}

const known = new Map<string, string[]>();
let heard: Set<string> | undefined;

/**
 * A text in pieces between which a line may end: words, and numbers with what they count, stay whole. In a browser, a
 * Chinese text that the page brought no phrases of may part after any character.
 */
export function phrases(text: string): string[] {
	heard?.add(text);
	let found = known.get(text);
	if (!found) known.set(text, (found = find(text)));
	return found;
}

/** Stands between the phrases of a text in a lexicon. */
const mark = '|';

/**
 * The Chinese texts whose phrases are asked for while something is drawn, in code order, with a mark between their phrases.
 * @throws when a text holds the mark itself
 */
export function lexicon(draw: () => void): string[] {
	heard = new Set();
	draw();
	const texts = [...heard].filter((text) => han.test(text)).sort();
	heard = undefined;
	const marked = texts.find((text) => text.includes(mark));
	if (marked !== undefined)
		throw new Error(`“${marked}” holds “${mark}”, which no text in a picture may: take it out.`);
	return texts.map((text) => phrases(text).join(mark));
}

/** Takes over what `lexicon` found. */
export function learn(entries: string[]) {
	for (const entry of entries) {
		const parts = entry.split(mark);
		known.set(parts.join(''), parts);
	}
}
