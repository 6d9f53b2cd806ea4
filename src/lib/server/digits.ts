/**
 * Faces that stand in the page itself: the numeral face, and the display face's digits, which alone are not of one width
 * whatever the typeface, so that Chinese lines would break anew when they came later. They are ready before the first line
 * is laid out, so that no browser looks for typefaces in their place; their space lends lines its height. They stand in
 * no style sheet, whose copy nobody would fetch.
 */
import digits from '$fonts/display-digits.woff2?inline';
import numeral from '$fonts/numeral-latin.woff2?inline';

const face = (family: string, url: string, range: string) =>
	`@font-face{font-family:'${family}';src:url(${url})format('woff2');font-weight:100 900;unicode-range:${range}}`;

/** A style element for the head of every page. */
export const digitsElement = `<style>${face('Story Digits', digits, 'U+20,U+25,U+2C,U+2E,U+30-39')}${face('Story Numeral', numeral, 'U+20-24F,U+2013,U+2212,U+2248')}</style>`;
