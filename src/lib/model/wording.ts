/** What is typed around the numbers of a text: nothing that they print themselves, no English count, Chinese punctuation. */
import { readEnglish, type EnglishNumber } from './english.ts';
import type { Words } from './schema.ts';
import { blankMarks } from './text.ts';
import { compareNumbers } from './translation.ts';
import { fullWidth } from './typography.ts';
import type { Figure, Lang } from './view.ts';

type Say = (lang: Lang, says: string, at: number) => void;

/** What no number has before or behind it; `doubled` where the number prints “about” or “over” itself. */
const wrong: Record<
	Lang,
	Record<'before' | 'behind' | 'doubledBefore' | 'doubledBehind', RegExp>
> = {
	zh: {
		before: /百分之$/,
		// 十分 and 多于 are words of their own.
		behind: /^(?:[%％万亿]|[十百千余多]+(?=[万亿]|[件个人项家名次]|[元起份]))/,
		// 签约 and 最近 are words of their own.
		doubledBefore:
			/(?:大约|约为|超过|逾|至少|不少于|不低于|突破|(?<![签预违]|[节公合契条])约|(?<![最附邻临])近)$/,
		doubledBehind: /^.?(?:以上|左右|上下)/
	},
	en: {
		before: /(?!)/,
		behind: /^\s?(?:%|(?:per\s?cent|hundred|thousand|million|billion)\b)/i,
		doubledBefore:
			/\b(?:about|around|some|nearly|almost|roughly|approximately|close to|over|above|more than|at least|(?:no|not) (?:less|fewer) than|exceeding)\s+$/i,
		doubledBehind: /^\s+or (?:more|so)\b/i
	}
};

function proveNeighbours(
	lang: Lang,
	text: string,
	figures: Record<string, Figure>,
	say: Say
): void {
	for (const { 0: mark, 1: id = '', index } of text.matchAll(/\{([^{}]*)\}/g)) {
		const figure = Object.hasOwn(figures, id) && figures[id];
		if (!figure) continue;
		const end = index + mark.length;
		const [before, behind] = [text.slice(0, index), text.slice(end)];
		const rules = wrong[lang];
		const open = figure.bound !== 'exact';
		const first = rules.before.exec(before) ?? (open ? rules.doubledBefore.exec(before) : null);
		const next = rules.behind.exec(behind) ?? (open ? rules.doubledBehind.exec(behind) : null);
		const prints = `${mark}, which prints ${figure.text[lang]} by itself. Take it out.`;
		if (first) say(lang, `“${first[0].trim()}” stands before ${prints}`, first.index);
		if (next) say(lang, `“${next[0].trim()}” stands behind ${prints}`, end + next.index);
	}
}

/** Numbers up to ten may be words, as in Chinese a numeral of one character; above, they are figures. */
function proveCounts({ zh, en }: Words, names: string[], say: Say): void {
	const [chinese, english] = [blankMarks(zh, '数'), blankMarks(en, '#')];
	const others = names.map((text) => ({ text }));
	const isCount = ({ inWords, value }: EnglishNumber) => inWords && value > 10;
	const counts: { text: string; start: number }[] = readEnglish(english).some(isCount)
		? compareNumbers(chinese, english, others).added.filter(isCount)
		: [];
	// 千家万户 may be thousands; behind a figure it is told already.
	const scales = /(?<!#\s?)\b(?:dozen|hundred|thousand|million|billion)s?\b/gi;
	if (!/[百千万亿]/.test(chinese))
		for (const { 0: text, index: start } of english.matchAll(scales)) counts.push({ text, start });
	for (const { text, start } of counts)
		say('en', `“${text}” is a number in words. Write {figure-id}.`, start);
}

function provePunctuation(zh: string, say: Say): void {
	const text = blankMarks(zh, '数');
	// A point ends no Chinese sentence, but stands in 3.5 and in addresses.
	const full = fullWidth(text).replace(/(?<=\p{Script=Han})\.(?![0-9A-Za-z])/gu, '。');
	const at = [...text].findIndex((_, index) => text[index] !== full[index]);
	if (at >= 0)
		say('zh', `the half-width “${text[at]}” stands in Chinese. Write “${full[at]}”.`, at);
}

/** @param names with numerals in them, as the report's `others` list them */
export function proveWording(
	words: Words,
	{ proven, names }: { proven: Record<string, Figure>; names: string[] },
	say: Say
): void {
	for (const lang of ['zh', 'en'] as const) proveNeighbours(lang, words[lang], proven, say);
	proveCounts(words, names, say);
	provePunctuation(words.zh, say);
}
