/** The slide in the page's address: `#41` is presented, `#speaker-41` is the speaker's window. */

export interface Place {
	mode: 'page' | 'show' | 'speaker';
	/** From 1. */
	slide: number;
}

/** @param all number of slides; a number beyond them is the nearest there is */
export function readPlace(hash: string, all: number): Place {
	const [, speaker, digits] = /^#(speaker-)?(\d{1,4})$/.exec(hash) ?? [];
	if (digits === undefined) return { mode: 'page', slide: 1 };
	const slide = Math.min(all, Math.max(1, Number(digits)));
	return { mode: speaker ? 'speaker' : 'show', slide };
}

export function writePlace({ mode, slide }: Place): string {
	return mode === 'speaker' ? `#speaker-${slide}` : `#${slide}`;
}
