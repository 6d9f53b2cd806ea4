/** Sections as readers of each language know them. */
import { readNumeral } from './numeral.ts';
import type { Lang, Place } from './view.ts';

/** Stands between a section's number and how often the report has printed it by then: 一(二)~2 is the second 一(二). */
const again = '~';

/** Ids of sections in their order, where none is there twice: a number that is printed again gets its count. */
export function distinct(ids: string[]): string[] {
	return ids.map((id, index) => {
		const times = ids.slice(0, index + 1).filter((other) => other === id).length;
		return times > 1 ? `${id}${again}${times}` : id;
	});
}

/** A section's number as the report prints it. */
export const printedSection = (section: string) => section.split(again)[0]!;

/** 一(十一) → 1(11). */
const arabic = (section: string) =>
	section.replace(/[一二三四五六七八九十]+/g, (run) => String(readNumeral(run) ?? run));

/** What stands before the first number and behind the last one. */
const unnumbered: Record<string, Record<Lang, string>> = {
	intro: { zh: '导语', en: 'introduction' },
	end: { zh: '结语', en: 'closing' }
};

/** Whether a section has a number; the introduction and the end have none. */
export const isNumbered = (section: string) => !Object.keys(unnumbered).includes(section);

/** 一(十一) → 一（十一） in Chinese, 1(11) in English; sections without a number by what they are. */
export function sectionName(section: string, lang: Lang): string {
	if (!isNumbered(section)) return unnumbered[section]![lang];
	const printed = printedSection(section);
	return lang === 'zh' ? printed.replace('(', '（').replace(')', '）') : arabic(printed);
}

/** A paragraph of a section by the number that the report prints before it, or else by counting. */
export function paragraphName(
	{ item, paragraph }: Pick<Place, 'item' | 'paragraph'>,
	lang: Lang
): string {
	if (item === undefined) return lang === 'zh' ? `第${paragraph}段` : `paragraph ${paragraph}`;
	// (二) or 2.
	const name = sectionName(item, lang);
	return lang === 'en' ? `item ${name}` : item.startsWith('(') ? name : `第${name}点`;
}

/** A section as a part of an address: 一(五) → 1-5. No two sections of a report have the same. */
export function sectionAddress(section: string): string {
	const [printed = '', times] = section.split(again);
	// A numeral that is no number has no figures of its own.
	const letters = arabic(printed).replace(
		/[一二三四五六七八九十]/g,
		(char) => `u${char.codePointAt(0)!.toString(16)}`
	);
	const plain = letters.replace(/[^a-z0-9]+/g, '-').replace(/-+$/, '');
	return times === undefined ? plain : `${plain}-x${times}`;
}
