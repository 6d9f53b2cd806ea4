/** A chart's note, sentence by sentence: none stands beside a state whose marks it does not speak of. */
import { stateFigures } from './charts.ts';
import { nearest, type Complain } from './problem.ts';
import type { ChartSpec } from './schema.ts';
import { parseWords } from './story.ts';
import { mentioned, type TextWords } from './text.ts';
import type { Caution, Lang, Local, Piece, Step } from './view.ts';

/** Where an entry of a note stands in its file. */
const pathOf = (id: string, note: ChartSpec['note'], at: number) =>
	Array.isArray(note) ? [id, 'note', at] : [id, 'note'];

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
	for (const [at, { except }] of entries.entries()) {
		for (const [index, state] of except.entries())
			if (!names.includes(state))
				complain(
					[...pathOf(id, note, at), 'except', index],
					id,
					`the chart has no state “${state}”.${nearest(state, names)} Write one of ${names.join(', ')}.`
				);
		if (names.every((state) => except.includes(state)))
			complain(
				[...pathOf(id, note, at), 'except'],
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
		words: parseWords({ zh, en }, text, pathOf(id, note, at), id, complain),
		except
	}));
}

/** Proves that no warning is lost: a state that shows the figures a sentence prints, or whose steps name them, needs it. */
export function proveLeftOut(
	id: string,
	spec: ChartSpec,
	cautions: Caution[],
	steps: Step[],
	complain: Complain
): void {
	for (const [at, { words, except }] of cautions.entries()) {
		const printed = mentioned(words.zh);
		for (const [index, state] of except.entries()) {
			const shown = stateFigures(spec, state);
			const told = steps.find((step) => {
				if (step.chart !== id || step.state !== state) return false;
				const said = [step.title, step.text].flatMap(({ zh }) => mentioned(zh));
				return printed.every((figure) => [...shown, ...said].includes(figure));
			});
			if (printed.length > 0 && told)
				complain(
					[...pathOf(id, spec.note, at), 'except', index],
					id,
					`this sentence speaks of {${printed.join('}, {')}}, which the state “${state}” shows or its step “${told.id}” names. Take ${state} out of except.`
				);
		}
	}
}

/** What must be said beside these states of a chart: each sentence that one of them needs, once. */
export function noteBeside(note: Local<Caution>[], states: string[], lang: Lang): Piece[] {
	const needed = note.filter(({ except }) => states.some((state) => !except.includes(state)));
	const gap: Piece[] = lang === 'en' ? [{ is: 'text', text: ' ' }] : [];
	return needed.flatMap(({ words }, at) => (at > 0 ? [...gap, ...words] : words));
}
