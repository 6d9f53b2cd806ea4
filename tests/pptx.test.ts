/** The native slides: what they say is what the report says, and an office program opens them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartIds } from '../src/lib/charts/facts.ts';
import { nativeOf } from '../src/lib/server/appendix.ts';
import { deckSlides, withNotes } from '../src/lib/server/deck.ts';
import { pptxFile } from '../src/lib/server/pptx.ts';
import { plainText } from '../src/lib/model/text.ts';
import { fullWidth } from '../src/lib/model/typography.ts';
import { sentencesOf } from '../src/lib/model/source.ts';
import { decode } from './html.ts';

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
	const view = withNotes(lang, undefined);
	const slides = deckSlides(lang, undefined);
	const charts = chartIds(view);
	let file: Uint8Array;
	let parts: Record<string, string>;

	beforeAll(async () => {
		file = await pptxFile(slides, view);
		parts = Object.fromEntries(
			Object.entries(unzipSync(file))
				.filter(([name]) => /\.(xml|rels)$/.test(name))
				.map(([name, bytes]) => [name, strFromU8(bytes)])
		);
	}, 120_000);

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
			slides.length + charts.length
		);
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
		const native = charts.flatMap((id) => nativeOf(view, id) ?? []);
		expect(native.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['bar', 'doughnut']));
		// So few are counted, not shared out.
		for (const { kind, rows } of native)
			if (kind === 'doughnut')
				expect(rows.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThan(20);
		const drawn = Object.entries(parts)
			.filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
			.map(([, xml]) => {
				const values = /<c:val>[\s\S]*?<\/c:val>/.exec(xml)![0];
				return [...values.matchAll(/<c:v>([^<]+)<\/c:v>/g)]
					.map(([, value]) => Number(value))
					.sort();
			});
		expect(drawn.map(String).sort()).toEqual(
			native.map(({ rows }) => String(rows.map(({ value }) => value).sort())).sort()
		);
		for (const [index, id] of charts.entries()) {
			const said = words(slide(slides.length + 1 + index));
			const rows = view.charts[id]!.figures.filter((figure) => view.figures[figure]);
			for (const figure of rows.slice(0, 8)) expect(said, id).toContain(view.figures[figure]!.text);
			expect(slide(slides.length + 1 + index)).toContain('<a:tbl>');
			// 914,400 units are an inch; the slide is 7.5 inches high, and its title and foot need two.
			const heights = [...slide(slides.length + 1 + index).matchAll(/<a:tr h="(\d+)"/g)];
			const height = heights.reduce((sum, [, one]) => sum + Number(one), 0) / 914_400;
			expect(height, id).toBeLessThanOrEqual(5.51);
			expect(height, id).toBeGreaterThan(2.5);
		}
	});

	it('name faces that machines in China have', () => {
		const all = Object.values(parts).join('');
		expect(all).not.toContain('Deck ');
		const chinese = new Set([...all.matchAll(/<a:ea typeface="([^"]+)"/g)].map(([, face]) => face));
		expect([...chinese]).toEqual(expect.arrayContaining(['Microsoft YaHei', 'SimSun']));
	});

	it('are the same bytes every time', async () => {
		const again = await pptxFile(slides, view);
		expect(Buffer.compare(Buffer.from(file), Buffer.from(again))).toBe(0);
	}, 120_000);

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
				expect(pages).toHaveLength(slides.length + charts.length);
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
