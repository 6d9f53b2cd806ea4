/** Where lines may end in the pictures of a report: found once here, so that browsers need not look for words. */
import type { Size } from '../charts/chart.ts';
import { picture, plan } from '../charts/index.ts';
import { lexicon } from '../charts/phrases.ts';
import type { View } from '../model/view.ts';

/** A label may be another one where there is less room: from the narrowest and lowest embed to a slide, and at large text. */
const sizes: Size[] = [
	{ width: 280, height: 280, text: 1 },
	{ width: 358, height: 400, text: 1 },
	{ width: 358, height: 480, text: 1.6 },
	{ width: 760, height: 620, text: 1 },
	{ width: 1200, height: 640, text: 2, firm: true }
];

/**
 * Every Chinese text that pictures of the report set, with its phrases marked; see `learn`. Empty in English.
 */
export function pictureLexicon(view: View): string[] {
	if (view.lang !== 'zh') return [];
	// A copy, because pictures remember their plans and would set nothing.
	const fresh = structuredClone(view);
	return lexicon(() => {
		for (const chart of Object.keys(fresh.charts)) {
			const of = picture(fresh, chart);
			for (const state of Object.keys(of.spec.states))
				for (const size of sizes) plan(of, state, size);
		}
	});
}
