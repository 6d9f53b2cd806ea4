/** Day and night: what is drawn on a canvas does not follow the style sheet by itself. */

/** Calls back whenever the reader, or the device, has chosen other colours. */
export function onTheme(then: () => void) {
	new MutationObserver(then).observe(document.documentElement, { attributeFilter: ['data-theme'] });
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', then);
}
