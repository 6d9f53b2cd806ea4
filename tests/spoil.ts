/**
 * Reports broken in one place, without end: each spoils the real report in a way that is known to be wrong, at a place
 * that a seeded generator chooses. `tests/wrong.ts` has one example of each rule with its very words; this has thousands,
 * at places nobody thought of.
 */
import { readFileSync } from 'node:fs';

export interface Spoilt {
	how: string;
	/** Within the data folder. */
	file: string;
	/** What it holds now. */
	bytes: Uint8Array;
	/** The line that a problem must name, from 1. Without it, any line of any file of the data will do. */
	line?: number;
	/** Slips of the keyboard: some hit only prose, which nobody can prove wrong. */
	mayBeRight?: boolean;
}

/** Numbers from 0 up to, not including, 1: the same for the same seed. */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** What may be spoilt, and how: `hit` is the stretch of the file that `by` writes anew. */
interface Way {
	how: string;
	file: string;
	/** With the flag `d`: its first group is what is written anew. */
	hit: RegExp;
	by: (found: string, dice: Dice) => string;
	/** A problem must name the line that was hit (the default), or dice. */
	anywhere?: boolean;
}

interface Dice {
	of<T>(list: readonly T[]): T;
	below(end: number): number;
	/** The text of source.txt, and ids of figures. */
	source: string;
	figures: string[];
}

const figures = 'figures.yaml';
const charts = 'charts.yaml';
const story = 'story.yaml';
const translation = 'translation.yaml';
const prose = /(?:title|text|lead|note):\n\s+zh: ".*(")\n\s+en: ".*"|^ +en: ".*[^)](")$/dgm;
const zhProse = /(?:title|text|lead|note):\n\s+zh: ".*(")\n/dg;
const names = ['constructor', 'no-such-thing', 'x'];

/** A character that stands nowhere in a report, in place of one. */
function other(text: string, dice: Dice): string {
	const at = dice.below(text.length);
	const changed = `${text.slice(0, at)}龘${text.slice(at + 1)}`;
	return changed;
}

const ways: Way[] = [
	{
		how: 'a key is misspelt',
		file: figures,
		hit: /^ +(value|unit|quote|formula|bound|partOf|note|one|incomparable|overlaps|since|decimals|name):/dgm,
		by: (key) => `${key}x`
	},
	{
		how: 'a key is misspelt',
		file: charts,
		hit: /^ +(title|note|still|voices|rings|states|zh|en|named|into):/dgm,
		by: (key) => `${key.slice(1)}`
	},
	{
		how: 'a key is misspelt',
		file: story,
		hit: /^ +(?:- )?(id|chart|state|title|text|note|quote|zh|en|lead|steps|section|voice|name):/dgm,
		by: (key) => `${key}${key}`
	},
	{
		how: 'a needed line is gone',
		file: story,
		hit: /^( +(?:chart|state|zh|en): .*\n)/dgm,
		by: () => '',
		anywhere: true
	},
	{
		how: 'a needed line is gone',
		file: figures,
		hit: /^( +(?:value|unit|quote|formula|name): .*\n)/dgm,
		by: () => '',
		anywhere: true
	},
	{
		how: 'a line is indented by a tab',
		file: story,
		hit: /^( {2,})[a-z]+:/dgm,
		by: () => '\t',
		anywhere: true
	},
	{
		how: 'a quotation mark is not closed',
		file: story,
		hit: /^ +(?:zh|en): "[^"\n]*(")$/dgm,
		by: () => '',
		anywhere: true
	},
	{
		how: 'a bracket is not closed',
		file: charts,
		hit: /([\]}])$/dgm,
		by: () => '',
		anywhere: true
	},
	{
		how: 'a bracket is not closed',
		file: figures,
		hit: /([\]}])$/dgm,
		by: () => '',
		anywhere: true
	},
	{
		how: 'a value is no number',
		file: figures,
		hit: /^ +value: (.+)$/dgm,
		by: (_, dice) =>
			dice.of(['"12"', '[1]', '{ a: 1 }', 'true', 'null', '.nan', '.inf', '1e999', ''])
	},
	{
		how: 'a value is another',
		file: figures,
		hit: /^ +value: (.+)$/dgm,
		by: (value, dice) =>
			String(dice.of([Number(value) + 1 + dice.below(9), -value, +value / 7, 1e300]))
	},
	{
		how: 'a quote of a figure is not the report’s',
		file: figures,
		hit: /^ +quote: "(.+)"$/dgm,
		by: other
	},
	{
		how: 'a unit is another',
		file: figures,
		hit: /^ +value: .+\n +unit: ([^"\n]+)$/dgm,
		by: (unit, dice) => dice.of([unit === '件' ? '元' : '件', '"%"', 'toString', '__proto__', '尺'])
	},
	{
		how: 'a formula is none',
		file: figures,
		hit: /^ +formula: (.+)$/dgm,
		by: (formula, dice) =>
			dice.of([
				`(${formula}`,
				`${formula} +`,
				`${formula} ${formula}`,
				`${formula} % 3`,
				`${formula} / (1 - 1)`,
				`${formula} + ${dice.of(names)}`,
				`${formula} * ${'9'.repeat(400)}`,
				'('.repeat(20_000),
				`${formula}${' + 1'.repeat(20_000)}`,
				'1 + 1'
			])
	},
	{
		how: 'a part of nothing',
		file: figures,
		hit: /^ +partOf: (.+)$/dgm,
		by: (_, dice) => dice.of(names)
	},
	{
		how: 'an incomparable that is no figure',
		file: figures,
		hit: /^ +incomparable: \[([a-z-]+)/dgm,
		by: (_, dice) => dice.of(names)
	},
	{
		how: 'an id is none',
		file: figures,
		hit: /^ {2}([a-z-]+):$/dgm,
		by: (id, dice) =>
			dice.of([`${id}_`, id.toUpperCase(), '数', 'constructor', `"${id} "`, '__proto__'])
	},
	{
		how: 'a figure has another id than its charts know',
		file: figures,
		hit: /^ {2}([a-z-]+):$/dgm,
		by: (id) => `${id}-again`,
		anywhere: true
	},
	{
		how: 'a colour, a layout or a kind that is none',
		file: charts,
		hit: /(?:voice|layout|show): ([a-z]+)/dg,
		by: () => 'nonsense'
	},
	{
		how: 'a kind that is none',
		file: charts,
		hit: /kind: ([a-z]+)/dg,
		by: () => 'nonsense',
		anywhere: true
	},
	{
		how: 'a chart draws what is no figure',
		file: charts,
		hit: /(?:show|say|parts|rings|figures|with): \[([a-z-]+)[\],]/dg,
		by: (_, dice) => dice.of(names)
	},
	{
		how: 'a picture has a still that it has not',
		file: charts,
		hit: /still: ([a-z-]+)/dg,
		by: (_, dice) => dice.of(names)
	},
	{
		how: 'a section that the report has not',
		file: charts,
		hit: /(?:focus: |^ {4})"(一\([一二三四五六七八九]\)|[二三])"/dgm,
		by: (_, dice) => dice.of(['九(九)', 'constructor', '', '<b>'])
	},
	{
		how: 'a section that the report has not',
		file: story,
		hit: /section: "(.+)"/dg,
		by: (_, dice) => dice.of(['九(九)', 'constructor', '<b>'])
	},
	{
		how: 'a step shows what is no chart or state',
		file: story,
		hit: /(?:chart|state): ([a-z-]+)$/dgm,
		by: (_, dice) => dice.of(names)
	},
	{
		how: 'a text prints what is no figure',
		file: story,
		hit: /\{([a-z-]+)\}/dg,
		by: (id, dice) => (id === 'year' ? 'years' : dice.of(names))
	},
	{
		how: 'a translation prints another number',
		file: story,
		hit: /^ +en: "[^{}"]*\{((?!year)[a-z-]+)\}[^{}"]*"$/dgm,
		by: (id, dice) => dice.of(dice.figures.filter((one) => one !== id))
	},
	{
		how: 'a text has a term that nobody explains',
		file: story,
		hit: /\]\(([a-z-]+)\)/dg,
		by: (_, dice) => dice.of(names)
	},
	{
		how: 'a number is typed into a text',
		file: story,
		hit: zhProse,
		by: (_, dice) => `${dice.of(['37', '３７', '1,046', '0.5', '三十七', '二百零三'])}"`
	},
	{
		how: 'a number is typed into a text',
		file: charts,
		hit: prose,
		by: (_, dice) => ` ${dice.of(['37', '1,046', '0.5'])}"`
	},
	{
		how: 'a lone bracket',
		file: story,
		hit: zhProse,
		by: (_, dice) => `${dice.of(['{', '}', '[', ']', '{a', '{{a}}', '[a](b', '[a]'])}"`
	},
	{
		how: 'a character that cannot be printed',
		file: story,
		hit: zhProse,
		by: (_, dice) => `${dice.of(['\\0', '\\x1b[2J', '\\ud800', '\\u202e', '\\u2066', '\\uffff'])}"`
	},
	{
		how: 'a needed line is gone',
		file: translation,
		hit: /^( +(?:- zh|en): .*\n)/dgm,
		by: () => '',
		anywhere: true
	},
	{
		how: 'a sentence has no translation',
		file: translation,
		hit: /^( +- zh: .*\n +en: .*\n)/dgm,
		by: () => '',
		anywhere: true
	},
	{
		how: 'a sentence is translated twice',
		file: translation,
		hit: /^( +- zh: .*\n +en: .*\n)/dgm,
		by: (entry) => entry + entry,
		anywhere: true
	},
	{
		how: 'a translated sentence is not the report’s',
		file: translation,
		hit: /^ +- zh: "(.+)"$/dgm,
		by: other
	},
	{
		how: 'a translation says another number',
		file: translation,
		hit: /^ +en: ".*?(?<![\d,.])(\d[\d,.]*)(?!\d).*"$/dgm,
		by: (number, dice) => dice.of([`${number.replace(/[,.]$/, '')}7`, 'many', '987,654'])
	},
	{
		how: 'a translation says a number more',
		file: translation,
		hit: /^ +en: ".+(")$/dgm,
		by: (_, dice) => ` ${dice.of(['37', '1.2 million', 'thirty-seven', '5%', 'over 20'])}"`
	},
	{
		how: 'a translation is left in Chinese',
		file: translation,
		hit: /^ +en: ".+(")$/dgm,
		by: () => '报告"'
	},
	{
		how: 'a quotation is not verbatim',
		file: story,
		hit: /quote:\n +zh: "(.+)"/dg,
		by: other
	},
	{
		how: 'YAML that refers or runs',
		file: story,
		hit: /^ +(?:zh|en): (".*")$/dgm,
		by: (text, dice) =>
			dice.of([
				`*a`,
				`&a ${text}`,
				`!!binary ${text}`,
				`!x ${text}`,
				'['.repeat(3000),
				'{a: '.repeat(99)
			])
	},
	{
		how: 'a number of the source is another',
		file: 'source.txt',
		hit: /(?:事项|主体|案件|办结|人员|条款|企业|化解|排查|调解|违规|检查)(\d+)/dg,
		by: (number) => `${number}7`,
		anywhere: true
	},
	{
		how: 'the source states a number more',
		file: 'source.txt',
		hit: /。(\n)/dg,
		by: (_, dice) => `另有${dice.of(['37', '３７', '三十七'])}件。\n`
	},
	{
		how: 'a paragraph of the source stands twice',
		file: 'source.txt',
		hit: /^(.*(?:事项|主体|案件|人员|条款|企业)\d+.*\n)/dgm,
		by: (line) => line + line,
		anywhere: true
	},
	{
		how: 'a paragraph of the source is gone',
		file: 'source.txt',
		hit: /^(.*(?:事项|主体|案件|人员|条款|企业)\d+.*\n)/dgm,
		by: () => '',
		anywhere: true
	},
	{
		how: 'a date that is none',
		file: 'report.yaml',
		hit: /published: (.+)/dg,
		by: (_, dice) =>
			dice.of(['"2022-02-30"', '"2022-13-01"', '2022', '"15.3.2022"', '"2022-03-15<b>"'])
	},
	{
		how: 'a year that is none',
		file: 'report.yaml',
		hit: /year: (.+)/dg,
		by: (_, dice) => dice.of(['2022', '0', '99999', '"2021"', '2021.5', '-2021'])
	},
	{
		how: 'an address that runs',
		file: 'report.yaml',
		hit: /(remarks:)/dg,
		by: (_, dice) =>
			`address: ${dice.of(['"javascript:alert(1)"', '"data:text/html,x"', 'x', '"//x.cn"', '"https:"'])}\nremarks:`
	}
];

/** Keys and characters that a hand hits when it slips. */
const slips = [
	...'abcxyz019-_:,;.#"\'{}[]()<>&*!|%@`~=+?/\\ \t\n\r的一十〇，。“”\u200b\u00a0\u2028😀'
];
const wholeFiles = ['source.txt', 'report.yaml', figures, charts, story, translation];

/** Broken copies of a report, one after another, for ever: the same for the same seed. */
export function* spoil(folder: string, id: string, seed: number): Generator<Spoilt> {
	const next = chance(seed);
	const read = (name: string) => readFileSync(`${folder}/${id}/${name}`, 'utf8');
	const texts = Object.fromEntries(wholeFiles.map((name) => [name, read(name)]));
	const dice: Dice = {
		of: (list) => list[Math.floor(next() * list.length)]!,
		below: (end) => Math.floor(next() * end),
		source: texts['source.txt']!,
		figures: [...texts[figures]!.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name]) => name!)
	};
	const hits = ways.map((way) => {
		const found = [...texts[way.file]!.matchAll(way.hit)].map(({ indices }) =>
			indices!.slice(1).find((one) => one !== undefined)!
		);
		if (found.length === 0) throw new Error(`nothing to spoil: ${way.how} in ${way.file}`);
		return { ...way, found };
	});
	const written = (): Spoilt => {
		const { how, file, found, by, anywhere } = dice.of(hits);
		const text = texts[file]!;
		const [start, end] = dice.of(found);
		const bytes = bytesOf(
			text.slice(0, start) + by(text.slice(start, end), dice) + text.slice(end)
		);
		const name = `${id}/${file}`;
		return anywhere
			? { how, file: name, bytes }
			: { how, file: name, bytes, line: lineAt(text, start) };
	};
	const damaged = (): Spoilt => {
		const file = dice.of(wholeFiles);
		const text = texts[file]!;
		const at = dice.below(text.length);
		const cut = (part: string) => bytesOf(text.slice(0, at) + part + text.slice(at));
		const [how, bytes] = dice.of([
			['a byte that is no UTF-8', Uint8Array.of(...bytesOf(text.slice(0, at)), 0xff, 0xc0)],
			[
				'a character that cannot be printed',
				cut(dice.of(['\0', '\x1f', '\u202e', '\x7f', '\x02']))
			],
			// Behind the last entry that a report needs.
			[
				'the end is missing',
				bytesOf(text.slice(0, dice.below(text.indexOf('published') + 1 || text.length * 0.9)))
			],
			['UTF-16', Uint8Array.of(0xff, 0xfe, ...bytesOf(text))],
			['nothing', bytesOf(' \n\t\n'.repeat(dice.below(9)))]
		] as const);
		return { how, file: `${id}/${file}`, bytes };
	};
	const slipped = (): Spoilt => {
		const file = dice.of(wholeFiles);
		let text = texts[file]!;
		for (let many = 1 + dice.below(3); many > 0; many--) {
			const at = dice.below(text.length);
			text = text.slice(0, at) + dice.of(['', ...slips]) + text.slice(at + dice.below(3));
		}
		return {
			how: 'slips of the keyboard',
			file: `${id}/${file}`,
			bytes: bytesOf(text),
			mayBeRight: true
		};
	};
	for (;;) yield dice.of([written, written, written, written, damaged, slipped])();
}
