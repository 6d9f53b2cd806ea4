/** What must be said beside a picture is said of the state that stands there: nothing of marks that are not there, nothing missing. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Card from '../src/lib/card/Card.svelte';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { arrangements, contentOf } from '../src/lib/deck/geometry.ts';
import { layout } from '../src/lib/deck/layout.ts';
import type { Shape } from '../src/lib/deck/measures.ts';
import { slides } from '../src/lib/deck/slides.ts';
import { plainText } from '../src/lib/model/text.ts';
import { chartSheet } from '../src/lib/server/composition.ts';
import { longSheets } from '../src/lib/server/longsheets.ts';
import { reportView } from '../src/lib/server/pages.ts';
import { tellingContext } from '../src/lib/story/context.ts';
import { Playhead } from '../src/lib/story/playhead.ts';
import { scenes } from '../src/lib/story/scenes.ts';
import SceneView from '../src/lib/story/SceneView.svelte';
import { decode } from './html.ts';

const bare = (text: string) => text.replace(/\s/g, '');

describe.each(['zh', 'en'] as const)('beside the pictures: %s', (lang) => {
	const view = reportView(lang, undefined)!;
	/** Sentences of a chart's note: those that one of these states needs, and the others. */
	function sentences(chart: string, states: string[]) {
		const all = view.charts[chart]!.note.map(({ words, except }) => ({
			text: bare(plainText(words, view)),
			needed: states.some((state) => !except.includes(state))
		}));
		const texts = (needed: boolean) =>
			all.filter((one) => one.needed === needed).map(({ text }) => text);
		return { needed: texts(true), others: texts(false) };
	}
	const told = slides(view).flatMap((slide) =>
		slide.chart ? [{ ...slide, chart: slide.chart }] : []
	);

	it('a slide says what its state needs', () => {
		for (const { number, chart, caveat } of told)
			expect(bare(caveat), `${number}`).toBe(sentences(chart.id, [chart.state]).needed.join(''));
		const said = (id: string, state: string) =>
			told.find(({ chart }) => chart.id === id && chart.state === state)!.caveat;
		expect(said('traffic', 'violations')).toBe('');
		expect(said('traffic', 'vehicles')).toMatch(
			/^(查扣的车辆是否出自这些违规|Whether the vehicles)/
		);
		expect(said('disputes', 'counted')).toBe('');
		expect(said('disputes', 'filled')).toMatch(/失败|failed/);
	});

	it('a slide has room for it in every arrangement', () => {
		for (const slide of told.filter(({ caveat }) => caveat !== ''))
			for (const name of arrangements) {
				const [shape, large] = name.split('-');
				const { caveat } = layout(contentOf(slide, view), shape as Shape, large !== undefined);
				expect(caveat.w, `${slide.number} ${name}`).toBeGreaterThan(0);
			}
	});

	it('a scene of the story says once what one of its states needs', () => {
		const map = { width: 1, height: 1, places: [] };
		const context = tellingContext({
			view,
			map,
			playhead: new Playhead(),
			otherLanguage: '',
			lasting: ''
		});
		for (const scene of view.chapters.flatMap(scenes)) {
			const { body } = render(SceneView, { props: { scene }, context });
			const html = body.replace(/<!--[^]*?-->/g, '');
			const note = html.slice(html.indexOf('<div class="note'));
			const said = bare(decode(note.slice(0, note.indexOf('class="ways')).replace(/<[^>]*>/g, '')));
			const { needed, others } = sentences(
				scene.chart,
				scene.steps.map(({ state }) => state)
			);
			// Without script one state stands there: a number of another one would stand beside words that do not mean it.
			const [, shown] = /data-state="([^"]*)"/.exec(html)!;
			expect(scene.steps.map(({ state }) => state)).toContain(shown);
			expect(said, scene.id).toContain(needed.join(''));
			for (const other of others) expect(said, scene.id).not.toContain(other);
		}
	});

	it.each(chartIds(view))('an embed says of its picture what the still needs: %s', (id) => {
		const facts = chartFacts(view, id);
		const { body } = render(Card, { props: { view, facts, story: '' } });
		const html = bare(decode(body.replace(/<!--[^]*?-->/g, '').replace(/<[^>]*>/g, '')));
		const { needed, others } = sentences(id, [view.charts[id]!.spec.still]);
		const [beside = '', table = ''] = [html.indexOf(needed.join('')), 0].map((at) =>
			html.slice(at)
		);
		expect(beside.startsWith(needed.join(''))).toBe(true);
		// What other states need stands once, with the rows that they draw.
		for (const other of others) expect(table.split(other)).toHaveLength(2);
	});

	it.each(chartIds(view))(
		'an image says nothing that its picture and finding do not need: %s',
		(id) => {
			const facts = chartFacts(view, id);
			const { others } = sentences(id, [view.charts[id]!.spec.still]);
			const { markup } = chartSheet(view, facts, 'square');
			const said = bare(decode(markup.replace(/<[^>]*>/g, '')));
			for (const other of others) expect(said).not.toContain(other);
		}
	);

	it('the long image says under a picture what its states need', () => {
		const sheets = longSheets(view, undefined).flat();
		const said = bare(decode(sheets.map(({ markup }) => markup.replace(/<[^>]*>/g, '')).join('')));
		for (const id of chartIds(view))
			for (const text of sentences(id, [view.charts[id]!.spec.still]).needed)
				expect(said, id).toContain(text);
		const { needed } = sentences('services', ['one-visit']);
		for (const text of needed) expect(said).toContain(text);
	});
});
