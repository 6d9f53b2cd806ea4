/** The figures of a report: each proven against the text, computed where it is computed, and printed. */
import { derive } from './derive.ts';
import { printNumber } from './number.ts';
import { nearest, type Complain } from './problem.ts';
import { locate, proveNumber, type Original } from './quote.ts';
import { relate, type Relations } from './relations.ts';
import type { FiguresFile, ListedFigure, Units } from './schema.ts';
import type { Figure } from './view.ts';

/** Figures with what the other rules need to know about them. */
export interface Proven {
	figures: Record<string, Figure>;
	relations: Relations;
	/** Stretches of source.txt that figures account for. */
	covered: [number, number][];
}

type Entry = FiguresFile['figures'][string];

/** Decimals with which a number is written. */
function decimalsOf(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}

function proveNames(id: string, entry: ListedFigure, complain: Complain): void {
	if (entry.count !== entry.names.length)
		complain(
			['figures', id, 'count'],
			id,
			`the count is ${entry.count}, but ${entry.names.length} names are listed. Make them agree.`
		);
	let from = 0;
	for (const [index, name] of entry.names.entries()) {
		const at = entry.quote.indexOf(name, from);
		if (at < 0)
			complain(
				['figures', id, 'names', index],
				id,
				`the name 「${name}」 is not in the quote 「${entry.quote}」, or not in this order. Write the names as the quote has them.`
			);
		else from = at + name.length;
	}
}

/** Proves every figure of figures.yaml; faulty ones are left out. */
export function proveFigures(
	{ figures: entries }: FiguresFile,
	units: Units,
	year: number,
	original: Original,
	complain: Complain
): Proven {
	const known = Object.keys(entries);
	const relations = relate(entries);
	const covered: [number, number][] = [];
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

	const make = (id: string, entry: Entry): Figure | undefined => {
		const unit = units[entry.unit];
		if (!unit) {
			complain(
				['figures', id, 'unit'],
				id,
				`the unit ${entry.unit} is not in units.yaml. Add it there, or write the unit that the report prints.`
			);
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
			const closed = inputs.every((input) => figures[input]?.bound === 'exact');
			const text = texts(value, bound, decimals, closed);
			return {
				...plain,
				...more,
				value,
				bound,
				decimals,
				period,
				text,
				formula,
				inputs,
				working: made.working(text)
			};
		}
		const found = locate(original, entry.quote, (says) =>
			complain(['figures', id, 'quote'], id, says)
		);
		const value = 'count' in entry ? entry.count : entry.value;
		const bound = 'count' in entry ? 'exact' : entry.bound;
		if ('count' in entry) {
			proveNames(id, entry, complain);
			if (found) covered.push([found.start, found.end]);
		} else if (found) {
			const place = proveNumber(id, entry, found, complain);
			if (place) covered.push(place);
		}
		if (entry.since !== undefined && entry.since >= year)
			complain(
				['figures', id, 'since'],
				id,
				`since ${entry.since} is not before the report's year ${year}. Leave it out unless the period began earlier.`
			);
		const decimals = decimalsOf(value);
		return {
			...plain,
			...more,
			value,
			bound,
			decimals,
			period: [entry.since ?? year, year],
			text: texts(value, bound, decimals),
			quote: entry.quote,
			...(found ? { sentence: found.sentence.id, place: found.sentence.place } : {})
		};
	};

	for (const id of known) figure(id);
	for (const id of known) proveRelations(id, entries, figures, complain);
	return {
		figures: Object.fromEntries(known.flatMap((id) => (figures[id] ? [[id, figures[id]]] : []))),
		relations,
		covered
	};
}

function proveRelations(
	id: string,
	entries: FiguresFile['figures'],
	figures: Record<string, Figure>,
	complain: Complain
): void {
	const entry = entries[id]!;
	for (const key of ['incomparable', 'overlaps'] as const)
		for (const [index, other] of entry[key].entries())
			if (!entries[other] || other === id)
				complain(
					['figures', id, key, index],
					id,
					`there is no other figure “${other}”.${nearest(other, Object.keys(entries))} Write the id of another figure.`
				);
	if (entry.partOf === undefined) return;
	const say = (says: string) => complain(['figures', id, 'partOf'], id, says);
	if (!entries[entry.partOf] || entry.partOf === id) {
		say(
			`it is part of “${entry.partOf}”, which is no other figure.${nearest(entry.partOf, Object.keys(entries))} Write the id of the whole.`
		);
		return;
	}
	const [part, whole] = [figures[id], figures[entry.partOf]];
	if (!part || !whole) return;
	if (whole.partOf === id)
		say(`it and ${whole.id} are parts of each other. Only one can be the whole.`);
	if (part.unitKind === 'percent' || whole.unitKind === 'percent')
		say('a percentage is no part of anything. Make partOf a count or an amount of money.');
	else if (part.unit !== whole.unit)
		say(
			`it counts ${part.unit}, its whole ${whole.id} counts ${whole.unit}. A part has the unit of its whole.`
		);
	else if (part.value > whole.value)
		say(
			`the part (${part.value}) is larger than its whole ${whole.id} (${whole.value}). Correct one of them.`
		);
	if (String(part.period) !== String(whole.period))
		say(
			`it covers ${part.period.join(' to ')}, its whole ${whole.id} ${whole.period.join(' to ')}. A part has the period of its whole.`
		);
}
