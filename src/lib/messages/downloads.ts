/** Words of the list of files to download. */

const zh = {
	heading: '下载',
	names: {
		csv: '全部数字，表格',
		json: '全部数字，给程序',
		package: 'datapackage.json（给程序）',
		kit: '演示包，不用联网',
		pptx: '演示文稿',
		long: '长图，一图读懂',
		slices: '长图分段，便于上传',
		poster: '分享海报'
	},
	columns: '各列的说明',
	most: (size: string) => `不超过${size}`,
	slice: (at: number) => `第${at}段`
};

const en: typeof zh = {
	heading: 'Downloads',
	names: {
		csv: 'All figures, as a table',
		json: 'All figures, for programs',
		package: 'datapackage.json (for programs)',
		kit: 'Briefing kit, works offline',
		pptx: 'Slides',
		long: 'The story as one long image',
		slices: 'The long image in parts, for upload',
		poster: 'Poster'
	},
	columns: 'What the columns mean',
	most: (size: string) => `at most ${size}`,
	slice: (at: number) => `part ${at}`
};

export const downloadWords = { zh, en };
