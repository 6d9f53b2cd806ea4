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
		lines: [
			'拷到U盘上，在会议室的电脑里双击打开，不用联网，不用安装。请用谷歌浏览器、Edge、360极速模式或火狐。',
			'放映：打开“演示”，按F5从头开始，翻页笔可以直接用；按S打开演讲者窗口（讲稿、原话、计时），按问号看全部按键。',
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
		lines: [
			'Copy it to a USB stick and open the files with a double click: no network, no installation. Use Chrome, Edge or Firefox.',
			'To present, open “Deck” and press F5; a clicker works as it is. S opens the speaker window (notes, sentences, timer), ? lists all keys.',
			'To edit, open “Slides.pptx” in PowerPoint or WPS: text, tables and the charts of the appendix can be changed.',
			'To hand on, send “Story”: touch any number for the report’s own sentence. “Pictures” holds every chart.',
			'To print a handout, open “Deck” and choose “Print handout”: two or three slides a page with notes and sentences.'
		]
	}
};

export const kitWords = { zh, en };
