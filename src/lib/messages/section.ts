/** How words speak of sections and of places in them, for all files of words. */
import { paragraphName, sectionName } from '../model/section.ts';
import type { Lang, Place } from '../model/view.ts';

/** “section 1(5)”, “sections 1(5), 2”; the introduction and the closing have no number and are called by their names. */
export function inSection(names: string): string {
	const all = names.split(', ');
	const named = all.filter((name) => /^[a-z]/.test(name));
	const numbered = all.filter((name) => !named.includes(name));
	const sections = numbered.length > 1 ? 'sections' : 'section';
	return [
		...named.map((name) => `the ${name}`),
		...(numbered.length > 0 ? [`${sections} ${numbered.join(', ')}`] : [])
	].join(', ');
}

/** The same where it stands alone: “Section 1(5)”, “Introduction”. */
export function sectionAlone(names: string): string {
	const name = inSection(names).replace(/^the /, '');
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Where a sentence stands in the report: the one form in which every page and file says it. */
export const places: Record<Lang, (place: Place) => string> = {
	zh: (place) =>
		`报告${sectionName(place.section, 'zh')}，${paragraphName(place, 'zh')}第${place.sentence}句`,
	en: (place) =>
		`Report, ${inSection(sectionName(place.section, 'en'))}, ${paragraphName(place, 'en')}, sentence ${place.sentence}`
};
