/**
 * Promises about the sources as a whole: imports point one way, each dependency has one door, colours and interface
 * words have one place, and nothing in `src/` knows a particular report.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');

function files(folder: string, kind: RegExp): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name).split(sep).join('/'))
		.filter((name) => kind.test(name));
}
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const sources = files('src', /\.(ts|svelte|css|html)$/).map((name) => ({ name, text: read(name) }));
const shipped = sources.filter(({ name }) => !name.endsWith('.test.ts'));

/** Part of the project that a file belongs to: model, charts, story, pages, server, messages, routes … */
function part(name: string): string {
	const [, top, second] = name.split('/');
	return top === 'lib' ? (second ?? '') : (top ?? '');
}

interface Import {
	from: string;
	what: string;
}

/** Every import of a file, with paths of our own resolved against the project. */
function imports({ name, text }: { name: string; text: string }): Import[] {
	const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s+)['"]([^'"\n]+)['"]/g);
	return [...found].map(([, what = '']) => {
		if (what.startsWith('$lib')) return { from: name, what: what.replace('$lib', 'src/lib') };
		if (!what.startsWith('.')) return { from: name, what };
		return { from: name, what: posix.normalize(`${dirname(name)}/${what}`) };
	});
}
const all = shipped.flatMap(imports);

/** Who may import whom. Styles and fonts are assets; types of Kit are everybody's. */
const allowed: Record<string, string[]> = {
	model: [],
	messages: ['model'],
	charts: ['model'],
	settings: ['model', 'messages'],
	story: ['model', 'messages', 'charts', 'settings'],
	card: ['model', 'messages', 'charts'],
	deck: ['model', 'messages', 'charts', 'card'],
	pages: ['model', 'messages', 'charts', 'settings', 'story', 'card'],
	server: ['model', 'charts', 'messages', 'card', 'deck'],
	params: ['model'],
	client: ['model', 'messages', 'charts', 'story', 'pages', 'card', 'deck'],
	routes: [
		'model',
		'messages',
		'charts',
		'story',
		'pages',
		'card',
		'deck',
		'server',
		'styles',
		'params',
		'fonts'
	],
	'hooks.ts': ['model'],
	'hooks.server.ts': ['model', 'messages', 'server'],
	styles: ['fonts']
};

describe('imports', () => {
	it('finds imports to judge', () => expect(all.length).toBeGreaterThan(40));

	it('point one way: model, charts, story, pages, routes', () => {
		const wrong = all.filter(({ from, what }) => {
			if (!what.startsWith('src/')) return false;
			const [a, b] = [part(from), part(what)];
			return a !== b && !allowed[a]?.includes(b);
		});
		expect(wrong).toEqual([]);
	});

	/** Package → the one place that may import it. */
	const doors: [RegExp, RegExp][] = [
		[/^scrollama$/, /^src\/lib\/story\/scroll\.ts$/],
		[/^(layercake|d3)(\/|-|$)/, /^src\/lib\/charts\//],
		[/^zod$/, /^src\/lib\/model\/schema\.ts$/],
		[/^yaml$/, /^src\/lib\/server\/(yaml|datafile)\.ts$/],
		[/^subset-font$/, /^src\/lib\/server\/fonts\.ts$/],
		[/^@resvg\//, /^src\/lib\/server\/picture\.ts$/],
		[/^pptxgenjs$/, /^src\/lib\/server\/(pptx|pptxtext|pptxtable|pptxbars|appendix)\.ts$/],
		[/^uqr$/, /^src\/lib\/server\/code\.ts$/],
		[/^node:/, /^src\/lib\/server\//]
	];
	it.each(doors)('%s comes in through %s only', (what, door) => {
		const uses = all.filter((one) => what.test(one.what));
		expect(uses.length).toBeGreaterThan(0);
		expect(uses.filter(({ from }) => !door.test(from))).toEqual([]);
	});

	it('bring no other package into the browser', () => {
		const known = /^(src\/|svelte(\/|$)|\$app\/|\$types|@sveltejs\/kit|scrollama|layercake|d3)/;
		const browser = all.filter(({ from }) => !/^src\/(lib\/server|hooks)/.test(from));
		const strangers = browser.filter(({ what }) => !known.test(what) && what !== 'zod');
		expect(strangers.map(({ from, what }) => `${from}: ${what}`)).toEqual([]);
	});
});

describe('sources', () => {
	it('write colours in tokens.css alone', () => {
		const colour = /#[0-9a-f]{3,8}\b(?=[^{]*[;,)'"\s])|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/gi;
		const found = shipped
			.filter(({ name }) => !name.endsWith('styles/tokens.css'))
			// Of a component only its style and the colour attributes; `#each` and `#f-1` are no colours.
			.map(({ name, text }) => ({ name, text: text.replace(/\{#\w+|href="[^"]*"/g, '') }))
			.flatMap(({ name, text }) => [...text.matchAll(colour)].map(([hit]) => `${name}: ${hit}`));
		expect(found).toEqual([]);
	});

	it('keep the compiler switched on', () => {
		const off =
			/@ts-ignore|@ts-expect-error|@ts-nocheck|\bas any\b|:\s*any\b|<any>|\benum\s+\w+\s*\{/;
		const tests = files('tests', /\.ts$/).map((name) => ({ name, text: read(name) }));
		const hits = [...sources, ...tests].filter(({ name, text }) => {
			return name !== 'tests/architecture.test.ts' && off.test(text);
		});
		expect(hits.map(({ name }) => name)).toEqual([]);
	});

	it('stay small enough to read in one go', () => {
		const long = shipped.filter(({ text }) => text.split('\n').length > 300);
		expect(long.map(({ name }) => name)).toEqual([]);
	});

	it('hold Chinese in the files of words only', () => {
		const words = /^src\/lib\/(messages\/|charts\/words\.ts)/;
		// Numerals are no words: reading them takes all of them.
		const han = /(?![〇零一二两三四五六七八九十百千万亿]+(?!\p{Script=Han}))\p{Script=Han}{8,}/u;
		const found = shipped
			.filter(({ name }) => !words.test(name))
			.flatMap(({ name, text }) => {
				const hit = han.exec(text);
				return hit ? [`${name}: ${hit[0]}`] : [];
			});
		expect(found).toEqual([]);
	});
});

/** Reports whose numbers are known not to be those of sizes and colours by chance: another's 120 or 1,200 would be. */
const watched = ['daowai-2021'];

describe.each(watched)('the report %s stands in data alone', (report) => {
	const folder = `data/${report}`;
	interface Entry {
		value?: number;
	}
	const figures = parse(read(`${folder}/figures.yaml`)) as { figures: Record<string, Entry> };
	const everything = shipped.map(({ name, text }) => ({ name, text }));

	it('none of its numbers is in the sources', () => {
		const numbers = Object.values(figures.figures).flatMap(({ value }) => {
			const digits = value === undefined ? '' : String(value);
			return digits.replace(/\D/g, '').length >= 3 && value !== 100 ? [digits] : [];
		});
		expect(numbers.length).toBeGreaterThan(0);
		const found = everything.flatMap(({ name, text }) => {
			const runs = new Set(text.replace(/(?<=\d)[,_](?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g));
			return numbers.filter((number) => runs.has(number)).map((number) => `${name}: ${number}`);
		});
		expect(found).toEqual([]);
	});

	it('none of its sentences is in the sources', () => {
		const source = read(`${folder}/source.txt`);
		const found = everything.flatMap(({ name, text }) => {
			const runs = text.match(/\p{Script=Han}{8,}/gu) ?? [];
			return runs.flatMap((run) => {
				for (let at = 0; at + 8 <= run.length; at++) {
					if (source.includes(run.slice(at, at + 8))) return [`${name}: ${run}`];
				}
				return [];
			});
		});
		expect(found).toEqual([]);
	});

	it('none of its charts and figures is named in the sources', () => {
		const charts = Object.keys(parse(read(`${folder}/charts.yaml`)) as object);
		const ids = [...charts, ...Object.keys(figures.figures)].filter((id) => id.includes('-'));
		const quoted = new RegExp(`(['"\`])(${[...ids, ...charts].join('|')})\\1`);
		const found = everything.flatMap(({ name, text }) => {
			const hit = quoted.exec(text);
			return hit ? [`${name}: ${hit[0]}`] : [];
		});
		expect(found).toEqual([]);
	});
});
