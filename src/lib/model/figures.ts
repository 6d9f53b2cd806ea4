/** The figures of a report: each proven against the text, computed where it is computed, and printed. */
import { proveConstants } from './constants.ts';
import { derive } from './derive.ts';
import { decimalsOf, printNumber } from './printing.ts';
import { proveSince, proveToDate } from './period.ts';
import type { Complain } from './problem.ts';
import type { Original } from './quote.ts';
import { proveRelations, relate, type Relations } from './relations.ts';
import type { FiguresFile, ListedFigure, StatedFigure, Units } from './schema.ts';
import { proveStatement } from './statement.ts';
import type { Figure, Stretch } from './view.ts';

/** Figures with what the other rules need to know about them. */
export interface Proven {
	figures: Record<string, Figure>;
	relations: Relations;
	/** What figures account for. */
	covered: Stretch[];
}

type Entry = FiguresFile['figures'][string];

/** Proves every figure of figures.yaml; faulty ones are left out. */
export function proveFigures(
	{ figures: entries, others }: FiguresFile,
	units: Units,
	year: number,
	original: Original,
	complain: Complain
): Proven {
	const known = Object.keys(entries);
	const relations = relate(entries);
	const periods = others.flatMap(({ is, text }) => (is === 'period' ? text : []));
	const covered: Stretch[] = [];
	/** Place of a number in source.txt → the figure that states it. */
	const stated = new Map<string, string>();
	const figures: Record<string, Figure> = {};
	const open = new Set<string>();

	const figure = (id: string): Figure | undefined => {
		if (figures[id]) return figures[id];
		const entry = entries[id];
		if (!entry || failed.has(id)) return undefined;
		if (open.has(id)) {
			const loop = [...open, id].slice([...open].indexOf(id));
			complain(
				['figures', id, 'formula'],
				id,
				`it is computed from itself: ${loop.join(' → ')}. Break the loop.`
			);
			return undefined;
		}
		open.add(id);
		const made = make(id, entry);
		open.delete(id);
		if (made) figures[id] = made;
		else failed.add(id);
		return made;
	};
	const failed = new Set<string>();

	const prove = (id: string, entry: StatedFigure | ListedFigure, say = complain) => {
		const statement = proveStatement(id, entry, original, Object.keys(units), say);
		if (statement.mark) covered.push(statement.mark);
		const place = JSON.stringify(statement.mark ?? null);
		const twin = statement.mark && stated.get(place);
		// “各100件” says one number of several things.
		if (twin && !/[各均]/.test(entry.quote))
			say(
				['figures', id, 'quote'],
				id,
				`the number of its quote 「${entry.quote}」 is the figure ${twin} already. Take one of the two out, or quote another number.`
			);
		stated.set(place, id);
		return statement;
	};

	const make = (id: string, entry: Entry): Figure | undefined => {
		const unit = Object.hasOwn(units, entry.unit) ? units[entry.unit] : undefined;
		if (!unit) {
			complain(
				['figures', id, 'unit'],
				id,
				`the unit ${entry.unit} is not in units.yaml. Add it there, or write the unit that the report prints.`
			);
			// Where it stands is looked for all the same: the number is not to be reported as forgotten.
			if ('quote' in entry) prove(id, entry, () => {});
			return undefined;
		}
		const plain = { id, unit: entry.unit, unitKind: unit.kind, unitEn: unit.en, name: entry.name };
		const more = {
			...(entry.one ? { one: entry.one } : {}),
			...(entry.note ? { note: entry.note } : {}),
			...(entry.partOf ? { partOf: entry.partOf } : {})
		};
		const texts = (value: number, bound: Figure['bound'], decimals: number, inclusive = false) => {
			const print = (lang: 'zh' | 'en') =>
				printNumber(value, { bound, decimals, unitKind: unit.kind, lang, inclusive });
			return { zh: print('zh'), en: print('en') };
		};
		if ('formula' in entry) {
			const { formula, bound, decimals } = entry;
			const made = derive(id, entry, known, { figure, relations }, complain);
			if (!made) return undefined;
			const { value, period, inputs } = made;
			// 余 says more than the number; every other bound may be reached, and what is computed from it, too.
			const inclusive =
				bound === 'atLeast' &&
				inputs.every((input) => figures[input]?.bound !== 'atLeast' || figures[input].inclusive);
			const text = texts(value, bound, decimals, inclusive);
			return {
				...plain,
				...more,
				value,
				bound,
				...(inclusive ? { inclusive } : {}),
				decimals,
				period,
				...(inputs.some((input) => figures[input]?.toDate) ? { toDate: true } : {}),
				text,
				formula,
				inputs,
				working: made.working(text)
			};
		}
		const statement = prove(id, entry);
		proveSince(id, entry.since, statement, { year, original, periods }, complain);
		proveToDate(id, entry, statement, complain);
		const { value, found, mark, lower } = statement;
		const bound = 'count' in entry ? 'exact' : entry.bound;
		const decimals = decimalsOf(value);
		return {
			...plain,
			...more,
			value,
			bound,
			...(lower?.inclusive ? { inclusive: true } : {}),
			...(lower?.word ? { qualifier: lower.word } : {}),
			decimals,
			period: [entry.since ?? year, year],
			...(entry.toDate ? { toDate: true } : {}),
			text: texts(value, bound, decimals, lower?.inclusive),
			quote: entry.quote,
			...('count' in entry ? { counted: true } : {}),
			...(found ? { sentence: found.sentence.id, place: found.sentence.place } : {}),
			...(mark ? { mark } : {})
		};
	};

	for (const id of known) figure(id);
	for (const id of known) {
		proveRelations(id, entries, figures, complain);
		proveConstants(id, figures, complain);
	}
	return {
		figures: Object.fromEntries(known.flatMap((id) => (figures[id] ? [[id, figures[id]]] : []))),
		relations,
		covered
	};
}
