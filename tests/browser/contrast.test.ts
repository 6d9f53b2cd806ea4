/** Contrast of everything that is drawn, computed from the colours that the browser ended up with: axe leaves pictures out. */
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { chartIds } from '../../src/lib/charts/facts.ts';
import { chartAt, deckAt, embedAt } from '../../src/lib/model/addresses.ts';
import { localise } from '../../src/lib/model/report.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import { desk, withBrowser } from './open.ts';

const open = withBrowser();
const charts = chartIds(localise(loadReports()[0]!, 'zh'));
const pages = ['', 'source/', 'figures/', deckAt(), ...charts.slice(0, 2).map(chartAt)];

interface Seen {
	what: string;
	/** Contrast against what lies behind it, from 1 to 21. */
	contrast: number;
	/** Least that it must have. */
	least: number;
}

/** Every pair of colours on a page, once: words and marks against the ground they stand on. */
const pairs = (page: Page): Promise<Seen[]> =>
	page.evaluate(() => {
		document.documentElement.classList.add('laid');
		const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
		const opaque = (colour: string) => colour.startsWith('rgb(');
		const light = (colour: string) => {
			const [r = 0, g = 0, b = 0] = numbers(colour).map((channel) => {
				const share = channel / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const contrast = (one: string, other: string) => {
			const [low, high] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
			return (high + 0.05) / (low + 0.05);
		};
		const ground = (from: Element | null): string => {
			if (!from) return 'rgb(255, 255, 255)';
			const { backgroundColor } = getComputedStyle(from);
			return opaque(backgroundColor) ? backgroundColor : ground(from.parentElement);
		};
		const seen = new Map<string, { what: string; contrast: number; least: number }>();
		const add = (one: Element, colour: string, least: number) => {
			const behind = ground(one);
			const key = `${colour} on ${behind} ${least}`;
			if (!seen.has(key)) {
				const name = `${one.closest('[class]')?.getAttribute('class') ?? ''} ${one.tagName}`;
				seen.set(key, { what: `${name} ${key}`, contrast: contrast(colour, behind), least });
			}
		};
		for (const one of document.querySelectorAll('body *')) {
			const style = getComputedStyle(one);
			if (one.closest('svg')) {
				// The sheet of paper behind a page in small is a surface; what is hidden from sight is none at all.
				if (one.closest('.unseen') || one.matches('.sheet')) continue;
				// A whole page too small to read is a picture.
				if (one.matches('text, tspan')) add(one, style.fill, one.closest('[aria-hidden]') ? 3 : 7);
				// Bands that lead the eye from dots to dots are see-through; the dots say the same.
				else if (one.matches('path, circle, rect') && style.opacity === '1')
					for (const colour of [style.fill, style.stroke]) if (opaque(colour)) add(one, colour, 3);
			} else if (one.checkVisibility() && !one.matches('script, style, noscript')) {
				const words = [...one.childNodes].some((node) => node instanceof Text && node.data.trim());
				const size = Number.parseFloat(style.fontSize);
				const large = size >= 24 || (size >= 18.5 && Number(style.fontWeight) >= 700);
				if (words) add(one, style.color, large ? 4.5 : 7);
			}
		}
		return [...seen.values()];
	});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
	it.each([...pages, embedAt(charts[0]!)])('words and marks of /%s stand out', async (path) => {
		const page = await open(`/${path}`, { ...desk, colorScheme });
		const seen = await pairs(page);
		expect(seen.length).toBeGreaterThan(2);
		expect(seen.filter(({ contrast, least }) => contrast < least)).toEqual([]);
	});
});
