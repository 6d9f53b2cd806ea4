/** What a link to the story shows of it: the first chapter's lead, numbers and terms in it included. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { plainText } from '../src/lib/model/text.ts';
import { pageView, storyPage } from '../src/lib/server/pages.ts';
import Page from '../src/routes/[[lang=lang]]/[[report=report]]/+page.svelte';
import { decode } from './html.ts';

it.each(['zh', 'en'] as const)('a number in the first lead is in the description: %s', (lang) => {
	const page = pageView(lang, undefined, lang === 'en' ? '/en/' : '/')!;
	const id = Object.keys(page.view.figures)[0]!;
	const [first, ...others] = page.view.chapters;
	const lead = [{ is: 'figure', id } as const, ...first!.lead];
	const view = { ...page.view, chapters: [{ ...first!, lead }, ...others] };
	const data = { ...page, ...storyPage(view), view };
	const { head } = render(Page, { props: { data } });
	const described = /<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? '';
	expect(decode(described)).toBe(plainText(lead, view));
	expect(described.startsWith(view.figures[id]!.text)).toBe(true);
});
