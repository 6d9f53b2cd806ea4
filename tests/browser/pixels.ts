/** A page's words and marks as the browser paints them, pixel by pixel, each told from what lies behind it. */
import { inflateSync } from 'node:zlib';
import type { ElementHandle, Page } from '@playwright/test';
import { capture } from '../browser.ts';

/** Eight bits a channel, row by row; `step` bytes a pixel. */
interface Raster {
	width: number;
	step: number;
	bytes: Buffer;
}

/** Undoes the line filters of a PNG of true colours, as browsers write them. */
function raster(file: Buffer): Raster {
	const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
	const step = file[25] === 6 ? 4 : 3;
	const data: Buffer[] = [];
	for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
		if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
			data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
	const lines = inflateSync(Buffer.concat(data));
	const row = width * step;
	const bytes = Buffer.alloc(row * height);
	for (let y = 0; y < height; y++) {
		const filter = lines[y * (row + 1)]!;
		const [from, to] = [y * (row + 1) + 1, y * row];
		for (let x = 0; x < row; x++) {
			const left = x < step ? 0 : bytes[to + x - step]!;
			const up = y === 0 ? 0 : bytes[to + x - row]!;
			let guess = 0;
			if (filter === 1) guess = left;
			else if (filter === 2) guess = up;
			else if (filter === 3) guess = (left + up) >> 1;
			else if (filter === 4) {
				const corner = x < step || y === 0 ? 0 : bytes[to + x - row - step]!;
				const a = Math.abs(up - corner);
				const b = Math.abs(left - corner);
				const c = Math.abs(left + up - 2 * corner);
				guess = a <= b && a <= c ? left : b <= c ? up : corner;
			}
			bytes[to + x] = (lines[from + x]! + guess) & 0xff;
		}
	}
	return { width, step, bytes };
}

const channel = Float64Array.from({ length: 256 }, (_, value) =>
	value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
);
const light = ({ bytes }: Raster, at: number) =>
	0.2126 * channel[bytes[at]!]! +
	0.7152 * channel[bytes[at + 1]!]! +
	0.0722 * channel[bytes[at + 2]!]!;

export type Scheme = 'light' | 'dark';
type Part = ElementHandle<HTMLElement | SVGElement>;

/** Something that is painted in one colour. */
interface Thing {
	what: string;
	/** Least contrast that it must have. */
	least: number;
	/** Words stand before marks. */
	words: boolean;
	/** Left, top, right and bottom on the screen in px; absent for the dots of a pattern. */
	box: [number, number, number, number] | undefined;
}

export interface Painted extends Pick<Thing, 'what' | 'least'> {
	/** Its contrast against what lies behind it, from 1 to 21; a twentieth of its pixels may have less. */
	contrast: number;
	/** Pixels that it covers wholly. */
	pixels: number;
}

/** Style that takes words and marks away, or paints each in its own colour. */
const prepare = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`
			* { animation: none !important; transition: none !important; caret-color: transparent !important }
			.no-words [data-own~=color] { color: transparent !important }
			.no-words text[data-own~=fill] { fill: transparent !important }
			.no-marks [data-own~=fill] { fill: transparent !important }
			.no-marks [data-own~=stroke] { stroke: transparent !important }
			.no-marks [data-own~=border-color] { border-color: transparent !important }
			.by-name [data-own~=color] { color: var(--own-color) !important }
			.by-name [data-own~=fill] { fill: var(--own-fill) !important }
			.by-name [data-own~=stroke] { stroke: var(--own-stroke) !important }
			.by-name [data-own~=border-color] { border-color: var(--own-border-color) !important }
		`);
		document.adoptedStyleSheets.push(sheet);
	});

/** Gives each text, mark and frame of a control a colour of its own, by which it is found again in a screenshot. */
const name = (part: Part): Promise<Thing[]> =>
	part.evaluate((root) => {
		for (const one of root.querySelectorAll<HTMLElement>('[data-own]')) delete one.dataset['own'];
		delete root.dataset['own'];
		const found: Thing[] = [];
		const add = (
			one: HTMLElement | SVGElement,
			property: string,
			least: number,
			words: boolean
		) => {
			const { left, top, right, bottom } = one.getBoundingClientRect();
			const chart = one.closest<HTMLElement>('[data-state]')?.dataset;
			const where = chart ? `${chart['chart']}/${chart['state']}` : '';
			const named = one.closest('[class]')?.getAttribute('class')?.split(' ')[0] ?? '';
			const said = (one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 20);
			found.push({
				what: `${where} ${named} ${one.tagName} ${property} ${said}`.trim(),
				least,
				words,
				box: right > left ? [left, top, right, bottom] : undefined
			});
			const [r, g, b] = [found.length >> 8, (found.length >> 4) & 15, found.length & 15];
			one.style.setProperty(`--own-${property}`, `rgb(${r * 8 + 4}, ${g * 16 + 8}, ${b * 16 + 8})`);
			one.dataset['own'] = `${one.dataset['own'] ?? ''} ${property}`.trim();
		};
		const opaque = (colour: string) => colour.startsWith('rgb(');
		for (const one of [root, ...root.querySelectorAll<HTMLElement | SVGElement>('*')]) {
			if (one.matches('script, style, noscript') || one.closest('.unseen')) continue;
			const style = getComputedStyle(one);
			const size = Number.parseFloat(style.fontSize);
			if (one.closest('svg')) {
				if (!one.closest('svg')!.checkVisibility()) continue;
				// The sheet of paper behind a page in small is a surface, not a mark.
				if (one.matches('.sheet')) continue;
				if (one instanceof SVGTextElement) {
					const set = size * (one.getScreenCTM()?.a ?? 1);
					// A whole page too small to read is a picture.
					add(one, 'fill', one.closest('[aria-hidden]') ? 3 : set >= 24 ? 4.5 : 7, true);
				} else if (one.matches('path, circle, rect') && style.opacity === '1')
					// What lies over the report's page in small lets it shine through.
					for (const property of ['fill', 'stroke'] as const)
						if (opaque(style[property])) add(one, property, 3, false);
			} else if (one.checkVisibility()) {
				const words = [...one.childNodes].some((node) => node instanceof Text && node.data.trim());
				const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
				if (words || one.matches('input, textarea, select'))
					add(one, 'color', large ? 4.5 : 7, true);
				const control = one.matches('button, input, select, textarea, a, summary, label > span');
				const edge = style.borderTopColor;
				// On a ground of its own colour a frame is a part of it.
				const framed = opaque(edge) && edge !== style.backgroundColor;
				if (control && framed && Number.parseFloat(style.borderTopWidth) >= 1)
					add(one, 'border-color', 3, false);
			}
		}
		return found;
	});

/** A screenshot with its place on the screen in px, and its pixels to a px. */
interface Shot extends Raster {
	x: number;
	y: number;
	scale: number;
}

/** A screenshot of a part as it is, without words, without words and marks, or with each in its own colour. */
async function shot(page: Page, part: Part, look: string): Promise<Shot> {
	const clip = await part.evaluate(async (one, names) => {
		one.classList.remove('no-words', 'no-marks', 'by-name');
		one.classList.add(...names.split(' ').filter(Boolean));
		// Painted, not only asked for.
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const { x, y, width, height } = one.getBoundingClientRect();
		return { x, y, width, height: Math.min(height, innerHeight - y) };
	}, look);
	const pixels = raster(await capture(page, { clip, caret: 'initial' }));
	return { ...pixels, x: clip.x, y: clip.y, scale: pixels.width / clip.width };
}

/** Pixels that belong to one thing wholly: where they are, and the thing's number. */
function owned({ bytes, step, width, ...clip }: Shot, found: Thing[]) {
	const own: [number, number][] = [];
	for (let at = 0; at < bytes.length; at += step) {
		const [r, g, b] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
		if (r % 8 !== 4 || g % 16 !== 8 || b % 16 !== 8) continue;
		const number = (((r >> 3) << 8) | ((g >> 4) << 4) | (b >> 4)) - 1;
		const thing = found[number];
		if (!thing) continue;
		if (thing.box) {
			// A softened edge may have another's colour by chance.
			const [left, top, right, bottom] = thing.box;
			const x = clip.x + ((at / step) % width) / clip.scale;
			const y = clip.y + Math.floor(at / step / width) / clip.scale;
			if (x < left - 1 || x > right + 1 || y < top - 1 || y > bottom + 1) continue;
		}
		own.push([at, number]);
	}
	return own;
}

/** Contrast of everything painted in a part in each colour scheme, or undefined if it was drawn anew meanwhile. */
async function measure(page: Page, part: Part, schemes: Scheme[]) {
	const found = await name(part);
	const named = await shot(page, part, 'by-name');
	const own = owned(named, found);
	const all: Painted[] = [];
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme });
		const full = await shot(page, part, '');
		const bare = await shot(page, part, 'no-words');
		const ground = await shot(page, part, 'no-words no-marks');
		const seen = found.map((): number[] => []);
		for (const [at, number] of own) {
			const [front, behind] = found[number]!.words ? [full, bare] : [bare, ground];
			const [one, other] = [light(front, at), light(behind, at)];
			seen[number]!.push((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
		}
		for (const [number, { what, least }] of found.entries()) {
			const values = seen[number]!.sort((a, b) => a - b);
			const contrast = values[Math.floor(values.length / 20)];
			if (contrast !== undefined)
				all.push({ what: `${colorScheme}: ${what}`, least, contrast, pixels: values.length });
		}
	}
	const left = await part.evaluate((one) =>
		[one, ...one.querySelectorAll<HTMLElement>('[data-own]')].reduce(
			(sum, each) => sum + (each.dataset['own']?.split(' ').length ?? 0),
			0
		)
	);
	return left === found.length ? all : undefined;
}

/**
 * Contrast of everything painted in parts of a page, in each colour scheme.
 * @param within selects the parts; of one taller than the screen, the first screenful counts
 */
export async function painted(page: Page, schemes: Scheme[], within: string): Promise<Painted[]> {
	await prepare(page);
	const all: Painted[] = [];
	for (const part of (await page.$$(within)) as Part[]) {
		await part.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
		if (!(await part.boundingBox())?.height) continue;
		// Pictures far from the screen are drawn when they come near.
		await part.evaluate(async (one) => {
			if (!one.matches('.still')) return;
			while (!one.querySelector('svg')?.checkVisibility()) await new Promise(requestAnimationFrame);
		});
		for (let tries = 0; tries < 5; tries++) {
			const measured = await measure(page, part, schemes);
			if (!measured) continue;
			all.push(...measured);
			break;
		}
	}
	return all;
}
