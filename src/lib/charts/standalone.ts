/**
 * A picture without its page: an SVG that stands alone, with the colours and typefaces of the site written in and with
 * what it shows as its title and description. Files, images and slides are made from it.
 */
import type { Lang } from '../model/view.ts';
import type { Block } from './chart.ts';
import { escape } from './draw.ts';

/** A sheet of paper and what is on it, in px. */
export interface Sheet {
	width: number;
	height: number;
	/** Everything but the dots. Colours and typefaces are names: `var(--ink)`, `var(--font-display)`. */
	markup: string;
	/** All dots; whoever makes a bitmap sets them on whole pixels. */
	blocks: Block[];
	/** The finding, and what can be seen, in sentences. */
	title: string;
	description: string;
	lang: Lang;
}

/** What the names of colours and typefaces stand for. */
export type Look = Record<string, string>;

const languages: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/**
 * @param look by name without its dashes: `ink` → its colour
 * @param dots markup of the sheet's dots; none where they are set into a bitmap
 * @throws when a name has no meaning
 */
export function standalone(sheet: Sheet, look: Look, dots = ''): string {
	const { width, height, markup, title, description, lang } = sheet;
	const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" lang="${languages[lang]}" font-family="var(--font-body)">`;
	const said = `<title id="title">${escape(title)}</title><desc id="description">${escape(description)}</desc>`;
	const paper = `<rect width="${width}" height="${height}" fill="var(--paper)"/>`;
	return `${open}${said}${paper}${dots}${markup}</svg>\n`.replace(
		/var\(--([\w-]+)\)/g,
		(_, name: string) => {
			const meaning = look[name];
			if (meaning === undefined) throw new Error(`The picture uses --${name}, which is nothing.`);
			return meaning;
		}
	);
}
