/** Names of the parts of one block, each with a sample of its marks, because colour must not speak alone. */
import type { Path, Text } from '../chart.ts';
import type { TypeSizes } from '../labels.ts';
import { anyUnder, caption } from './caption.ts';
import type { Cell, Input, Part } from './cells.ts';
import { frameWidth } from './clusters.ts';

/** A filled or hollow circle, or the dashed outline of a share. It is no dot of the count. */
function sample(part: Part, form: 'dot' | 'share', x: number, y: number, r: number): Path {
	const { row } = part;
	const id = `${row}-sample`;
	if (form === 'share') {
		const d = `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`;
		return { id, d, style: 'outline', voice: part.voice, width: frameWidth, dashed: true, row };
	}
	const d = `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
	return part.ring
		? { id, d, style: 'outline', voice: part.voice, width: 1.5, row }
		: { id, d, style: 'bar', voice: part.voice, row };
}

/** Space between names that stand below each other. */
const between = 2;

/**
 * @param second what the second part is drawn as: dots, or outlines around the first one's dots
 * @returns texts, samples and the lower edge in px
 */
export function legend(
	input: Input,
	cell: Cell,
	top: number,
	sizes: TypeSizes,
	second: 'dot' | 'share' = 'dot'
) {
	const { rows, size, lang } = input;
	const single = cell.parts.length === 1 && !cell.remainder;
	const beside = cell.parts.length === 2 && size.width >= sizes.label * 20;
	const width = beside ? size.width / 2 - 8 : size.width;
	const indent = single ? 0 : sizes.label * 1.5;
	const texts: Text[] = [];
	const paths: Path[] = [];
	let bottom = top;
	const place = (part: Part, index: number, at: number) => ({
		id: part.row,
		x: (beside ? index * (width + 16) : 0) + indent,
		top: at,
		width: width - indent,
		voice: part.voice
	});
	const all = cell.parts.map((part, index) => ({
		row: rows[part.row]!,
		at: place(part, index, top)
	}));
	const under = beside && anyUnder(all, sizes, lang);
	for (const [index, part] of cell.parts.entries()) {
		const at = beside || index === 0 ? top : bottom + between;
		const room = place(part, index, at);
		const x = room.x - indent;
		const named = caption(rows[part.row]!, room, sizes, lang, under);
		texts.push(...named.texts);
		if (!single) {
			const value = named.texts[0]!;
			const r = sizes.label * 0.4;
			const form = index === 1 ? second : 'dot';
			paths.push(sample(part, form, x + r + 1, value.y - value.size * 0.34, r));
		}
		bottom = Math.max(bottom, at + named.height);
	}
	return { texts, paths, bottom };
}
