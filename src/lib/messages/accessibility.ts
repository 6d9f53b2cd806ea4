/** What the accessibility statement says: what works, what was tested and how, what was not, whom to tell. */

interface Part {
	heading: string;
	points: string[];
}

const zh = {
	name: '无障碍说明',
	title: (report: string) => `无障碍说明：${report}`,
	description: '这个网站为看不见、看不清、手不灵便、时间少的人做了什么，哪些测过，哪些还没有测。',
	lead: '公开的报告是给所有人看的。这里写明做到了什么、怎么测的、还有哪些没测。',
	parts: [
		{
			heading: '怎么用',
			points: [
				'大字：每一页上方的“大字版”，点一下就是大字、阅读版；“设置”里还可以再放大到30像素。',
				'朗读：故事开头和章节目录里有“朗读”，用手机或电脑自己的声音一句一句读，可以停、可以快慢、可以跳句；没有声音的设备会说明原因。',
				'颜色和动画：“设置”里可选纸色、夜色，可以让图不动；系统里选了减少动画、加强对比的，照系统的来。',
				'键盘：用Tab走到图上，按方向键逐项听，按回车看原句，按T看数据表，按问号看全部按键。',
				'读屏：每张图有一段文字说明，每一项读出名称、数值、占比和出处；数字按汉语和英语的读法念。',
				'不看图：每张图都有数据表，全部数字另有一页可以搜索、排序、下载。',
				'关掉脚本，文字、图、原文和数据表都还在。'
			]
		},
		{
			heading: '目标',
			points: [
				'《网页内容无障碍指南》（WCAG）2.2版AA级；文字对比度按AAA级，不低于7:1。',
				'适老化：大字版主要文字不小于18像素，触摸的地方不小于60像素。'
			]
		},
		{
			heading: '测了什么',
			points: [
				'每次改动都自动检查，用Chromium：用axe-core查故事、原文、全部数字、演示、图表页、媒体页、本页和嵌入图，中英文、两种颜色、标准和大字、320和1440像素宽，也查打开的原句、词义、数据表、按键、设置、章节、朗读、图片和放映，没有发现违规。',
				'对比度按屏幕上画出来的像素算：两种颜色下，每一种页面的文字和图里的点、条、线；小到不满一个像素的点算不出来。',
				'可点的地方：标准版不小于44×44像素，大字版不小于60×60像素；句子里的链接和图里的数字除外，它们随字的大小。键盘走到哪里，都有2像素以上、对比度4.5:1以上的框。',
				'只用键盘看图、看原句、看数据表、改设置；系统字号94%到175%，加大字距行距，页面不乱。',
				'看过截图：强制颜色、大字版、大字距、放大400%、打印。',
				'另有一部分测试在Firefox里跑。'
			]
		},
		{
			heading: '没有测什么',
			points: [
				'还没有读屏用户、老年人、残障人士试用过这个网站；自动检查只能发现一部分问题。',
				'没有用真实的读屏软件听过：检查的是浏览器交给读屏软件的内容，不是它念出来的声音。',
				'没有在Safari、微信内置浏览器和真实手机上测过。',
				'PPTX文件和图片没有做过无障碍检查。'
			]
		},
		{
			heading: '已知的不足',
			points: [
				'演示的放映画面为投影设计，不跟随大字版；同一页的讲稿和原话在放映页下方，可以放大。',
				'嵌入别人文章里的图没有“大字版”按钮，字号由那篇文章决定。',
				'几万个点画在一张图里时，在像素粗的屏幕上，一个点不到一个像素，整片颜色偏淡，对比度可能不到3:1；数字、说明和数据表把同样的内容写成文字。',
				'窄屏上，图里的字只能随大字版略微变大，因为整张图要放得下；故事的正文和图表页的数据表是大字。',
				'英文是非正式译文；报告原文只有中文。英文页面上，数字背后的原句下面附译文；译文里的数由程序和原句核对，用词没有请译者审过。'
			]
		}
	] satisfies Part[],
	contactHeading: '遇到障碍',
	contact: '如果有哪里读不了、用不了，请告诉把这个网站给您的人或单位。'
};

const en: typeof zh = {
	name: 'Accessibility',
	title: (report: string) => `Accessibility: ${report}`,
	description:
		'What this site does for people who cannot see, see poorly, move with difficulty or have little time; what was tested, and what was not.',
	lead: 'A public report is for everyone. This page says what works, how it was tested, and what has not been tested.',
	parts: [
		{
			heading: 'How to use it',
			points: [
				'Large text: one tap on “Large text” (“A+” on narrow screens) at the top of any page gives large text and plain reading; the settings go up to 30 px.',
				'Read aloud: at the beginning of the story and in its list of chapters; your device’s own voice reads sentence by sentence; you can pause, change speed and skip; if your device has no voice, the page says so.',
				'Colours and motion: choose paper or night and still pictures in the settings; your system’s wishes for less motion and more contrast are followed.',
				'Keyboard: Tab to a picture, arrow keys move through its marks, Enter opens the sentence, T the table, ? lists all keys.',
				'Screen readers: each picture has a description in words, each mark announces its name, value, share and source; numbers are written as they are said.',
				'Without pictures: each has a table, and a page of every figure can be searched, sorted and downloaded.',
				'Without script the words, pictures, report and tables are all there.'
			]
		},
		{
			heading: 'What we aim for',
			points: [
				'Web Content Accessibility Guidelines (WCAG) 2.2, level AA; contrast of text at level AAA, at least 7:1.',
				'Chinese rules for older readers: in large text no main text under 18 px, and 60 px for whatever is touched.'
			]
		},
		{
			heading: 'What was tested',
			points: [
				'At every change, by program, in Chromium: axe-core on story, report, figures, slides, chart page, press page, this page and embed, in both languages, both colours, standard and large text, 320 and 1440 px wide, and on what opens (sentence, term, table, keys, settings, chapters, reading voice, image, slide show), finds no violation.',
				'Contrast, from the pixels as painted: words, and dots, bars and lines of pictures, on every kind of page in both colours; dots smaller than a pixel cannot be measured.',
				'What can be touched: at least 44×44 px, in large text 60×60 px, but for links within sentences and numbers in pictures, which have the size of their text. Wherever the keyboard is, a frame of at least 2 px and 4.5:1 shows it.',
				'Pictures, sentences, tables and settings by keyboard alone; system text size from 94% to 175% and wider spacing leave pages whole.',
				'Screenshots were looked at: forced colours, large text, wide spacing, 400% zoom, print.',
				'Some of the tests run in Firefox as well.'
			]
		},
		{
			heading: 'What was not tested',
			points: [
				'No screen-reader user, older reader or person with a disability has tried this site yet; checks by program find only some of the faults.',
				'No real screen reader was listened to: tests read what the browser hands to it, not what it says.',
				'Neither Safari, nor the browser inside WeChat, nor a real phone was tried.',
				'The PPTX file and the images were not checked for accessibility.'
			]
		},
		{
			heading: 'Known gaps',
			points: [
				'Slides on show are made for a projector and do not follow large text; their notes and quotations below the show can be enlarged.',
				'A chart inside somebody else’s article has no button for large text; the article sets its size.',
				'Where tens of thousands of dots share a picture, on coarse screens each is smaller than a pixel and the field looks pale, perhaps under 3:1; number, description and table say the same in words.',
				'On narrow screens the words inside pictures grow only a little with large text, because the whole picture must fit; the story’s text and the tables of the charts’ pages grow in full.',
				'The English is an unofficial translation; the report itself is in Chinese only. Sentences behind numbers are shown in Chinese with a translation below. Its numbers are compared with the report by program; its wording has not been reviewed by a translator.'
			]
		}
	],
	contactHeading: 'If something stands in your way',
	contact: 'Tell the person or office that gave you this site what you cannot read or use.'
};

export const accessibilityWords = { zh, en };
