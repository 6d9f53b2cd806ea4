/** The file that pptxgenjs writes, settled: faces for each script, a date that is the report's, the same bytes every time. */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { escape } from '../charts/draw.ts';
import type { View } from '../model/view.ts';
import { mend } from './pptxmend.ts';

/** Faces that Windows, macOS Office and WPS bring along: for Latin, and for Chinese. */
const faces: Record<string, { latin: string; chinese: string }> = {
	'Deck Title': { latin: 'Georgia', chinese: 'SimSun' },
	'Deck Body': { latin: 'Arial', chinese: 'Microsoft YaHei' }
};

/** The first moment that a zip can name; times are local there. */
const epoch = new Date(1980, 0, 1);

function faced(xml: string): string {
	return xml.replace(
		/<a:(latin|ea|cs|sym)([^>]*?)typeface="(Deck \w+)"/g,
		(_, script: string, between: string, name: string) =>
			`<a:${script}${between}typeface="${faces[name]![script === 'ea' ? 'chinese' : 'latin']}"`
	);
}

/** The theme names a face for Chinese of its own. */
const themed = (xml: string) =>
	faced(xml).replace(
		/(<a:(major|minor)Font>\s*<a:latin [^>]*\/>\s*<a:ea typeface=")[^"]*"/g,
		(_, before: string, which: string) =>
			`${before}${faces[which === 'major' ? 'Deck Title' : 'Deck Body']!.chinese}"`
	);

function text(name: string, xml: string, view: View): string {
	if (name === 'docProps/core.xml')
		return xml.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${view.published}T00:00:00Z`);
	return name.startsWith('ppt/theme/') ? themed(xml) : faced(xml);
}

/** pptxgenjs counts charts over all files it has ever written; here they are counted from 1. */
function renumbered(names: string[]): (text: string) => string {
	const kinds = [/\bchart(\d+)(?=\.xml)/g, /\bMicrosoft_Excel_Worksheet(\d+)(?=\.xlsx)/g];
	const known = kinds.map((kind) => {
		const numbers = names.flatMap((name) => [...name.matchAll(kind)].map(([, n]) => Number(n)));
		return [...new Set(numbers)].sort((a, b) => a - b);
	});
	return (text) =>
		kinds.reduce(
			(now, kind, index) =>
				now.replace(kind, (whole, n: string) =>
					whole.replace(n, String(known[index]!.indexOf(Number(n)) + 1))
				),
			text
		);
}

/** A show of some slides, which office programs offer beside the whole: what the live deck calls its short version. */
export interface CustomShow {
	name: string;
	/** Numbers of its slides, from 1. */
	slides: number[];
}

function withShow(xml: string, { name, slides }: CustomShow): string {
	const ids = [...xml.matchAll(/<p:sldId [^>]*r:id="([^"]+)"/g)].map(([, id]) => id!);
	const list = slides.map((number) => `<p:sld r:id="${ids[number - 1]!}"/>`).join('');
	const show = `<p:custShow name="${escape(name)}" id="0"><p:sldLst>${list}</p:sldLst></p:custShow>`;
	return xml.replace(/<p:notesSz[^>]*\/>/, `$&<p:custShowLst>${show}</p:custShowLst>`);
}

/** Files in the same order with the same time, workbooks inside charts as well. */
export function settle(file: Uint8Array, view: View, show?: CustomShow): Uint8Array<ArrayBuffer> {
	const out: Zippable = {};
	// The list of types has to come first.
	const unzipped = Object.entries(unzipSync(file));
	const renumber = renumbered(unzipped.map(([name]) => name));
	const named = unzipped.map(([name, bytes]): [string, Uint8Array] => [renumber(name), bytes]);
	const files = named.sort(([a], [b]) => {
		const first = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
		return first(a) - first(b) || (a < b ? -1 : 1);
	});
	const names = new Set(files.map(([name]) => name));
	for (const [name, bytes] of files) {
		if (name.endsWith('/')) continue;
		let content: Uint8Array = bytes;
		if (/\.(xml|rels)$/.test(name)) {
			const written = renumber(new TextDecoder().decode(bytes));
			const mended = mend(name, text(name, written, view), names, view.lang);
			const shown = name === 'ppt/presentation.xml' && show ? withShow(mended, show) : mended;
			content = new TextEncoder().encode(shown);
		} else if (name.endsWith('.xlsx')) content = settle(bytes, view);
		out[name] = [content, { mtime: epoch, level: name.endsWith('.png') ? 0 : 9 }];
	}
	return zipSync(out) as Uint8Array<ArrayBuffer>;
}
