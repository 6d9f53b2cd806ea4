/** Every slide on every projector: nothing too small, nothing over its box. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { desk, withBrowser } from './open.ts';

const open = withBrowser();

/** Faults of all slides, in px of a slide 1080 px high. */
function faults({ caveat, words }: { caveat: number; words: number }): string[] {
	const found: string[] = [];
	const root = document.documentElement;
	for (const leaf of document.querySelectorAll<HTMLElement>('.leaf')) {
		const was = document.querySelector('.leaf.current');
		was?.classList.remove('current');
		leaf.classList.add('current');
		const slide = leaf.querySelector<HTMLElement>('.slide')!;
		const scale = slide.getBoundingClientRect().height / 1080;
		if (slide.clientWidth > root.clientWidth + 1) found.push(`${leaf.id}: wider than the screen`);
		const sizes = { '.title': 72, '.text': words, '.kicker': 28, '.caveat': caveat, '.folio': 28 };
		for (const [part, least] of Object.entries(sizes)) {
			const box = slide.querySelector<HTMLElement>(part);
			if (part === '.text' && !box?.clientWidth) found.push(`${leaf.id}: its words are not there`);
			if (!box || box.clientWidth === 0) continue;
			const size = Number.parseFloat(getComputedStyle(box).fontSize) / scale;
			if (size < least - 0.1) found.push(`${leaf.id} ${part}: ${size.toFixed(1)} px`);
			const [inner, outer] = [box.getBoundingClientRect(), slide.getBoundingClientRect()];
			if (inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1)
				found.push(`${leaf.id} ${part}: over the edge of its slide`);
			if (box.scrollWidth > box.clientWidth + 2 || box.scrollHeight > box.clientHeight + 2)
				found.push(
					`${leaf.id} ${part}: ${box.scrollWidth}×${box.scrollHeight} in ${box.clientWidth}×${box.clientHeight}`
				);
		}
		// A stop for the Tab key can be seen.
		for (const link of slide.querySelectorAll<HTMLElement>('a:not([tabindex="-1"])')) {
			const box = link.closest('.box')!;
			if (box.clientWidth === 0 && link.checkVisibility({ visibilityProperty: false }))
				found.push(`${leaf.id}: ${link.textContent} leads on unseen`);
		}
		for (const text of slide.querySelectorAll<SVGTextElement>('.side svg text')) {
			if (text.closest('[aria-hidden]') || text.getClientRects().length === 0) continue;
			const size =
				(Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.d) / scale;
			if (size < 27.9) found.push(`${leaf.id} “${text.textContent}”: ${size.toFixed(1)} px`);
		}
	}
	return found;
}

const screens = [
	[1920, 1080],
	[1366, 768],
	[1024, 768]
] as const;

describe('every slide', () => {
	for (const path of ['/present/', '/en/present/'])
		for (const [width, height] of screens)
			it(`of ${path} can be read at ${width}×${height}`, { timeout: 240_000 }, async () => {
				const options = { ...desk, viewport: { width, height }, reducedMotion: 'reduce' } as const;
				const page = await open(`${path}#1`, options);
				await page.waitForFunction(() => document.querySelector('.leaf.current'));
				await page.evaluate(() => document.fonts.ready);
				if (width === 1024) {
					// Pictures for old projectors are planned when their slide comes up.
					const all = await page.locator('.leaf').count();
					const small: string[] = [];
					for (let slide = 1; slide <= all; slide++) {
						await page.locator(`.leaf.current[id="${slide}"]`).waitFor({ state: 'attached' });
						small.push(...(await page.evaluate(smallest)));
						await page.keyboard.press('PageDown');
					}
					expect(small).toEqual([]);
				}
				// Chinese caveats are short enough to be read from the last row of a wide screen.
				const caveat = path === '/present/' && width > 1024 ? 34 : 28;
				// A screen of old projectors has room for some words in smaller type only.
				const rest = await page.evaluate(faults, { caveat, words: width > 1024 ? 48 : 36 });
				expect(width === 1024 ? rest.filter((one) => !one.includes('“')) : rest).toEqual([]);
			});
});

/** Words of the picture on the screen that are too small. */
function smallest(): string[] {
	const slide = document.querySelector<HTMLElement>('.leaf.current .slide')!;
	const scale = slide.getBoundingClientRect().height / 1080;
	return [...slide.querySelectorAll<SVGTextElement>('.live svg text')].flatMap((text) => {
		if (text.closest('[aria-hidden]')) return [];
		const shown = Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.d;
		const size = shown / scale;
		return size < 27.9
			? [`${slide.parentElement!.id} “${text.textContent}”: ${size.toFixed(1)}`]
			: [];
	});
}

describe('the page', () => {
	it('is complete without script, and shows its notes', async () => {
		const page = await open('/present/', { ...desk, javaScriptEnabled: false });
		expect(await page.locator('.leaf .slide').count()).toBeGreaterThan(50);
		expect(await page.locator('.leaf[id="12"] .notes').isVisible()).toBe(true);
		expect(await page.locator('.leaf[id="12"] blockquote').count()).toBeGreaterThan(0);
	});

	it('weighs at most 250 kB with its script and type', () => {
		const folder = inject('site').pages;
		const weigh = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length;
		const html = readFileSync(join(folder, 'present/index.html'), 'utf8');
		const asked = [...html.matchAll(/(?:src|href)="\.\.\/(_app\/[^"]+)"/g)].map(
			([, file]) => file!
		);
		expect(asked.length).toBeGreaterThan(1);
		const all = [...new Set(asked)].reduce((sum, file) => sum + weigh(file), 0);
		expect(all + weigh('present/index.html')).toBeLessThan(250_000);
	});
});
