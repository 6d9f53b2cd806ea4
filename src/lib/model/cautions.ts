/** A chart's note, sentence by sentence: none stands beside a state whose marks it does not speak of. */
import { nearest, type Complain } from './problem.ts';
import type { ChartSpec } from './schema.ts';
import { parseWords } from './story.ts';
import type { TextWords } from './text.ts';
import type { Caution, Lang, Local, Piece } from './view.ts';

/** Proves a chart's note and takes it apart. */
export function tellNote(
	id: string,
	note: ChartSpec['note'],
	{ caveat, still, states }: ChartSpec,
	text: TextWords,
	complain: Complain
): Caution[] {
	const names = Object.keys(states);
	const entries = Array.isArray(note) ? note : [note];
	const pathOf = (at: number) => (Array.isArray(note) ? [id, 'note', at] : [id, 'note']);
	for (const [at, { except }] of entries.entries()) {
		for (const [index, state] of except.entries())
			if (!names.includes(state))
				complain(
					[...pathOf(at), 'except', index],
					id,
					`the chart has no state “${state}”.${nearest(state, names)} Write one of ${names.join(', ')}.`
				);
		if (names.every((state) => except.includes(state)))
			complain(
				[...pathOf(at), 'except'],
				id,
				'this note stands beside no state at all. Leave the states that need it out of except, or take the note out.'
			);
	}
	if (caveat && entries.every(({ except }) => except.includes(still)))
		complain(
			[id, 'caveat'],
			id,
			`the caveat says in short what the note says of the still, but no note stands beside “${still}”. Leave the still out of except, or take the caveat out.`
		);
	return entries.map(({ zh, en, except }, at) => ({
		words: parseWords({ zh, en }, text, pathOf(at), id, complain),
		except
	}));
}

/** What must be said beside these states of a chart: each sentence that one of them needs, once. */
export function noteBeside(note: Local<Caution>[], states: string[], lang: Lang): Piece[] {
	const needed = note.filter(({ except }) => states.some((state) => !except.includes(state)));
	const gap: Piece[] = lang === 'en' ? [{ is: 'text', text: ' ' }] : [];
	return needed.flatMap(({ words }, at) => (at > 0 ? [...gap, ...words] : words));
}
