/** What a presenter sets for the room; kept by the browser where it allows that. */

export interface Settings {
	invert: boolean;
	large: boolean;
	/** Paper without colour. */
	mono: boolean;
	/** Single characters are shortcuts. */
	letters: boolean;
	/** Percent. */
	contrast: number;
	brightness: number;
}

export const plain: Settings = {
	invert: false,
	large: false,
	mono: false,
	letters: true,
	contrast: 100,
	brightness: 100
};

const key = 'deck-settings';

export function readSettings(): Settings {
	try {
		const known = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>;
		return { ...plain, ...known };
	} catch {
		return plain;
	}
}

export function keepSettings(settings: Settings) {
	try {
		localStorage.setItem(key, JSON.stringify(settings));
	} catch {
		// They hold until the page is closed.
	}
}

/** Style of the slides for a projector that shows them too pale, too dark or on a white wall. */
function filter({ invert, contrast, brightness }: Settings): string {
	const parts = [
		invert ? 'invert(1)' : '',
		contrast === plain.contrast ? '' : `contrast(${contrast}%)`,
		brightness === plain.brightness ? '' : `brightness(${brightness}%)`
	];
	return parts.filter(Boolean).join(' ') || 'none';
}

/** Marks the page, so that the style sheets can do the rest. */
export function applySettings(settings: Settings) {
	const { classList, style } = document.documentElement;
	for (const name of ['invert', 'large', 'mono'] as const) classList.toggle(name, settings[name]);
	// Even a filter that changes nothing would have the whole slide painted twice.
	style.setProperty('--filter', filter(settings));
	for (const field of document.querySelectorAll<HTMLInputElement>('.projector [data-set]')) {
		const value = settings[field.dataset['set'] as keyof Settings];
		if (typeof value === 'boolean') field.checked = value;
		else field.value = String(value);
	}
}
