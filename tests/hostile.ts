/** A report whose every text holds markup, each its own: what comes of it must be text, wherever it is put. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What stands in a text; `name` tells texts apart. Digits and square brackets are errors in a story's text. */
export const markup = (name: string) => `"'</script><x-${name}>&lt;`;

export interface Hostile {
	/** A data folder outside the project. */
	folder: string;
	/** The name in each markup → where it was put. */
	places: Map<string, string>;
}

const letters = (index: number) =>
	String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));

/** Writes a copy of the tests' own report with markup in every text, in both languages. */
export function hostileReport(): Hostile {
	const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
	cpSync('tests/reports', folder, { recursive: true });
	const places = new Map<string, string>();
	const mark = (place: string): string => {
		const name = letters(places.size);
		places.set(name, place);
		return markup(name);
	};
	const edit = (file: string, change: (text: string) => string) => {
		const path = join(folder, file);
		writeFileSync(path, change(readFileSync(path, 'utf8')));
	};
	const plain = '公布办事指南320份';
	const quote = `公布${mark('a quote')}办事指南320份`;
	const place = `新区${mark('the district')}`;
	const inSource: [string, string][] = [
		[plain, quote],
		['新区2024年', `${place}2024年`],
		['测试办公室', `测试${mark('the publisher')}办公室`],
		['坚持公开', `坚持${mark('a sentence')}]]>公开`],
		['纠纷及时', `纠纷${mark('a heading')}及时`]
	];
	const printed = (text: string) =>
		inSource.reduce((all, [from, to]) => all.replace(from, () => to), text);
	/** Every text in two languages with markup at its end; those that stand in the report, as they stand there. */
	const spoil = (value: unknown, path: string[]): unknown => {
		if (Array.isArray(value)) return value.map((one, at) => spoil(one, [...path, String(at)]));
		if (typeof value !== 'object' || value === null) {
			const [lang] = path.slice(-1);
			const isText =
				(lang === 'zh' || lang === 'en') && typeof value === 'string' && !/^%?$/.test(value);
			// What is quoted or named in Chinese stands in the report, word for word.
			const verbatim = lang === 'zh' && path.some((key) => key === 'quote' || key === 'named');
			const own = lang === 'zh' && path[0] === 'report.yaml' && path[1] !== 'remarks';
			if (own && typeof value === 'string') return path[1] === 'district' ? place : printed(value);
			// There is no room for more in a title of the story.
			if (isText && path[0] === 'story.yaml' && path.at(-2) === 'title')
				return mark(path.join('/'));
			return isText && !verbatim ? value + mark(path.join('/')) : value;
		}
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [key, spoil(one, [...path, key])])
		);
	};
	edit('xinqu-2024/source.txt', printed);
	edit('xinqu-2024/translation.yaml', (text) => {
		const { sentences } = parse(text) as { sentences: { zh: string; en: string }[] };
		return stringify({
			sentences: sentences.map(({ zh, en }, at) => ({
				zh: printed(zh),
				en: en + mark(`translation ${at}`)
			}))
		});
	});
	edit('xinqu-2024/figures.yaml', (text) =>
		text.replace(`"${plain}"`, () => JSON.stringify(quote))
	);
	const own = ['report', 'figures', 'charts', 'story'].map((name) => `xinqu-2024/${name}.yaml`);
	for (const file of ['units.yaml', 'terms.yaml', ...own])
		edit(file, (text) => stringify(spoil(parse(text), [file.replace(/^.*\//, '')])));
	const address = JSON.stringify(`https://example.org/?${mark('the address')}`);
	edit('xinqu-2024/report.yaml', (text) => `${text}address: ${address}\n`);
	return { folder, places };
}
