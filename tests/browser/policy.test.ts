/** What pages may do: they ask nobody but their own site, and what their policy forbids they do not try. */
import { describe, expect, it } from 'vitest';
import { homeReport } from '../../src/lib/server/reports.ts';
import { goTo, withBrowser } from './open.ts';

const open = withBrowser();
const report = homeReport();
const chart = Object.keys(report.charts)[0]!;
const last = report.chapters.at(-1)!.steps.at(-1)!.id;
const pages = ['', 'source/', 'figures/', 'present/', `chart/${chart}/`, `embed/${chart}/`];

// An error that a page logs, a refused script or style among them, fails the test by itself.
describe.each(['/', '/en/'])('below %s', (home) => {
	it.each(pages)('“%s” carries a policy, keeps it and asks no stranger', async (path) => {
		const page = await open(home + path);
		const { origin } = new URL(page.url());
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.reload({ waitUntil: 'load' });
		expect(
			await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')
		).toContain("default-src 'none'");
		if (path === '') {
			await page.locator('html.awake').waitFor();
			await goTo(page, last);
			await page.locator('.step a[data-figure]').last().click();
			await page.locator('dialog[open]').waitFor();
		}
		await page.waitForTimeout(500);
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(origin))).toEqual(
			[]
		);
		expect(await page.context().cookies()).toEqual([]);
	});
});
