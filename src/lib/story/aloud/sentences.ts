/** The story as sentences to be said, each with its place on the page. */
import type { Lang } from '../../model/view.ts';

export interface Spoken {
	text: string;
	/** The heading, paragraph or quotation that it stands in. */
	element: HTMLElement;
	/** Offsets of its first and behind its last character in the element's text. */
	start: number;
	end: number;
}

const told =
	'.chapter > header h2, .chapter > header .lead, .step h3, .step .card > p, .step blockquote:not(.original)';
/** A stop within a number or a short form ends no English sentence. */
const sentence: Record<Lang, RegExp> = {
	zh: /[^。！？；]+[。！？；]*/g,
	en: /\S[^]*?[.!?](?=\s|$)|\S[^]*$/g
};

/** @param story holds the chapters */
export function sentences(story: HTMLElement, lang: Lang): Spoken[] {
	return [...story.querySelectorAll<HTMLElement>(told)].flatMap((element) =>
		[...(element.textContent ?? '').matchAll(sentence[lang])]
			.filter(([text]) => /[\p{L}\p{N}]/u.test(text))
			.map((found) => {
				const [text] = found;
				return { text: text.trim(), element, start: found.index, end: found.index + text.length };
			})
	);
}

/** A sentence's own characters as a range of the page. */
export function rangeOf({ element, start, end }: Spoken): Range {
	const range = document.createRange();
	const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let before = 0;
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		const { length } = node as Text;
		if (start >= before && start < before + length) range.setStart(node, start - before);
		if (end > before && end <= before + length) range.setEnd(node, end - before);
		before += length;
	}
	return range;
}
