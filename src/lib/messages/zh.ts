/** Every word of the interface in Chinese. Nothing about any one report; its words are in `data/`. */
import type { Place } from '../model/view.ts';
import { places } from './section.ts';

const { zh: place } = places;

/** The years that a number counts. `toDate`: up to the report; since when, it does not say. */
const period = (from: number, to: number, toDate?: boolean) =>
	from < to ? `${from}年以来` : toDate ? '截至报告时' : `${from}年`;

export const frameWords = {
	pages: '页面',
	toStory: '回到故事',
	source: '报告原文',
	figures: '全部数字',
	toTop: '回到页首',
	otherLanguage: 'English',
	skip: '跳到正文'
};

export const settingsWords = {
	label: '设置',
	large: '大字版',
	text: '字号',
	texts: ['标准', '大', '更大', '最大'],
	theme: '颜色',
	themes: ['随系统', '纸', '夜'],
	view: '阅读方式',
	views: ['滚动图', '阅读版'],
	motion: '动画',
	motions: ['随系统', '不动'],
	otherLanguage: 'English'
};

export const storyWords = {
	tagline: '每一个点，都是一件事',
	minutes: (minutes: number) => `读完约${minutes}分钟`,
	published: (publisher: string, date: string) => `报告：${publisher}，${date}`,
	hint: '点任何带下划线的数字，看它在报告里的原话。',
	/** A sentence that speaks of what only a screen can do. */
	onScreen: /([^。]*(?:点一下|往下滑)[^。]*。)/,
	unofficial: '',
	chapters: '章节',
	section: (section: string) => `报告${section}`,
	previous: '上一步',
	next: '下一步',
	progress: (percent: number) => `已读${percent}%`,
	aloud: '朗读',
	noNetwork: '没有网络，请再试一次',
	/** Without script. */
	ownPicture: '看这一步的图',
	link: '分享这一步',
	/** What is given away of a step beside its address. */
	shared: (finding: string, report: string) => `${finding}（据《${report}》）`,
	copied: '已复制',
	byHand: '请用浏览器菜单里的“分享”',
	quoted: '报告原文',
	terms: '法律用语',
	about: '关于这个故事',
	method:
		'所有数字都取自报告原文，每一个都能查到原句。标有“推算”的由这些数字算出，附有算式。报告没有说的，我们不猜。“我们”是做这个故事的人，不是发布报告的政府；推算是我们做的，不是政府的数字。'
};

export const pictureWords = {
	kind: '图',
	/** Shown while keys move in a picture. */
	hint: '← → 逐项 · 回车 原句 · T 数据表 · ? 按键',
	/** The same for ears, once. */
	help: '按方向键逐项听，按回车看原句，按T看数据表，按问号看全部按键。',
	share: (whole: string, share: string) => `占“${whole}”的${share}，由我们推算`,
	source: (place: string) => `出处：${place}`,
	/** Over the sentences that stand at the end of a chapter on paper. */
	proofs: '这一章的数字，报告原话',
	position: (at: string, all: string) => `第${at}项，共${all}项`,
	table: '数据表',
	columns: { name: '名称', value: '数值', one: '一个点是', period: '年份' },
	keysTitle: '图里的按键',
	keys: [
		['→ ↓', '下一项'],
		['← ↑', '上一项'],
		['Home / End', '第一项、最后一项'],
		['回车', '看这个数字的原句'],
		['T', '数据表'],
		['N / P', '故事的下一步、上一步'],
		['Esc', '回到整张图'],
		['?', '这些按键']
	]
};

export const sheetWords = {
	label: '这个数字从哪里来',
	termLabel: '法律用语',
	close: '关闭',
	ours: { counted: '我们数的', computed: '推算' },
	oursNote: {
		counted: '这个数是我们从报告列出的名字数出来的，报告没有直接写。',
		computed: '这个数是我们由报告里的数字算出来的，报告没有直接写。'
	},
	formula: '算式',
	says: '报告原话',
	period,
	place,
	inSource: '在报告全文里看',
	inFigures: '在全部数字里看'
};

export const sourceWords = {
	title: (report: string) => `报告原文：${report}`,
	description: (report: string) =>
		`《${report}》全文：每一句都有自己的地址，每一个统计数字都能回到讲它的那张图。`,
	lead: '报告全文，一字未改，标点一律显示为全角。画线的数字是统计数字，点它，就到故事里讲它的那一步；日期、文号和序号不算。',
	contents: '目录',
	told: '到故事里看这个数字',
	computed: '由这一段的数字推算（报告没有直接写）',
	remarks: '关于这份原文',
	published: (publisher: string, date: string) => `发布者：${publisher}，发布日期：${date}。`,
	original: '政府网站上的原文'
};

export const figuresWords = {
	heading: '全部数字',
	title: (report: string) => `全部数字：${report}`,
	description: (report: string) =>
		`《${report}》里的全部统计数字，每一个都附原文那句话；推算的数字附算式。可以搜索、排序。`,
	lead: '报告里的每一个统计数字，和写着它的那句话。标“数出来的”，报告只列了名字，个数是我们数的；标“推算”的是我们由这些数字算出来的，附有算式。',
	caption: '全部数字，推算的在内',
	section: '章节',
	allSections: '全部章节',
	origin: '来历',
	allOrigins: '全部数字',
	origins: { stated: '报告写的', counted: '数出来的', computed: '推算的' },
	search: '搜索',
	/** `shown` may be a mark that a script replaces. */
	count: (shown: number | string, all: number) =>
		shown === all ? `共${all}个` : `${all}个中的${shown}个`,
	nothing: '没有找到。换个词试试。',
	columns: { name: '数字', value: '数值', period: '年份', place: '原文' },
	told: '故事里',
	working: '算式',
	from: '用到：',
	/** Between names in one line. */
	comma: '、',
	ours: { counted: '数出来的', computed: '推算' },
	bounds: { atMost: '不多于这个数', about: '约数' },
	/** Of a lower bound, by the report's own word. */
	more: (word: string) => `原文写“${word}”：比这个数多`,
	orMore: (word: string) => `原文写“${word}”：这个数或更多`,
	/** Of a figure that is computed: the report says nothing of it. */
	atLeast: '至少这么多',
	moreThan: '比这个数多',
	period,
	place
};

/** Words of files: tables, images, archives. */
export const fileWords = {
	columns: {
		id: '编号',
		name: '名称',
		value: '数值',
		unit: '单位',
		origin: '来历',
		bound: '界',
		from: '起始年',
		to: '截止年',
		printed: '写法',
		one: '一个点代表',
		quote: '引文',
		sentence: '原句',
		translation: '英译',
		place: '出处',
		section: '章节',
		paragraph: '段',
		number: '句',
		address: '原句网址',
		formula: '算式',
		working: '算法',
		partOf: '属于',
		overlaps: '与之重叠',
		incomparable: '不可比',
		note: '说明',
		report: '报告'
	},
	/** What each column holds, for the description of the data. */
	columnNotes: {
		id: '同一件事每年用同一个编号',
		name: '这个数是什么的数',
		value:
			'数值；金额单位是元；百分比写成百分数；推算的数四舍五入到所印的位数，不四舍五入的由算式得出',
		unit: '数字后面的单位',
		origin: 'stated：报告写的；counted：报告列了名字，个数是我们数的；computed：由报告里的数推算的',
		bound:
			'exact：准确；atLeast：不少于此数（报告写“余”，或由推算得出）；atMost：不多于此数；about：约数，或由约数推算',
		from: '统计期的第一年',
		to: '统计期的最后一年',
		printed: '带单位和“约”“超过”“不超过”的写法',
		one: '画成点时，一个点是什么',
		quote: '报告里的原文，一字不改，全文只出现一次；推算的没有',
		sentence: '引文所在的整句，一字不改',
		translation: '同一句的英译，不是官方译文；只有英文版的文件有',
		place: '原句在报告里的位置，引用时可以照抄',
		section: '原文的章节号',
		paragraph: '章节里的第几段',
		number: '段里的第几句',
		address: '这一句在网上的地址',
		formula: '推算的数：用编号写成的算式',
		working: '推算的数：用名称和数值写成的算式',
		partOf: '它是哪个数的一部分：那个数的编号',
		overlaps: '与它有重叠、不能相加的数：编号，用空格隔开',
		incomparable: '与它口径或时期不同、不能比较也不能相加的数：编号，用空格隔开',
		note: '容易误读的地方',
		report: '报告的标题，合并几年的表时用'
	},
	/** Origins and bounds in tables for spreadsheets; programs find theirs in the JSON. */
	origins: { stated: '报告写的', counted: '数出来的', computed: '推算的' },
	bounds: { exact: '准确', atLeast: '不少于', atMost: '不多于', about: '约' },
	csvNote:
		'给电子表格用：列名是中文；“来历”一列写报告写的（stated）、数出来的（counted）或推算的（computed），“界”一列写准确（exact）、不少于（atLeast）、不多于（atMost）或约（about）。',
	source: (title: string, where: string, publisher: string, date: string) =>
		`来源：《${title}》${where}，${publisher}，${date}发布`,
	/** In a note: speaks of how something is drawn, which makes no sense where nothing is. */
	ofDrawing: /个点|开口|涂/,
	sections: (sections: string[]) => sections.join('、'),
	unofficial: '',
	figures: (title: string) => `《${title}》里的全部数字`,
	figuresNote: (title: string) =>
		`《${title}》里的每一个统计数字，附原文引文和所在位置；推算的数附算式。`,
	/** Names of groups of dots in a drawing, for those who open it in a program. */
	dotsOf: (name: string, count: string, hollow: boolean) =>
		`${name}：${count}个${hollow ? '空心点' : '点'}`,
	restOf: (name: string) => `${name}，其余`,
	/** The text in a chart's archive. */
	bundle: {
		sentences: '报告原话',
		place: (at: Place) => `${place(at)}：`,
		address: '网址'
	}
};

export const cardWords = {
	sentences: (count: number) => `报告原话（${count}句）`,
	place,
	computed: (name: string, working: string) => `${name}（推算）：${working}`,
	table: '数据表',
	/** Above what the picture beside it does not show. */
	other: '同一章另有（不在这张图里）',
	columns: { name: '数字', value: '数值' },
	ours: { counted: '（我们数的）', computed: '（推算）' },
	since: (year: number) => `（${year}年以来）`,
	credit: (report: string, publisher: string) => `来源：${publisher}《${report}》`,
	toStory: '在完整的故事里看'
};

/** The whole story as one long image, and its poster. */
export const longWords = {
	link: '长图：一图读懂',
	poster: '分享海报',
	scan: '扫码看完整的故事',
	follow: '每个数字都能点回报告原句。'
};
