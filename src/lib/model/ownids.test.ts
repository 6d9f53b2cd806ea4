import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownId } from './ownids.ts';

const known = { terms: new Set(['mediation']), names: new Set(['wall', 'two-rates']) };

describe('an id of the page itself', () => {
	it.each([
		['story', 'where the story begins'],
		['story-data', 'the data of its script'],
		['page-lines', 'its map of the report'],
		['keys-help', 'its help for the keyboard'],
		['term-mediation', 'the explanation of the term mediation'],
		['two-rates-title', 'the title of two-rates'],
		['heap-0', 'dots of a picture'],
		['s12-3', 'dots of a picture'],
		['live-wall-0', 'dots of a picture'],
		['own-two-rates-11', 'dots of a picture']
	])('%s is %s', (id, what) => expect(ownId(id, known)).toBe(what));

	it.each([
		'constructor',
		'stories',
		'term-limits',
		'title',
		'big-title',
		'heap',
		'live-shows-2',
		'sum-2',
		'own-goals'
	])('%s is none', (id) => expect(ownId(id, known)).toBeUndefined());
});

it('every element of the story’s page with an id of its own is known', () => {
	const folders = ['src/lib/story', 'src/lib/story/aloud', 'src/lib/settings'];
	const files = [
		'src/app.html',
		'src/routes/[[lang=lang]]/[[report=report]]/+page.svelte',
		'src/routes/+layout.svelte',
		...folders.flatMap((folder) =>
			readdirSync(folder, { withFileTypes: true })
				.filter((one) => one.isFile() && !one.name.endsWith('.test.ts'))
				.map(({ name }) => `${folder}/${name}`)
		)
	];
	const ids = files.flatMap((file) => {
		const text = readFileSync(file, 'utf8');
		const found = text.matchAll(/\sid="([^"{}$]+)"|\bconst id = '([^']+)'/g);
		return [...found].map(([, written, named]) => written ?? named!);
	});
	expect(ids).toContain('story');
	expect(ids).toContain('story-data');
	expect(ids.filter((id) => ownId(id, known) === undefined)).toEqual([]);
});
