/**
 * The display face's digits, inside the page: in Chinese lines they alone are not of one width whatever the typeface, so
 * that lines would break anew when they came later. They stand in no style sheet, whose copy nobody would fetch.
 */
import digits from '$fonts/display-digits.woff2?inline';

/** A style element for the head of every page. */
export const digitsElement = `<style>@font-face{font-family:'Story Digits';src:url(${digits})format('woff2');font-weight:100 900;unicode-range:U+25,U+2C,U+2E,U+30-39}</style>`;
