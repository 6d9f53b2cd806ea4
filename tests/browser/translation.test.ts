/** English pages show the report's sentences as they stand, and below each a translation that is marked as unofficial. */
import { describe, expect, it } from 'vitest';
import { chartFacts, chartIds } from '../../src/lib/charts/facts.ts';
import { sentencesOf } from '../../src/lib/model/source.ts';
import { fullWidth } from '../../src/lib/model/typography.ts';
import { reportView } from '../../src/lib/server/pages.ts';
import { desk, goTo, phone, withBrowser } from './open.ts';

const open = withBrowser();
const view = reportView('en', undefined)!;
const sentences = sentencesOf(view.source);
const bare = (text: string) => text.replace(/\s+/g, '');

/** Both languages of a sentence stand in a text, the Chinese first. */
function inBoth(text: string, id: string) {
	const said = bare(text);
	const original = bare(fullWidth(sentences.find((one) => one.id === id)!.text));
	const at = said.indexOf(original);
	expect(at, id).toBeGreaterThanOrEqual(0);
	expect(said.slice(at + original.length), id).toContain(bare(view.translations[id]!));
}

describe.each([
	['phone', phone],
	['desk', desk]
])('on a %s', (_, device) => {
	it('the sheet of a number', async () => {
		const [step, figure] = view.chapters
			.flatMap((chapter) => chapter.steps)
			.flatMap((one) =>
				one.text.flatMap((piece) => {
					const of = piece.is === 'figure' ? view.figures[piece.id] : undefined;
					return of?.sentence ? [[one, of] as const] : [];
				})
			)[0]!;
		const page = await open('/en/', device);
		await page.locator('html.awake').waitFor();
		await goTo(page, step.id);
		await page.locator(`[id="${step.id}"] a[data-figure="${figure.id}"]`).first().click();
		const sheet = page.getByRole('dialog');
		await sheet.locator('mark').nth(1).waitFor();
		const words = await sheet.innerText();
		inBoth(words, figure.sentence!);
		expect(words.match(/unofficial/gi)).toHaveLength(1);
		expect(await sheet.locator('mark').count()).toBe(2);
	});

	it('the report, whole', async () => {
		const page = await open('/en/source/', device);
		const article = page.locator('article');
		const words = await article.innerText();
		for (const { id } of sentences) inBoth(words, id);
		// A voice that reads aloud must know which language is which.
		const marked = await article.locator('[lang="en"]').allInnerTexts();
		expect(bare(marked.join(''))).toContain(bare(view.translations['s-1']!));
		expect((await page.locator('body').innerText()).match(/unofficial/gi)).toHaveLength(1);
	});

	it('an embed, where its sentences unfold', async () => {
		const chart = chartIds(view)[1]!;
		const page = await open(`/en/embed/${chart}/`, device);
		const details = page.locator('details').first();
		const { sentences: behind } = chartFacts(view, chart);
		await details.locator('summary').click();
		await expect.poll(() => page.locator('.credit').innerText()).toMatch(/Unofficial translation/);
		const words = await details.innerText();
		for (const { id } of behind) inBoth(words, id);
	});
});

it('every figure of the table, found by an English word of its sentence', async () => {
	const page = await open('/en/figures/', desk);
	const figure = Object.values(view.figures).find(({ sentence }) => sentence)!;
	const row = page.locator(`[id="f-${figure.id}"]`);
	inBoth(await row.innerText(), figure.sentence!);
	await page.getByRole('searchbox').fill(view.translations[figure.sentence!]!.slice(0, 60));
	await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(5);
	await row.waitFor();
});

it.each(['/', '/source/', '/figures/', '/present/'])('%s has no English sentence', async (path) => {
	const page = await open(path, desk);
	const html = await page.content();
	for (const text of Object.values(view.translations).filter(({ length }) => length > 40))
		expect(html).not.toContain(text);
});
