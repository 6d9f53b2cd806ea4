/** Every word of the interface in English; the compiler asks for what Chinese has. */
import { inSection, places } from './section.ts';
import type * as zh from './zh.ts';

const { en: place } = places;

const period = (from: number, to: number, toDate?: boolean) =>
	from < to ? `since ${from}` : toDate ? 'to date' : `${from}`;

export const frameWords: typeof zh.frameWords = {
	pages: 'Pages',
	toStory: 'Back to the story',
	source: 'The report itself',
	figures: 'Every figure',
	toTop: 'Top of the page',
	otherLanguage: '中文',
	skip: 'Skip to the story'
};

export const settingsWords: typeof zh.settingsWords = {
	label: 'Settings',
	large: 'Large text',
	text: 'Text size',
	texts: ['Standard', 'Large', 'Larger', 'Largest'],
	theme: 'Colours',
	themes: ['System', 'Paper', 'Night'],
	view: 'Reading',
	views: ['Scrolling', 'Plain'],
	motion: 'Motion',
	motions: ['System', 'None'],
	otherLanguage: '中文'
};

export const storyWords: typeof zh.storyWords = {
	tagline: 'Every dot is one thing that happened',
	minutes: (minutes: number) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
	published: (publisher: string, date: string) => `The report: ${publisher}, ${date}`,
	hint: 'Tap an underlined number to see its sentence.',
	onScreen: /([^.]*\b(?:[Tt]ap|[Ss]croll)\b[^.]*\.)/,
	unofficial: 'Unofficial translation. The Chinese text of the report is the one that counts.',
	chapters: 'Chapters',
	section: (section: string) => `Report, ${inSection(section)}`,
	previous: 'Previous step',
	next: 'Next step',
	progress: (percent: number) => `${percent}% read`,
	aloud: 'Read aloud',
	noNetwork: 'No network, please try again',
	/** Without script. */
	ownPicture: 'See the picture of this step',
	link: 'Share this step',
	shared: (finding: string, report: string) => `${finding} (source: ${report})`,
	copied: 'Copied',
	byHand: 'Use your browser’s own Share menu',
	quoted: 'The report (translation unofficial)',
	terms: 'Terms of law',
	about: 'About this story',
	method:
		'All numbers come from the report; each leads back to its sentence. Those marked “computed” are worked out from them, with the formula. What the report does not say, we do not guess. “We” are the makers of this story, not the government that published the report; computed numbers are ours, not its own.'
};

export const pictureWords: typeof zh.pictureWords = {
	kind: 'chart',
	hint: '← → one by one · Enter sentence · T table · ? keys',
	help: 'Arrow keys go from thing to thing, Enter opens the sentence, T the table, the question mark all keys.',
	share: (whole: string, share: string) => `${share} of “${whole}”, computed by us`,
	source: (place: string) => `Source: ${place}`,
	proofs: 'The numbers of this chapter in the report’s own words (translation unofficial)',
	position: (at: string, all: string) => `${at} of ${all}`,
	table: 'Table',
	columns: { name: 'Name', value: 'Value', one: 'One dot is', period: 'Years' },
	keysTitle: 'Keys in a chart',
	keys: [
		['→ ↓', 'Next thing'],
		['← ↑', 'Previous thing'],
		['Home / End', 'First, last'],
		['Enter', 'The sentence behind the number'],
		['T', 'Table'],
		['N / P', 'Next or previous step of the story'],
		['Esc', 'Back to the whole chart'],
		['?', 'These keys']
	]
};

export const sheetWords: typeof zh.sheetWords = {
	label: 'Where this number comes from',
	termLabel: 'Term of law',
	close: 'Close',
	ours: { counted: 'counted by us', computed: 'computed' },
	oursNote: {
		counted:
			'We counted the names that the report lists; the report itself does not state the number.',
		computed:
			'We computed this number from numbers in the report; the report itself does not state it.'
	},
	formula: 'Formula',
	says: 'The report says (translation unofficial)',
	period,
	place,
	inSource: 'See it in the full report',
	inFigures: 'See it among all figures'
};

export const sourceWords: typeof zh.sourceWords = {
	title: (report: string) => `The report itself: ${report}`,
	description: (report: string) =>
		`The full Chinese text of the ${report}, with a translation: every sentence has its address, every statistic leads back to its picture.`,
	lead: 'The whole report, word for word, in Chinese, its punctuation shown full width; under each paragraph stands a translation. Underlined numbers are statistics: each leads to the step of the story that tells it. Dates, document numbers and list numbers are not marked.',
	contents: 'Contents',
	told: 'See this number in the story',
	computed: 'Computed from this paragraph (not stated in the report)',
	remarks: 'About this text',
	published: (publisher: string, date: string) => `Publisher: ${publisher}. Published on ${date}.`,
	original: 'The original on the government’s website'
};

export const figuresWords: typeof zh.figuresWords = {
	heading: 'Every figure',
	title: (report: string) => `Every figure: ${report}`,
	description: (report: string) =>
		`All statistics of the ${report}, each with the sentence that states it; computed ones with their formula. Search and sort.`,
	lead: 'Every statistic of the report with the sentence that states it, translated. Where it only lists names, we counted them: “counted by us”. Those marked “computed” are worked out from these numbers, with the formula.',
	caption: 'All figures, computed ones included',
	section: 'Section',
	allSections: 'All sections',
	origin: 'Origin',
	allOrigins: 'All figures',
	origins: {
		stated: 'Stated by the report',
		counted: 'Counted by us',
		computed: 'Computed by us'
	},
	search: 'Search',
	count: (shown: number | string, all: number) =>
		shown === all ? `${all} in all` : `${shown} of ${all}`,
	nothing: 'Nothing found. Try another word.',
	columns: { name: 'Figure', value: 'Value', period: 'Period', place: 'In the report' },
	told: 'In the story',
	working: 'Formula',
	from: 'Uses: ',
	comma: ', ',
	ours: { counted: 'counted by us', computed: 'computed' },
	bounds: { atMost: 'at most; it may be less', about: 'rounded' },
	// The report's word is Chinese; these are what it means.
	more: () => 'the report says “over”',
	orMore: () => 'the report says “at least”',
	atLeast: 'at least; it may be more',
	moreThan: 'more than this',
	period,
	place
};

export const fileWords: typeof zh.fileWords = {
	columns: {
		id: 'id',
		name: 'name',
		value: 'value',
		unit: 'unit',
		origin: 'origin',
		bound: 'bound',
		from: 'from',
		to: 'to',
		printed: 'printed',
		one: 'one dot',
		quote: 'quote',
		sentence: 'sentence',
		translation: 'translation',
		place: 'place',
		section: 'section',
		paragraph: 'paragraph',
		number: 'sentence number',
		address: 'address',
		formula: 'formula',
		working: 'working',
		partOf: 'part of',
		overlaps: 'overlaps',
		incomparable: 'incomparable',
		note: 'note',
		report: 'report'
	},
	columnNotes: {
		id: 'The same measure has the same id in every year',
		name: 'What the number counts',
		value:
			'The number; money in yuan; percentages as per cent; computed ones rounded as printed, their formula gives the rest',
		unit: 'What stands behind the number',
		origin:
			'stated: by the report; counted: by us, from names that the report lists; computed: by us, from numbers of the report',
		bound:
			'exact; atLeast: this or more (the report says “over”, or it is computed); atMost: this or less; about: rounded, or computed from rounded numbers',
		from: 'First year counted',
		to: 'Last year counted',
		printed: 'With unit and qualifier',
		one: 'What one dot is, where it is drawn as dots',
		quote: 'The report’s own words, verbatim, found once in its text; computed figures have none',
		sentence: 'The whole sentence in which the quote stands, verbatim',
		translation: 'The same sentence in an unofficial English translation',
		place: 'Where the sentence stands in the report, in words to quote',
		section: 'Section as the report numbers it',
		paragraph: 'Number of the paragraph in its section',
		number: 'Number of the sentence in its paragraph',
		address: 'Where the sentence stands on the web',
		formula: 'Computed figures: the formula, in ids',
		working: 'Computed figures: the formula, in names and numbers',
		partOf: 'Id of the figure that this one is a part of',
		overlaps: 'Ids of figures that share things with this one: never add them; separated by spaces',
		incomparable:
			'Ids of figures with another base or period: neither compare nor add them; separated by spaces',
		note: 'What might be misread',
		report: 'Title of the report, for tables that hold several years'
	},
	origins: { stated: 'stated', counted: 'counted by us', computed: 'computed by us' },
	bounds: { exact: 'exact', atLeast: 'at least', atMost: 'at most', about: 'about' },
	csvNote:
		'For spreadsheets: headings in words; the origin is written stated, counted by us (counted) or computed by us (computed), the bound exact, at least (atLeast), at most (atMost) or about.',
	source: (title: string, where: string, publisher: string, date: string) =>
		`Source: ${title}${where === '' ? '' : `, ${inSection(where)}`}. ${publisher}, ${date}.`,
	ofDrawing: /\bdots?\b|open end|colour/,
	sections: (sections: string[]) => sections.join(', '),
	unofficial: 'Unofficial translation.',
	figures: (title: string) => `All figures of “${title}”`,
	figuresNote: (title: string) =>
		`Every statistic of “${title}” with its quote and place in the Chinese text; computed ones with their formula.`,
	dotsOf: (name, count, hollow) =>
		`${name}: ${count}${hollow ? ' hollow' : ''} dot${count === '1' ? '' : 's'}`,
	restOf: (name) => `${name}, the rest`,
	bundle: {
		sentences: 'The report’s own words, with an unofficial translation',
		place: (at) => `${place(at)}:`,
		address: 'Address'
	}
};

export const cardWords: typeof zh.cardWords = {
	sentences: (count: number) => `In the report’s words (${count})`,
	place,
	computed: (name: string, working: string) => `${name} (computed): ${working}`,
	table: 'Data',
	other: 'Also in this chapter, not in this picture',
	columns: { name: 'Figure', value: 'Value' },
	ours: { counted: ' (counted by us)', computed: ' (computed)' },
	since: (year: number) => ` (since ${year})`,
	credit: (report: string, publisher: string) =>
		`Source: ${publisher}, ${report}. Unofficial translation.`,
	toStory: 'See it in the whole story'
};

export const longWords: typeof zh.longWords = {
	link: 'Long image: the story at a glance',
	poster: 'Poster',
	scan: 'Scan for the whole story',
	follow: 'There, every number leads to its sentence.'
};
