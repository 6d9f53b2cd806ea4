/** Where a picture's numbers come from, in one line: report, sections, publisher, date. */
import { fileWords } from '../messages/index.ts';
import { sectionName } from '../model/section.ts';
import type { Sentence, View } from '../model/view.ts';

/** Naming more sections than that would name none. */
const few = 3;

/**
 * @param sentences behind what is credited; their sections are named while they are few
 * @param short without the sections: whose words they are, and from when, is never left out
 */
export function credit(view: View, sentences: Pick<Sentence, 'place'>[], short = false): string {
	const words = fileWords[view.lang];
	const named = [...new Set(sentences.map(({ place }) => sectionName(place.section, view.lang)))];
	const where = short || named.length > few ? '' : words.sections(named);
	const source = words.source(view.title, where, view.publisher, view.published);
	return words.unofficial === '' ? source : `${source} ${words.unofficial}`;
}
