/** The report's page on native slides: words that step back do, what is shown keeps its ink, with few shades as with all. */
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { describe as said, picture } from '../src/lib/charts/index.ts';
import { contentOf } from '../src/lib/deck/geometry.ts';
import { layout } from '../src/lib/deck/layout.ts';
import { deckSlides } from '../src/lib/server/deck.ts';
import { namedView } from '../src/lib/server/pages.ts';
import { draw } from '../src/lib/server/drawing.ts';
import { sheetPng } from '../src/lib/server/picture.ts';
import { pptxFile } from '../src/lib/server/pptx.ts';
import { decodePng, differences } from './decode.ts';

const lang = 'zh';
const view = namedView(lang, undefined);
/** Slides with the text of the report in their picture. */
const pages = deckSlides(lang, undefined).filter(({ chart }) => {
	const spec = chart && view.charts[chart.id]!.spec;
	return spec?.kind === 'page' && spec.states[chart!.state]!.show !== 'sections';
});

/** Sum over red, green and blue by which an eye sees another tone; ink and what steps back are 278 apart. */
const tone = 90;

it('keep the tone of every pixel', async () => {
	expect(pages.length).toBeGreaterThan(5);
	const numbered = pages.map((slide, index) => ({ ...slide, number: index + 1 }));
	const files = unzipSync(await pptxFile(numbered, view));
	for (const slide of numbered) {
		const { id, state } = slide.chart!;
		const rels = Buffer.from(files[`ppt/slides/_rels/slide${slide.number}.xml.rels`]!).toString();
		const name = /media\/[^"]+\.png/.exec(rels)![0];
		const drawn = decodePng(files[`ppt/${name}`]!);
		const { size: text } = layout(contentOf(slide, view), 'wide').side;
		const size = { width: drawn.width, height: drawn.height };
		const sheet = draw(view, id, state, { left: 0, top: 0, ...size }, text);
		const all = {
			...sheet,
			...size,
			title: '',
			description: said(picture(view, id), state),
			lang: view.lang
		};
		const full = decodePng(await sheetPng(view, all));
		const off = differences(drawn, full, tone).reduce((sum, one) => sum + one, 0);
		expect.soft(off, state).toBe(0);
	}
}, 180_000);
