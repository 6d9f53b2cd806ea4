/** A report full of markup, in a browser: pages and what their scripts put on them are text. */
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { homeReport } from '../../src/lib/server/reports.ts';
import { desk, goTo, shows, withBrowser } from './open.ts';

const open = withBrowser('tiny');
const steps = homeReport('tests/reports').chapters.flatMap((chapter) => chapter.steps);

/** Elements that the data have made. */
const made = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.map((one) => one.localName)
			.filter((name) => name.startsWith('x-'))
	);
const shown = 'body:has-text("</script><x-")';

it.each(['', 'en/'])('in the story, its moving pictures and its sheet: %s', async (root) => {
	const page = await open(`/${root}`);
	await page.locator('html.awake').waitFor();
	for (const step of steps) {
		await goTo(page, step.id);
		await shows(page, step);
	}
	await page.locator('.card a[data-figure="guides"]').first().click();
	await page.locator('dialog[open]').getByText('</script><x-').first().waitFor();
	expect(await made(page)).toEqual([]);
});

const others = [
	...['embed/guides/', 'press/', 'source/'],
	...['en/chart/settlements/', 'en/figures/', 'en/accessibility/']
];
it.each(others)('in other pages: %s', async (path) => {
	const page = await open(`/${path}`, desk);
	await page.locator(shown).waitFor();
	expect(await made(page)).toEqual([]);
});

it('in the deck, its overview and the speaker’s window', async () => {
	const page = await open('/present/', desk);
	await page.locator(shown).waitFor();
	await page.keyboard.press('F5');
	for (let slide = 0; slide < 6; slide++) await page.keyboard.press('PageDown');
	await page.keyboard.press('o');
	const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
	await speaker.locator(shown).waitFor({ state: 'attached' });
	for (const window of [page, speaker]) expect(await made(window)).toEqual([]);
});
