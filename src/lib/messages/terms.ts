/** Terms of use: the same words on the pages and in the files that are taken along. */

const zh = {
	heading: '使用条件',
	/** On a chart's page, with the credit to print. */
	short: '使用与署名',
	license: 'MIT许可证',
	reuse:
		'图、文字、译文和数据可以免费使用和改编，包括商业使用（MIT许可证）；写明署名并链接到图表页即可，不必附许可证全文。',
	report:
		'我们理解，报告属于国家机关具有行政性质的文件，按《中华人民共和国著作权法》第五条不受著作权保护。',
	keep: '请保留图下的说明：统计的时期、口径，和报告没有说的事。',
	ours: '标“推算”的数是本站算的，不是报告写的，引用时请一并说明。',
	credit: '署名',
	creditWhy: '图和数据旁边写这一句。',
	all: '全部使用条件'
};

const en: typeof zh = {
	heading: 'Terms of use',
	short: 'Use and credit',
	license: 'MIT License',
	reuse:
		'Charts, words, translations and data are free to use and adapt, for any purpose (MIT License). Print the credit and link to the chart’s page; the text of the licence need not go along.',
	report:
		'As we read article 5 of the Copyright Law of the PRC, the report, a document of an administrative nature, is free of copyright.',
	keep: 'Keep the note under the chart: period, basis, and what the report does not say.',
	ours: 'Numbers marked as computed are ours, not the report’s: say so when you quote them.',
	credit: 'Credit',
	creditWhy: 'Print it beside the chart or its data.',
	all: 'All terms of use'
};

export const termsWords = { zh, en };
