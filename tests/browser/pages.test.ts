/** The source page and the figures page in a browser, and the site in a sub-folder. */
import { describe, expect, it } from 'vitest';
import { below } from '../site.ts';
import { origins, originOf } from '../../src/lib/model/origin.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import { desk, phone, withBrowser } from './open.ts';

const open = withBrowser();
const report = loadReports()[0]!;
/** Charts with an apostrophe in their finding. */
const charts = Object.values(report.charts)
	.filter(({ title }) => /['’]/.test(JSON.stringify(title.en)))
	.map(({ id }) => id);
const count = Object.keys(report.figures).length;

describe('the figures page', () => {
	const rows = 'tbody tr';

	it('finds a figure by its name, its number or its sentence', async () => {
		const page = await open('/figures/', desk);
		expect(await page.locator(rows).count()).toBe(count);
		const figure = Object.values(report.figures).find(({ quote }) => quote)!;
		for (const words of [figure.name.zh, String(figure.value), figure.quote!]) {
			await page.getByRole('searchbox').fill(words);
			await page.locator(`[id="f-${figure.id}"]`).waitFor();
			expect(await page.locator(rows).count()).toBeLessThan(count);
		}
		await page.getByRole('searchbox').fill('no such figure');
		await page.locator('.empty').waitFor();
		expect(await page.locator(rows).count()).toBe(0);
	});

	it('sorts by value, up and down, and says so', async () => {
		const page = await open('/figures/', desk);
		const header = page.locator('thead th').nth(1);
		const ids = () => page.locator(rows).evaluateAll((all) => all.map((row) => row.id.slice(2)));
		const values = async () => (await ids()).map((id) => report.figures[id]!.value);
		await header.getByRole('button').click();
		expect(await header.getAttribute('aria-sort')).toBe('ascending');
		const up = await values();
		expect(up).toEqual([...up].sort((a, b) => a - b));
		await header.getByRole('button').click();
		expect(await header.getAttribute('aria-sort')).toBe('descending');
		expect(await values()).toEqual([...(await values())].sort((a, b) => b - a));
	});

	it.each(['/figures/', '/en/figures/'])(
		'finds a number as it is printed and as it is typed, of a section, of an origin: %s',
		async (path) => {
			const page = await open(path, desk);
			const found = () =>
				page.locator(rows).evaluateAll((all) => all.map((row) => row.id.slice(2)));
			const large = Object.values(report.figures).find(
				({ value, place }) => place && value > 1000
			)!;
			await page.getByRole('searchbox').fill(String(large.value));
			await expect.poll(async () => (await found()).length).toBeLessThan(count);
			const plain = await found();
			await page.getByRole('searchbox').fill(large.value.toLocaleString('en'));
			await expect.poll(found).toEqual(plain);
			await page.getByRole('searchbox').fill('');
			for (const origin of origins) {
				const those = Object.values(report.figures).filter((one) => originOf(one) === origin);
				await page.locator('#figure-origin').selectOption(origin);
				await expect
					.poll(async () => (await found()).sort())
					.toEqual(those.map(({ id }) => id).sort());
			}
			await page.locator('#figure-origin').selectOption('stated');
			const { section } = large.place!;
			await page.locator('#figure-section').selectOption(section);
			const there = Object.values(report.figures).filter(
				(one) => one.place?.section === section && originOf(one) === 'stated'
			);
			await expect
				.poll(async () => (await found()).sort())
				.toEqual(there.map(({ id }) => id).sort());
		}
	);

	it('keeps its columns in their places while rows come and go', async () => {
		const page = await open('/figures/', desk);
		const columns = () =>
			page
				.locator('thead th')
				.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
		const before = await columns();
		for (const words of [
			report.figures[Object.keys(report.figures)[0]!]!.name.zh,
			'no such figure'
		]) {
			await page.getByRole('searchbox').fill(words);
			await expect.poll(() => page.locator(rows).count()).toBeLessThan(3);
			expect(await columns()).toEqual(before);
		}
	});

	it('a computed figure leads to one that the search has left out', async () => {
		const page = await open('/figures/', desk);
		await page.locator('#figure-origin').selectOption('computed');
		await expect.poll(() => page.locator(rows).count()).toBeLessThan(count / 2);
		const input = page.locator(`${rows} .inputs a`).first();
		const row = page.locator(`[id="${(await input.getAttribute('href'))!.slice(1)}"]`);
		expect(await row.count()).toBe(0);
		await input.click();
		await row.waitFor();
		expect(await page.locator(rows).count()).toBe(count);
		expect(await row.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
		expect(await page.locator('#figure-origin').inputValue()).toBe('');
	});

	it('offers no search while its script is missing', async () => {
		const page = await open('/figures/', { ...desk, javaScriptEnabled: false });
		const origin = new URL(page.url()).origin;
		const late = await page.context().browser()!.newPage(desk);
		await late.route('**/*.js', (route) => route.abort());
		await late.goto(`${origin}/figures/`);
		expect(await late.locator(rows).count()).toBe(count);
		expect(await late.locator('#figure-search').isVisible()).toBe(false);
		await late.context().close();
	});

	it('is a plain table without script', async () => {
		const page = await open('/figures/', { ...desk, javaScriptEnabled: false });
		expect(await page.locator(rows).count()).toBe(count);
		expect(await page.locator(':is(input[type=search], select):visible').count()).toBe(0);
		expect(await page.locator('a[href$="figures.csv"]').isVisible()).toBe(true);
	});
});

describe.each(['/source/', '/figures/', '/en/source/', '/en/figures/'])('%s', (path) => {
	it.each([320, 360, 768, 1440])('never scrolls sideways at %i px', async (width) => {
		const page = await open(path, { ...desk, viewport: { width, height: 800 } });
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
	});
});

describe.each(['/source/', '/en/source/'])('%s', (path) => {
	it('is signed at the right, as letters are', async () => {
		const page = await open(path, desk);
		const aligned = await page
			.locator('p.signature, p.signature + p')
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).textAlign));
		expect(new Set(aligned)).toEqual(new Set(['right']));
	});
});

describe('English quotation marks', () => {
	// The machine's own faces may be Chinese ones, too.
	it.each(['/en/', ...charts.flatMap((id) => [`/en/chart/${id}/`, `/en/embed/${id}/`])])(
		'are narrow on %s',
		async (path) => {
			const page = await open(path, desk);
			await page.evaluate(() => document.fonts.ready);
			const wide = await page.evaluate(() => {
				for (const folded of document.querySelectorAll('details')) folded.open = true;
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				const found: string[] = [];
				while (walker.nextNode()) {
					const node = walker.currentNode as Text;
					const parent = node.parentElement!;
					if (parent.closest<HTMLElement>('[lang]')?.lang !== 'en') continue;
					for (const { index } of node.data.matchAll(/[\u2018\u2019\u201c\u201d]/g)) {
						const range = document.createRange();
						range.setStart(node, index);
						range.setEnd(node, index + 1);
						const em = parseFloat(getComputedStyle(parent).fontSize);
						if (range.getBoundingClientRect().width > 0.7 * em) found.push(node.data);
					}
				}
				return found;
			});
			expect(wide).toEqual([]);
		}
	);
});

describe('in a sub-folder', () => {
	const open = withBrowser('top');
	it('the story, its style, its fonts and its links work', async () => {
		const page = await open(`/${below}/`, phone);
		await page.evaluate(() => document.fonts.ready);
		const loaded = await page.evaluate(() =>
			[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
		);
		expect(loaded.join()).toContain('Story Display');
		await page.goto(`${page.url()}source/`);
		await page.locator('a[data-figure]').first().click();
		await page.waitForURL(new RegExp(`/${below}/#`));
	});
});
