/** A site with two reports: what only the home report has, and where each is found. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { deckWords } from '../src/lib/messages/deck.ts';
import { plainText } from '../src/lib/model/text.ts';
import { second, twoReports } from './tworeports.ts';

const folder = twoReports();
let server: {
	deck: typeof import('../src/lib/server/deck.ts');
	downloads: typeof import('../src/lib/server/downloads.ts');
	pages: typeof import('../src/lib/server/pages.ts');
};
beforeAll(async () => {
	vi.stubEnv('REPORT_DATA', folder);
	server = {
		deck: await import('../src/lib/server/deck.ts'),
		downloads: await import('../src/lib/server/downloads.ts'),
		pages: await import('../src/lib/server/pages.ts')
	};
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

describe.each(['zh', 'en'] as const)('the briefing kit, in %s', (lang) => {
	it('is offered for the home report, whose files it holds, and for no other', () => {
		const kinds = (name: string | undefined) =>
			server.downloads.downloads(lang, name).map(({ kind }) => kind);
		expect(kinds(undefined)).toContain('kit');
		expect(kinds(second)).toEqual(kinds(undefined).filter((kind) => kind !== 'kit'));
	});

	it('is named on the last slide of the home report, and on no slide of another', () => {
		const titles = (name: string | undefined) =>
			server.deck
				.deckSlides(lang, name)
				.map(({ title }) => plainText(title, server.deck.withNotes(lang, name)));
		expect(titles(undefined).at(-1)).toBe(deckWords[lang].whereTitle);
		expect(titles(second)).toEqual(titles(undefined).slice(0, -1));
	});
});
