/**
 * On paper no number can be touched: there each chapter ends with the sentences of the report behind its numbers, word for
 * word, and with the working of what is computed. They stand in the page only while it is printed.
 */
import { figureRow } from '../charts/rows.ts';
import { chartWords } from '../charts/words.ts';
import { pictureWords, sheetWords } from '../messages/index.ts';
import { evidence } from '../model/relations.ts';
import { sentencesOf } from '../model/source.ts';
import { fullWidth } from '../model/typography.ts';
import type { View } from '../model/view.ts';

function element(name: string, text: string, lang = ''): HTMLElement {
	const made = document.createElement(name);
	made.textContent = text;
	if (lang) made.lang = lang;
	return made;
}

/** Figures that a chapter prints or draws. */
function figuresIn(view: View, chapter: Element): string[] {
	const printed = [...chapter.querySelectorAll<HTMLElement>('[data-figure]')].flatMap(
		({ dataset }) => dataset['figure'] ?? []
	);
	const drawn = [...chapter.querySelectorAll<HTMLElement>('[data-scene]')].flatMap(
		({ dataset }) => view.charts[dataset['chart'] ?? '']?.figures ?? []
	);
	return [...new Set([...printed, ...drawn])].filter((id) => view.figures[id]);
}

function proofs(view: View, figures: string[]): HTMLElement[] {
	const { lang } = view;
	const stated = new Set(figures.flatMap((id) => evidence(view.figures, id)));
	const sentences = sentencesOf(view.source).flatMap(({ id, text, place }) => {
		const numbers = [...stated].filter((figure) => view.figures[figure]?.sentence === id);
		if (numbers.length === 0) return [];
		const line = element('p', '');
		const at = sheetWords[lang].place(place);
		line.append(
			element('b', numbers.map((figure) => figureRow(view, figure).text).join(' · ')),
			element('q', fullWidth(text), 'zh-CN'),
			...(view.translations[id] === undefined ? [] : [element('span', view.translations[id])]),
			element('small', at)
		);
		return [line];
	});
	const computed = figures.flatMap((id) => {
		const { name, working } = view.figures[id]!;
		return working === undefined ? [] : [element('p', chartWords[view.lang].pair(name, working))];
	});
	return [...sentences, ...computed];
}

/** @param story holds the chapters */
export function addProofs(story: HTMLElement, view: View) {
	for (const chapter of story.querySelectorAll('.chapter')) {
		const lines = proofs(view, figuresIn(view, chapter));
		if (lines.length === 0) continue;
		const box = document.createElement('aside');
		box.className = 'proofs';
		box.append(element('h3', pictureWords[view.lang].proofs), ...lines);
		chapter.append(box);
	}
}

export function removeProofs(story: HTMLElement) {
	for (const box of story.querySelectorAll('.proofs')) box.remove();
}
