/** The slide in the page's address: `#41` is presented, `#speaker-41` is the speaker's window, `#short-41` the short version. */

export interface Place {
	mode: 'page' | 'show' | 'speaker';
	/** From 1, counted in the whole deck. */
	slide: number;
	/** Only the slides of the short version are turned through. */
	short: boolean;
}

/** @param all number of slides; a number beyond them is the nearest there is */
export function readPlace(hash: string, all: number): Place {
	const [, short, speaker, digits] = /^#(short-)?(speaker-)?(\d{1,4})$/.exec(hash) ?? [];
	if (digits === undefined) return { mode: 'page', slide: 1, short: hash === '#short' };
	const slide = Math.min(all, Math.max(1, Number(digits)));
	return { mode: speaker ? 'speaker' : 'show', slide, short: short !== undefined };
}

/** Empty for the page of the whole deck. */
export function writePlace({ mode, slide, short }: Place): string {
	const version = short ? '#short' : '';
	if (mode === 'page') return version;
	return `${short ? '#short-' : '#'}${mode === 'speaker' ? 'speaker-' : ''}${slide}`;
}

/**
 * Brings a place into the address, so that a reload and a bookmark lead there.
 * @param link that leads to the speaker's window at this place
 */
export function keepPlace(place: Place, link: HTMLAnchorElement) {
	const { hash, pathname, search } = location;
	const kept = writePlace(place);
	if (hash !== kept) history.replaceState(history.state, '', pathname + search + kept);
	link.hash = writePlace({ ...place, mode: 'speaker' });
}
