/** The site's colours for what carries its own style: those that it uses, by day and by night. */
import { readFileSync } from 'node:fs';
import type { Lang } from '../model/view.ts';

const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');

type Colours = Map<string, string>;

/** Declarations of the first rule after a mark in the style sheet. */
function rule(mark: string): Colours {
	const at = tokens.indexOf('{', tokens.indexOf(mark));
	const found = tokens.slice(at + 1, tokens.indexOf('}', at)).matchAll(/([\w-]+):\s*([^;*]+);/g);
	return new Map([...found].map(([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ')]));
}

const day = rule("[data-theme='paper']");
const night = rule("[data-theme='night']");
const type = rule('/* Sizes');
const english = new Map([...type, ...rule(':root:lang(en)')]);

const print = (colours: Colours, wanted: (name: string) => boolean) =>
	[...colours].flatMap(([name, value]) => (wanted(name) ? [`${name}:${value}`] : [])).join(';');

/**
 * Rules for `<html data-theme>`: `dark`, `auto` as the reader's system has it, else light.
 * @param markup only variables that occur in it as `var(--name)` are written
 */
export function palette(markup: string, lang: Lang): string {
	const used = new Set([...markup.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
	const wanted = (name: string) => !name.startsWith('--') || used.has(name);
	const light = print(day, wanted);
	const dark = print(night, wanted);
	/** Where readers have colours of their own, those say whether it is day or night, not the article. */
	const forced = (scheme: string, colours: string) =>
		`@media (forced-colors:active) and (prefers-color-scheme:${scheme}){:root[data-theme]{${colours}}}`;
	return (
		`:root{${light};${print(lang === 'en' ? english : type, (name) => used.has(name))}}` +
		// Paper is white in every theme.
		`@media screen{:root[data-theme=dark]{${dark}}}` +
		`@media screen and (prefers-color-scheme:dark){:root[data-theme=auto]{${dark}}}` +
		forced('light', light) +
		forced('dark', dark)
	);
}
