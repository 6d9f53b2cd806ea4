/** Words of the deck and its speaker's window. */
import type { KitFiles } from './kit.ts';
import { inSection, places, sectionAlone } from './section.ts';

const zh = {
	title: (report: string) => `演示：${report}`,
	description: (report: string) => `《${report}》的演示文稿：可离线放映，带讲稿和原文出处。`,
	deck: '演示',
	lead: '同一个故事，排成幻灯片。每页下面是讲稿和报告原话，打印出来就是讲义。',
	start: '从头放映',
	startKey: 'F5',
	speaker: '演讲者窗口',
	pptx: '下载PPTX（可编辑）',
	kit: '下载演示包（U盘用）',
	print: '打印讲义',
	tagline: '每一个点，都是一件事',
	published: (publisher: string, date: string) => `报告：${publisher}，${date}`,
	page: (number: number, all: number) => `${number} / ${all}`,
	section: (section: string) => `报告${section}`,
	place: places.zh,
	quoted: '报告原话',
	quotedAt: (place: string) => `报告原话 · ${place}`,
	asBefore: (slide: number, place: string) => `原话见第${slide}页（${place}）`,
	notes: '讲稿',
	sources: '出处',
	/** At the foot of a slide that has no room for its text. */
	unsaid: '文字见讲稿',
	nothing: '这一页没有引用报告里的数字。',
	computed: '推算',
	/** Before what the slides of a chapter will say; `short`: how many of them the short version has, where these are fewer. */
	agenda: (name: string, slides: number, short: number | undefined) =>
		`“${name}”，接下来${slides}页${short === undefined ? '' : `（精简版${short}页）`}，依次讲：`,
	coverNote: '开场：说明这是谁的报告、哪一年的；每个点是一件事，每个数字都能查到原句。',
	sourcesTitle: '数字从哪里来',
	method:
		'所有数字都取自报告原文，每一个都能查到原句。标有“推算”的由这些数字算出。报告没有说的，我们不猜。',
	original: (address: string) => `原文：${address}`,
	unofficial: '',
	sourcesNote: '有人问“哪里写的”，看演讲者窗口里的原话，或打开报告原文页。',
	remarksNote: '有人拿原文来对时，用这一页说明我们是怎样引用的。',
	codeTitle: '扫一扫，接着看',
	codeText: '手机上看全文：点任何数字，就是报告的原话。',
	codeAlt: (address: string) => `二维码：${address}`,
	whereTitle: '在哪里接着看',
	whereText: ({ story, deck, pptx, source, figures, pictures, long }: KitFiles) => [
		'这些文件都在演示包里，可以整包拷走：',
		`${story}：整个故事，点任何数字就是原话`,
		`${deck}、${pptx}：这份演示，后一个可以改`,
		`${source}、${figures}：每个数字从哪里来`,
		`${pictures}、${long}：每一张图，和整篇长图`
	],
	whereNote: '这些文件谁都可以拷走：会后把演示包拷给需要的人，或者发给他们。',
	codeNote: '留在屏幕上，方便大家扫码或记下地址。',
	tools: {
		bar: '放映工具',
		previous: '上一页',
		next: '下一页',
		overview: '总览',
		blank: '黑屏',
		laser: '激光笔',
		zoom: '放大图',
		projector: '投影',
		full: '全屏',
		help: '按键',
		end: '结束',
		close: '关闭'
	},
	projector: {
		title: '投影与设置',
		invert: '反色',
		contrast: '对比度',
		brightness: '亮度',
		large: '大字',
		mono: '黑白打印',
		letters: '单键快捷键（字母、句点、问号）',
		reset: '恢复'
	},
	version: {
		name: '版本',
		/** The short version as a custom show of PowerPoint and WPS. */
		show: '精简版',
		whole: (slides: number) => `全部 ${slides}页`,
		short: (slides: number) => `精简 ${slides}页`,
		/** Before the number of a slide that the short version leaves out. */
		outside: '精简版以外 ',
		rest: '精简版以外'
	},
	jump: '跳到第几页（回车）',
	blocked: '浏览器拦下了新窗口。请点这里打开演讲者窗口：',
	/** Without a network, the browser cannot load the speaker's window. */
	lost: '网络断了，演讲者窗口打不开。放映不受影响；讲稿也在PPTX的备注里。',
	lostKit: '没有网络的会场，请用U盘里的演示包：从那里打开，不用联网。',
	help: [
		['→ ↓ 空格 回车 PageDown N', '下一页'],
		['← ↑ Shift+空格 PageUp P', '上一页'],
		['Home / End', '第一页 / 最后一页'],
		['B 或 . / W', '黑屏 / 白屏；再按一次恢复'],
		['F5 / Shift+F5 / Esc', '从头放映 / 从这一页 / 结束'],
		['O', '总览（方向键选择，回车打开）'],
		['数字 回车', '跳到那一页（也可以先按G）'],
		['S', '演讲者窗口'],
		['T', '计时开始 / 暂停'],
		['F', '全屏'],
		['L / Z', '激光笔 / 放大图'],
		['手指左右滑 / 向上滑', '翻页 / 按钮'],
		['?', '这份按键表']
	],
	desk: {
		current: '当前',
		black: '黑屏中',
		white: '白屏中',
		next: '下一页',
		last: '后面没有了',
		clock: '时钟',
		timer: '计时',
		start: '开始',
		pause: '暂停',
		reset: '清零',
		planned: '计划（分钟）',
		list: '全部幻灯片',
		ahead: '比计划快',
		onTime: '正合计划',
		behind: '比计划慢',
		over: '超时',
		alone: '没有连上放映窗口。',
		open: '打开放映窗口'
	},
	table: {
		title: '附：数据，可以编辑',
		name: '数字',
		value: '数值',
		place: '出处',
		section: (section: string) => `报告${section}`,
		counted: '由原文数出',
		ours: (name: string) => `${name}（推算）`
	},
	slides: '演示.pptx'
};

const en: typeof zh = {
	title: (report) => `Deck: ${report}`,
	description: (report) =>
		`“${report}” as a deck: works offline, with speaker’s notes and the report’s own sentences.`,
	deck: 'Deck',
	lead: 'The same story as slides. Under each are notes and the report’s own words; printed, it is a handout.',
	start: 'Start from the beginning',
	startKey: 'F5',
	speaker: 'Speaker window',
	pptx: 'Download PPTX (editable)',
	kit: 'Download briefing kit (USB stick)',
	print: 'Print handout',
	tagline: 'Every dot is one thing that happened',
	published: (publisher, date) => `The report: ${publisher}, ${date}`,
	page: (number, all) => `${number} / ${all}`,
	section: (section) => `Report, ${inSection(section)}`,
	place: places.en,
	quoted: 'The report’s words (unofficial translation)',
	// On two lines of a narrow screen, a dot would stand at the end of the first.
	quotedAt: (place) => `The report’s words (unofficial translation). ${place}`,
	asBefore: (slide, place) => `Sentence: see slide ${slide} (${place})`,
	notes: 'Notes',
	sources: 'Sources (translation unofficial)',
	unsaid: 'Text: see the notes',
	nothing: 'This slide quotes no number of the report.',
	computed: 'Computed',
	agenda: (name, slides, short) =>
		`“${name}”: the next ${slides === 1 ? 'slide' : `${slides} slides`}${short === undefined ? '' : ` (${short} in the short version)`} will say, in this order:`,
	coverNote:
		'Opening: whose report this is and for which year; every dot is one thing, every number leads to its sentence.',
	sourcesTitle: 'Where the numbers come from',
	method:
		'Every number is taken from the report and can be followed to its sentence. Those marked “computed” are worked out from them. What the report does not say, we do not guess.',
	original: (address) => `Original: ${address}`,
	unofficial: 'The English version is unofficial.',
	sourcesNote:
		'When somebody asks “where does it say so?”, read the sentence in the speaker window or open the source page.',
	remarksNote: 'When somebody compares with the report: this is how we quote it.',
	codeTitle: 'Scan to read on',
	codeText: 'The whole story on a phone: touch any number for the report’s own sentence.',
	codeAlt: (address) => `QR code: ${address}`,
	whereTitle: 'Where to read on',
	whereText: ({ story, deck, pptx, source, figures, pictures }) => [
		'These files are in the briefing kit and may be copied:',
		`${story}: the whole story; every number opens its sentence`,
		`${deck} and ${pptx}: these slides, the latter to be edited`,
		`${source} and ${figures}: where every number comes from`,
		`${pictures}: every chart as an image`
	],
	whereNote:
		'Anybody may copy these files: after the talk, hand the kit to those who want it, or send it.',
	codeNote: 'Leave this up so that people can scan it or note the address.',
	tools: {
		bar: 'Presenting',
		previous: 'Previous',
		next: 'Next',
		overview: 'Overview',
		blank: 'Blank',
		laser: 'Laser',
		zoom: 'Zoom',
		projector: 'Projector',
		full: 'Full screen',
		help: 'Keys',
		end: 'End',
		close: 'Close'
	},
	projector: {
		title: 'Projector and settings',
		invert: 'Invert',
		contrast: 'Contrast',
		brightness: 'Brightness',
		large: 'Large text',
		mono: 'Print in black and white',
		letters: 'Single-key shortcuts (letters, full stop, question mark)',
		reset: 'Reset'
	},
	version: {
		name: 'Version',
		show: 'Short version',
		whole: (slides) => `Full: ${slides} slides`,
		short: (slides) => `Short: ${slides} slides`,
		outside: 'not in the short version ',
		rest: 'Not in the short version'
	},
	jump: 'Go to slide (Enter)',
	blocked: 'The browser blocked the new window. Open the speaker window here:',
	lost: 'There is no network, so the speaker window cannot open. The slides go on; the notes are in the PPTX, too.',
	lostKit:
		'For rooms without network, take the briefing kit on a USB stick: opened from there, the deck needs none.',
	help: [
		['→ ↓ Space Enter PageDown N', 'Next'],
		['← ↑ Shift+Space PageUp P', 'Previous'],
		['Home / End', 'First / last'],
		['B or . / W', 'Black / white screen; again to resume'],
		['F5 / Shift+F5 / Esc', 'Start / start from here / end'],
		['O', 'Overview (arrows, Enter)'],
		['Number Enter', 'Go to that slide (also after G)'],
		['S', 'Speaker window'],
		['T', 'Start or pause the timer'],
		['F', 'Full screen'],
		['L / Z', 'Laser pointer / zoom into the picture'],
		['Swipe sideways / up', 'Turn the page / buttons'],
		['?', 'These keys']
	],
	desk: {
		current: 'Current',
		black: 'Screen is black',
		white: 'Screen is white',
		next: 'Next',
		last: 'Nothing after this',
		clock: 'Clock',
		timer: 'Timer',
		start: 'Start',
		pause: 'Pause',
		reset: 'Reset',
		planned: 'Planned (minutes)',
		list: 'All slides',
		ahead: 'Ahead of plan',
		onTime: 'On plan',
		behind: 'Behind plan',
		over: 'Over time',
		alone: 'No audience window is connected.',
		open: 'Open the audience window'
	},
	table: {
		title: 'Appendix: data, can be edited',
		name: 'Figure',
		value: 'Value',
		place: 'Source',
		section: sectionAlone,
		counted: 'our count',
		ours: (name) => `${name} (computed)`
	},
	slides: 'slides.pptx'
};

export const deckWords = { zh, en };
