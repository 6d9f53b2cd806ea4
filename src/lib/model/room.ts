/** How long texts may be: what has room on the smallest image, or beside the picture on a phone. */
import type { Complain } from './problem.ts';
import type { Words } from './schema.ts';
import type { Lang } from './view.ts';

/** Characters as they are printed, at most. */
const room = {
	title: { zh: 22, en: 120 },
	text: { zh: 90, en: 270 },
	caveat: { zh: 16, en: 40 },
	name: { zh: 6, en: 16 }
} as const satisfies Record<string, Record<Lang, number>>;

/** @param printed the text with its numbers, in every language */
export function proveRoom(
	what: keyof typeof room,
	path: (string | number)[],
	subject: string,
	printed: Words,
	complain: Complain
): void {
	for (const lang of ['zh', 'en'] as const) {
		const { length } = [...printed[lang]];
		const most = room[what][lang];
		if (length > most)
			complain(
				[...path, lang],
				subject,
				`the ${what} has ${length} characters as it is printed, and there is room for ${most}. Say it shorter${what === 'caveat' ? '; all of it stands in the note' : ''}.`
			);
	}
}
