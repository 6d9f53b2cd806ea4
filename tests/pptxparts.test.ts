/** What the native slides say of themselves, in the parts of their file. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { deckSlides } from '../src/lib/server/deck.ts';
import { namedView } from '../src/lib/server/pages.ts';
import { pptxFile } from '../src/lib/server/pptx.ts';
import { decode } from './html.ts';
import { all, parse } from './xml.ts';

describe.each(['zh', 'en'] as const)('the file in %s', (lang) => {
	const view = namedView(lang, undefined);
	let files: Record<string, Uint8Array>;
	beforeAll(async () => {
		files = unzipSync(await pptxFile(deckSlides(lang, undefined).slice(0, 1), view));
	}, 180_000);
	const part = (name: string) => decode(strFromU8(files[name]!));

	it('names the report as its subject, and nobody as its author', () => {
		const core = part('docProps/core.xml');
		expect(core).toContain(`<dc:title>${view.title}</dc:title>`);
		expect(core).toContain(`<dc:subject>${view.title}</dc:subject>`);
		expect(core).toContain('<dc:creator></dc:creator>');
		expect(core).toContain('<cp:lastModifiedBy></cp:lastModifiedBy>');
		expect(part('docProps/app.xml')).toContain('<Company></Company>');
	});

	it('counts its slides by fields, which follow when slides are moved', () => {
		const slides = Object.keys(files).filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name));
		expect(slides.length).toBeGreaterThan(5);
		for (const name of slides) {
			const number = /\d+/.exec(name)![0];
			const fields = all(parse(strFromU8(files[name]!)), 'a:fld');
			expect(fields.map((one) => one.attributes['type'], name)).toEqual(['slidenum']);
			expect(part(name)).toContain(`<a:t>${number}</a:t></a:fld>`);
			expect(part(name)).not.toMatch(/\d+ \/ \d+/);
		}
	});
});
