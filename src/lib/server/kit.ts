/**
 * The briefing kit: everything about the home report for a meeting room without network, in one zip. Made from the finished
 * site as the build's last step, so that the link to it is never dead.
 */
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Plugin } from 'vite';
import { deckAt, kitAt, pptxAt, shapes, type Shape } from '../model/addresses.ts';
import type { Lang } from '../model/view.ts';
import { kitWords } from '../messages/kit.ts';
import { kitGuide } from './kitguide.ts';
import { kitPage } from './kitpage.ts';
import { leftOut, most } from './kitsize.ts';

const languages: { lang: Lang; home: string }[] = [
	{ lang: 'zh', home: '' },
	{ lang: 'en', home: 'en/' }
];

/**
 * The first moment that a zip can name. Unpackers of Linux read names as UTF-8 only from a Unix host (3), and then want to know
 * who may read the file.
 */
const entry = { mtime: new Date(1980, 0, 1), os: 3, attrs: (0o100644 << 16) >>> 0 };

/** Pages that travel along: path below the site's root → file. */
function kitFiles(): Map<string, string> {
	return new Map(
		languages.flatMap(({ lang, home }): [string, string][] => {
			const { story, deck, source, figures } = kitWords[lang];
			return [
				[home, story],
				[home + deckAt(), deck],
				[`${home}source/`, source],
				[`${home}figures/`, figures]
			];
		})
	);
}

/** Images of a language: every shape in Chinese; in English, which is spoken less in the room, those for slides. */
function pictures(folder: string, lang: Lang, home: string): [string, string][] {
	const list = (inside: string) => {
		const path = join(folder, home, inside);
		return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.png')) : [];
	};
	const { pictures: charts, long } = kitWords[lang];
	const wanted = list('chart').filter((name) => lang === 'zh' || name.includes('1920x1080'));
	// The slices are for upload; in a folder the whole image is enough.
	const whole = lang === 'zh' ? list('image').filter((name) => !/-\d+\.png$/.test(name)) : [];
	return [
		...wanted.map((name): [string, string] => [`${home}chart/${name}`, `${charts}/${name}`]),
		...whole.map((name): [string, string] => [`${home}image/${name}`, `${long}/${name}`])
	];
}

/** Whether a file is a chart's image of this shape. */
const isOf = (path: string, shape: Shape) => path.endsWith(`-${shapes[shape].join('x')}.png`);

/**
 * Files of a kit, the guide first.
 * @param without shapes of images that are left out
 */
async function pack(folder: string, without: Shape[]): Promise<[string, Uint8Array][]> {
	const pages = kitFiles();
	const copied = languages
		.flatMap(({ lang, home }): [string, string][] => [
			[home + pptxAt, kitWords[lang].pptx],
			...pictures(folder, lang, home)
		])
		.filter(([path]) => !without.some((shape) => isOf(path, shape)));
	const inside = new Map([...pages, ...copied]);
	const files: [string, Uint8Array][] = [];
	for (const [path, file] of pages)
		files.push([file, strToU8(await kitPage(folder, path, inside))]);
	for (const [from, to] of copied) files.push([to, readFileSync(join(folder, from))]);
	const names = files.map(([name]) => name);
	const guide = strToU8(kitGuide(names, without.length > 0));
	files.unshift([`${kitWords.zh.guide.title} ${kitWords.en.guide.title}.html`, guide]);
	return files;
}

function zipped(files: [string, Uint8Array][]): Uint8Array {
	const zip: Zippable = Object.fromEntries(
		files.map(([name, bytes]) => [
			name,
			[bytes, { ...entry, level: /\.(png|pptx)$/.test(name) ? 0 : 9 }]
		])
	);
	return zipSync(zip);
}

/** Bytes of the images of each shape in a kit. */
function imageBytes(files: [string, Uint8Array][]): Partial<Record<Shape, number>> {
	const bytes: Partial<Record<Shape, number>> = {};
	for (const shape of Object.keys(shapes) as Shape[])
		for (const [name, { length }] of files)
			if (isOf(name, shape)) bytes[shape] = (bytes[shape] ?? 0) + length;
	return bytes;
}

/**
 * The kit with all that it may hold, or with fewer shapes of images where it would be larger than allowed.
 * @param folder of the built site
 * @returns the zip, the same bytes for the same site; and the shapes that had no room
 * @throws when it is too large to be handed on without these as well
 */
export async function kit(
	folder: string,
	allowed = most
): Promise<{ made: Uint8Array; without: Shape[] }> {
	const all = await pack(folder, []);
	const whole = zipped(all);
	const without = leftOut(whole.length, imageBytes(all), allowed);
	const made = without.length === 0 ? whole : zipped(await pack(folder, without));
	if (made.length > allowed)
		throw new Error(
			`The briefing kit has ${made.length} bytes without all images that it can do without; at most ${allowed} can be handed on. Let it hold less (src/lib/server/kit.ts), or show fewer charts.`
		);
	return { made, without };
}

/** Vite plugin: packs the kit when all pages are written, and hands it out in a preview, which knows only Kit's own files. */
export function packKit(folder: string): Plugin {
	let last = false;
	/** A build that fails is closed as well: its own error is the one to read. */
	let written = false;
	return {
		name: 'kit',
		configResolved({ command, build }) {
			last = command === 'build' && Boolean(build.ssr);
		},
		configurePreviewServer({ middlewares }) {
			middlewares.use(`/${kitAt}`, (_, response, next) => {
				const file = join(folder, kitAt);
				if (!existsSync(file)) return next();
				response.setHeader('content-type', 'application/zip');
				createReadStream(file).pipe(response);
			});
		},
		writeBundle: {
			sequential: true,
			order: 'post',
			handler: () => void (written = last)
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			async handler() {
				if (!written) return;
				const { made, without } = await kit(folder);
				writeFileSync(join(folder, kitAt), made);
				console.log(`${kitAt}: ${(made.length / 1e6).toFixed(1)} MB`);
				if (without.length > 0)
					console.warn(
						`${kitAt} has no room for charts as ${without.map((shape) => shapes[shape].join('×')).join(', ')}: these images are left out of it.`
					);
			}
		}
	};
}
