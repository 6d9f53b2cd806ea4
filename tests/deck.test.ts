/** Pictures on slides: every dot and every word inside the picture's box, in every arrangement. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../src/lib/charts/chart.ts';
import { picture, plan } from '../src/lib/charts/index.ts';
import { arrangements, contentOf } from '../src/lib/deck/geometry.ts';
import { planSize } from '../src/lib/deck/fit.ts';
import { layout } from '../src/lib/deck/layout.ts';
import type { Shape } from '../src/lib/deck/measures.ts';
import { slides } from '../src/lib/deck/slides.ts';
import { reportView } from '../src/lib/server/pages.ts';

const right = ({ x, pitch, r, cols, count }: Block) => x + (Math.min(cols, count) - 1) * pitch + r;
const foot = ({ y, pitch, r, cols, count }: Block) => y + (Math.ceil(count / cols) - 1) * pitch + r;

describe.each(['zh', 'en'] as const)('slides: %s', (lang) => {
	const view = reportView(lang, undefined)!;
	const all = slides(view);
	it.each(arrangements)('pictures end inside their boxes: %s', (arrangement) => {
		const [shape, large] = arrangement.split('-');
		for (const slide of all) {
			if (!slide.chart) continue;
			const { side } = layout(contentOf(slide, view), shape as Shape, large !== undefined);
			const of = picture(view, slide.chart.id);
			const size = planSize(of, slide.chart.state, side);
			const { blocks, texts } = plan(of, slide.chart.state, size);
			const about = `slide ${slide.number}`;
			for (const block of blocks) {
				expect(right(block), about).toBeLessThanOrEqual(size.width + 0.5);
				expect(foot(block), about).toBeLessThanOrEqual(size.height + 0.5);
			}
			for (const { y } of texts) expect(y, about).toBeLessThanOrEqual(size.height + 0.5);
		}
	});

	it.each(arrangements)('the cover’s dots and words stand side by side: %s', (arrangement) => {
		const [shape, large] = arrangement.split('-');
		const content = contentOf(all[0]!, view);
		const { title, text, side, caveat } = layout(content, shape as Shape, large !== undefined);
		expect(title.w).toBeGreaterThan(0);
		// Where the title takes several lines, a narrow screen has no room for dots.
		if (side.w === 0) return expect([lang, shape]).toEqual(['en', 'narrow']);
		expect(side.h / side.w).toBeCloseTo(content.heap!, 5);
		expect(side.y).toBeGreaterThanOrEqual(text.y + text.h);
		expect(caveat.y).toBeGreaterThanOrEqual(text.y + text.h);
		expect(caveat.x + caveat.w).toBeLessThan(side.x);
	});
});
