/** Touch any number: the sentence of the report that says so opens, and closes again. */
import { describe, expect, it } from 'vitest';
import { picture, plan } from '../../src/lib/charts/index.ts';
import { sheetWords } from '../../src/lib/messages/index.ts';
import { originOf, type Origin } from '../../src/lib/model/origin.ts';
import { localise } from '../../src/lib/model/report.ts';
import { fullWidth } from '../../src/lib/model/typography.ts';
import { loadReports } from '../../src/lib/server/reports.ts';
import { desk, goTo, phone, shows, withBrowser } from './open.ts';

const open = withBrowser();
const report = loadReports()[0]!;
const small = { width: 358, height: 400, text: 1 };
const steps = report.chapters.flatMap((chapter) => chapter.steps);
const sentences = report.source.sections
	.flatMap((section) => section.paragraphs)
	.flatMap((paragraph) => paragraph.sentences);

/** The first step whose words print a figure of this origin. */
function told(origin: Origin) {
	for (const step of steps) {
		for (const piece of step.text.zh) {
			const figure = piece.is === 'figure' ? report.figures[piece.id] : undefined;
			if (figure && originOf(figure) === origin) return { step, figure };
		}
	}
	throw new Error('No step tells such a figure');
}

it.each([
	['phone', phone],
	['desk', desk]
])('a tap on a number shows its sentence, Esc closes it (%s)', async (_, device) => {
	const { step, figure } = told('stated');
	const page = await open('/', device);
	await page.locator('html.awake').waitFor();
	await goTo(page, step.id);
	const number = page.locator(`[id="${step.id}"] a[data-figure="${figure.id}"]`).first();
	await number.click();
	const sheet = page.getByRole('dialog');
	await sheet.waitFor({ state: 'visible' });
	const sentence = sentences.find(({ id }) => id === figure.sentence)!;
	await expect
		.poll(async () => (await sheet.innerText()).replace(/\s+/g, ''))
		.toContain(fullWidth(sentence.text).replace(/\s+/g, ''));
	await page.keyboard.press('Escape');
	await sheet.waitFor({ state: 'hidden' });
	await expect.poll(() => number.evaluate((link) => link === document.activeElement)).toBe(true);
});

it('a reader who goes on before the sheet has said that it is closed is not called back', async () => {
	const page = await open('/', desk);
	await page.locator('html.awake').waitFor();
	const { step } = told('stated');
	await goTo(page, step.id);
	await page.locator(`[id="${step.id}"] a[data-figure]`).first().click();
	await page.getByRole('dialog').waitFor({ state: 'visible' });
	const stayed = await page.evaluate(async () => {
		const dialog = document.querySelector('dialog')!;
		const told = new Promise((done) => {
			dialog.addEventListener('close', () => setTimeout(done), { once: true });
		});
		dialog.close();
		const next = document.querySelector<HTMLElement>('.bar button, .bar summary')!;
		next.focus();
		await told;
		return document.activeElement === next;
	});
	expect(stayed).toBe(true);
});

it('Back closes the sheet and nothing else, and leaves no entry behind when it is closed by hand', async () => {
	const page = await open('/press/', phone);
	await page.evaluate(() => location.assign('../'));
	await page.locator('html.awake').waitFor();
	const { step } = told('stated');
	await goTo(page, step.id);
	const number = page.locator(`[id="${step.id}"] a[data-figure]`).first();
	const sheet = page.getByRole('dialog');
	const top = () => number.evaluate((one) => one.getBoundingClientRect().top);
	const atStep = () => expect.poll(() => new URL(page.url()).hash).toBe(`#${step.id}`);
	for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
		await number.click();
		await sheet.waitFor({ state: 'visible' });
		const before = await top();
		await close();
		await sheet.waitFor({ state: 'hidden' });
		await atStep();
		await expect.poll(() => page.evaluate(() => history.state?.sheet)).toBeUndefined();
		expect(Math.abs((await top()) - before)).toBeLessThan(2);
	}
	await page.goBack();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/press/');
});

it('a computed number shows its formula', async () => {
	const { step, figure } = told('computed');
	const page = await open('/');
	await page.locator('html.awake').waitFor();
	await goTo(page, step.id);
	await page.locator(`[id="${step.id}"] a[data-figure="${figure.id}"]`).first().click();
	const sheet = page.getByRole('dialog');
	await sheet.waitFor({ state: 'visible' });
	await expect
		.poll(async () => (await sheet.innerText()).replace(/\s+/g, ''))
		.toContain(figure.working!.zh.replace(/\s+/g, ''));
});

it.each([desk, phone])(
	'dots too few and fine to be told apart lead to their sum',
	async (screen) => {
		const view = localise(report, 'zh');
		const found = steps.flatMap((step) => {
			const of = picture(view, step.chart);
			return plan(of, step.state, small).targets?.length ? [{ step, of }] : [];
		});
		const { step, of } = found[0]!;
		const page = await open('/', screen);
		await page.locator('html.awake').waitFor();
		await goTo(page, step.id);
		await shows(page, step);
		const stage = page.locator(
			`.scene:has([id="${step.id}"]) .pinned .stage[data-state="${step.state}"]`
		);
		await stage.locator('canvas:not([hidden])').waitFor();
		const { width, height } = (await stage.boundingBox())!;
		const grain = (await page.evaluate(() => devicePixelRatio)) > 1 ? 0.5 : 1;
		const size = { width: Math.floor(width), height: Math.floor(height), text: 1, grain };
		const [few] = plan(of, step.state, size).targets!;
		const position = { x: (few!.left + few!.right) / 2 + 4, y: (few!.top + few!.bottom) / 2 };
		await stage.click({ position });
		const sheet = page.getByRole('dialog');
		await sheet.waitFor({ state: 'visible' });
		const { working, formula } = report.figures[few!.figure]!;
		expect(formula).toContain('+');
		await expect
			.poll(async () => (await sheet.innerText()).replace(/\s+/g, ''))
			.toContain(working!.zh.replace(/\s+/g, ''));
	}
);

it('a number that we counted says so', async () => {
	const { step, figure } = told('counted');
	const page = await open('/');
	await page.locator('html.awake').waitFor();
	await goTo(page, step.id);
	await page.locator(`[id="${step.id}"] a[data-figure="${figure.id}"]`).first().click();
	const said = page.getByRole('dialog').locator('.ours');
	await expect.poll(() => said.innerText()).toBe(sheetWords.zh.ours.counted);
});

describe('the title page', () => {
	const { cover } = report;
	const numbers = cover!.text.zh.flatMap((piece) => (piece.is === 'figure' ? piece.id : []));

	it.each([
		['phone', phone],
		['desk', desk]
	])('shows its dots at once, and they lead to their sentence (%s)', async (_, device) => {
		const page = await open('/', device);
		const box = (await page.locator('.heap').boundingBox())!;
		expect(box.width).toBeGreaterThan(200);
		expect(box.y + box.height).toBeLessThanOrEqual(device.viewport!.height);
		await page.locator('html.awake').waitFor();
		await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.9);
		await page.getByRole('dialog').waitFor({ state: 'visible' });
	});

	it('every number in it leads to its sentence without script', async () => {
		const page = await open('/', { ...desk, javaScriptEnabled: false });
		const links = page.locator('.story > header a.figure');
		expect(await links.count()).toBe(numbers.length);
		for (const [index, id] of numbers.entries()) {
			const href = await links.nth(index).getAttribute('href');
			const { sentence } = report.figures[id]!;
			expect(href).toBe(sentence === undefined ? `figures/#f-${id}` : `source/#${sentence}`);
		}
	});
});

it('a number touched inside the sheet is told from its heading on, and focus returns to where it began', async () => {
	const page = await open('/', desk);
	await page.locator('html.awake').waitFor();
	const { step } = told('stated');
	await goTo(page, step.id);
	const button = page.locator(`[data-table="${step.chart}"]`).first();
	await button.click();
	const sheet = page.getByRole('dialog');
	const number = sheet.locator('td a[data-figure]').first();
	const { name } = report.figures[(await number.getAttribute('data-figure'))!]!;
	await number.press('Enter');
	await sheet.getByRole('heading', { level: 2, name: name.zh }).waitFor();
	const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
	expect(await focused()).toBe(name.zh);
	await page.keyboard.press('Escape');
	await sheet.waitFor({ state: 'hidden' });
	await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
});

describe('a term of law', () => {
	const view = localise(loadReports()[0]!, 'zh');

	it('opens its explanation by tap and by key, and focus returns', async () => {
		const page = await open('/', phone);
		await page.locator('html.awake').waitFor();
		const link = page.locator('a[data-term]').first();
		const term = view.terms[(await link.getAttribute('data-term'))!]!;
		const sheet = page.getByRole('dialog');
		for (const how of ['tap', 'key'] as const) {
			if (how === 'tap') await link.tap();
			else {
				await link.focus();
				await page.keyboard.press('Enter');
			}
			await sheet.getByText(term.text).waitFor();
			await page.keyboard.press('Escape');
			await sheet.waitFor({ state: 'hidden' });
			await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true);
		}
	});

	it('leads to its explanation without script', async () => {
		const page = await open('/', { ...desk, javaScriptEnabled: false });
		const link = page.locator('a[data-term]').first();
		const id = (await link.getAttribute('data-term'))!;
		await link.focus();
		await page.keyboard.press('Enter');
		const explained = page.locator(`[id="term-${id}"]`);
		await expect.poll(() => explained.textContent()).toContain(view.terms[id]!.text);
		await page.waitForURL(new RegExp(`#term-${id}$`));
	});
});

it('nothing shines through under the sheet for those who want less transparency', async () => {
	const page = await open('/', undefined, 'own');
	await page.locator('html.awake').waitFor();
	await page.locator('a[data-figure]').first().click();
	const sheet = page.getByRole('dialog');
	await sheet.waitFor({ state: 'visible' });
	const opacity = () => sheet.evaluate((one) => getComputedStyle(one, '::backdrop').opacity);
	expect(Number(await opacity())).toBeLessThan(1);
	const session = await page.context().newCDPSession(page);
	const features = [{ name: 'prefers-reduced-transparency', value: 'reduce' }];
	await session.send('Emulation.setEmulatedMedia', { features });
	await expect.poll(opacity).toBe('1');
});

it.each(['/', '/en/'])(
	'what scrolls in the sheet stays clear of what closes it: %s',
	async (path) => {
		const page = await open(path);
		await page.locator('html.awake').waitFor();
		const { step } = told('computed');
		await goTo(page, step.id);
		await page.locator(`[id="${step.id}"] a[data-figure]`).first().click();
		const sheet = page.getByRole('dialog');
		await sheet.waitFor({ state: 'visible' });
		const { covered, height } = await sheet.evaluate((dialog) => {
			dialog.scrollTo(0, 150);
			const close = dialog.querySelector('button')!.getBoundingClientRect();
			const y = close.top + close.height / 2;
			const { left, width } = dialog.getBoundingClientRect();
			const across = [0.05, 0.2, 0.4, 0.6, 0.75].map((share) => left + width * share);
			return {
				covered: across.flatMap((x) => {
					const at = document.elementFromPoint(x, y)!;
					return at.textContent!.length > 1 ? [at.tagName] : [];
				}),
				height: close.height
			};
		});
		expect(covered).toEqual([]);
		expect(height).toBeGreaterThanOrEqual(44);
	}
);

it('names in English begin with a capital letter where they are headings', async () => {
	const page = await open('/en/');
	await page.locator('html.awake').waitFor();
	const first = (of: string) =>
		page
			.locator(of)
			.first()
			.evaluate((one) => getComputedStyle(one, '::first-letter').textTransform);
	expect(await first('.colophon dt')).toBe('uppercase');
	await page.locator('a[data-figure]').first().click();
	await page.getByRole('dialog').waitFor({ state: 'visible' });
	expect(await first('dialog h2')).toBe('uppercase');
});
