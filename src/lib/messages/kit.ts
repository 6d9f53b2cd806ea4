/** Names of the files in the briefing kit, and its guide. */

const zh = {
	story: '故事.html',
	deck: '演示.html',
	source: '报告原文.html',
	figures: '全部数字.html',
	pptx: '演示.pptx',
	pictures: '图片',
	long: '长图',
	guide: {
		title: '怎么用这个演示包',
		contents: '包里有什么',
		use: '怎么用',
		holds: {
			story: '可以滚动阅读的故事，点任何数字就是报告的原话',
			deck: '放映用的幻灯片，带讲稿，可以打印讲义',
			pptx: '同一份幻灯片，可以用PowerPoint或WPS改',
			source: '报告全文，一字不少',
			figures: '每个数字和它的出处，一张表',
			pictures: '每一张图的图片，横、方、竖都有',
			/** Where some shapes had no room. */
			fewerPictures: '每一张图的图片，放映用',
			long: '整篇故事的长图和海报，手机上转发用'
		},
		lines: [
			'拷到U盘上，在会议室的电脑里双击打开，不用联网，不用安装。请用谷歌浏览器、Edge、360极速模式或火狐。',
			'放映：打开“演示”，按F5从头开始，翻页笔可以直接用；按S打开演讲者窗口（讲稿、原话、计时），按问号看全部按键。',
			'只有一刻钟：打开“演示”，先选“精简”；在PowerPoint或WPS里，放映“自定义放映”中的“精简版”。',
			'要改：用PowerPoint或WPS打开“演示.pptx”，文字、表格和附录里的图表都能编辑。',
			'发给别人看：“故事”可以从头读到尾，点任何数字就是报告的原话。“图片”里是每一张图。',
			'打印讲义：打开“演示”，点“打印讲义”，每页两三张幻灯片，带讲稿和原话。'
		]
	}
};

const en: typeof zh = {
	story: 'Story.html',
	deck: 'Deck.html',
	source: 'Source.html',
	figures: 'Figures.html',
	pptx: 'Slides.pptx',
	pictures: 'Pictures',
	long: 'Long image',
	guide: {
		title: 'How to use this kit',
		contents: 'What is in it',
		use: 'How to use it',
		holds: {
			story: 'the story to scroll through; touch any number for the report’s own sentence',
			deck: 'slides to present, with notes and a handout to print',
			pptx: 'the same slides, to be changed in PowerPoint or WPS',
			source: 'the whole report with an unofficial translation',
			figures: 'every figure with its sentence, in one table',
			pictures: 'every chart as a picture for slides',
			fewerPictures: 'every chart as a picture for slides',
			long: 'the whole story as one long picture, and a poster'
		},
		lines: [
			'Copy it to a USB stick and open the files with a double click: no network, no installation. Use Chrome, Edge or Firefox.',
			'To present, open “Deck” and press F5; a clicker works as it is. S opens the speaker window (notes, sentences, timer), ? lists all keys.',
			'For a quarter of an hour, open “Deck” and choose “Short” first; in PowerPoint or WPS, run the custom show “Short version”.',
			'To edit, open “Slides.pptx” in PowerPoint or WPS: text, tables and the charts of the appendix can be changed.',
			'To hand on, send “Story”: touch any number for the report’s own sentence. “Pictures” holds every chart.',
			'To print a handout, open “Deck” and choose “Print handout”: two or three slides a page with notes and sentences.'
		]
	}
};

export const kitWords = { zh, en };

/** Names of the kit's files and folders. */
export type KitFiles = Omit<typeof zh, 'guide'>;
