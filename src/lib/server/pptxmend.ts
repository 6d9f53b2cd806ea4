/**
 * What pptxgenjs writes against the format, mended, and what it cannot write, added: one set of properties a paragraph, ids
 * that differ, titles that outlines and screen readers know, numbers that follow the slides, notes in paragraphs, the language of every word.
 */
import type { Lang } from '../model/view.ts';

/** Name of the shape that becomes the slide's title. */
export const titleName = 'Title';

/** Name of the shape that holds the slide's number. */
export const numberName = 'Slide Number';

const tags: Record<Lang, string> = { zh: 'zh-CN', en: 'en-US' };

const holder = `name="${titleName}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>`;

/** Where a title stands on a slide that somebody adds. */
const placed = `<p:sp><p:nvSpPr><p:cNvPr id="2" ${holder}</p:nvSpPr><p:spPr><a:xfrm><a:off x="508000" y="355600"/><a:ext cx="11176000" cy="787400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/><a:lstStyle><a:lvl1pPr algn="l"><a:defRPr sz="4000"/></a:lvl1pPr></a:lstStyle><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>`;

/** The library writes a paragraph's properties before each of its runs; the format has them once, first. */
const paragraphs = (xml: string) =>
	xml.replace(/<a:p>[\s\S]*?<\/a:p>/g, (paragraph) => {
		let known = false;
		return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, (properties) => {
			const first = !known;
			known = true;
			return first ? properties : '';
		});
	});

/** Tables and shapes are counted apart by the library. */
function numbered(xml: string): string {
	let id = 0;
	return xml.replace(/(<p:cNvPr id=")\d+/g, (_, before: string) => before + String(++id));
}

const titled = (xml: string) =>
	xml.replace(`name="${titleName}"></p:cNvPr><p:cNvSpPr/><p:nvPr></p:nvPr>`, holder);

/** The number as a field: what is typed would stay when slides are moved or left out. */
const counted = (xml: string) =>
	xml.replace(
		new RegExp(`(name="${numberName}">(?:(?!</p:sp>)[\\s\\S])*?)<a:r>([\\s\\S]*?</a:t>)</a:r>`),
		'$1<a:fld id="{5C1F0A52-7A0D-4E0B-9B57-2D0C6B1E9F31}" type="slidenum">$2</a:fld>'
	);

/** Lines of the notes, which the library writes as one: each a paragraph. */
const lines = (xml: string) =>
	xml.replace(
		/<a:p>(<a:r>(?:(?!<a:r>)[\s\S])*?<a:t>)([^<]*)(<\/a:t><\/a:r>)(?:(?!<a:r>)[\s\S])*?<\/a:p>/g,
		(_, open: string, text: string, close: string) =>
			text
				.split(/\r?\n/)
				.map((line) => `<a:p>${line === '' ? '<a:endParaRPr/>' : open + line + close}</a:p>`)
				.join('')
	);

const stretches = (text: string) =>
	text.split(/(\S*\p{Script=Han}\S*)/u).filter((part) => part !== '');

/** Chinese words in an English deck are Chinese: spelling is checked, and read aloud, by language. */
const spoken = (xml: string, lang: Lang) =>
	xml
		.replace(/(<a:(?:rPr|endParaRPr|defRPr))(?: lang="[^"]*")?/g, `$1 lang="${tags[lang]}"`)
		.replace(
			/<a:r>(<a:rPr\b[\s\S]*?)<a:t>([^<]*)<\/a:t><\/a:r>/g,
			(run, look: string, text: string) =>
				lang === 'zh'
					? run
					: stretches(text)
							.map((part) => {
								const own = /\p{Script=Han}/u.test(part) ? tags.zh : tags.en;
								return `<a:r>${look.replace(/ lang="[^"]*"/, ` lang="${own}"`)}<a:t>${part}</a:t></a:r>`;
							})
							.join('')
		);

/** A bar chart has two axes, where the library names a third that is nowhere; and what an axis says has its order. */
const axes = (xml: string) =>
	xml
		.replace(/((?:<c:axId val="\d+"\/>){2})<c:axId val="\d+"\/>/g, '$1')
		.replace(/(<c:noMultiLvlLbl [^>]*\/>)\s*(<c:tickLblSkip [^>]*\/>)/g, '$2$1');

/** The library declares a master for every slide; there is one. */
const declared = (xml: string, names: ReadonlySet<string>) =>
	xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (one, name: string) =>
		names.has(name) ? one : ''
	);

/**
 * @param xml of a part of the file
 * @param names of all parts
 */
export function mend(name: string, xml: string, names: ReadonlySet<string>, lang: Lang): string {
	if (name === '[Content_Types].xml') return declared(xml, names);
	if (/^ppt\/charts\/[^/]+\.xml$/.test(name)) return spoken(axes(xml), lang);
	if (/^ppt\/(slideMasters|slideLayouts)\/[^/]+\.xml$/.test(name))
		return spoken(xml.replace('</p:spTree>', `${placed}</p:spTree>`), lang);
	if (/^ppt\/slides\/[^/]+\.xml$/.test(name))
		return spoken(counted(titled(numbered(paragraphs(xml)))), lang);
	if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name)) return spoken(lines(xml), lang);
	return xml;
}
