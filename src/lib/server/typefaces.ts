/** Typefaces for images: cut to what a report can say, as TrueType files, the one format that is drawn for certain. */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import type { Look } from '../charts/standalone.ts';
import { omissions } from '../model/excerpt.ts';
import type { Lang, View } from '../model/view.ts';
import { cutTrueType, latin } from './fonts.ts';

const cache = 'node_modules/.cache/typefaces';

const abril = 'abril-fatface/400Regular/AbrilFatface_400Regular.ttf';

/** Marks that Chinese typefaces set a whole character wide: in English, the Latin face sets them. */
const narrow = /[\u2018\u2019\u201c\u201d\u00b7\u2026]/;

/**
 * Which characters come from which typeface. One that lacks a character is helped out by the first of these that has it;
 * a helper holds nothing else, because it would be given the whole line.
 */
const faces: { source: string; holds(char: string, lang: Lang): boolean }[] = [
	{
		source: 'noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
		holds: (char) => !latin.test(char)
	},
	{ source: abril, holds: (char) => latin.test(char) && !narrow.test(char) },
	{ source: abril, holds: (char, lang) => lang === 'en' && narrow.test(char) },
	{
		source: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
		holds: (char, lang) => lang === 'zh' || !narrow.test(char)
	},
	{
		source: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
		holds: (char, lang) => lang === 'zh' || !narrow.test(char)
	}
];

/** In images. */
export const drawnFaces: Look = {
	'font-numeral': "'Abril Fatface'",
	'font-display': "'Noto Serif SC'",
	'font-body': "'Noto Sans SC'"
};

/** Of the words that stay words in SVG files: the reader's typefaces. Chinese ones set English quotation marks too wide. */
export const namedFaces: Record<Lang, Look> = {
	zh: {
		'font-body':
			"'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif"
	},
	en: { 'font-body': "'Noto Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif" }
};

/** All characters that images of a report may hold: its data, marks of its quotations, the words of interface and pictures. */
function characters(view: View): string {
	const words = ['src/lib/charts/words.ts'];
	for (const file of readdirSync('src/lib/messages')) words.push(`src/lib/messages/${file}`);
	const written = words.map((file) => readFileSync(file, 'utf8'));
	const all = [JSON.stringify([view, omissions]), ...written].join('');
	return [...new Set(all)].sort().join('');
}

const made = new Map<string, Promise<string>>();

/** Path of the file with these characters; cut when it is not there yet. */
function cutFile(source: string, text: string): Promise<string> {
	const key = createHash('sha256').update(`${source}\n${text}`).digest('hex').slice(0, 24);
	const path = join(cache, `${key}.ttf`);
	const write = async () => {
		if (existsSync(path)) return path;
		const bytes = await cutTrueType(source, text);
		mkdirSync(cache, { recursive: true });
		// Another build may be reading: the file appears whole or not at all.
		const draft = `${path}.${process.pid}`;
		writeFileSync(draft, bytes);
		renameSync(draft, path);
		return path;
	};
	const found = made.get(key) ?? write();
	made.set(key, found);
	return found;
}

const known = new WeakMap<View, Promise<string[]>>();

/** Paths of all typefaces for a report's images. */
export function typefaces(view: View): Promise<string[]> {
	const all = known.get(view) ?? cutAll(view);
	known.set(view, all);
	return all;
}

async function cutAll(view: View): Promise<string[]> {
	const all = characters(view);
	const files = faces.flatMap(({ source, holds }) => {
		const own = [...all].filter((char) => holds(char, view.lang)).join('');
		return own === '' ? [] : [cutFile(source, own)];
	});
	return Promise.all(files);
}
