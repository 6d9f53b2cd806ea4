/** The story as one long image: every chart with its dots, type that a phone shows, slices that can be uploaded. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { textBox } from '../src/lib/charts/labels.ts';
import { fitted } from '../src/lib/card/drawings.ts';
import { picture } from '../src/lib/charts/index.ts';
import { storyImage, storyImages, slices } from '../src/lib/server/longimage.ts';
import {
	colourings,
	longSheets,
	pictureRange,
	pictureText,
	posterSheet
} from '../src/lib/server/longsheets.ts';
import { reportView } from '../src/lib/server/pages.ts';
import { plainText } from '../src/lib/model/text.ts';
import { fullWidth } from '../src/lib/model/typography.ts';
import { decodePng } from './decode.ts';
import { populations } from './drawn.ts';
import { text } from './html.ts';

const address = 'https://www.example.gov.cn/fazhi/';
const before = process.env['SITE_URL'];
beforeAll(() => {
	process.env['SITE_URL'] = address;
});
afterAll(() => {
	if (before === undefined) delete process.env['SITE_URL'];
	else process.env['SITE_URL'] = before;
});

describe('slices', () => {
	const sheet = (height: number) => ({ ...blank, height });
	const blank = { width: 1080, markup: '', blocks: [], title: '', description: '', lang: 'zh' };
	const heights = (...groups: number[][]) =>
		slices(groups.map((group) => group.map(sheet)) as Parameters<typeof slices>[0]).map((slice) =>
			slice.map(({ height }) => height)
		);

	it('are as few as can be, and then cut before a chapter', () =>
		expect(heights([1000, 2000], [1500], [500, 1400], [3000])).toEqual([
			[1000, 2000, 1500],
			[500, 1400, 3000]
		]));

	it('keep a group whole, if one can hold it', () => {
		expect(heights([1000, 3000], [500, 700, 700, 700], [1500])).toEqual([
			[1000, 3000],
			[500, 700, 700, 700, 1500]
		]);
		expect(heights([500, 3000, 2000, 1000], [1500])).toEqual([
			[500, 3000],
			[2000, 1000, 1500]
		]);
	});

	it('end with more than a scrap', () =>
		expect(heights([1000, 4000], [900, 4000], [1100])).toEqual([
			[1000, 4000],
			[900, 4000, 1100]
		]));
});

describe.each(['zh', 'en'] as const)('the long image: %s', (lang) => {
	const view = reportView(lang, undefined)!;
	const sheets = longSheets(view, address).flat();

	it('tells every chapter and every chart once, in the order of the story', () => {
		const told = sheets.map(({ description }) => description);
		const charts = chartIds(view).map((id) => chartFacts(view, id).alt);
		const found = told.flatMap((one) => charts.find((alt) => one.startsWith(alt)) ?? []);
		expect([...new Set(found)]).toEqual(charts);
		const markup = sheets.map((sheet) => sheet.markup.replace(/<[^>]+>/g, '')).join('');
		for (const { name } of view.chapters) expect(markup).toContain(name);
	});

	it('says in words what a chapter shows with pictures of others: no problem and no plan is lost', () => {
		const bare = (words: string) => fullWidth(words).replace(/\s+/g, '');
		const words = bare(sheets.map(({ markup }) => text(markup)).join(''));
		const steps = view.chapters.flatMap((chapter) =>
			chapter.steps.filter(({ chart }) => chartFacts(view, chart).chapter !== chapter.id)
		);
		const chapters = new Set(steps.map(({ chapter }) => chapter));
		for (const chapter of ['problems', 'plans']) expect(chapters).toContain(chapter);
		for (const step of steps)
			for (const said of [plainText(step.title, view), plainText(step.text, view), step.quote])
				expect(words, step.id).toContain(bare(said ?? ''));
	});

	it('draws what its words point at, and each way in which the dots of a still are coloured', () => {
		const steps = view.chapters.flatMap((chapter) =>
			chapter.steps.filter(({ chart }) => chartFacts(view, chart).chapter !== chapter.id)
		);
		const pointing = steps.filter(({ pictured }) => pictured);
		expect(pointing.length).toBeGreaterThan(2);
		expect(pointing.map(({ id }) => id)).toContain('problem-uneven');
		for (const step of steps) {
			const title = plainText(step.title, view);
			const { markup } = sheets.find((sheet) => sheet.title === title)!;
			expect(markup.includes('<g transform'), title).toBe(step.pictured === true);
		}
		const services = picture(view, 'services');
		expect(colourings(services)).toEqual(['online', 'one-visit', 'no-meeting']);
		expect(colourings(picture(view, 'disputes'))).toEqual(['apart']);
	});

	it('draws as many dots as the report counts', () => {
		for (const id of chartIds(view)) {
			const of = picture(view, id);
			const ids = populations({ name: id, chart: id, state: of.spec.still, of });
			if (!ids) continue;
			const { alt } = chartFacts(view, id);
			const { blocks } = sheets.find(({ description }) => description.startsWith(alt))!;
			const dots = blocks.reduce((sum, { count }) => sum + count, 0);
			const things = ids.reduce((sum, one) => sum + of.rows[one]!.value, 0);
			expect(dots, id).toBe(things * colourings(of).length);
			for (const { pitch } of blocks) expect(pitch, id).toBeGreaterThanOrEqual(2);
		}
	});

	it('has no type under 30 px, and no words on others or over the edge', () => {
		for (const sheet of sheets)
			for (const [, size] of sheet.markup
				.replace(/<g transform.*?<\/g>/gs, '')
				.matchAll(/<text font-size="([\d.]+)"/g))
				expect(Number(size), sheet.title).toBeGreaterThanOrEqual(30);
		for (const id of chartIds(view)) {
			const of = picture(view, id);
			const { plan } = fitted(of, 480, pictureText, pictureRange(of));
			const texts = plan.texts.filter(({ style }) => style !== 'tiny');
			const boxes = texts.map(textBox);
			for (const { size, lines } of texts)
				expect(size * 2, `${id}: ${lines[0]}`).toBeGreaterThanOrEqual(30);
			for (const [at, box] of boxes.entries()) {
				expect(box.right, `${id}: ${texts[at]!.lines[0]}`).toBeLessThanOrEqual(plan.width + 8);
				expect(box.left, `${id}: ${texts[at]!.lines[0]}`).toBeGreaterThanOrEqual(-8);
				for (const other of boxes.slice(at + 1)) {
					const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
					const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
					expect(Math.min(wide, high), `${id}: ${texts[at]!.lines[0]}`).toBeLessThan(6);
				}
			}
		}
	});

	it('ends with a code of the address where the site has one, and without where not', () => {
		const codes = (own: string | undefined) =>
			[...longSheets(view, own).flat(), posterSheet(view, own)].filter(({ markup }) =>
				markup.includes('<svg')
			).length;
		expect(codes(address)).toBe(2);
		expect(codes(undefined)).toBe(0);
	});

	it('is cut between chapters, or between two charts of one: what is told in words is in one slice', () => {
		const groups = longSheets(view, address);
		const cut = slices(groups);
		expect(cut.flat()).toEqual(groups.flat());
		for (const group of groups) {
			const parts = cut.filter((slice) => slice.some((sheet) => group.includes(sheet)));
			expect(parts, group[0]!.title).toHaveLength(1);
		}
		const own = new Set(chartIds(view).map((id) => chartFacts(view, id).chapter));
		const worded = view.chapters.filter(({ id }) => !own.has(id));
		expect(worded.length).toBeGreaterThan(2);
		for (const { title, steps } of worded) {
			const first = plainText(title, view);
			const group = groups.find(([head]) => head!.title === first)!;
			expect(group, first).toHaveLength(1 + steps.length);
		}
	});

	it('comes in slices that make up the whole, each small enough to be uploaded', async () => {
		const all = storyImages(lang, undefined);
		const names = all.map(({ name }) => name);
		const parts = names.filter((name) => /^story-\d+\.png$/.test(name));
		expect(parts).toHaveLength(slices(longSheets(view, address)).length);
		let height = 0;
		for (const name of [...parts, 'poster.png']) {
			const bytes = (await storyImage(lang, undefined, name))!;
			expect(bytes.length, name).toBeLessThan(2_000_000);
			const part = decodePng(bytes);
			expect(part.width).toBe(1080);
			if (name !== 'poster.png') height += part.height;
		}
		const whole = decodePng((await storyImage(lang, undefined, 'story.png'))!);
		expect([whole.width, whole.height]).toEqual([1080, height]);
		expect(all[0]).toEqual({ name: 'story.png', width: 1080, height });
		expect(await storyImage(lang, undefined, `story-${parts.length + 1}.png`)).toBeUndefined();
	}, 120_000);
});
