/** Whatever can be touched is large enough for a finger, and whatever takes keys shows it: on every sort of page. */
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { chartIds } from '../../src/lib/charts/facts.ts';
import {
	accessibilityAt,
	chartAt,
	deckAt,
	embedAt,
	pressAt
} from '../../src/lib/model/addresses.ts';
import { localise } from '../../src/lib/model/report.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import { withBrowser } from './open.ts';

const open = withBrowser();
const chart = chartIds(localise(loadReports()[0]!, 'zh'))[0]!;
const pages = [
	'',
	'source/',
	'figures/',
	deckAt(),
	accessibilityAt,
	pressAt,
	chartAt(chart)
].flatMap((page) => [`/${page}`, `/en/${page}`]);

/** Everything is there to be touched: menus open, scenes laid out. */
const unfold = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { content-visibility: visible !important; transition: none !important }');
		document.adoptedStyleSheets.push(sheet);
		for (const one of document.querySelectorAll('details')) one.open = true;
	});

/** Targets that are smaller than `least` px to either side. Links in a line of text and in pictures have the text's size. */
const small = (page: Page, least: number) =>
	page.evaluate((size) => {
		const inText = (one: Element) =>
			getComputedStyle(one).display === 'inline' &&
			[...one.parentElement!.childNodes].some(
				(node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data)
			);
		const found = document.querySelectorAll<HTMLElement>(
			'a[href], button, summary, select, input, textarea'
		);
		return [...found].flatMap((one) => {
			const target = one.closest('label') ?? one;
			if (!target.checkVisibility() || one.closest('svg, .unseen, .skip') || inText(one)) return [];
			const { width, height } = target.getBoundingClientRect();
			if (width >= size - 0.5 && height >= size - 0.5) return [];
			const where = one.closest('[class]')?.getAttribute('class');
			return `${where} ${one.tagName} ${target.textContent?.trim().slice(0, 20)} ${Math.round(width)}x${Math.round(height)}`;
		});
	}, least);

/** What shows too little of having focus: a line of 2 px, 4.5:1 against what it stands on. */
const unmarked = (page: Page) =>
	page.evaluate(() => {
		const light = (colour: string) => {
			const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
				const share = Number(channel) / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const ground = (from: Element | null): string => {
			if (!from) return 'rgb(255, 255, 255)';
			const { backgroundColor } = getComputedStyle(from);
			return backgroundColor.startsWith('rgb(') ? backgroundColor : ground(from.parentElement);
		};
		const stops = document.querySelectorAll<HTMLElement>(
			'a[href], button, summary, select, input, textarea, [tabindex="0"]'
		);
		let focused = 0;
		const bad = [...stops].flatMap((one) => {
			if (one.tabIndex < 0 || !one.checkVisibility()) return [];
			one.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
			if (document.activeElement !== one) return [];
			focused++;
			// A choice shows it on its words.
			const shown = one.matches('.settings input') ? one.nextElementSibling! : one;
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
			const [low, high] = [light(outlineColor), light(ground(shown.parentElement))].sort(
				(a, b) => a - b
			) as [number, number];
			const contrast = (high + 0.05) / (low + 0.05);
			const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
			if (seen && contrast >= 4.5) return [];
			return `${one.tagName} ${one.className.toString()} ${one.textContent?.trim().slice(0, 20)} ${outlineStyle} ${outlineWidth} ${contrast}`;
		});
		return focused > 1 ? [...new Set(bad)] : ['nothing takes focus'];
	});

it.each(pages)('%s', async (path) => {
	const page = await open(path, { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
	if (await page.locator('.story').count()) await page.locator('html.awake').waitFor();
	await unfold(page);
	await page.keyboard.press('Tab');
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect.soft(await unmarked(page)).toEqual([]);
	}
	expect.soft(await small(page, 44)).toEqual([]);
	await page.locator('[data-large]').evaluate((one: HTMLElement) => one.click());
	expect.soft(await small(page, 60)).toEqual([]);
	await page.setViewportSize({ width: 1440, height: 900 });
	expect.soft(await small(page, 60)).toEqual([]);
});

it('an embed', async () => {
	const page = await open(`/${embedAt(chart)}`, { viewport: { width: 375, height: 800 } });
	await unfold(page);
	expect.soft(await small(page, 44)).toEqual([]);
	await page.keyboard.press('Tab');
	expect.soft(await unmarked(page)).toEqual([]);
});
