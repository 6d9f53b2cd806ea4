/**
 * The document of an embed: one file with all it needs, because it stands in pages that we do not know, behind walls
 * that we do not know (sandboxes, slow lines, no script).
 */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import Card from '../card/Card.svelte';
import { ranges } from '../card/drawings.ts';
import { escape } from '../charts/draw.ts';
import { chartFacts } from '../charts/facts.ts';
import { chartAt, storyAt } from '../model/addresses.ts';
import type { View } from '../model/view.ts';
import { palette } from './palette.ts';

/** Without comments and white space that says nothing. */
const tight = (text: string, signs: RegExp) =>
	text
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/\s+/g, ' ')
		.replace(signs, '$1')
		.trim();
const css = tight(readFileSync('src/lib/card/embed.css', 'utf8'), / ?([{}:;,>]) ?/g).replaceAll(
	';}',
	'}'
);
const js = tight(readFileSync('src/lib/card/inline.js', 'utf8'), / ?([{}:;,<>=()?&|!+*]) ?/g);

/** Shows one picture: by the width of the frame, or the one that the script asks for when text is to be larger. */
function choice(): string {
	const show = (at: number) => `.d${at + 1}{display:block}`;
	const byWidth = ranges.map(({ from }, at) => {
		const next = ranges[at + 1];
		const low = at === 0 ? '' : `(min-width:${from}px)`;
		const high = next ? `(max-width:${next.from - 0.02}px)` : '';
		const when = [low, high].filter(Boolean).join(' and ');
		return `@media ${when}{:root:not([data-d]) ${show(at)}}`;
	});
	const asked = ranges.map((_, at) => `[data-d="${at + 1}"] ${show(at)}`);
	return byWidth.join('') + asked.join('');
}

/**
 * @param state other than the still
 * @param to relative way to the report's home, and its absolute address where it is known
 * @throws when the report has no such chart or state
 */
export function embedDocument(
	view: View,
	chart: string,
	state: string | undefined,
	{ home, address = home }: { home: string; address?: string | undefined }
): string {
	const facts = chartFacts(view, chart, state);
	const story = home + storyAt(facts.step).replace('./', '');
	const { body } = render(Card, { props: { view, facts, story } });
	const markup = body.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
	const canonical = address + chartAt(chart);
	const widths = JSON.stringify(ranges.map(({ from }) => from));
	return (
		`<!doctype html><html lang="${view.lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">` +
		`<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(facts.title)}</title>` +
		`<meta name="description" content="${escape(facts.alt)}">` +
		`<meta name="robots" content="noindex"><link rel="canonical" href="${escape(canonical)}"><link rel="icon" href="data:,">` +
		`<style>${palette(markup + css, view.lang)}${css}${choice()}</style>` +
		`<script>${js.replace('WIDTHS', widths)}</script></head><body>${markup}</body></html>\n`
	);
}
