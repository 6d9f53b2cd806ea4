/** The short caveat of a chart: one line on the smallest image, or it is none. */
import type { Complain } from './problem.ts';
import type { Texts } from './story.ts';
import type { Figure, Lang } from './view.ts';

/** Characters of a caveat as it is printed, at most. */
export const caveatLength: Record<Lang, number> = { zh: 16, en: 40 };

/** Proves that a chart's caveat is short in every language. */
export function proveCaveat(
	chart: string,
	caveat: Texts,
	figures: Record<string, Figure>,
	complain: Complain
): void {
	for (const lang of ['zh', 'en'] as const) {
		const printed = caveat[lang]
			.map((piece) => (piece.is === 'figure' ? (figures[piece.id]?.text[lang] ?? '') : piece.text))
			.join('');
		const most = caveatLength[lang];
		if (printed.length > most)
			complain(
				[chart, 'caveat', lang],
				chart,
				`the caveat has ${printed.length} characters as it is printed, and there is room for ${most}. Say it shorter; all of it stands in the note.`
			);
	}
}
