/** What stands above the dots of a state, and how states that recolour one grid agree on where it begins. */
import type { TypeSizes } from '../labels.ts';
import { captions, type Caption, type Said } from './caption.ts';
import { cells, type Cell, type Input } from './cells.ts';
import { legend } from './legend.ts';

/** Whether a figure is computed from this population, or one of its parts from the figure. */
function isOf({ row }: Said, { whole, parts }: Cell, rows: Input['rows']): boolean {
	const own = [whole, ...parts.map((part) => part.row)];
	return (
		own.some((id) => row.inputs?.includes(id)) ||
		own.some((id) => rows[id]!.inputs?.includes(row.id))
	);
}

/**
 * Figures that are said and not drawn. Where several populations stand side by side and each figure belongs to one of
 * them, it stands with its own counts; otherwise all stand above everything.
 */
export function saidOf(input: Input): { above: Said[]; own: Said[][] } {
	const { spec, state, rows } = input;
	const shown = cells(input);
	const said = spec.states[state]!.say.map((id): Said => {
		const row = rows[id]!;
		const own = row.scale === undefined ? 'ink' : 'ochre';
		return { row, voice: shown.find(({ whole }) => whole === id)?.parts[0]?.voice ?? own };
	});
	const owners = said.map((one) => shown.filter((cell) => isOf(one, cell, rows)));
	if (shown.length < 2 || owners.some(({ length }) => length !== 1))
		return { above: said, own: shown.map(() => []) };
	const own = shown.map((cell) => said.filter((_, index) => owners[index]![0] === cell));
	return { above: [], own };
}

/** Under this height of a picture in px, whatever can stand in its footnotes does. */
export const low = 300;

/** The whole that a share said over its parts is a share of: it stands there too, where there is room. */
export function baseOf(said: Said[], { whole, parts }: Cell, { rows, size }: Input) {
	const shared = said.length > 0 && said.every(({ row }) => row.unit === '%');
	const apart = parts[0]!.row !== whole;
	return shared && apart && size.height >= low ? rows[whole] : undefined;
}

/** Space under what is said above everything else: nearer, its words and the next ones run together. */
const apart = ({ size }: Input, { numeral }: TypeSizes) =>
	size.height < low ? 4 : Math.max(4, numeral * 0.3);

/** What is said above everything else, with the height it takes. */
export function saidAbove(input: Input, top: number, sizes: TypeSizes): Caption {
	const { size, lang } = input;
	const said = saidOf(input).above;
	if (said.length === 0) return { texts: [], height: 0 };
	const { texts, height } = captions(said, top, size.width, sizes, lang);
	return { texts, height: height + apart(input, sizes) };
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
