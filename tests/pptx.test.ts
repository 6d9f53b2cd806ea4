/** The native slides: what they say is what the report says, and an office program opens them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { appendixCharts } from '../src/lib/server/appendix.ts';
import { deckSlides } from '../src/lib/server/deck.ts';
import { namedView } from '../src/lib/server/pages.ts';
import { pptxFile } from '../src/lib/server/pptx.ts';
import { barsOf } from '../src/lib/server/pptxbars.ts';
import { deckWords } from '../src/lib/messages/deck.ts';
import { kitWords } from '../src/lib/messages/kit.ts';
import { plainText } from '../src/lib/model/text.ts';
import { fullWidth } from '../src/lib/model/typography.ts';
import { sentencesOf } from '../src/lib/model/source.ts';
import { slides as slidesOf } from '../src/lib/deck/slides.ts';
import { chartFacts, chartIds } from '../src/lib/charts/facts.ts';
import { decode } from './html.ts';
import { all, parse } from './xml.ts';

/** Words of a part, run together. */
const words = (xml: string) =>
	decode(
		[...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
			.map(([, text]) => text)
			.join('')
			.replaceAll('&apos;', "'")
	);

function has(program: string, flag: string): boolean {
	try {
		execFileSync(program, [flag], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
const office = has('soffice', '--version') && has('pdftotext', '-v');
if (!office)
	console.warn(
		'SKIPPED: no LibreOffice or pdftotext here, so nobody opened the slides. apt-get install libreoffice-impress poppler-utils'
	);

describe.each(['zh', 'en'] as const)('the slides in %s', (lang) => {
	const view = namedView(lang, undefined);
	const slides = deckSlides(lang, undefined);
	const charts = chartIds(view);
	const appendix = appendixCharts(view);
	/** Number of the slide of the appendix with a chart's data. */
	const numberOf = (chart: string) =>
		slides.length + 1 + appendix.findIndex((one) => one.includes(chart));
	const file = readFileSync(join(inject('site').pages, lang === 'zh' ? '' : lang, 'slides.pptx'));
	const unzipped = unzipSync(file);
	const names = Object.keys(unzipped);
	const parts: Record<string, string> = Object.fromEntries(
		Object.entries(unzipped)
			.filter(([name]) => /\.(xml|rels)$/.test(name))
			.map(([name, bytes]) => [name, strFromU8(bytes)])
	);

	const slide = (number: number) => parts[`ppt/slides/slide${number}.xml`] ?? '';
	const notes = (number: number) => parts[`ppt/notesSlides/notesSlide${number}.xml`] ?? '';

	it('are the deck’s, in real text, with its numbers', () => {
		for (const { number, title, text } of slides) {
			expect(words(slide(number))).toContain(plainText(title, view));
			for (const pieces of text)
				if (!words(slide(number)).includes(plainText(pieces, view)))
					expect.fail(`slide ${number} does not say: ${plainText(pieces, view)}`);
		}
		expect(Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(
			slides.length + appendix.length
		);
	});

	it('say beside a picture what the state it shows needs, and nothing of other states', () => {
		const bare = (text: string) => text.replace(/\s/g, '');
		for (const { number, chart, caveat } of slides) {
			if (!chart) continue;
			const said = bare(words(slide(number)));
			expect(said, `slide ${number}`).toContain(bare(caveat));
			for (const { words: caution, except } of view.charts[chart.id]!.note)
				if (except.includes(chart.state))
					expect(said, `slide ${number}`).not.toContain(bare(plainText(caution, view)));
		}
	});

	it('have notes with the report’s sentences, word for word', () => {
		const known = new Set(sentencesOf(view.source).map(({ text }) => fullWidth(text)));
		let quoted = 0;
		for (const one of slides) {
			const said = words(notes(one.number));
			for (const say of one.notes.say) expect(said).toContain(say);
			for (const { id, text } of one.notes.sources) {
				expect(said).toContain(fullWidth(text));
				if (lang === 'en') expect(said).toContain(view.translations[id]);
				expect(known).toContain(fullWidth(text));
				quoted++;
			}
		}
		expect(quoted).toBeGreaterThan(50);
	});

	it('describe every picture and native chart', () => {
		for (const [name, xml] of Object.entries(parts).filter(([name]) => /slides\/slide/.test(name)))
			for (const [frame] of xml.matchAll(/<p:(?:pic|graphicFrame)>[\s\S]*?<p:cNvPr[^>]*>/g))
				if (/<p:pic>/.test(frame)) expect(frame, name).toMatch(/descr="[^"]{10,}/);
	});

	it('hold charts and tables that can be edited, each number as its figure has it', () => {
		const native = charts.flatMap((id) => barsOf(view, id) ?? []);
		const bars = charts.flatMap((id) => (barsOf(view, id) ? [barsOf(view, id)!] : []));
		expect(native.length).toBeGreaterThan(20);
		const drawn = Object.entries(parts)
			.filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
			.map(([, xml]) => {
				const values = /<c:val>[\s\S]*?<\/c:val>/.exec(xml)![0];
				return [...values.matchAll(/<c:v>([^<]+)<\/c:v>/g)]
					.map(([, value]) => Number(value))
					.sort();
			});
		expect(drawn.map(String).sort()).toEqual(
			bars.map((rows) => String(rows.map(({ value }) => value).sort())).sort()
		);
		for (const id of charts) {
			const xml = slide(numberOf(id));
			const rows = view.charts[id]!.figures.filter((figure) => view.figures[figure]);
			for (const figure of rows.slice(0, 8))
				expect(words(xml), id).toContain(view.figures[figure]!.text);
			expect(xml).toContain('<a:tbl>');
		}
	});

	it('never draw a ring, and name in a chart what is computed', () => {
		const drawn = Object.entries(parts).filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
		for (const [name, xml] of drawn) expect(xml, name).not.toMatch(/<c:(doughnut|pie)Chart>/);
		const computed = charts
			.flatMap((id) => barsOf(view, id) ?? [])
			.filter(({ sentence }) => sentence === undefined);
		expect(computed.length).toBeGreaterThan(1);
		const labels = drawn.map(([, xml]) => decode(xml)).join('');
		for (const { label } of computed)
			expect(labels).toContain(`<c:v>${deckWords[lang].table.ours(label)}</c:v>`);
	});

	it('say beside every table what must be said, in type that is read from the last row', () => {
		for (const id of charts) {
			const { note } = chartFacts(view, id);
			const shapes = all(parse(slide(numberOf(id))), 'p:sp');
			const written = slide(numberOf(id))
				.split('<p:sp>')
				.find((xml) => words(xml).includes(note));
			expect(written, id).toBeDefined();
			const size = Number(/<a:rPr[^>]*\ssz="(\d+)"/.exec(written!)![1]);
			expect(size).toBeGreaterThanOrEqual(1600);
			for (const cell of all(parse(slide(numberOf(id))), 'a:tc'))
				for (const { attributes } of all(cell, 'a:rPr'))
					expect(Number(attributes['sz']), id).toBeGreaterThanOrEqual(1400);
			// Whatever stands on the slide ends above the page number.
			const frames = all(parse(slide(numberOf(id))), 'p:graphicFrame');
			const foot = Math.max(
				...shapes.slice(-2).map((one) => Number(all(one, 'a:off')[0]!.attributes['y']))
			);
			for (const frame of frames) {
				const top = Number(all(frame, 'a:off')[0]!.attributes['y']);
				const rows = all(frame, 'a:tr').map(({ attributes }) => Number(attributes['h']));
				expect(top + rows.reduce((sum, one) => sum + one, 0), id).toBeLessThan(foot);
			}
		}
	});

	it('have a title each, which outlines and screen readers know', () => {
		for (let number = 1; number <= slides.length + appendix.length; number++) {
			const shapes = slide(number)
				.split('<p:sp>')
				.filter((xml) => xml.includes('<p:ph type="title"/>'));
			expect(shapes, `slide ${number}`).toHaveLength(1);
			const one = slides[number - 1];
			if (one) expect(words(shapes[0]!)).toBe(plainText(one.title, view));
			else expect(words(shapes[0]!)).not.toBe('');
		}
		for (const layout of ['slideLayouts/slideLayout1', 'slideMasters/slideMaster1'])
			expect(parts[`ppt/${layout}.xml`]).toContain('<p:ph type="title"/>');
	});

	it('say of every word in which language it is', () => {
		const written = Object.entries(parts).filter(([name]) => /slides\/|notesSlides\//i.test(name));
		for (const [name, xml] of written)
			for (const [, tag, text] of xml.matchAll(
				/<a:r><a:rPr lang="([^"]*)"(?:(?!<a:t>)[\s\S])*<a:t>([^<]*)/g
			)) {
				const chinese = lang === 'zh' || /\p{Script=Han}/u.test(text!);
				expect(tag, `${name}: ${text}`).toBe(chinese ? 'zh-CN' : 'en-US');
				if (lang === 'en' && chinese) expect(text).not.toMatch(/\s/);
			}
	});

	it('are written as the format has it', () => {
		for (const [name, xml] of Object.entries(parts)) {
			const root = parse(xml);
			for (const { children } of all(root, 'a:p')) {
				const order = children.map((child) => child.name);
				expect(order.lastIndexOf('a:pPr'), name).toBeLessThanOrEqual(0);
				const end = order.indexOf('a:endParaRPr');
				if (end >= 0) expect(end, name).toBe(order.length - 1);
			}
			const ids = all(root, 'p:cNvPr').map(({ attributes }) => attributes['id']);
			expect(new Set(ids).size, name).toBe(ids.length);
			for (const { children } of all(root, 'c:barChart'))
				expect(children.filter((child) => child.name === 'c:axId')).toHaveLength(2);
			if (!name.endsWith('.rels')) continue;
			const folder = posix.dirname(posix.dirname(name));
			for (const { attributes } of all(root, 'Relationship')) {
				const { Target: target = '', TargetMode: mode } = attributes;
				const path = posix.join(target.startsWith('/') ? '' : folder, target).replace(/^\//, '');
				if (mode !== 'External') expect(names, `${name}: ${target}`).toContain(path);
			}
		}
		const types = parse(parts['[Content_Types].xml']!);
		const declared = all(types, 'Override').map(({ attributes }) =>
			attributes['PartName']!.slice(1)
		);
		expect(declared.filter((part) => !names.includes(part))).toEqual([]);
		const endings = all(types, 'Default').map(({ attributes }) => attributes['Extension']);
		for (const name of names)
			expect(declared.includes(name) || endings.includes(name.split('.').at(-1)), name).toBe(true);
	});

	it('end with the way on: the kit’s files, or the address and its code', async () => {
		const end = slide(slides.length);
		const kit = kitWords[lang];
		for (const name of [kit.story, kit.deck, kit.pptx, kit.pictures])
			expect(words(end)).toContain(name);
		expect(words(notes(slides.length))).toContain(deckWords[lang].whereNote);
		const address = 'https://www.example.org/report/';
		const last = slidesOf(view, { address }).slice(-1);
		const placed = unzipSync(await pptxFile([{ ...last[0]!, number: 1 }], view, address));
		const xml = strFromU8(placed['ppt/slides/slide1.xml']!);
		expect(words(xml)).toContain(address);
		expect(decode(xml)).toContain(`descr="${deckWords[lang].codeAlt(address)}"`);
		expect(words(strFromU8(placed['ppt/notesSlides/notesSlide1.xml']!))).toContain(
			deckWords[lang].codeNote
		);
	});

	it('name faces that machines in China have', () => {
		const all = Object.values(parts).join('');
		expect(all).not.toContain('Deck ');
		const chinese = new Set([...all.matchAll(/<a:ea typeface="([^"]+)"/g)].map(([, face]) => face));
		expect([...chinese]).toEqual(expect.arrayContaining(['Microsoft YaHei', 'SimSun']));
	});

	it('offer the short version as a custom show', () => {
		const presentation = parse(parts['ppt/presentation.xml']!);
		const [show] = all(presentation, 'p:custShow');
		expect(show!.attributes['name']).toBe(deckWords[lang].version.show);
		const ids = all(presentation, 'p:sldId').map(({ attributes }) => attributes['r:id']);
		const shown = all(show!, 'p:sld').map(({ attributes }) => ids.indexOf(attributes['r:id']) + 1);
		expect(shown).toEqual(slides.flatMap(({ number, brief }) => (brief ? [number] : [])));
	});

	it('are the same bytes every time', async () => {
		const again = await pptxFile(slides, view);
		expect(Buffer.compare(file, Buffer.from(again))).toBe(0);
	});

	it.skipIf(!office)(
		'open in LibreOffice, page for slide',
		() => {
			const folder = mkdtempSync(join(tmpdir(), 'slides-'));
			try {
				writeFileSync(join(folder, 'slides.pptx'), file);
				const home = `-env:UserInstallation=file://${folder}/home`;
				const args = [home, '--headless', '--convert-to', 'pdf', '--outdir', folder];
				execFileSync('soffice', [...args, join(folder, 'slides.pptx')], { stdio: 'ignore' });
				execFileSync('pdftotext', ['-layout', join(folder, 'slides.pdf')]);
				const pages = readFileSync(join(folder, 'slides.txt'), 'utf8').split('\f').slice(0, -1);
				expect(pages).toHaveLength(slides.length + appendix.length);
				const bare = (text: string) => text.replace(/\s/g, '');
				for (const { number, title } of slides)
					expect(bare(pages[number - 1]!)).toContain(bare(plainText(title, view)));
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		},
		300_000
	);
});
