/** The colours of numbers in a text: those that they have in the picture beside it. */
import type { Voice } from '../model/schema.ts';
import type { View } from '../model/view.ts';
import type { Size } from './chart.ts';
import { picture, plan } from './index.ts';

/** Colours are the same at every size. */
const any: Size = { width: 358, height: 400, text: 1 };

/** Id of a figure → its voice, for all figures that a state of a chart draws or prints. */
export function voicesIn(view: View, chart: string, state: string): Record<string, Voice> {
	const of = picture(view, chart);
	const { blocks, texts } = plan(of, state, any);
	const numerals = texts.filter(({ style }) => style === 'numeral');
	// A number that stands nowhere in the picture has the colour of its dots.
	const drawn = [...blocks, ...numerals].flatMap(({ row, voice }): [string, Voice][] =>
		row !== undefined && of.rows[row]?.figure ? [[row, voice]] : []
	);
	return Object.fromEntries(drawn);
}
