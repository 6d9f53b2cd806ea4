/** Words of the pages that lead from a report's own name to where its pages are now. */
export const movedWords = {
	zh: {
		title: (report: string) => `正在前往：${report}`,
		description: (report: string) => `这是《${report}》的固定网址，由此前往它现在的页面。`,
		go: '前往这一页'
	},
	en: {
		title: (report: string) => `On the way: ${report}`,
		description: (report: string) =>
			`The permanent address of “${report}”, which leads to where this page is now.`,
		go: 'Go to the page'
	}
};
