/** The bitmaps that newspapers print: as many dots as things happened, words really drawn, of the size promised. */
import { describe, expect, it } from 'vitest';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { picture } from '../src/lib/charts/index.ts';
import type { Sheet } from '../src/lib/charts/standalone.ts';
import { measure } from '../src/lib/charts/type.ts';
import { storyWords } from '../src/lib/messages/index.ts';
import { shapes, type Shape } from '../src/lib/model/addresses.ts';
import type { Lang, Piece, View } from '../src/lib/model/view.ts';
import { chartSheet } from '../src/lib/server/composition.ts';
import { bitmap, sheetPng } from '../src/lib/server/picture.ts';
import { png } from '../src/lib/server/png.ts';
import { credit } from '../src/lib/server/credit.ts';
import { reportView } from '../src/lib/server/pages.ts';
import { paper } from '../src/lib/server/tokens.ts';
import { drawnFaces, typefaces } from '../src/lib/server/typefaces.ts';
import { decodePng, differences, islands } from './decode.ts';
import { populations } from './drawn.ts';

const look = { ...paper(), ...drawnFaces };
const viewOf = (lang: Lang) => reportView(lang, undefined)!;
const names = Object.keys(shapes) as Shape[];
const charts = chartIds(viewOf('zh'));
const sheets = new Map<string, Sheet>();
/** Composed once, however many tests look at it. */
function sheetOf(lang: Lang, chart: string, shape: Shape): Sheet {
	const name = [lang, chart, shape].join();
	const sheet =
		sheets.get(name) ?? chartSheet(viewOf(lang), chartFacts(viewOf(lang), chart), shape);
	sheets.set(name, sheet);
	return sheet;
}

/** Figures whose dots the still of a chart shows; undefined where it shows none. */
function dotsOf(chart: string): number | undefined {
	const of = picture(viewOf('zh'), chart);
	const ids = populations({ name: chart, chart, state: of.spec.still, of });
	return ids?.reduce((sum, id) => sum + of.rows[id]!.value, 0);
}
const dotted = charts.filter((chart) => dotsOf(chart) !== undefined);
const densest = dotted.reduce((a, b) => (dotsOf(b)! > dotsOf(a)! ? b : a));
/** Distance in px from dot to dot at which a pixel of paper can stand between two. */
const told = 2;
/** The same for an eye: closer dots look like a bar, unless there are tens of thousands. */
const distinct = 4;

/** How many marks the dots make on the published image: what is not there when the sheet has no dots. */
async function counted(sheet: Sheet): Promise<number> {
	const view = viewOf(sheet.lang);
	const drawn = decodePng(await sheetPng(view, sheet));
	const bare = decodePng(
		await png([await bitmap({ ...sheet, blocks: [] }, look, await typefaces(view))])
	);
	return islands(differences(drawn, bare, 110), drawn.width);
}

describe('dots of the images', () => {
	// Each chart in one shape or two, in turn; the one with most dots in all.
	const chosen = dotted.flatMap((chart, at) =>
		names
			.filter((_, shape) => chart === densest || shape === at % names.length)
			.map((shape) => ({ chart, shape, sheet: sheetOf('zh', chart, shape) }))
	);
	const pictured = chosen.filter(({ sheet }) => sheet.blocks.length > 0);

	it('are there and told apart in every shape', () => {
		expect(dotsOf(densest)).toBeGreaterThan(50_000);
		const all = names.flatMap((shape) =>
			dotted.map((chart) => ({ chart, sheet: sheetOf('zh', chart, shape) }))
		);
		expect(all.filter(({ sheet }) => sheet.blocks.length === 0)).toEqual([]);
		for (const { chart, sheet } of all)
			for (const { pitch } of sheet.blocks)
				expect(pitch, chart).toBeGreaterThanOrEqual(chart === densest ? told : distinct);
	});

	it('give way to numbers where there is no room, which then do not speak of dots, nor of parts alone', () => {
		const many = ([id, figure]: [string, View['figures'][string]]) => [
			id,
			{ ...figure, value: figure.value * 30 }
		];
		const own = viewOf('en');
		const view: View = {
			...own,
			figures: Object.fromEntries(Object.entries(own.figures).map(many)) as View['figures']
		};
		const crowded = ['channels', 'two-rates'];
		const bare = crowded.map((chart) => ({
			chart,
			sheet: chartSheet(view, chartFacts(view, chart), 'cover')
		}));
		expect(bare.flatMap(({ sheet }) => sheet.blocks)).toEqual([]);
		for (const { chart, sheet } of bare) {
			const { caveat } = chartFacts(view, chart);
			if (caveat) expect(sheet.markup, chart).not.toMatch(/One dot is|open end/);
			expect(sheet.markup.match(/font-family="var\(--font-numeral\)"/g)!.length).toBeGreaterThan(1);
			const numbers = [
				...sheet.markup.matchAll(
					/font-family="var\(--font-numeral\)"[^>]*>(?:<tspan[^>]*>)*([^<]+)/g
				)
			].map(([, number]) => number!.trim());
			for (const { partOf, text } of Object.values(view.figures))
				if (partOf && view.charts[chart]!.figures.includes(partOf) && numbers.includes(text))
					expect(numbers, chart).toContain(view.figures[partOf]!.text);
		}
	});

	it.each(pictured)(
		'are as many as the report counts: $chart, $shape',
		async ({ chart, sheet }) => {
			expect(await counted(sheet)).toBe(dotsOf(chart));
		}
	);
});

describe.each(['zh', 'en'] as const)('images of the charts: %s', (lang) => {
	it.each(names)('tell every dot of the largest crowd from the next: %s', async (shape) => {
		expect(await counted(sheetOf(lang, densest, shape))).toBe(dotsOf(densest));
	});

	it.each(names)('draw what their alt text says, each thing as a dot: %s', (shape) => {
		for (const chart of charts) {
			const { description, blocks } = sheetOf(lang, chart, shape);
			expect(description, chart).toBe(chartFacts(viewOf(lang), chart).alt);
			if (!dotted.includes(chart)) continue;
			const dots = blocks.reduce((sum, { count }) => sum + count, 0);
			expect(dots, chart).toBe(dotsOf(chart));
		}
	});

	it.each(charts)('name report, publisher and date: %s', (chart) => {
		const view = viewOf(lang);
		const { sentences } = chartFacts(view, chart);
		const bare = (text: string) => unescaped(text).replace(/\s/g, '');
		const credits = [false, true].map((short) => bare(credit(view, sentences, short)));
		for (const said of credits)
			for (const part of [view.title, view.publisher, view.published])
				expect(said).toContain(bare(part));
		for (const shape of names) {
			const lines = setLines(sheetOf(lang, chart, shape).markup);
			const words = bare(lines.map(({ text }) => text).join(''));
			expect(
				credits.some((said) => words.includes(said)),
				shape
			).toBe(true);
		}
	});

	it.each(names)('have the size promised, and their words are drawn: %s', async (shape) => {
		const view = viewOf(lang);
		const sheet = sheetOf(lang, charts[names.indexOf(shape)]!, shape);
		const drawn = decodePng(await sheetPng(view, sheet));
		expect([drawn.width, drawn.height]).toEqual(shapes[shape]);
		const mute = decodePng(await png([await bitmap(sheet, look, [])]));
		const ink = differences(drawn, mute, 110);
		// Words outside the picture, each line where it is set: the finding, the caveat, the source.
		const lines = setLines(sheet.markup);
		expect(lines.length).toBeGreaterThan(1);
		for (const { text, size, x, y } of lines) {
			let [inked, area] = [0, 0];
			for (let row = Math.round(y - size); row < y + size / 4; row++)
				for (let col = Math.round(x); col < x + measure(text, size); col++) {
					inked += ink[row * drawn.width + col] ?? 0;
					area++;
				}
			expect(inked / area, text).toBeGreaterThan(0.05);
		}
	});
});

describe.each(['zh', 'en'] as const)('every image of a chart: %s', (lang) => {
	it.each(charts)('says its note or its caveat in every shape: %s', (chart) => {
		const { shownNote, caveat } = chartFacts(viewOf(lang), chart);
		const bare = (text: string) => text.replace(/\s/g, '');
		for (const shape of names) {
			const words = setLines(sheetOf(lang, chart, shape).markup).map(({ text }) => text);
			const all = bare(unescaped(words.join('')));
			const said = [shownNote, caveat].filter((one) => one !== undefined);
			expect(
				said.some((one) => all.includes(bare(one))),
				shape
			).toBe(true);
		}
	});

	it('says over the finding what the story says, where it is no banner', () => {
		const bare = (text: string) => text.replace(/\s/g, '');
		for (const chart of charts) {
			const words = setLines(sheetOf(lang, chart, 'wide').markup).map(({ text }) => text);
			expect(bare(words.join('')), chart).toContain(bare(storyWords[lang].tagline));
		}
	});

	it('has labels on a banner that a list of articles still shows', () => {
		for (const chart of charts) {
			const inside = /<g transform="[^"]*scale\((\d)\)">(.*)/s.exec(
				sheetOf(lang, chart, 'cover').markup
			);
			const scale = Number(inside?.[1] ?? 1);
			const sizes = [...(inside?.[2] ?? '').matchAll(/<text[^>]* font-size="([\d.]+)"/g)];
			for (const [, size] of sizes) expect(Number(size) * scale, chart).toBeGreaterThanOrEqual(16);
		}
	});

	it('is refused when it has room for neither', () => {
		const view = viewOf(lang);
		const id = charts[0]!;
		const words: Piece[] = [{ is: 'text', text: 'word '.repeat(400) }];
		const long = { ...view.charts[id]!, note: [{ words, except: [] }] };
		const facts = { ...chartFacts(view, id), caveat: undefined };
		const refused = `900×383 of the chart ${id} (${lang})`;
		expect(() =>
			chartSheet({ ...view, charts: { ...view.charts, [id]: long } }, facts, 'cover')
		).toThrow(refused);
	});
});

const unescaped = (markup: string) =>
	markup
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

/** Lines of words that stand on a sheet outside its picture. */
function setLines(markup: string) {
	const outside = markup.replace(/<g transform.*$/s, '');
	return [...outside.matchAll(/<text font-size="([\d.]+)"[^>]*>(.*?)<\/text>/g)].flatMap(
		([, size, inside = '']) =>
			[...inside.matchAll(/<tspan x="([\d.]+)" y="(\d+)">([^<]*)/g)].map(([, x, y, text = '']) => ({
				text,
				size: Number(size),
				x: Number(x),
				y: Number(y)
			}))
	);
}
