/** Every word of the interface in English; the compiler asks for what Chinese has. */
import type { zh } from './zh.ts';

export const en: typeof zh = {
	sourcePage: {
		title: (report: string) => `The report itself: ${report}`,
		description: (report: string) =>
			`The full Chinese text of the ${report}: every sentence has its address, every statistic leads back to its picture.`,
		lead: 'The whole report, word for word, in Chinese. Underlined numbers are statistics: each leads to the step of the story that tells it. Dates, document numbers and list numbers are not marked.',
		contents: 'Contents',
		told: 'See this number in the story',
		computed: 'Computed from this paragraph (not stated in the report)',
		remarks: 'About this text',
		published: (publisher: string, date: string) => `Published by ${publisher} on ${date}.`,
		original: 'The original on the government’s website',
		punctuation:
			'Half-width punctuation of the stored text is shown full-width; the words are unchanged.'
	},
	figuresPage: {
		heading: 'Every figure',
		title: (report: string) => `Every figure: ${report}`,
		description: (report: string) =>
			`All statistics of the ${report}, each with the sentence that states it; computed ones with their formula. Search and sort.`,
		lead: 'Every statistic of the report with the sentence that states it. Those marked “ours” are computed from them, with the formula.',
		caption: 'All figures of the report',
		search: 'Search',
		count: (shown: number, all: number) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
		nothing: 'Nothing found. Try another word.',
		columns: { name: 'Figure', value: 'Value', period: 'Period', place: 'In the report' },
		told: 'In the story',
		working: 'Formula',
		from: 'Uses:',
		ours: 'ours',
		bounds: { atLeast: 'the report says “over”', about: 'rounded' },
		place: (paragraph: number, sentence: number) => `paragraph ${paragraph}, sentence ${sentence}`
	}
};
