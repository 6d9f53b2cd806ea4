/**
 * A plan as SVG: the one place where marks become markup, for pages, embeds, slides, images and the live stage alike.
 * Colours are variables of the page, so that themes apply; a picture without a page has them written in
 * (`standalone.ts`). Numbers that the report states are links to their sentences.
 */
import type { Row } from '../model/view.ts';
import type { Block, Path, Plan, Text } from './chart.ts';
import { leading } from './labels.ts';
import { patches, type Pattern } from './pattern.ts';

/** Id of a figure → address of its sentence, or undefined where it is not to be followed. */
export type Links = (figure: string) => string | undefined;

/** A mark by its name: what stays from one state to the next keeps it. */
export interface Mark {
	id: string;
	markup: string;
	/** Where a text stands, in px: one that moves with its words unchanged can glide. */
	at?: [number, number];
}

/** What drawing needs besides the plan. */
export interface Drawer {
	/** Rows by id, for links and their names. */
	rows: Record<string, Row>;
	links: Links;
	/** Begins the names of patterns, so that pictures of one page do not share them. */
	id: string;
	/** false: the links are no stops for the Tab key, because the picture as a whole is one. */
	stops?: boolean;
	/** Markup that goes on in a text's last line. */
	after?: (text: Text) => string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string) => text.replace(/[&<>"]/g, (char) => entities[char]!);

/** Tenths of a px are as fine as type needs; dots need thousandths. */
const px = (n: number) => Math.round(n * 10) / 10;
const fine = (n: number) => Math.round(n * 1000) / 1000;
/** What is repeated hundreds of times adds its error up. */
const finest = (n: number) => Math.round(n * 1e6) / 1e6;
/** A path with its numbers as fine as eyes are. */
const short = (d: string) => d.replace(/\d+\.\d{4,}/g, (n) => String(fine(Number(n))));

function pathMarkup({ d, style, voice, width, dashed }: Path): string {
	if (style === 'bar') return `<path d="${short(d)}" fill="var(--${voice})"/>`;
	const dash = dashed ? ' stroke-dasharray="3 3"' : '';
	return `<path d="${short(d)}" fill="none" stroke="var(--${voice})" stroke-width="${fine(width ?? 1)}"${dash}/>`;
}

/** Bars, axes, flows and outlines. */
export const paths = (plan: Plan): Mark[] =>
	plan.paths.map((path) => ({ id: path.id, markup: pathMarkup(path) }));

/** px across, up to which a dot is a square of full colour, as on the canvas: of a disc only softened edges would be left. */
const smallest = 1.1;

/** px from dot to dot, under which a tile holds many. */
const dense = 4;
/** Dots on a side of such a tile. */
const side = 8;

/**
 * Dots that stand close, as dashes in rows: browsers draw a tile as a bitmap, and one as small as a dot would show dots that
 * are not there (a moiré) wherever the picture is scaled.
 */
function denseTile({ pitch, r, voice }: Block, square: boolean): string {
	const first = square ? 0 : pitch / 2;
	const rows = Array.from(
		{ length: side },
		(_, row) =>
			`M${fine(first)} ${fine(row * pitch + (square ? r : pitch / 2))}h${fine(side * pitch - first)}`
	);
	const dash = square
		? `stroke-dasharray="${fine(2 * r)} ${fine(pitch - 2 * r)}"`
		: `stroke-dasharray="0 ${finest(pitch)}" stroke-linecap="round"`;
	return `<path d="${rows.join('')}" fill="none" stroke="var(--${voice})" stroke-width="${fine(2 * r)}" ${dash}/>`;
}

/** px that the line of a ring is wide. */
export const ringLine = (r: number) => Math.min(r, Math.max(0.6, r * 0.4));

/** One dot and its share of the gaps, again and again. */
function pattern({ of, x, y }: Pattern, id: string): string {
	const { pitch, r, ring, voice } = of;
	const square = 2 * r <= smallest;
	const many = pitch < dense && (square || !ring) ? side : 1;
	// A square lies in its tile's corner, so that it falls on whole pixels where the lattice does.
	const inset = square ? pitch / 2 - r : 0;
	const length = finest(many * pitch);
	const box = `x="${fine(x + inset)}" y="${fine(y + inset)}" width="${length}" height="${length}"`;
	const middle = `cx="${fine(pitch / 2)}" cy="${fine(pitch / 2)}"`;
	const line = ringLine(r);
	const dot = square
		? `<rect width="${fine(2 * r)}" height="${fine(2 * r)}" fill="var(--${voice})"/>`
		: ring
			? `<circle ${middle} r="${fine(r - line / 2)}" fill="none" stroke="var(--${voice})" stroke-width="${fine(line)}"/>`
			: `<circle ${middle} r="${fine(r)}" fill="var(--${voice})"/>`;
	const inside = many > 1 ? denseTile(of, square) : dot;
	const held = many > 1 ? ` data-side="${many}"` : '';
	return `<pattern id="${id}" ${box} patternUnits="userSpaceOnUse"${held}>${inside}</pattern>`;
}

/** All dots: one pattern a look, one path a figure; crisp at any scale, and as many as the plan says. */
export function dots(blocks: Block[], { rows, links, id }: Drawer): string {
	const drawn = patches(blocks);
	const defs = drawn.patterns.map((one) => pattern(one, `${id}${one.id}`));
	const cells = drawn.patches.map(({ pattern, d, row: about }) => {
		const path = `<path d="${d}" fill="url(#${id}${pattern})"/>`;
		const row = about === undefined ? undefined : rows[about];
		const href = row?.figure ? links(row.id) : undefined;
		if (!row || href === undefined) return path;
		// The number beside it is the link for keys and ears; the dots are one more for fingers.
		return `<a href="${escape(href)}" data-figure="${escape(row.id)}" tabindex="-1" aria-hidden="true">${path}</a>`;
	});
	return `<defs>${defs.join('')}</defs>${cells.join('')}`;
}

/** Numerals under this size in px are drawn a little bolder. */
const smallNumeral = 24;

function textMarkup(text: Text, after = ''): string {
	const { lines, size, anchor, voice, style } = text;
	const x = px(text.x);
	const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
	const face = style === 'numeral' ? ' font-family="var(--font-numeral)"' : '';
	// The numeral face has hairlines that small type would lose.
	const firm =
		face && size < smallNumeral ? ` stroke="var(--${voice}-text)" stroke-width=".4"` : '';
	const set =
		lines.length === 1
			? escape(lines[0]!)
			: lines
					.map((line, index) => {
						const down = index > 0 ? ` dy="${leading}em"` : '';
						return `<tspan x="${x}"${down}>${escape(line)}</tspan>`;
					})
					.join('');
	return `<text x="${x}" y="${px(text.y)}" font-size="${px(size)}"${at} fill="var(--${voice}-text)"${face}${firm}>${set}${after}</text>`;
}

/** Numbers, names and notes, as real text. */
export const texts = (plan: Plan, { rows, links, stops = true, after }: Drawer): Mark[] =>
	plan.texts
		.filter(({ style }) => style !== 'tiny')
		.map((text) => {
			const row = text.row === undefined ? undefined : rows[text.row];
			const href = row?.figure && text.style === 'numeral' ? links(row.id) : undefined;
			const markup = textMarkup(text, after?.(text));
			const at: [number, number] = [text.x, text.y];
			if (!row || href === undefined) return { id: text.id, markup, at };
			const name = escape(`${row.label} ${row.text}`);
			return {
				id: text.id,
				at,
				markup: `<a href="${escape(href)}" data-figure="${escape(row.id)}" aria-label="${name}"${stops ? '' : ' tabindex="-1"'}>${markup}</a>`
			};
		});

/**
 * The report's page is a texture here; its text can be read on the source page. Its lines are texts of their own (WebKit
 * takes half a minute to fill one text with as many parts) and take the colour of all, so that dimming them changes none of them.
 * @param exact every text takes the width that was planned for it: to say so is much for a file
 */
export function page(plan: Plan, exact = false): { fill: string; lines: Mark[] } {
	const tiny = plan.texts.filter(({ style }) => style === 'tiny');
	const common = tiny[0]?.voice;
	const lines = tiny.map(({ id, x, y, size, voice, width, lines: [words] }) => {
		const own = voice === common ? '' : ` fill="var(--${voice})"`;
		const wide = exact && width !== undefined ? ` textLength="${px(width)}"` : '';
		const at = `x="${px(x)}" y="${px(y)}" font-size="${px(size)}"${wide}`;
		return { id, markup: `<text ${at}${own}>${escape(words!)}</text>` };
	});
	return { fill: common ? `var(--${common})` : 'none', lines };
}

const join = (marks: Mark[]) => marks.map(({ markup }) => markup).join('');

/** Everything that goes inside `<svg viewBox="0 0 width height">`: lines, dots, the tiny page, words. */
export function marks(plan: Plan, drawer: Drawer): string {
	const { fill, lines } = page(plan);
	const tiny =
		lines.length > 0 ? `<g aria-hidden="true" lang="zh" fill="${fill}">${join(lines)}</g>` : '';
	const words = `<g>${join(texts(plan, drawer))}</g>`;
	return `<g>${join(paths(plan))}</g><g>${dots(plan.blocks, drawer)}</g>${tiny}${words}`;
}
