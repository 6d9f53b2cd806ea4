import { expect, it } from 'vitest';
import { reportView } from '../server/pages.ts';
import { notesOf } from './notes.ts';

const view = reportView('zh', undefined)!;

it('a whole that is drawn as its parts is accounted for: how it was computed, and the sentences behind it', () => {
	const none = { title: [], text: [] };
	const { computed, sources } = notesOf(view, { ...none, chart: 'services', state: 'online' });
	const { name, working } = view.figures['services']!;
	expect(computed).toContainEqual({ name, working });
	expect(sources.length).toBeGreaterThan(0);
	expect(notesOf(view, none)).toMatchObject({ computed: [], sources: [] });
});
