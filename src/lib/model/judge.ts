/** What holds for every picture, whatever its kind: figures exist, marks have a meaning, one period, one base. */
import type { Proven } from './figures.ts';
import { nearest, type Complain } from './problem.ts';
import { wholes, years } from './relations.ts';
import type { Figure } from './view.ts';

export interface ChartRules {
	proven: Proven;
	/** Ids of all figures, faulty ones too: their own problem is told once. */
	known: Set<string>;
	/** Ids of the source's sections. */
	sections: Set<string>;
	/** Number of paragraphs of each section, as places tell them. */
	paragraphs: Map<string, number>;
	isVerbatim(words: string): boolean;
	/** The sentence that states a figure. */
	sentence(id: string): string | undefined;
	/** Names that figures.yaml lists as part of a figure, in the order of the report. */
	listed(whole: string): string[] | undefined;
}

/** Each of them is a mark of the picture, and somebody's phone draws it. */
export const mostDots = 200_000;

/** Judges one chart. */
export class Judge {
	constructor(
		readonly id: string,
		readonly rules: ChartRules,
		readonly complain: Complain
	) {}

	say(path: (string | number)[], says: string): void {
		this.complain(
			[this.id, ...path],
			path[0] === 'states' ? `${this.id}/${path[1]}` : this.id,
			says
		);
	}

	/** The figure, when it exists and is sound; an unknown id is a problem. */
	figure(path: (string | number)[], id: string): Figure | undefined {
		if (!this.rules.known.has(id))
			this.say(
				path,
				`there is no figure “${id}”.${nearest(id, this.rules.known)} Write the id of a figure of figures.yaml.`
			);
		return this.rules.proven.figures[id];
	}

	/** A figure drawn with one dot for each thing. */
	dots(path: (string | number)[], id: string): Figure | undefined {
		const figure = this.figure(path, id);
		if (figure?.unitKind === 'money')
			this.say(path, `${id} is money, which is drawn as a bar. Write { bar: ${id} }.`);
		else if (figure?.unitKind === 'percent')
			this.say(
				path,
				`${id} is a percentage, which has no dots. Name it under say, or draw a count computed from it.`
			);
		else if (figure?.bound === 'atMost')
			this.say(
				path,
				`${id} (${figure.text.zh}) may be fewer, and each dot is one that there is. Name it under say.`
			);
		else if (figure && (figure.value < 0 || figure.value > mostDots))
			this.say(
				path,
				`${id} (${figure.text.zh}) is no number of dots. Between 0 and ${mostDots} can be drawn; name it under say.`
			);
		else if (figure && !Number.isInteger(figure.value))
			this.say(
				path,
				`${id} is no whole number of dots (${Number(figure.value.toPrecision(12))}). ${figure.inputs ? 'Write round(…) around its formula in figures.yaml' : 'Draw a count'}, or name it under say.`
			);
		else if (figure && !figure.one)
			this.say(
				path,
				`${id} is drawn as dots, but does not say what one dot is. Add one: { zh, en } to it in figures.yaml.`
			);
		return figure;
	}

	/**
	 * Figures that a state writes without marks of their own: each once, and none whose number stands at its marks already.
	 * @param marks figures that the state draws; a whole that is there as its parts is not among them
	 */
	said(path: (string | number)[], say: string[], marks: string[]): void {
		for (const [index, id] of say.entries()) {
			this.figure([...path, index], id);
			if (marks.includes(id))
				this.say(
					[...path, index],
					`${id} is drawn in this state, with its number. Take it out of say.`
				);
			else if (say.indexOf(id) < index)
				this.say([...path, index], `${id} is said twice. Take one of the two out.`);
		}
	}

	/** Names and colours for marks that the chart does not have mislead the next editor. */
	unused(key: 'voices' | 'rings', ids: string[], marks: Set<string>): void {
		for (const [index, id] of ids.entries())
			if (!marks.has(id))
				this.say(
					[key, key === 'voices' ? id : index],
					`${key} names “${id}”, which the chart does not draw.${nearest(id, marks)} Take it out or draw it.`
				);
	}

	/**
	 * Figures of one picture cover one period and may be compared.
	 * @param beside figures of the same picture that have been compared with each other already
	 */
	together(
		path: (string | number)[],
		ids: string[],
		separate: boolean,
		beside: string[] = []
	): void {
		const find = (id: string) => this.rules.proven.figures[id] ?? [];
		const figures = ids.flatMap(find);
		// Parts of one whole have its base: what holds for one of them is told once.
		const told = new Set<string>();
		const say = (says: string) => {
			if (!told.has(says)) this.say(path, says);
			told.add(says);
		};
		for (const [i, a] of figures.entries())
			for (const b of [...beside.flatMap(find), ...figures.slice(i + 1)]) {
				if (String(a.period) !== String(b.period))
					say(
						`${a.id} covers ${years(a)}, ${b.id} ${years(b)}. Show figures of one period in one state.`
					);
				const pair = separate ? undefined : this.rules.proven.relations.incomparable(a.id, b.id);
				if (pair)
					say(
						`${pair[0]} and ${pair[1]} count on different bases (incomparable). Show them in different states, or write separate: true and say so in the note.`
					);
			}
	}

	/**
	 * One dot is one thing, so nothing is drawn twice: no figure, no part beside its whole, no members that two share.
	 * @param groups figures that stand apart from those of the other groups
	 */
	apart(path: (string | number)[], groups: string[][]): void {
		for (const [index, group] of groups.entries())
			for (const other of groups.slice(0, index)) {
				const clash = group
					.flatMap((id) => other.map((one) => this.#clash(one, id)))
					.find((says) => says !== undefined);
				if (clash) this.say([...path, index], clash);
			}
	}

	#clash(a: string, b: string): string | undefined {
		const { figures, relations } = this.rules.proven;
		if (a === b) return `${a} is drawn twice in one picture. Take one of the two out.`;
		if (relations.overlap(a, b))
			return `${a} and ${b} share members (overlaps), so they do not stand side by side. Show them in two states.`;
		// Bars measure; they hold nothing that could be counted twice.
		if (figures[a]?.unitKind === 'money') return undefined;
		const [part, whole] = wholes(figures, a).has(b) ? [a, b] : [b, a];
		return wholes(figures, part).has(whole)
			? `${whole} is drawn beside ${part}, which is part of it, so the same things are drawn twice. Write { whole: ${whole}, parts: [${part}] }, or show them in two states.`
			: undefined;
	}
}
