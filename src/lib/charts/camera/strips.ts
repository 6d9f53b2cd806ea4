/** The paper strips above and below the field: what fills the picture, and what else is in it. No mark lies there. */
import type { CameraChart } from '../../model/schema.ts';
import type { Row } from '../../model/view.ts';
import type { PlanInput, Text } from '../chart.ts';
import { headline, linesHeight, textFrom, typeSizes, withoutUnit } from '../labels.ts';
import { wrap } from '../type.ts';
import { chartWords } from '../words.ts';

type Input = PlanInput<CameraChart>;

/** The rows of a state, innermost first, up to the one that fills the picture. */
export function inFrame(input: Omit<Input, 'size'>): Row[] {
	const { figures, states } = input.spec;
	const until = figures.indexOf(states[input.state]!.frame);
	return figures.slice(0, until + 1).map((id) => input.rows[id]!);
}

/** Years and unit of the dots, as one note. */
function note(input: Input, row: Row): string {
	const words = chartWords[input.lang];
	const parts = row.one ? [words.oneDot(row.one)] : [];
	const { period } = row;
	if (period && period[0]! < period[1]!) parts.push(words.since(period[0]!));
	return parts.join(input.lang === 'zh' ? '；' : ' · ');
}

/** Texts of a state, placed from the top of each strip, with both heights. */
function strips(input: Input) {
	const { spec, size, lang } = input;
	const words = chartWords[lang];
	const sizes = typeSizes(size);
	const state = spec.states[input.state]!;
	const frame = input.rows[state.frame]!;
	const voice = (row: Row) => spec.voices[row.id] ?? 'ink';
	const said = state.say.map((id) => input.rows[id]!);
	const first = said[0] ?? frame;
	const name = said[0] ? `${first.label}${words.aside(words.computed)}` : first.label;
	const place = { id: 'frame', x: 0, top: 0, width: size.width, voice: voice(first) };
	const head = headline(first, place, sizes, name);

	const texts: Text[] = [];
	let bottom = 0;
	const centred = (id: string, lines: string[], style: 'label' | 'note', row?: Row) => {
		const px = sizes[style];
		const own = row ? { row: row.id, voice: voice(row) } : ({ voice: 'ink' } as const);
		const shared = { id, x: size.width / 2, lines, style, size: px, anchor: 'middle' } as const;
		texts.push(textFrom(bottom + px * 0.15, { ...shared, ...own }));
		bottom += linesHeight(lines.length, px) + px * 0.15;
	};
	const others = inFrame(input).filter((row) => row !== first);
	for (const row of [...said.slice(1), ...others.reverse()]) {
		const entry = `${withoutUnit(row)} ${row.label}`;
		centred(`also-${row.id}`, wrap(entry, size.width, sizes.label), 'label', row);
	}
	centred('note', wrap(note(input, frame), size.width, sizes.note), 'note');
	return { top: head.texts, topHeight: head.height, bottom: texts, bottomHeight: bottom };
}

/**
 * Texts in place and the window that they leave to the field. The window is the same in every state, so that
 * only the camera moves.
 */
export function frame(input: Input) {
	const gap = 4;
	const all = Object.keys(input.spec.states).map((state) => strips({ ...input, state }));
	const top = Math.ceil(Math.max(...all.map((one) => one.topHeight))) + gap;
	const bottom = Math.ceil(Math.max(...all.map((one) => one.bottomHeight))) + gap;
	const { width, height } = input.size;
	const own = strips(input);
	const lower = own.bottom.map((text) => ({ ...text, y: text.y + height - bottom + gap }));
	return {
		texts: [...own.top, ...lower],
		window: { left: 0, top, right: width, bottom: height - bottom }
	};
}
