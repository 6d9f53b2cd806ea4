/** The colours of numbers in a text: those that they have in the picture beside it. */
import { picture, plan } from '../charts/index.ts';
import type { Voice } from '../model/schema.ts';
import type { View } from '../model/view.ts';
import { phone } from './size.ts';

/** Id of a figure → its voice, for all figures that a state of a chart prints. */
export function voicesIn(view: View, chart: string, state: string): Record<string, Voice> {
	const of = picture(view, chart);
	const printed = plan(of, state, phone).texts.flatMap(
		({ style, row, voice }): [string, Voice][] =>
			style === 'numeral' && row !== undefined && of.rows[row]?.figure ? [[row, voice]] : []
	);
	return Object.fromEntries(printed);
}
