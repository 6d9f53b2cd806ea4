/** Words of the pages on which charts are taken along: a chart's own, and the gallery for the press. */

const chartZh = {
	title: (finding: string, report: string) => `${finding}｜${report}`,
	words: '报告原话',
	table: '数据表',
	states: '故事里，这张图还有这些样子',
	embedState: '嵌入这个样子',
	toStory: '在故事里看这张图',
	neighbours: '上一张、下一张',
	previous: '上一张图',
	next: '下一张图',
	toPress: '全部图表',
	embed: '嵌入到文章',
	embedLead: '复制一段，贴进网页编辑器。图里带着报告原句、数据表和出处。',
	codes: {
		script: { name: '自动高度（推荐）', why: '能用脚本的网站：高度随内容变化。' },
		fluid: { name: '不用脚本，随栏宽', why: '不许用脚本的网站：按栏宽预留高度。' },
		plain: { name: '最简单的iframe', why: '只认iframe的编辑器：高度不变，按栏宽选。' },
		wordpress: { name: 'WordPress地址', why: '单独成段贴进去，会自动变成图。' }
	},
	column: '栏宽',
	columns: (from: number, to: number) => `${from}–${to}像素`,
	/** Where nothing can be chosen: the height in the code for each column. */
	heights: (all: string[]) => `height按栏宽改：${all.join('；')}。`,
	heightOf: (column: string, height: number) => `${column}用${height}`,
	noAddress: '还没有设定网站地址，代码里的地址要补上网站的域名。',
	wechat: '公众号文章不支持嵌入：请用下面的图片，文末附上本页地址。',
	images: '图片',
	imagesLead: '手机上打开后长按图片保存。',
	shapes: {
		wide: '链接卡片、横幅',
		square: '方图',
		tall: '竖图',
		cover: '公众号封面',
		slide: '幻灯片'
	},
	size: (width: number, height: number) => `${width}×${height}`,
	press: '长按图片，选“保存图片”',
	open: '打开原图',
	close: '关闭',
	alt: '图片的文字说明',
	data: '数据下载',
	kinds: {
		svg: 'SVG矢量图',
		csv: 'CSV表格（Excel、WPS 可直接打开）',
		json: 'JSON数据',
		zip: 'ZIP全套：图片、数据、原句、使用条件',
		'alt.txt': '文字说明',
		'oembed.json': 'oEmbed'
	},
	cite: '引用',
	cites: {
		chart: '引用这张图（GB/T 7714—2015）',
		report: '引用报告（GB/T 7714—2015）',
		english: '英文'
	},
	chartCite: (title: string, publisher: string, report: string, accessed: string, url: string) =>
		`${title}：据${publisher}《${report}》绘制[EB/OL]. [${accessed}]. ${url}.`,
	/** @param url of the report itself, where it is known; else it is cited as printed. */
	reportCite: (publisher: string, report: string, date: string, accessed: string, url?: string) =>
		url === undefined
			? `${publisher}. ${report}[R]. ${date}.`
			: `${publisher}. ${report}[R/OL]. (${date})[${accessed}]. ${url}.`,
	accessed: '引用日期',
	copy: '复制',
	copied: '已复制',
	notCopied: '没能复制，请选中文字后手动复制。'
};

const chartEn: typeof chartZh = {
	title: (finding: string, report: string) => `${finding} | ${report}`,
	words: 'In the report’s own words, translated',
	table: 'Data table',
	states: 'How the story shows it besides',
	embedState: 'Embed this view',
	toStory: 'See it in the story',
	neighbours: 'Previous and next',
	previous: 'Previous chart',
	next: 'Next chart',
	toPress: 'All charts',
	embed: 'Put it into an article',
	embedLead:
		'Copy one of these into your editor. The chart brings the report’s sentence, its data and its source along.',
	codes: {
		script: {
			name: 'Fits its height (recommended)',
			why: 'Where scripts are allowed: the height follows the content.'
		},
		fluid: {
			name: 'No script, follows the column',
			why: 'Where scripts are not allowed: height is kept free for every width.'
		},
		plain: {
			name: 'Plain iframe',
			why: 'For editors that accept nothing else: its height is fixed, so choose your column.'
		},
		wordpress: {
			name: 'Address for WordPress',
			why: 'Paste it as a paragraph of its own: it turns into the chart.'
		}
	},
	column: 'Column',
	columns: (from: number, to: number) => `${from}–${to} px`,
	heights: (all: string[]) => `Height by column: ${all.join('; ')}.`,
	heightOf: (column: string, height: number) => `${column}: ${height}`,
	noAddress:
		'The address of this site is not set: put its domain in front of the addresses in the code.',
	wechat:
		'WeChat articles take no embeds: use one of the images below and give the address of this page.',
	images: 'Images',
	imagesLead: 'On a phone: open one, then press and hold to save it.',
	shapes: {
		wide: 'Link card, banner',
		square: 'Square',
		tall: 'Upright',
		cover: 'WeChat cover',
		slide: 'Slide'
	},
	size: (width: number, height: number) => `${width} × ${height}`,
	press: 'Press and hold the picture to save it',
	open: 'Open the picture',
	close: 'Close',
	alt: 'Description of the picture',
	data: 'Downloads',
	kinds: {
		svg: 'SVG drawing',
		csv: 'CSV table (opens in Excel and WPS)',
		json: 'JSON data',
		zip: 'ZIP of everything: images, data, sentences, terms of use',
		'alt.txt': 'Description',
		'oembed.json': 'oEmbed'
	},
	cite: 'Cite',
	cites: {
		chart: 'This chart (GB/T 7714—2015)',
		report: 'The report (GB/T 7714—2015)',
		english: 'In English'
	},
	chartCite: (title: string, publisher: string, report: string, accessed: string, url: string) =>
		`“${title}.” Chart drawn from ${publisher}, ${report}. Accessed ${accessed}. ${url}`,
	reportCite: (publisher: string, report: string, date: string, accessed: string, url?: string) =>
		url === undefined
			? `${publisher}. ${report}. ${date}.`
			: `${publisher}. ${report}. ${date}. Accessed ${accessed}. ${url}`,
	accessed: 'date of access',
	copy: 'Copy',
	copied: 'Copied',
	notCopied: 'Could not be copied: select the text and copy it by hand.'
};

export const chartWords = { zh: chartZh, en: chartEn };

const pressZh = {
	heading: '给媒体：全部图表',
	title: (report: string) => `给媒体：${report}的全部图表`,
	description: (report: string) =>
		`《${report}》的全部图表：可以嵌入文章、下载图片和数据，每张都带着报告原句。`,
	wechat: '公众号文章不支持嵌入：请用图表页里的图片，文末附上图表页的地址。',
	lead: '每张图都能嵌入、下载和引用，都带着报告里的原话。选好宽度，看它在你的版面里是什么样子。',
	controls: '挑选与预览',
	search: '找图表',
	chapter: '章节',
	allChapters: '全部章节',
	width: '宽度',
	theme: '颜色',
	themes: { light: '浅色', dark: '深色' },
	all: (all: number) => `共${all}张图`,
	/** `#` holds the place of how many are shown. */
	some: (all: number) => `${all}张中的#张`,
	nothing: '没有找到。换个词试试。',
	page: '图表页',
	images: '图片',
	data: '数据',
	cite: '引用',
	code: '嵌入代码',
	preview: (title: string) => `预览：${title}`,
	contact: '联系',
	noContact: '报告没有给出媒体联系人，请联系发布机关。'
};

const chartsEn = (all: number) => `${all} ${all === 1 ? 'chart' : 'charts'}`;

const pressEn: typeof pressZh = {
	heading: 'For the press: all charts',
	title: (report: string) => `For the press: all charts of the ${report}`,
	description: (report: string) =>
		`All charts of the ${report}: embed them, download images and data; each carries the report’s own sentence.`,
	wechat:
		'WeChat articles take no embeds: use an image from a chart’s page and give the address of that page.',
	lead: 'Every chart can be embedded, downloaded and cited, and carries the report’s own words. Choose a width to see it as your page will show it.',
	controls: 'Choose and preview',
	search: 'Find a chart',
	chapter: 'Chapter',
	allChapters: 'All chapters',
	width: 'Width',
	theme: 'Colours',
	themes: { light: 'Light', dark: 'Dark' },
	all: chartsEn,
	/** `#` holds the place of how many are shown. */
	some: (all: number) => `# of ${chartsEn(all)}`,
	nothing: 'Nothing found. Try another word.',
	page: 'Chart page',
	images: 'Images',
	data: 'Data',
	cite: 'Cite',
	code: 'Embed code',
	preview: (title: string) => `Preview: ${title}`,
	contact: 'Contact',
	noContact: 'The report names nobody for the press; ask its publisher.'
};

export const pressWords = { zh: pressZh, en: pressEn };
