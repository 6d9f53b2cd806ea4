/**
 * The words that pictures write by themselves, in both languages: keys of the dots, marks of origin, the frame of a
 * description. Nothing about any one report. Chinese uses full-width punctuation.
 */
import type { Lang } from '../model/view.ts';

interface ChartWords {
	/** Key of the drawing: what one dot is. */
	oneDot(one: string): string;
	/** The same of the dashed frames around dots. */
	oneFrame(one: string): string;
	/** Beside figures that the project computed itself. */
	computed: string;
	/** A period that began before the report's year. */
	since(year: number): string;
	/** The same as a sentence. */
	counted(year: number): string;
	/** A section of the report that states no statistic. */
	none: string;
	/** What one dot of the report's page is. */
	oneStatistic: string;
	/** Unit of statistics, for the table; and so many of them in words. */
	statistics: string;
	countStatistics(count: number): string;
	/** A name and what is said about it. */
	pair(name: string, said: string): string;
	/** Joins parts of one sentence. */
	list(parts: string[]): string;
	/** Joins things of which one dot may be any. */
	either(parts: string[]): string;
	/** Joins clauses into a sentence with its full stop. */
	sentence(clauses: string[]): string;
	/** Joins whole sentences. */
	join(sentences: string[]): string;
	/** Joins notes that share a line. */
	inOne(notes: string[]): string;
	/** An addition in brackets, behind a name. */
	aside(text: string): string;
	/** A note as a line of its own. */
	line(note: string): string;
	dots: {
		filled: string;
		hollow: string;
		/** Parts of the whole named in the sentence before. */
		ofThese(parts: string): string;
		/** What a share is a share of. */
		base(name: string, value: string): string;
		/** Members of the whole that the state does not name. */
		remainder(count: string): string;
		/** The whole behind the parts shown, and how what is left of it is drawn. */
		withRest(whole: string): string;
		average: string;
		/** Dashed cells around dots, over which an amount is shared: in a sentence, and in the key of the picture. */
		cells: string;
		cell(share: string): string;
		/** Several populations in one picture. */
		oneScale: string;
		/** Populations counted on different bases. */
		separate: string;
		/** In the key of a picture, which may stand alone, so that it speaks of no other: bars of money are as long in all of them. */
		oneMoney: string;
		bar(told: string): string;
		/** A bar whose end the report leaves open. */
		open: string;
		/** A bar of which the report says only where it ends at the latest. */
		limit: string;
	};
	page: {
		text(length: string): string;
		lit(count: number): string;
		sections(count: number): string;
		focus(section: string, said: string): string;
		/** @param paragraph by its name, where not the whole section is meant */
		pointed(section: string, paragraph?: string): string;
		voices: string;
	};
	flow: {
		scattered(count: string, label: string): string;
		named(names: string): string;
		unnamed(count: number, words: string): string;
		/** The same in the picture, beside a hollow dot. */
		others(count: number, words: string): string;
		merged(count: string, into: string): string;
		arrived(parts: string): string;
		unsplit: string;
	};
	camera: {
		frame(parts: string): string;
		nested: string;
		unlinked: string;
		/** Dots in an outline: what it is a share of, where that is known. */
		share(of?: string): string;
		/** The same in the picture. */
		outline(of: string): string;
		/** One of so many equal shares; of a whole, where there is room to say so. */
		equal(shares: string, whole?: string): string;
		/** What a name says of where a thing is found; and the same said of other words. */
		place: RegExp;
		placed(words: string, place: string): string;
	};
}

const zh: ChartWords = {
	oneDot: (one) => `一个点＝${one}`,
	oneFrame: (one) => `一个虚线框＝${one}`,
	computed: '推算',
	since: (year) => `${year}年以来`,
	counted: (year) => `这些数从${year}年算起`,
	none: '没有统计数字',
	oneStatistic: '一个统计数字或名单',
	statistics: '个',
	countStatistics: (count) => `${count}个`,
	pair: (name, said) => `${name}：${said}`,
	list: (parts) => parts.join('、'),
	either: (parts) =>
		parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('、')}或${parts.at(-1)}`,
	sentence: (clauses) => `${clauses.join('；')}。`,
	join: (sentences) => sentences.join(''),
	inOne: (notes) => notes.join('；'),
	aside: (text) => `（${text}）`,
	line: (note) => note,
	dots: {
		filled: '实心点',
		hollow: '空心点',
		ofThese: (parts) => `其中${parts}`,
		base: (name, value) => `分母${value}：${name}`,
		remainder: (count) => `其余${count}个点为空心`,
		withRest: (whole) => `${whole}，其余空心`,
		average: '每个虚线框是平均的一份，不是实际的数',
		cells: '每个点外面的虚线格是总数平均分的一份，不是实际的数',
		cell: (share) => `一个虚线格＝平均分的一份，${share}`,
		oneScale: '几组点大小相同，可以对着看',
		separate: '这几组点各数各的，口径不同，不能相加',
		oneMoney: '报告里的金额都用同一刻度',
		bar: (told) => `横条从零画起，${told}`,
		open: '末端是开口的',
		limit: '只画虚线框，实际不超过框的末端'
	},
	page: {
		text: (length) => `报告全文排成很小的一页，共${length}字`,
		lit: (count) => `报告全文排成很小的一页，正文变淡，${count}个统计数字在原来的位置亮起来`,
		sections: (count) => `${count}个统计数字按报告的章节排开，一个点一个`,
		focus: (section, said) => `突出显示${section}：${said}`,
		pointed: (section, paragraph) =>
			paragraph === undefined ? `突出显示：${section}` : `突出显示：${section}，${paragraph}`,
		voices: '点的颜色是各章的颜色'
	},
	flow: {
		scattered: (count, label) => `${count}个点分散排列，是${label}`,
		named: (names) => `报告点名的是${names}`,
		unnamed: (count, words) => `另外${count}个是空心圆，标着“${words}”`,
		others: (count, words) => `另外${count}个${words}`,
		merged: (count, into) => `${count}个点沿着线汇入一个方框：${into}`,
		arrived: (parts) => `方框下面，按同一比例画着${parts}`,
		unsplit: '这些点没有按来源分开，因为报告没有分列'
	},
	camera: {
		frame: (parts) => `画面把这些逐一画成点：${parts}`,
		nested: '少的放在正中的空地里，多的围在四周',
		unlinked: '它们并排在同一片点阵里，不表示谁包含谁',
		share: (of) =>
			`左上角框出这么多个点，是平均的一份${of === undefined ? '' : `，${of}`}，不是实际的数`,
		outline: (of) => `框＝${of}`,
		equal: (shares, whole = '') => `${whole}平分成${shares}份的一份`,
		place: /^.+?[里中内]的/,
		placed: (words, place) => place + words
	}
};

const dots = (count: string) => `${count} ${count === '1' ? 'dot' : 'dots'}`;
const statistics = (count: number) => `${count} ${count === 1 ? 'statistic' : 'statistics'}`;

const en: ChartWords = {
	oneDot: (one) => `One dot = ${one}`,
	oneFrame: (one) => `One dashed frame = ${one}`,
	computed: 'computed',
	since: (year) => `Since ${year}`,
	counted: (year) => `The figures count from ${year} on`,
	none: 'no statistics',
	oneStatistic: 'one statistic or name list',
	statistics: 'statistics',
	countStatistics: statistics,
	pair: (name, said) => `${name}: ${said}`,
	list: (parts) =>
		parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,
	either: (parts) =>
		parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`,
	sentence: (clauses) => {
		const [first = '', ...rest] = clauses;
		const then = rest.map((clause) => clause.charAt(0).toLowerCase() + clause.slice(1));
		return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...then].join('; ')}.`;
	},
	join: (sentences) => sentences.join(' '),
	inOne: (notes) => notes.join(' · '),
	aside: (text) => ` (${text})`,
	line: (note) => note.charAt(0).toUpperCase() + note.slice(1),
	dots: {
		filled: 'filled dots',
		hollow: 'hollow dots',
		ofThese: (parts) => `Of these, ${parts}`,
		base: (name, value) => `Base: ${value} ${name}`,
		withRest: (whole) => `${whole}, the rest hollow`,
		remainder: (count) => `the other ${count} ${count === '1' ? 'dot is' : 'dots are'} hollow`,
		average: 'Each dashed outline is an average share, not an actual number',
		cells: 'The dashed cell around each dot is an equal share of the sum, not an actual amount',
		cell: (share) => `One dashed cell = an equal share, ${share}`,
		oneScale: 'All dots are drawn to one scale',
		separate: 'The groups are separate counts on different bases and must not be added',
		oneMoney: 'One scale for all money in the report',
		bar: (told) => `A bar from zero shows ${told}`,
		open: 'its end is open',
		limit: 'it is a dashed outline: the amount is no more than that'
	},
	page: {
		text: (length) => `The whole report set as one tiny page of ${length} characters`,
		lit: (count) =>
			`The whole report set as one tiny page; its text is dimmed and ${statistics(count)} ${count === 1 ? 'lights up where it stands' : 'light up where they stand'}`,
		sections: (count) => `${statistics(count)} sorted by the report’s sections, one dot for each`,
		focus: (section, said) => `${section} is highlighted: ${said}`,
		pointed: (section, paragraph) =>
			paragraph === undefined ? `Highlighted: ${section}` : `Highlighted: ${section}, ${paragraph}`,
		voices: 'Dots have the colours of their chapters'
	},
	flow: {
		scattered: (count, label) =>
			`${dots(count)} ${count === '1' ? 'stands' : 'stand'} apart: ${label}`,
		named: (names) => `the report names ${names}`,
		unnamed: (count, words) =>
			`the other ${count} ${count === 1 ? 'is a ring' : 'are rings'} marked “${words}”`,
		others: (count, words) => `${count} ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
		merged: (count, into) =>
			`${dots(count)} ${count === '1' ? 'flows along a line' : 'flow along lines'} into one box: ${into}`,
		arrived: (parts) => `Below the box, drawn to one scale: ${parts}`,
		unsplit: 'These dots are not divided by origin, because the report does not divide them'
	},
	camera: {
		frame: (parts) => `The picture draws a dot for each of these: ${parts}`,
		nested: 'the few stand in a clearing in the middle, the many around them',
		unlinked: 'They stand side by side in one field, not as parts of each other',
		share: (of) =>
			`The outline at the upper left holds so many dots: an average share${of === undefined ? '' : `, ${of}`}, not an actual number`,
		outline: (of) => `Outline = ${of}`,
		equal: (shares, whole) =>
			`1 of ${shares} equal shares${whole === undefined ? '' : ` of ${whole}`}`,
		place: / (?:in|on|at|within) (?!.* (?:in|on|at|within) ).+$/,
		placed: (words, place) => words + place
	}
};

/** The words of one language. */
export const chartWords: Record<Lang, ChartWords> = { zh, en };
