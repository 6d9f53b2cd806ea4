/**
 * Stands in for d3-color, which scales bring along to mix colours. Scales here map numbers alone: colours are tokens of
 * the style sheet. `vite.config.ts` puts it in place and spares every reader ten kilobytes of script.
 */

/** No text is a colour, so that interpolation treats texts as texts. */
export function color(): null {
	return null;
}
export { color as cubehelix, color as hcl, color as hsl, color as lab, color as rgb };
