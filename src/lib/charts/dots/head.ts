/** What stands above the dots of a state, and how states that recolour one grid agree on where it begins. */
import type { TypeSizes } from '../labels.ts';
import { captions, type Caption } from './caption.ts';
import { cells, type Input } from './cells.ts';
import { legend } from './legend.ts';

/** Figures that are said and not drawn, with the height they take above everything else. */
export function saidAbove(input: Input, top: number, sizes: TypeSizes): Caption {
	const { spec, state, rows, size, lang } = input;
	const shown = cells(input);
	const said = spec.states[state]!.say.map((id) => {
		const voice = shown.find(({ whole }) => whole === id)?.parts[0]?.voice ?? 'ink';
		return { row: rows[id]!, voice };
	});
	if (said.length === 0) return { texts: [], height: 0 };
	const { texts, height } = captions(said, top, size.width, sizes, lang);
	return { texts, height: height + 4 };
}

/** The one population of a state that is a grid. */
function gridOf(input: Input) {
	const shown = input.spec.states[input.state]!.layout === 'grid' ? cells(input) : [];
	return shown.length === 1 ? shown[0] : undefined;
}

/** All states that show the same grid, this one included: between them dots change colour and none moves. */
export function sameGrid(input: Input): Input[] {
	const own = gridOf(input);
	if (!own) return [input];
	return Object.keys(input.spec.states)
		.map((state) => ({ ...input, state }))
		.filter((one) => gridOf(one)?.whole === own.whole);
}

/** How much lower this state's head begins than that of the grid's state with most to say. */
export function headroom(input: Input, sizes: TypeSizes): number {
	const height = (one: Input) => {
		const cell = gridOf(one);
		return cell ? saidAbove(one, 0, sizes).height + legend(one, cell, 0, sizes).bottom : 0;
	};
	return Math.max(...sameGrid(input).map(height)) - height(input);
}
