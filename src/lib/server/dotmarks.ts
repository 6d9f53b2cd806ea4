/**
 * Dots of a drawing that is downloaded: each a mark of its own, in a group for each figure that says what they are and how
 * many. Patterns, which pages use, are few bytes, but drawing programs shift them or cannot take them apart.
 */
import type { Block } from '../charts/chart.ts';
import { escape, ringLine } from '../charts/draw.ts';
import { dotX, dotY } from '../charts/tween.ts';
import { fileWords } from '../messages/index.ts';
import { grouped } from '../model/printing.ts';
import type { Lang, Row } from '../model/view.ts';

/** So many dots are circles at most, which can be picked singly; more would keep a drawing program busy for minutes. */
const crowd = 4000;

/** px that a stroke is long which is a dot by its round ends: some programs leave out one of no length. */
const short = 0.01;

/** Hundredths of a px are fine enough for every size. */
const fine = (px: number) => Math.round(px * 100) / 100;
const said = (px: number) => String(fine(px)).replace(/^(-?)0\./, '$1.');

const placesOf = (block: Block) =>
	Array.from({ length: block.count }, (_, i) => [dotX(block, i), dotY(block, i)] as const);

const circles = (blocks: Block[], r: number) =>
	blocks
		.flatMap(placesOf)
		.map(([x, y]) => `<circle cx="${said(x)}" cy="${said(y)}" r="${said(r)}"/>`)
		.join('');

/** A path for each row, so that a program draws only those that it shows; each dot from where the last ended. */
function strokes(block: Block): string {
	let end = 0;
	const dots = placesOf(block).map(([x, y], i) => {
		const start = fine(x - short / 2);
		const first = i % block.cols === 0;
		const move = first ? `M${said(start)} ${said(y)}` : `m${said(start - end)} 0`;
		end = start + short;
		return `${first && i > 0 ? '"/><path d="' : ''}${move}h${said(short)}`;
	});
	return `<path d="${dots.join('')}"/>`;
}

/** Whether anything is left open inside the line of a ring. */
const hollow = ({ r, ring = false }: Block) => ring && ringLine(r) < r;

/** The dots of a group, and how all of them look. */
function marks(blocks: Block[], count: number): { look: string; inside: string } {
	const [first] = blocks as [Block];
	const { r, voice } = first;
	const line = hollow(first) ? ringLine(r) : 0;
	const stroked = (width: number) =>
		`fill="none" stroke="var(--${voice})" stroke-width="${said(width)}"`;
	if (line === 0 && count > crowd)
		return {
			look: `${stroked(2 * r)} stroke-linecap="round"`,
			inside: blocks.map(strokes).join('')
		};
	const look = line > 0 ? stroked(line) : `fill="var(--${voice})"`;
	return { look, inside: circles(blocks, r - line / 2) };
}

/**
 * @param rows of the chart, by id, for the names of the groups
 * @returns a group of all dots, in it one for each figure and look
 */
export function dotMarks(blocks: Block[], rows: Record<string, Row>, lang: Lang): string {
	const groups = new Map<string, Block[]>();
	for (const block of blocks) {
		const key = [block.row, block.population, block.voice, block.ring, said(block.r)].join();
		groups.set(key, [...(groups.get(key) ?? []), block]);
	}
	const ids = new Map<string, number>();
	const { dotsOf, restOf } = fileWords[lang];
	const drawn = [...groups.values()].map((own) => {
		const [first] = own as [Block];
		const { row, population } = first;
		const count = own.reduce((sum, block) => sum + block.count, 0);
		const id = `dots-${row ?? `${population}-rest`}`;
		const nth = (ids.get(id) ?? 0) + 1;
		ids.set(id, nth);
		const name = row === undefined ? restOf(rows[population]!.label) : rows[row]!.label;
		const title = escape(dotsOf(name, grouped(count), hollow(first)));
		const { look, inside } = marks(own, count);
		return `<g id="${escape(nth > 1 ? `${id}-${nth}` : id)}" ${look}><title>${title}</title>${inside}</g>`;
	});
	return `<g id="dots">${drawn.join('')}</g>`;
}
