/** Touch any number: the sentence of the report that says so opens, and closes again. */
import { expect, it } from 'vitest';
import { fullWidth } from '../../src/lib/model/typography.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import { desk, goTo, phone, withBrowser } from './open.ts';

const open = withBrowser();
const report = loadReports()[0]!;
const steps = report.chapters.flatMap((chapter) => chapter.steps);
const sentences = report.source.sections
	.flatMap((section) => section.paragraphs)
	.flatMap((paragraph) => paragraph.sentences);

/** The first step whose words print a figure of this sort. */
function told(derived: boolean) {
	for (const step of steps) {
		for (const piece of step.text.zh) {
			const figure = piece.is === 'figure' ? report.figures[piece.id] : undefined;
			if (figure && Boolean(figure.inputs) === derived) return { step, figure };
		}
	}
	throw new Error('No step tells such a figure');
}

it.each([
	['phone', phone],
	['desk', desk]
])('a tap on a number shows its sentence, Esc closes it (%s)', async (_, device) => {
	const { step, figure } = told(false);
	const page = await open('/', device);
	await goTo(page, step.id);
	const number = page.locator(`[id="${step.id}"] a[data-figure="${figure.id}"]`).first();
	await number.click();
	const sheet = page.getByRole('dialog');
	await sheet.waitFor({ state: 'visible' });
	const sentence = sentences.find(({ id }) => id === figure.sentence)!;
	expect((await sheet.innerText()).replace(/\s+/g, '')).toContain(
		fullWidth(sentence.text).replace(/\s+/g, '')
	);
	await page.keyboard.press('Escape');
	await sheet.waitFor({ state: 'hidden' });
	expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
});

it('a computed number shows its formula', async () => {
	const { step, figure } = told(true);
	const page = await open('/');
	await goTo(page, step.id);
	await page.locator(`[id="${step.id}"] a[data-figure="${figure.id}"]`).first().click();
	const sheet = page.getByRole('dialog');
	await sheet.waitFor({ state: 'visible' });
	const words = (await sheet.innerText()).replace(/\s+/g, '');
	expect(words).toContain(figure.working!.zh.replace(/\s+/g, ''));
});
