/**
 * The site's own type, cut down to the characters in use: Noto Serif SC for headings, Abril Fatface for numbers.
 * Written before a build to the folder that style sheets know as `$fonts`, so that they can refer to them like to any asset.
 * Both are under the SIL Open Font License; pages know the cuts as Story Display and Story Numeral, because a changed
 * Abril may not go by its reserved name.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** All that is set in the display face, and all that is set in the numeral face. */
export interface Setting {
	display: string;
	/** Digits and their marks in the display face: lines end where these say, so they travel inside the style sheet. */
	digits: string;
	numeral: string;
	/** What the deck alone sets in the display face: a file more, that no other page fetches. */
	deck: string;
	/** What headings of the report's own text have beside: likewise. */
	source: string;
}

/** File name → where its glyphs come from. Chinese and Latin lie apart: a page fetches only what it shows. */
const cuts = {
	'display-zh': ['display', 'zh', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'],
	'deck-zh': ['deck', 'zh', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'],
	'source-zh': ['source', 'zh', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'],
	'display-latin': ['display', 'latin', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'],
	'display-digits': ['digits', 'latin', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'],
	'numeral-zh': ['numeral', 'zh', 'noto-serif-sc/900Black/NotoSerifSC_900Black.ttf'],
	'numeral-latin': ['numeral', 'latin', 'abril-fatface/400Regular/AbrilFatface_400Regular.ttf']
} as const satisfies Record<string, [keyof Setting, 'zh' | 'latin', string]>;

export type Cut = keyof typeof cuts;

/** Quotation marks, dashes and dots are wide in Chinese and narrow in English, so both files hold them. */
const both = /[\u2014\u2018\u2019\u201c\u201d\u2026]/u;
/** What the Latin faces set. */
export const latin = /[\u0020-\u024f\u2010-\u2027\u2212\u2248]/u;

/** The characters of a text that belong into a script's file: each once, in code order. */
export function glyphs(text: string, script: 'zh' | 'latin'): string {
	const wanted = (char: string) => both.test(char) || latin.test(char) === (script === 'latin');
	return [...new Set(text)]
		.filter((char) => char > ' ' && wanted(char))
		.sort()
		.join('');
}

/** What the faces do beside showing characters. */
const features = {
	// Half-width forms, so that browsers can close up Chinese punctuation.
	zh: ['halt', 'chws'],
	// The narrow forms of quotation marks and dashes, which a Chinese typeface has wide.
	latin: ['pwid']
};

/** For vertical lines, and for naming what a family holds: no page asks for either. */
const unused = ['BASE', 'STAT', 'vhea', 'vmtx'];

/** Cuts one file. The same characters always give the same bytes. */
export async function cut(name: Cut, text: string): Promise<Buffer> {
	const [, script, file] = cuts[name];
	const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`);
	return subsetFont(await readFile(path), ` ${glyphs(text, script)}`, {
		targetFormat: 'woff2',
		// Narrow forms are glyphs of their own, which come along; wide ones are only set closer.
		noLayoutClosure: script === 'zh',
		noHinting: true,
		keepFeatures: ['kern', ...features[script]],
		dropTables: unused,
		// Copyright, licence and its address travel inside the file, as the licence asks.
		preserveNameIds: [0, 13, 14]
	});
}

/** Cuts a typeface for images, which need TrueType and its name. The same characters always give the same bytes. */
export async function cutTrueType(file: string, text: string): Promise<Buffer> {
	const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`);
	return subsetFont(await readFile(path), text, {
		targetFormat: 'truetype',
		noLayoutClosure: true,
		noHinting: true,
		keepFeatures: ['kern'],
		preserveNameIds: [0, 1, 2, 13, 14]
	});
}

/** Writes all files into `folder`, or leaves them when they were made from the same characters before. */
export async function writeFonts(setting: Setting, folder: string): Promise<void> {
	const memo = join(folder, 'made-from.json');
	const known: Record<string, string> = await readFile(memo, 'utf8').then(JSON.parse, () => ({}));
	await mkdir(folder, { recursive: true });
	for (const [name, [face, script, file]] of Object.entries(cuts)) {
		const path = join(folder, `${name}.woff2`);
		const key = createHash('sha256').update(
			[file, ...features[script], ...unused, glyphs(setting[face], script)].join('\n')
		);
		const digest = key.digest('hex');
		const present = await stat(path).then(
			(found) => found.size > 0,
			() => false
		);
		if (present && known[name] === digest) continue;
		await writeFile(path, await cut(name as Cut, setting[face]));
		known[name] = digest;
	}
	await writeFile(memo, JSON.stringify(known));
}
