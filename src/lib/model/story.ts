/** The story as told: every name in it exists, every address is its own, and nothing prepared is left untold. */
import { ownId } from './ownids.ts';
import { nearest, type Complain } from './problem.ts';
import { locate, type Original } from './quote.ts';
import type { ChartSpec, StoryFile, Words } from './schema.ts';
import { proveRoom } from './room.ts';
import { mentioned, parseText, type TextWords } from './text.ts';
import { proveEnglish } from './translation.ts';
import type { Chapter, Piece, Step } from './view.ts';
import { proveWording } from './wording.ts';

export interface StoryRules {
	charts: Record<string, ChartSpec>;
	sections: Set<string>;
	original: Original;
	text: TextWords;
	/** As for translations. */
	accounted: boolean;
}

export type Texts = { zh: Piece[]; en: Piece[] };

/** Both languages of a text, taken apart. */
export function parseWords(
	{ zh, en }: Words,
	words: TextWords,
	path: (string | number)[],
	subject: string,
	complain: Complain
): Texts {
	let faulty = false;
	const parse = (lang: 'zh' | 'en', text: string) =>
		parseText(text, words, (says, at) => {
			faulty = true;
			complain([...path, lang], subject, says, at);
		});
	const texts = { zh: parse('zh', zh), en: parse('en', en) };
	proveWording({ zh, en }, words, (lang, says, at) => complain([...path, lang], subject, says, at));
	// A translation that prints other numbers is none.
	for (const [lang, other] of [
		['zh', 'en'],
		['en', 'zh']
	] as const)
		for (const id of new Set(mentioned(texts[other])))
			if (!faulty && !mentioned(texts[lang]).includes(id))
				complain(
					[...path, lang],
					subject,
					`{${id}} is printed in the other language only. Print the same numbers in both.`
				);
	return texts;
}

/** A text as it is printed, in every language. */
export function printed(texts: Texts, figures: TextWords['proven']): Words {
	const number = (id: string) => (Object.hasOwn(figures, id) ? figures[id]?.text : undefined);
	const print = (lang: 'zh' | 'en') =>
		texts[lang]
			.map((piece) => (piece.is === 'figure' ? (number(piece.id)?.[lang] ?? '') : piece.text))
			.join('');
	return { zh: print('zh'), en: print('en') };
}

/** @returns the chart, when it exists and has the state */
export function proveState(
	{ chart, state }: { chart: string; state: string },
	charts: Record<string, ChartSpec>,
	path: (string | number)[],
	subject: string,
	complain: Complain
): ChartSpec | undefined {
	const spec = charts[chart];
	if (!spec)
		complain(
			[...path, 'chart'],
			subject,
			`there is no chart “${chart}”.${nearest(chart, Object.keys(charts))} Write the id of a chart of charts.yaml.`
		);
	else if (state in spec.states) return spec;
	else
		complain(
			[...path, 'state'],
			subject,
			`the chart ${chart} has no state “${state}”. Write one of ${Object.keys(spec.states).join(', ')}.`
		);
	return undefined;
}

export function tellStory(file: StoryFile, rules: StoryRules, complain: Complain): Chapter[] {
	const { charts, sections, original, text, accounted } = rules;
	const others = text.names.map((name) => ({ text: name }));
	const addresses = new Map<string, string>();
	const names = new Set(file.chapters.flatMap(({ id, steps }) => [id, ...steps.map((s) => s.id)]));
	const address = (path: (string | number)[], id: string, what: string) => {
		const other = addresses.get(id);
		const own = ownId(id, { terms: text.terms, names });
		if (own)
			complain(
				path,
				id,
				`the page has this id already: it is ${own}. Ids are addresses; give this one another.`
			);
		else if (other)
			complain(
				path,
				id,
				`the id is used twice: it is ${other} already. Ids are addresses; give this one another.`
			);
		else addresses.set(id, what);
	};
	let index = 0;
	return file.chapters.map((chapter, c): Chapter => {
		const at = ['chapters', c];
		address([...at, 'id'], chapter.id, 'a chapter');
		const own =
			chapter.section !== undefined && sections.has(chapter.section) ? chapter.section : undefined;
		if (chapter.section !== own)
			complain(
				[...at, 'section'],
				chapter.id,
				`there is no section ${chapter.section} in the report. Write one of ${[...sections].join(', ')}.`
			);
		const parse = (path: (string | number)[], subject: string, words: Words) =>
			parseWords(words, text, path, subject, complain);
		const fit = (
			what: 'title' | 'text',
			path: (string | number)[],
			subject: string,
			words: Words
		) => {
			const texts = parse(path, subject, words);
			proveRoom(what, path, subject, printed(texts, text.proven), complain);
			return texts;
		};
		parse([...at, 'name'], chapter.id, chapter.name);
		const steps = chapter.steps.map((step, s): Step => {
			const path = [...at, 'steps', s];
			address([...path, 'id'], step.id, 'a step');
			proveState(step, charts, path, step.id, complain);
			const found =
				step.quote &&
				locate(original, step.quote.zh, (says) =>
					complain([...path, 'quote', 'zh'], step.id, says)
				);
			if (step.quote)
				proveEnglish(step.quote.zh, step.quote.en, { others, accounted }, (says, offset) =>
					complain([...path, 'quote', 'en'], step.id, says, offset)
				);
			const section = found?.sentence.place.section;
			if (section !== undefined && own !== undefined && section !== own)
				complain(
					[...path, 'quote', 'zh'],
					step.id,
					`the quote stands in section ${section} of the report, but this chapter tells ${own}. Quote from there, or move the step.`
				);
			return {
				id: step.id,
				index: index++,
				chapter: chapter.id,
				chart: step.chart,
				state: step.state,
				title: fit('title', [...path, 'title'], step.id, step.title),
				text: fit('text', [...path, 'text'], step.id, step.text),
				...(step.slide ? { slide: fit('text', [...path, 'slide'], step.id, step.slide) } : {}),
				note: parse([...path, 'note'], step.id, step.note),
				...(step.brief ? { brief: true } : {}),
				...(step.pictured ? { pictured: true } : {}),
				...(step.quote ? { quote: step.quote, verbatim: step.quote.zh } : {}),
				...(found ? { quoteSentence: found.sentence.id } : {})
			};
		});
		const { inWords } = chapter;
		for (const [i, figure] of (inWords ?? []).entries())
			if (!text.figures.has(figure))
				complain(
					[...at, 'inWords', i],
					chapter.id,
					`there is no figure “${figure}”.${nearest(figure, text.figures)} Write the id of a figure of figures.yaml.`
				);
		return {
			id: chapter.id,
			...(chapter.section === undefined ? {} : { section: chapter.section }),
			voice: chapter.voice,
			name: chapter.name,
			title: fit('title', [...at, 'title'], chapter.id, chapter.title),
			...(inWords ? { inWords } : {}),
			lead: parse([...at, 'lead'], chapter.id, chapter.lead),
			steps
		};
	});
}

/** Charts and states that no step shows. */
export function proveAllShown(
	chapters: Chapter[],
	charts: Record<string, ChartSpec>,
	complain: Complain
): void {
	const steps = chapters.flatMap((chapter) => chapter.steps);
	for (const [id, spec] of Object.entries(charts)) {
		const shown = steps.filter((step) => step.chart === id).map((step) => step.state);
		if (shown.length === 0)
			complain(
				[id],
				id,
				'no step of the story shows this chart. Add a step with it to story.yaml, or take the chart out.'
			);
		else
			for (const state of Object.keys(spec.states).filter((one) => !shown.includes(one)))
				complain(
					[id, 'states', state],
					`${id}/${state}`,
					'no step of the story shows this state. Add a step with it to story.yaml, or take the state out.'
				);
	}
}

/** Figures that neither a chart nor a text tells. `told` holds those that charts draw or write. */
export function proveAllTold(
	figures: string[],
	told: Set<string>,
	chapters: Chapter[],
	complain: Complain
): void {
	const said = chapters.flatMap(({ title, lead, steps }) => [
		...[title, lead].flatMap(({ zh }) => mentioned(zh)),
		...steps.flatMap((step) => [step.title, step.text].flatMap(({ zh }) => mentioned(zh)))
	]);
	for (const id of figures)
		if (!told.has(id) && !said.includes(id))
			complain(
				['figures', id],
				id,
				'the figure is not told anywhere. Show it in a chart or print it in a step of the story.'
			);
}
