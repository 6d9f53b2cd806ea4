/** What the speaker has before the eyes: what to say, and the sentence of the report behind everything that is shown. */
import { stateFigures } from '../model/charts.ts';
import { evidence } from '../model/relations.ts';
import { sentencesOf } from '../model/source.ts';
import { mentioned, plainText } from '../model/text.ts';
import type { Piece, Place, View } from '../model/view.ts';

export interface Notes {
	/** In plain words, a paragraph each. */
	say: string[];
	/** Terms of law that the slide uses. */
	terms: { name: string; text: string }[];
	/** Figures that are ours: name and formula, printed. */
	computed: { name: string; working: string }[];
	/** The report's sentences, verbatim (show them through `fullWidth`), in order of the text. */
	sources: { id: string; text: string; place: Place }[];
}

export const plainNotes = (say: string): Notes => ({
	say: [say],
	terms: [],
	computed: [],
	sources: []
});

/** What a slide says, and the state of a picture that it shows. */
export interface Said {
	title: Piece[];
	text: Piece[];
	note?: Piece[];
	say?: string[];
	chart?: string;
	state?: string;
	quoteSentence?: string;
	/** Figures that it says in words. */
	inWords?: string[];
}

export function notesOf(view: View, said: Said): Notes {
	const { title, text, note = [], say = [], chart, state, quoteSentence, inWords = [] } = said;
	const pieces = [...title, ...text, ...note];
	const spec = chart === undefined ? undefined : view.charts[chart]!.spec;
	const shown = spec && state !== undefined ? stateFigures(spec, state) : [];
	const figures = [...new Set([...mentioned(pieces), ...inWords, ...shown])];
	const wanted = new Set(
		figures.flatMap((id) => evidence(view.figures, id)).map((id) => view.figures[id]?.sentence)
	);
	wanted.add(quoteSentence);
	const terms = new Set(pieces.flatMap((piece) => (piece.is === 'term' ? [piece.id] : [])));
	return {
		say: [...say, ...(note.length ? [plainText(note, view)] : [])],
		terms: [...terms].flatMap((id) => view.terms[id] ?? []),
		computed: figures.flatMap((id) => {
			const { name, working } = view.figures[id] ?? {};
			return name !== undefined && working !== undefined ? [{ name, working }] : [];
		}),
		sources: sentencesOf(view.source)
			.filter(({ id }) => wanted.has(id))
			.map(({ id, text: words, place }) => ({ id, text: words, place }))
	};
}
