/** How long the story takes to read. */
import { plainText } from '../model/text.ts';
import type { View } from '../model/view.ts';

/** Characters a minute in Chinese, words in English, at an unhurried pace. */
const pace = { zh: 350, en: 210 };
/** Minutes spent on looking at one picture's state. */
const look = 1 / 15;

/** Whole minutes, at least one. */
export function minutes(view: View): number {
	const steps = view.chapters.flatMap((chapter) => chapter.steps);
	const text = [
		...view.chapters.flatMap(({ title, lead }) => [title, lead]),
		...steps.flatMap(({ title, text }) => [title, text])
	]
		.map((pieces) => plainText(pieces, view))
		.concat(steps.map(({ quote }) => quote ?? ''))
		.join(' ');
	const amount = view.lang === 'zh' ? text.length : text.split(/\s+/).length;
	return Math.max(1, Math.round(amount / pace[view.lang] + steps.length * look));
}
