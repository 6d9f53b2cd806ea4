/**
 * One example for each rule: how right data is made wrong, and every line that the proof-reader then prints.
 * The paths leave out the folder of the tests' own report.
 */

export interface Wrong {
	group: string;
	rule: string;
	file: string;
	change: [from: string, to: string];
	says: string[];
}

export const wrong: Wrong[] = [
	{
		group: 'the file',
		rule: 'broken YAML',
		file: 'figures.yaml',
		change: [
			'name: { zh: "公布的办事指南", en: "guides published" }',
			'name: { zh: "公布的办事指南, en: "guides published" }'
		],
		says: [
			'figures.yaml:7:32 file: this is no correct YAML: Unexpected scalar at node end. Check the indentation, the quotes and the colons here and in the line above.'
		]
	},
	{
		group: 'the file',
		rule: 'a tab for indentation',
		file: 'figures.yaml',
		change: ['    value: 320', '	value: 320'],
		says: [
			'figures.yaml:4:1 file: a tab stands at the beginning of the line. Indent with blanks (two for each level).'
		]
	},
	{
		group: 'the file',
		rule: 'an id twice',
		file: 'figures.yaml',
		change: ['  cases:\n', '  guides:\n'],
		says: [
			'figures.yaml:9:3 file: this key is there twice. Give one of the two another name, or take it out.'
		]
	},
	{
		group: 'the file',
		rule: 'a misspelt key',
		file: 'figures.yaml',
		change: ['    value: 320', '    valeu: 320'],
		says: [
			'figures.yaml:3:3 guides: “value” is missing. Add it.',
			'figures.yaml:4:5 guides: “valeu” may not stand here. Correct the spelling or take it out; a sentence with a comma stands in double quotes.'
		]
	},
	{
		group: 'the file',
		rule: 'a comma that splits a sentence',
		file: 'charts.yaml',
		change: ['zh: "报告没有给出上一年的数。"', 'zh: 报告没有给出,上一年的数'],
		says: [
			'charts.yaml:16:22 guides: “上一年的数” may not stand here. Correct the spelling or take it out; a sentence with a comma stands in double quotes.'
		]
	},
	{
		group: 'the file',
		rule: 'a missing translation',
		file: 'figures.yaml',
		change: ['{ zh: "一份办事指南", en: "one guide" }', '{ zh: "一份办事指南" }'],
		says: [
			'figures.yaml:8:5 guides: the English text is missing. Add en: with the text; every text needs both languages.'
		]
	},
	{
		group: 'the file',
		rule: 'an empty text',
		file: 'figures.yaml',
		change: ['zh: "满意率"', 'zh: ""'],
		says: ['figures.yaml:32:17 content-rate: the text is empty. Write it.']
	},
	{
		group: 'the file',
		rule: 'a text where a number belongs',
		file: 'figures.yaml',
		change: ['value: 320', 'value: "320"'],
		says: [
			'figures.yaml:4:12 guides: this should be a number. Write one; see data/schema for what may stand here.'
		]
	},
	{
		group: 'the file',
		rule: 'an id that is no address',
		file: 'figures.yaml',
		change: ['  content-rate:', '  Content_Rate:'],
		says: [
			'figures.yaml:28:3 Content_Rate: the id “Content_Rate” must be lower-case English words with hyphens. Rename it.'
		]
	},
	{
		group: 'the file',
		rule: 'an unknown colour',
		file: 'charts.yaml',
		change: ['recovered: ochre', 'recovered: gold'],
		says: [
			'charts.yaml:25:56 settlements: this should be one of cinnabar, pine, river, ochre, ink, rest. Write one of them.'
		]
	},
	{
		group: 'the file',
		rule: 'a date that is none',
		file: 'report.yaml',
		change: ['"2025-02-28"', '"28.2.2025"'],
		says: ['report.yaml:6:12 published: must be a date such as 2022-03-15. Correct it.']
	},
	{
		group: 'the file',
		rule: 'a date that no calendar has',
		file: 'report.yaml',
		change: ['"2025-02-28"', '"2025-02-30"'],
		says: ['report.yaml:6:12 published: must be a date such as 2022-03-15. Correct it.']
	},
	{
		group: 'the file',
		rule: 'an address that runs',
		file: 'report.yaml',
		change: ['remarks:\n', 'address: "javascript:alert(1)"\nremarks:\n'],
		says: ['report.yaml:7:10 address: must be an address that begins with https://. Correct it.']
	},
	{
		group: 'the file',
		rule: 'a reference to another entry',
		file: 'figures.yaml',
		change: ['unit: 份', 'unit: *unit'],
		says: [
			'figures.yaml:5:11 file: this repeats something by a mark (*). Write it out; a text that begins with * stands in double quotes.'
		]
	},
	{
		group: 'the file',
		rule: 'brackets without end',
		file: 'figures.yaml',
		change: ['unit: 份', `unit: ${'['.repeat(60)}`],
		says: ['figures.yaml:5:57 file: too many levels stand within each other. Close brackets.']
	},
	{
		group: 'the file',
		rule: 'an id that every object has',
		file: 'figures.yaml',
		change: ['  content-rate:', '  constructor:'],
		says: ['figures.yaml:28:3 constructor: the id “constructor” must be another word. Rename it.']
	},
	{
		group: 'the file',
		rule: 'a mark that turns the text around',
		file: 'figures.yaml',
		change: ['zh: "满意率"', 'zh: "满意率\\u202e"'],
		says: [
			'figures.yaml:32:17 content-rate: the text holds a character that cannot be printed. Correct it.'
		]
	},
	{
		group: 'whose report',
		rule: 'another year than the source’s',
		file: 'source.txt',
		change: ['新区2024年法治', '新区2023年法治'],
		says: [
			'report.yaml:3:7 year: the year is 2024, but source.txt is headed 「新区2023年法治政府建设情况报告」. Correct the year, or replace source.txt.',
			'report.yaml:4:14 title: the title is not that of source.txt, which is headed 「新区2023年法治政府建设情况报告」. Copy it from there.',
			'source.txt:1:1 translation: 「新区2023年法治政府…」 has no translation. Add the sentence to translation.yaml as zh:, and its translation as en:.',
			'source.txt:1:3 number: 「2023」 in 「新区2023年法治政府建」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'translation.yaml:3:9 「新区2024年法治政府…」: the report has no such sentence. Copy it from source.txt, character by character.'
		]
	},
	{
		group: 'whose report',
		rule: 'a title that is not the source’s',
		file: 'report.yaml',
		change: ['zh: "新区2024年法治', 'zh: "新区2019年法治'],
		says: [
			'report.yaml:4:14 title: the title is not that of source.txt, which is headed 「新区2024年法治政府建设情况报告」. Copy it from there.'
		]
	},
	{
		group: 'whose report',
		rule: 'a title cut short',
		file: 'report.yaml',
		change: ['zh: "新区2024年法治政府建设情况报告"', 'zh: "法治政府建设情况报告"'],
		says: ['report.yaml:4:14 title: the title does not name the year 2024. Copy all of it.']
	},
	{
		group: 'whose report',
		rule: 'an English title of another year',
		file: 'report.yaml',
		change: ["Newtown's 2024 report", "Newtown's 2018 report"],
		says: [
			'report.yaml:4:39 title: the title does not name the year 2024. Write the year of the report.'
		]
	},
	{
		group: 'whose report',
		rule: 'another district',
		file: 'report.yaml',
		change: ['district: { zh: "新区"', 'district: { zh: "老区"'],
		says: [
			'report.yaml:2:17 district: the district 老区 stands neither in the title nor at the end of source.txt. Write the district of the report.'
		]
	},
	{
		group: 'whose report',
		rule: 'another publisher',
		file: 'report.yaml',
		change: ['新区测试办公室', '老区测试办公室'],
		says: [
			'report.yaml:5:18 publisher: the publisher 老区测试办公室 is not in source.txt. Write the name as the report has it.'
		]
	},
	{
		group: 'whose report',
		rule: 'another date than the report prints',
		file: 'report.yaml',
		change: ['"2025-02-28"', '"2025-03-15"'],
		says: [
			'report.yaml:6:12 published: the report prints 2025-02-28 below its title, not 2025-03-15. Write the date as the report has it.'
		]
	},
	{
		group: 'a figure',
		rule: 'a quote that is not in the report',
		file: 'figures.yaml',
		change: ['quote: "公布办事指南320份"', 'quote: "发布办事指南320份"'],
		says: [
			'source.txt:11:18 number: 「320」 in 「公布办事指南320份，进一步方」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'figures.yaml:6:12 guides: the quote 「发布办事指南320份」 is not in source.txt. Copy it from the report, character by character.'
		]
	},
	{
		group: 'a figure',
		rule: 'a quote that differs in punctuation',
		file: 'figures.yaml',
		change: ['quote: "达成协议95件"', 'quote: "达成协议95件,满意率98.5%"'],
		says: [
			'source.txt:15:25 number: 「95」 in 「件，达成协议95件，满意率9」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'figures.yaml:18:12 agreed: the quote 「达成协议95件,满意率98.5%」 differs from the report in punctuation or blanks only. Write it as the report has it: 「达成协议95件，满意率98.5%」.'
		]
	},
	{
		group: 'a figure',
		rule: 'a quote that stands twice',
		file: 'figures.yaml',
		change: ['quote: "公布办事指南320份"', 'quote: "公布办事指南"'],
		says: [
			'source.txt:11:18 number: 「320」 in 「公布办事指南320份，进一步方」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'figures.yaml:6:12 guides: the quote 「公布办事指南」 stands twice in source.txt, in line 11. Make it longer until it is the only one.'
		]
	},
	{
		group: 'a figure',
		rule: 'a quote over two sentences',
		file: 'figures.yaml',
		change: ['quote: "停业整顿2次"', 'quote: "停业整顿2次。\\n\\n二、存在的问题"'],
		says: [
			'source.txt:19:68 number: 「2」 in 「次，停业整顿2次。 二、」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'figures.yaml:68:12 closures: the quote 「停业整顿2次。 二、存在的问题」 runs over more than one sentence. Shorten it to one.'
		]
	},
	{
		group: 'a figure',
		rule: 'a value that is not in its quote',
		file: 'figures.yaml',
		change: ['value: 95', 'value: 96'],
		says: [
			'figures.yaml:16:12 agreed: the value 96 is not in its quote 「达成协议95件」, which says 95. Correct the value or the quote.'
		]
	},
	{
		group: 'a figure',
		rule: 'another unit than the report prints',
		file: 'figures.yaml',
		change: ['    value: 24\n    unit: 名', '    value: 24\n    unit: 件'],
		says: [
			'figures.yaml:47:11 moved: the unit 件 does not stand behind 24 in 「划转人员24名」, but 「名」. Write the unit that the report prints.'
		]
	},
	{
		group: 'a figure',
		rule: 'a unit that is only the beginning of the report’s',
		file: 'source.txt',
		change: ['划转人员24名。', '划转人员24名次。'],
		says: [
			'source.txt:19:10 translation: 「承接城管、环保、文旅等…」 has no translation. Add the sentence to translation.yaml as zh:, and its translation as en:.',
			'figures.yaml:47:11 moved: the unit 名 does not stand behind 24 in 「划转人员24名」, but 「名次」. Write the unit that the report prints.',
			'translation.yaml:35:9 「承接城管、环保、文旅等…」: the report has no such sentence. Copy it from source.txt, character by character.'
		]
	},
	{
		group: 'a figure',
		rule: 'a unit that nobody defined',
		file: 'figures.yaml',
		change: ['unit: 份', 'unit: 册'],
		says: [
			'figures.yaml:5:11 guides: the unit 册 is not in units.yaml. Add it there, or write the unit that the report prints.'
		]
	},
	{
		group: 'a figure',
		rule: '余 without atLeast',
		file: 'figures.yaml',
		change: ['    bound: atLeast\n', ''],
		says: [
			'figures.yaml:34:12 recovered: the report prints 200000 as “more than” or “at least” (余, 多, 以上), the figure says exact. Write bound: atLeast.'
		]
	},
	{
		group: 'a figure',
		rule: 'atLeast without 余',
		file: 'figures.yaml',
		change: ['    value: 95\n', '    value: 95\n    bound: atLeast\n'],
		says: [
			'figures.yaml:17:12 agreed: the report prints 95 as exact, the figure says “more than” or “at least” (余, 多, 以上). Write bound: exact.',
			'figures.yaml:24:14 not-agreed: it is exact, but agreed is not. Write bound: atMost or about.'
		]
	},
	{
		group: 'a figure',
		rule: '“at most” without atMost',
		file: 'source.txt',
		change: ['公布办事指南320份，', '公布办事指南320份以内，'],
		says: [
			'source.txt:11:10 translation: 「全年公布办事指南320…」 has no translation. Add the sentence to translation.yaml as zh:, and its translation as en:.',
			'figures.yaml:4:12 guides: the report prints 320 as “at most” (不超过, 不足, 以内), the figure says exact. Write bound: atMost.',
			'translation.yaml:19:9 「全年公布办事指南320…」: the report has no such sentence. Copy it from source.txt, character by character.'
		]
	},
	{
		group: 'a figure',
		rule: 'an atMost of which the report says nothing, drawn as dots',
		file: 'figures.yaml',
		change: ['    value: 320\n', '    value: 320\n    bound: atMost\n'],
		says: [
			'figures.yaml:5:12 guides: the report prints 320 as exact, the figure says “at most” (不超过, 不足, 以内). Write bound: exact.',
			'charts.yaml:19:36 guides/listed: guides (不超过320) may be fewer, and each dot is one that there is. Name it under say.'
		]
	},
	{
		group: 'a figure',
		rule: 'a part of nothing',
		file: 'figures.yaml',
		change: ['quote: "划转人员24名"', 'quote: "划转人员24名"\n    partOf: case'],
		says: [
			'figures.yaml:49:13 moved: it is part of “case”, which is no other figure. Is it “cases”? Write the id of the whole.'
		]
	},
	{
		group: 'a figure',
		rule: 'a part larger than its whole',
		file: 'figures.yaml',
		change: ['quote: "责令改正30次"', 'quote: "责令改正30次"\n    partOf: closures'],
		says: [
			'figures.yaml:62:13 orders: the part (30) is larger than its whole closures (2). Correct one of them.',
			'charts.yaml:58:23 checks: closures is drawn beside orders, which is part of it, so the same things are drawn twice. Write { whole: closures, parts: [orders] }, or show them in two states.'
		]
	},
	{
		group: 'a figure',
		rule: 'a percentage as a part',
		file: 'figures.yaml',
		change: ['quote: "满意率98.5%"', 'quote: "满意率98.5%"\n    partOf: cases'],
		says: [
			'figures.yaml:32:13 content-rate: a percentage is no part of anything. Make partOf a count or an amount of money.'
		]
	},
	{
		group: 'a figure',
		rule: 'a part with another unit',
		file: 'figures.yaml',
		change: ['quote: "划转人员24名"', 'quote: "划转人员24名"\n    partOf: cases'],
		says: [
			'figures.yaml:49:13 moved: it counts 名, its whole cases counts 件. A part has the unit of its whole.'
		]
	},
	{
		group: 'a figure',
		rule: 'a part of another period',
		file: 'figures.yaml',
		change: ['quote: "停业整顿2次"\n    since: 2023', 'quote: "停业整顿2次"\n    partOf: visits'],
		says: [
			'figures.yaml:68:12 closures: the report counts from an earlier year on, 「2023年以来」, the figure from 2024. Write since: 2023.',
			'figures.yaml:69:13 closures: it covers 2024, its whole visits 2023 to 2024. A part has the period of its whole.',
			'charts.yaml:58:3 checks: closures covers 2024, orders 2023 to 2024. Show figures of one period in one state.',
			'charts.yaml:58:3 checks: closures covers 2024, visits 2023 to 2024. Show figures of one period in one state.',
			'charts.yaml:58:31 checks: visits is drawn beside closures, which is part of it, so the same things are drawn twice. Write { whole: visits, parts: [closures] }, or show them in two states.'
		]
	},
	{
		group: 'a figure',
		rule: 'a period that does not begin before the report',
		file: 'figures.yaml',
		change: ['quote: "满意率98.5%"', 'quote: "满意率98.5%"\n    since: 2025'],
		says: [
			"figures.yaml:32:12 content-rate: since 2025 is not before the report's year 2024. Leave it out unless the period began earlier.",
			'charts.yaml:33:7 settlements/apart: content-rate covers 2025 to 2024, agreed 2024. Show figures of one period in one state.',
			'charts.yaml:33:7 settlements/apart: content-rate covers 2025 to 2024, not-agreed 2024. Show figures of one period in one state.'
		]
	},
	{
		group: 'a figure',
		rule: 'a first year that the report does not name',
		file: 'figures.yaml',
		change: ['since: 2023\n    name: { zh: "检查"', 'since: 2022\n    name: { zh: "检查"'],
		says: [
			'figures.yaml:55:12 visits: the paragraph of the quote does not name 2022. Write the year from which the report counts; where it says so in other words (十三五以来), name these under others as a period.',
			'charts.yaml:58:3 checks: closures covers 2023 to 2024, visits 2022 to 2024. Show figures of one period in one state.',
			'charts.yaml:58:3 checks: orders covers 2023 to 2024, visits 2022 to 2024. Show figures of one period in one state.'
		]
	},
	{
		group: 'a figure',
		rule: 'a first year left out',
		file: 'figures.yaml',
		change: ['    since: 2023\n    name: { zh: "检查"', '    name: { zh: "检查"'],
		says: [
			'figures.yaml:54:12 visits: the report counts from an earlier year on, 「2023年以来」, the figure from 2024. Write since: 2023.',
			'charts.yaml:58:3 checks: closures covers 2023 to 2024, visits 2024. Show figures of one period in one state.',
			'charts.yaml:58:3 checks: orders covers 2023 to 2024, visits 2024. Show figures of one period in one state.'
		]
	},
	{
		group: 'a figure',
		rule: 'an incomparable that is no figure',
		file: 'figures.yaml',
		change: ['quote: "公布办事指南320份"', 'quote: "公布办事指南320份"\n    incomparable: [case]'],
		says: [
			'figures.yaml:7:20 guides: there is no other figure “case”. Is it “cases”? Write the id of another figure.'
		]
	},
	{
		group: 'a figure',
		rule: 'a number that is another figure already',
		file: 'figures.yaml',
		change: [
			'  agreed:\n',
			'  settled:\n    value: 120\n    unit: 件\n    quote: "纠纷120件"\n    name: { zh: "纠纷", en: "disputes" }\n  agreed:\n'
		],
		says: [
			'figures.yaml:15:3 settled: the figure is not told anywhere. Show it in a chart or print it in a step of the story.',
			'figures.yaml:18:12 settled: the number of its quote 「纠纷120件」 is the figure cases already. Take one of the two out, or quote another number.'
		]
	},
	{
		group: 'a formula',
		rule: 'a result beyond counting',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', `formula: cases * 1${'0'.repeat(30)}`],
		says: [
			`figures.yaml:23:14 not-agreed: the formula “cases * 1${'0'.repeat(30)}” cannot be computed: it comes to a number beyond all counting. Correct the formula or its inputs.`
		]
	},
	{
		group: 'a formula',
		rule: 'a slip of the pen',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases - (agreed'],
		says: [
			'figures.yaml:23:29 not-agreed: the formula “cases - (agreed” cannot be computed: “)” is missing at the end. Correct the formula or its inputs.'
		]
	},
	{
		group: 'a formula',
		rule: 'an unknown figure',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases - agree'],
		says: [
			'figures.yaml:23:22 not-agreed: there is no figure “agree”. Is it “agreed”? Write the id of a figure; a minus stands between blanks.'
		]
	},
	{
		group: 'a formula',
		rule: 'a division by zero',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases / (agreed - agreed)'],
		says: [
			'figures.yaml:23:20 not-agreed: the formula “cases / (agreed - agreed)” cannot be computed: it divides by zero. Correct the formula or its inputs.'
		]
	},
	{
		group: 'a formula',
		rule: 'a loop',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases - not-agreed'],
		says: [
			'figures.yaml:23:14 not-agreed: it is computed from itself: not-agreed → not-agreed. Break the loop.'
		]
	},
	{
		group: 'a formula',
		rule: 'no figure at all',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: 120 - 95'],
		says: [
			'figures.yaml:23:14 not-agreed: the formula has no figure in it. A number that the report states needs value and quote instead.'
		]
	},
	{
		group: 'a formula',
		rule: 'incomparable figures',
		file: 'figures.yaml',
		change: ['quote: "达成协议95件"', 'quote: "达成协议95件"\n    incomparable: [cases]'],
		says: [
			'figures.yaml:24:14 not-agreed: cases and agreed count on different bases (incomparable). Do not compute with both.',
			'charts.yaml:32:7 settlements/apart: agreed and cases count on different bases (incomparable). Show them in different states, or write separate: true and say so in the note.'
		]
	},
	{
		group: 'a formula',
		rule: 'a sum of figures that overlap',
		file: 'figures.yaml',
		change: [
			'quote: "达成协议95件"\n    partOf: cases\n',
			'quote: "达成协议95件"\n    partOf: cases\n    overlaps: [cases]\n'
		],
		says: [
			'figures.yaml:24:14 not-agreed: cases and agreed share members (overlaps), so they cannot be added. Leave one out, or compute the least that they share and write bound: atLeast.'
		]
	},
	{
		group: 'a formula',
		rule: 'a fraction said to be exact',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases / agreed'],
		says: [
			'figures.yaml:23:14 not-agreed: it is exact, but comes to 1.26. Write bound: about, or more decimals.',
			'charts.yaml:32:46 settlements/apart: not-agreed is no whole number of dots (1.26315789474). Write round(…) around its formula in figures.yaml, or name it under say.'
		]
	},
	{
		group: 'a formula',
		rule: 'an exact result of an open input',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: recovered / recovered'],
		says: [
			'figures.yaml:23:14 not-agreed: it is exact, but recovered is not. Write bound: atLeast or atMost or about.',
			'figures.yaml:24:11 not-agreed: the unit is 件, but the formula comes to a share. Write unit: 元 or % or 倍, or correct the formula.'
		]
	},
	{
		group: 'a formula',
		rule: 'an exact result of a rounded percentage',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: round(cases * 10 * content-rate)'],
		says: [
			'figures.yaml:23:14 not-agreed: it is exact, but the rounded percentage allows other results. Write bound: about.',
			'figures.yaml:25:13 not-agreed: the part (1182) is larger than its whole cases (120). Correct one of them.',
			'charts.yaml:32:30 settlements/apart: the parts add up to 1277, more than cases (120). Show only parts that exclude each other.'
		]
	},
	{
		group: 'a formula',
		rule: 'a “least” that falls',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases / recovered\n    bound: atLeast'],
		says: [
			'figures.yaml:24:12 not-agreed: recovered is atLeast, so it is not “at least” itself. Write bound: atMost or about.',
			'charts.yaml:32:46 settlements/apart: not-agreed is no whole number of dots (0.0006). Write round(…) around its formula in figures.yaml, or name it under say.'
		]
	},
	{
		group: 'a formula',
		rule: 'a whole and its part added',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases + agreed'],
		says: [
			'figures.yaml:23:14 not-agreed: cases and agreed are a whole and its part, so adding them counts the part twice. Leave one out.',
			'figures.yaml:25:13 not-agreed: the part (215) is larger than its whole cases (120). Correct one of them.',
			'charts.yaml:32:30 settlements/apart: the parts add up to 310, more than cases (120). Show only parts that exclude each other.'
		]
	},
	{
		group: 'a formula',
		rule: 'terms of two kinds',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases - guides'],
		says: [
			'figures.yaml:23:20 not-agreed: the formula “cases - guides” cannot be computed: 件 and 份 are of two kinds and can be neither added nor subtracted. Correct the formula or its inputs.'
		]
	},
	{
		group: 'a formula',
		rule: 'another unit than its terms have',
		file: 'figures.yaml',
		change: ['formula: cases - agreed\n    unit: 件', 'formula: cases - agreed\n    unit: 份'],
		says: [
			'figures.yaml:24:11 not-agreed: the unit is 份, but the formula comes to 件. Write unit: 件, or correct the formula.',
			'figures.yaml:25:13 not-agreed: it counts 份, its whole cases counts 件. A part has the unit of its whole.'
		]
	},
	{
		group: 'a formula',
		rule: 'a figure’s value typed',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases - 95'],
		says: ['figures.yaml:23:22 not-agreed: 95 is the value of agreed. Write the id in its place.']
	},
	{
		group: 'a formula',
		rule: 'figures of two periods',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: round(agreed / orders)'],
		says: [
			'figures.yaml:23:14 not-agreed: agreed covers 2024, orders 2023 to 2024. Compute only with figures of one period.'
		]
	},
	{
		group: 'a list of names',
		rule: 'a count that does not agree',
		file: 'figures.yaml',
		change: [
			'  closures:\n',
			'  named-areas:\n    count: 4\n    unit: 个\n    quote: "城管、环保、文旅等"\n    names: [城管, 环保, 文旅]\n    name: { zh: "点名的领域", en: "fields named" }\n  closures:\n'
		],
		says: [
			'figures.yaml:65:3 named-areas: the figure is not told anywhere. Show it in a chart or print it in a step of the story.',
			'figures.yaml:66:12 named-areas: the count is 4, but 3 names are listed. Make them agree.'
		]
	},
	{
		group: 'a list of names',
		rule: 'names in another order',
		file: 'figures.yaml',
		change: [
			'  closures:\n',
			'  named-areas:\n    count: 3\n    unit: 个\n    quote: "城管、环保、文旅等"\n    names: [环保, 城管, 文旅]\n    name: { zh: "点名的领域", en: "fields named" }\n  closures:\n'
		],
		says: [
			'figures.yaml:65:3 named-areas: the figure is not told anywhere. Show it in a chart or print it in a step of the story.',
			'figures.yaml:69:17 named-areas: the name 「城管」 is not in the quote 「城管、环保、文旅等」, or not in this order. Write the names as the quote has them.'
		]
	},
	{
		group: 'a list of names',
		rule: 'a name left out',
		file: 'figures.yaml',
		change: [
			'  closures:\n',
			'  named-areas:\n    count: 2\n    unit: 个\n    quote: "城管、环保、文旅等"\n    names: [城管, 文旅]\n    name: { zh: "点名的领域", en: "fields named" }\n  closures:\n'
		],
		says: [
			'figures.yaml:65:3 named-areas: the figure is not told anywhere. Show it in a chart or print it in a step of the story.',
			'figures.yaml:68:12 named-areas: the quote holds 「环保」, which is none of the names. List it under names, or shorten the quote to the names.'
		]
	},
	{
		group: 'a list of names',
		rule: 'a list cut short',
		file: 'figures.yaml',
		change: [
			'  closures:\n',
			'  named-areas:\n    count: 2\n    unit: 个\n    quote: "城管、环保"\n    names: [城管, 环保]\n    name: { zh: "点名的领域", en: "fields named" }\n  closures:\n'
		],
		says: [
			'figures.yaml:65:3 named-areas: the figure is not told anywhere. Show it in a chart or print it in a step of the story.',
			'figures.yaml:68:12 named-areas: the report names more: 「承接」 stands before the quote, 「、文旅等」 behind it. Make the quote as long as the list, and list all names.'
		]
	},
	{
		group: 'coverage',
		rule: 'a number that is not accounted for',
		file: 'source.txt',
		change: ['坚持公开为先。', '坚持公开为先，办好7件实事。'],
		says: [
			'source.txt:9:18 translation: 「坚持公开为先，办好7件…」 has no translation. Add the sentence to translation.yaml as zh:, and its translation as en:.',
			'source.txt:9:27 number: 「7」 in 「开为先，办好7件实事。」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'translation.yaml:15:9 「坚持公开为先。」: the report has no such sentence. Copy it from source.txt, character by character.'
		]
	},
	{
		group: 'coverage',
		rule: 'a count in words that is not accounted for',
		file: 'source.txt',
		change: ['坚持调解优先。', '坚持调解优先，做到两个不出。'],
		says: [
			'source.txt:13:18 translation: 「坚持调解优先，做到两个…」 has no translation. Add the sentence to translation.yaml as zh:, and its translation as en:.',
			'source.txt:13:27 number: 「两」 in 「解优先，做到两个不出。」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'translation.yaml:23:9 「坚持调解优先。」: the report has no such sentence. Copy it from source.txt, character by character.'
		]
	},
	{
		group: 'coverage',
		rule: 'an entry that is not in the report',
		file: 'figures.yaml',
		change: ['"三项制度"', '"四项制度"'],
		says: [
			'source.txt:17:21 number: 「三」 in 「精准。落实“三项制度”。」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'figures.yaml:79:13 others: 「四项制度」 is not in source.txt. Take the entry out, or write it as the report has it.'
		]
	},
	{
		group: 'coverage',
		rule: 'an entry without a number',
		file: 'figures.yaml',
		change: ['"进一步"', '"坚持"'],
		says: [
			'source.txt:11:24 number: 「一」 in 「320份，进一步方便群众。」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'figures.yaml:78:13 others: 「坚持」 holds no number. Take the entry out.'
		]
	},
	{
		group: 'coverage',
		rule: 'an entry that is not what it is called',
		file: 'figures.yaml',
		change: ['text: "进一步", is: idiom', 'text: "进一步", is: date'],
		says: [
			'figures.yaml:78:24 others: 「进一步」 is no date: it does not look like a date (2022-03-15, 3月15日). Make it a figure, or say what else it is.'
		]
	},
	{
		group: 'coverage',
		rule: 'a statistic called a name',
		file: 'figures.yaml',
		change: ['"进一步"', '"24名"'],
		says: [
			'source.txt:11:24 number: 「一」 in 「320份，进一步方便群众。」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'figures.yaml:78:13 others: 「24名」 covers 「24」, which is a figure. Make the entry longer, so that it means no statistic.',
			'figures.yaml:78:24 others: 「24名」 is a number as statistics have them, and no idiom by itself. Make it a figure, or write more of the words around it.'
		]
	},
	{
		group: 'coverage',
		rule: 'an entry that swallows a statistic',
		file: 'figures.yaml',
		change: ['"进一步"', '"320"'],
		says: [
			'source.txt:11:24 number: 「一」 in 「320份，进一步方便群众。」 is not accounted for. Make it a figure in figures.yaml, or name it under others.',
			'figures.yaml:78:13 others: 「320」 covers 「320」, which is a figure. Make the entry longer, so that it means no statistic.',
			'figures.yaml:78:24 others: 「320」 is a number as statistics have them, and no idiom by itself. Make it a figure, or write more of the words around it.'
		]
	},
	{
		group: 'a chart',
		rule: 'more dots than can be drawn',
		file: 'figures.yaml',
		change: [
			'formula: cases - agreed\n    unit: 件\n    partOf: cases',
			'formula: cases * 1000000\n    unit: 件'
		],
		says: [
			'charts.yaml:32:46 settlements/apart: not-agreed (1.2亿) is no number of dots. Between 0 and 200000 can be drawn; name it under say.',
			'charts.yaml:32:46 settlements/apart: not-agreed is drawn as a part of cases, but is not partOf it. The report must say so; else show the two side by side.'
		]
	},
	{
		group: 'a chart',
		rule: 'a name for a section that the report has not',
		file: 'charts.yaml',
		change: [
			'  still: settled\n',
			'  sectionNames: { "四": { zh: "四", en: "Four" } }\n  still: settled\n'
		],
		says: [
			'charts.yaml:6:19 overview: there is no section 四 in the report. Write one of intro, 一(一), 一(二), 一(三), 二, end.'
		]
	},
	{
		group: 'a chart',
		rule: 'an unknown figure',
		file: 'charts.yaml',
		change: ['show: [guides]', 'show: [guide]'],
		says: [
			'charts.yaml:19:36 guides/listed: there is no figure “guide”. Is it “guides”? Write the id of a figure of figures.yaml.'
		]
	},
	{
		group: 'a chart',
		rule: 'an unknown still',
		file: 'charts.yaml',
		change: ['still: listed', 'still: list'],
		says: [
			'charts.yaml:17:10 guides: the still “list” is no state of the chart. Write one of listed.'
		]
	},
	{
		group: 'a chart',
		rule: 'money as dots',
		file: 'charts.yaml',
		change: ['show: [cases, { bar: recovered }]', 'show: [cases, recovered]'],
		says: [
			'charts.yaml:34:44 settlements/money: recovered is money, which is drawn as a bar. Write { bar: recovered }.'
		]
	},
	{
		group: 'a chart',
		rule: 'a percentage as dots',
		file: 'charts.yaml',
		change: ['show: [guides]', 'show: [guides, content-rate]'],
		says: [
			'charts.yaml:19:44 guides/listed: content-rate is a percentage, which has no dots. Name it under say, or draw a count computed from it.'
		]
	},
	{
		group: 'a chart',
		rule: 'dots that nobody named',
		file: 'figures.yaml',
		change: ['    one: { zh: "一份办事指南", en: "one guide" }\n', ''],
		says: [
			'charts.yaml:19:36 guides/listed: guides is drawn as dots, but does not say what one dot is. Add one: { zh, en } to it in figures.yaml.'
		]
	},
	{
		group: 'a chart',
		rule: 'a count as a bar',
		file: 'charts.yaml',
		change: ['{ bar: recovered }', '{ bar: recovered }, { bar: agreed }'],
		says: [
			'charts.yaml:34:64 settlements/money: cases is drawn beside agreed, which is part of it, so the same things are drawn twice. Write { whole: cases, parts: [agreed] }, or show them in two states.',
			'charts.yaml:34:71 settlements/money: agreed is no money; only money is a bar. Show it as dots.'
		]
	},
	{
		group: 'a chart',
		rule: 'a part that the report does not call one',
		file: 'charts.yaml',
		change: ['parts: [agreed, not-agreed]', 'parts: [agreed, not-agreed, guides]'],
		says: [
			'charts.yaml:32:58 settlements/apart: guides is drawn as a part of cases, but is not partOf it. The report must say so; else show the two side by side.'
		]
	},
	{
		group: 'a chart',
		rule: 'parts that share members',
		file: 'figures.yaml',
		change: ['quote: "达成协议95件"', 'quote: "达成协议95件"\n    overlaps: [not-agreed]'],
		says: [
			'charts.yaml:32:46 settlements/apart: agreed and not-agreed share members (overlaps), so they are no separate parts. Show them in two states.'
		]
	},
	{
		group: 'a chart',
		rule: 'parts that are more than the whole',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases'],
		says: [
			'charts.yaml:32:30 settlements/apart: the parts add up to 215, more than cases (120). Show only parts that exclude each other.'
		]
	},
	{
		group: 'a chart',
		rule: 'a part drawn twice',
		file: 'charts.yaml',
		change: ['parts: [agreed, not-agreed]', 'parts: [agreed, not-agreed, agreed]'],
		says: ['charts.yaml:32:58 settlements/apart: the part agreed is there twice. Take one out.']
	},
	{
		group: 'a chart',
		rule: 'incomparable figures in one picture',
		file: 'figures.yaml',
		change: ['quote: "划转人员24名"', 'quote: "划转人员24名"\n    incomparable: [areas]'],
		says: [
			'charts.yaml:52:29 team/people: areas and moved count on different bases (incomparable). Show them in different states, or write separate: true and say so in the note.'
		]
	},
	{
		group: 'a chart',
		rule: 'two periods in one picture',
		file: 'charts.yaml',
		change: ['show: [guides]', 'show: [guides, visits]'],
		says: [
			'charts.yaml:19:29 guides/listed: guides covers 2024, visits 2023 to 2024. Show figures of one period in one state.'
		]
	},
	{
		group: 'a chart',
		rule: 'clusters of one figure',
		file: 'charts.yaml',
		change: ['layout: grid, show: [guides]', 'layout: clusters, show: [guides]'],
		says: [
			'charts.yaml:19:33 guides/listed: clusters share one figure out over another, so they need just two. Name the many first, then the groups.'
		]
	},
	{
		group: 'a chart',
		rule: 'a colour for nothing',
		file: 'charts.yaml',
		change: ['recovered: ochre', 'recovered: ochre, guides: ink'],
		says: [
			'charts.yaml:25:71 settlements: voices names “guides”, which the chart does not draw. Take it out or draw it.'
		]
	},
	{
		group: 'a chart',
		rule: 'a ring for nothing',
		file: 'charts.yaml',
		change: ['rings: [not-agreed]', 'rings: [not-agree]'],
		says: [
			'charts.yaml:26:11 settlements: rings names “not-agree”, which the chart does not draw. Is it “not-agreed”? Take it out or draw it.'
		]
	},
	{
		group: 'a chart',
		rule: 'a name that the report does not give',
		file: 'charts.yaml',
		change: ['zh: "文旅"', 'zh: "交通"'],
		says: [
			'charts.yaml:45:13 team: the name 「交通」 is not in source.txt. Name only what the report names.'
		]
	},
	{
		group: 'a chart',
		rule: 'a flow of what does not come with it',
		file: 'charts.yaml',
		change: ['merged: true, show: [moved]', 'merged: true, show: [guides]'],
		says: [
			'charts.yaml:52:36 team/people: “guides” does not come with this flow. Name it under with.'
		]
	},
	{
		group: 'a chart',
		rule: 'a frame around nothing',
		file: 'charts.yaml',
		change: ['frame: orders', 'frame: order'],
		says: [
			'charts.yaml:63:20 checks/some: “order” is not among the figures of this chart. Is it “orders”? Frame one of them.'
		]
	},
	{
		group: 'a chart',
		rule: 'an outline of a share that is not said',
		file: 'charts.yaml',
		change: ['all: { frame: visits }', 'all: { frame: visits, share: orders }'],
		says: [
			'charts.yaml:64:34 checks/all: “orders” is not said in this state. Name it under say.',
			"charts.yaml:64:34 checks/all: orders is no number of visits's dots: it must be computed from visits, in 次, and not exceed it. Take share out."
		]
	},
	{
		group: 'a chart',
		rule: 'a focus on no section',
		file: 'charts.yaml',
		change: ['focus: "二"', 'focus: "三"'],
		says: [
			'charts.yaml:11:38 overview/silent: there is no section 三 in the report. Write one of intro, 一(一), 一(二), 一(三), 二, end.'
		]
	},
	{
		group: 'a chart',
		rule: 'a focus where numbers light up',
		file: 'charts.yaml',
		change: ['show: sections, focus: "二"', 'show: lit, focus: "二"'],
		says: [
			'charts.yaml:11:33 overview/silent: where numbers light up, no section is pointed at. Take focus out, or show text or sections.'
		]
	},
	{
		group: 'a chart',
		rule: 'a paragraph that the section has not',
		file: 'charts.yaml',
		change: ['show: sections, focus: "二"', 'show: text, focus: "二", paragraph: 9'],
		says: [
			'charts.yaml:11:50 overview/silent: section 二 has no paragraph 9: its last is 1. Write a number from 1 to 1.'
		]
	},
	{
		group: 'a chart',
		rule: 'a paragraph where no text is shown',
		file: 'charts.yaml',
		change: ['focus: "二"', 'focus: "二", paragraph: 1'],
		says: [
			'charts.yaml:11:54 overview/silent: only the text has paragraphs to point at, and only in a section. Take paragraph out, or show text and write its section as focus.'
		]
	},
	{
		group: 'a chart',
		rule: 'voices of chapters where no chapter is told apart',
		file: 'charts.yaml',
		change: ['show: sections, focus: "二"', 'show: text, voices: true'],
		says: [
			'charts.yaml:11:35 overview/silent: only settled numbers take the voices of chapters. Take voices out, or show sections.'
		]
	},
	{
		group: 'a chart',
		rule: 'figures that share members side by side',
		file: 'figures.yaml',
		change: ['quote: "划转人员24名"', 'quote: "划转人员24名"\n    overlaps: [areas]'],
		says: [
			'charts.yaml:52:29 team/people: areas and moved share members (overlaps), so they do not stand side by side. Show them in two states.'
		]
	},
	{
		group: 'a chart',
		rule: 'a whole beside its part',
		file: 'charts.yaml',
		change: [
			'all: { layout: pile, show: [cases] }',
			'all: { layout: blocks, show: [cases, agreed] }'
		],
		says: [
			'charts.yaml:29:42 settlements/all: cases is drawn beside agreed, which is part of it, so the same things are drawn twice. Write { whole: cases, parts: [agreed] }, or show them in two states.'
		]
	},
	{
		group: 'a chart',
		rule: 'a part beside a whole that is drawn as its parts',
		file: 'charts.yaml',
		change: [
			'show: [{ whole: cases, parts: [agreed, not-agreed] }]',
			'show: [{ whole: cases, parts: [agreed] }, not-agreed]'
		],
		says: [
			'charts.yaml:32:49 settlements/apart: cases is drawn beside not-agreed, which is part of it, so the same things are drawn twice. Write { whole: cases, parts: [not-agreed] }, or show them in two states.'
		]
	},
	{
		group: 'a chart',
		rule: 'a figure drawn twice',
		file: 'charts.yaml',
		change: ['show: [guides]', 'show: [guides, guides]'],
		says: [
			'charts.yaml:19:44 guides/listed: guides is drawn twice in one picture. Take one of the two out.'
		]
	},
	{
		group: 'a chart',
		rule: 'a figure that comes with the flow twice',
		file: 'charts.yaml',
		change: ['merged: true, show: [moved]', 'merged: true, show: [moved, moved]'],
		says: [
			'charts.yaml:52:29 team/people: moved is drawn twice in one picture. Take one of the two out.'
		]
	},
	{
		group: 'a chart',
		rule: 'incomparable figures, one of them only said',
		file: 'figures.yaml',
		change: ['quote: "满意率98.5%"', 'quote: "满意率98.5%"\n    incomparable: [cases]'],
		says: [
			'charts.yaml:33:7 settlements/apart: content-rate and cases count on different bases (incomparable). Show them in different states, or write separate: true and say so in the note.'
		]
	},
	{
		group: 'a chart',
		rule: 'a figure of another period, only said',
		file: 'charts.yaml',
		change: ['say: [content-rate]', 'say: [content-rate, visits]'],
		says: [
			'charts.yaml:33:7 settlements/apart: content-rate covers 2024, visits 2023 to 2024. Show figures of one period in one state.',
			'charts.yaml:33:7 settlements/apart: visits covers 2023 to 2024, agreed 2024. Show figures of one period in one state.',
			'charts.yaml:33:7 settlements/apart: visits covers 2023 to 2024, not-agreed 2024. Show figures of one period in one state.'
		]
	},
	{
		group: 'a chart',
		rule: 'a figure of another period said beside the dots of a camera',
		file: 'charts.yaml',
		change: ['all: { frame: visits }', 'all: { frame: visits, say: [guides] }'],
		says: [
			'charts.yaml:64:27 checks/all: guides covers 2024, closures 2023 to 2024. Show figures of one period in one state.',
			'charts.yaml:64:27 checks/all: guides covers 2024, orders 2023 to 2024. Show figures of one period in one state.',
			'charts.yaml:64:27 checks/all: guides covers 2024, visits 2023 to 2024. Show figures of one period in one state.'
		]
	},
	{
		group: 'a chart',
		rule: 'a camera that goes from most to fewest',
		file: 'charts.yaml',
		change: ['figures: [closures, orders, visits]', 'figures: [visits, closures, orders]'],
		says: [
			'charts.yaml:58:21 checks: closures (2) comes after visits (1500), which is more. Name figures from the fewest to the most.'
		]
	},
	{
		group: 'a chart',
		rule: 'a camera that shows a figure twice',
		file: 'charts.yaml',
		change: [
			'figures: [closures, orders, visits]',
			'figures: [closures, closures, orders, visits]'
		],
		says: [
			'charts.yaml:58:23 checks: closures is drawn twice in one picture. Take one of the two out.'
		]
	},
	{
		group: 'a chart',
		rule: 'a whole and its part before one camera',
		file: 'figures.yaml',
		change: ['quote: "责令改正30次"', 'quote: "责令改正30次"\n    partOf: visits'],
		says: [
			'charts.yaml:58:31 checks: visits is drawn beside orders, which is part of it, so the same things are drawn twice. Write { whole: visits, parts: [orders] }, or show them in two states.'
		]
	},
	{
		group: 'a chart',
		rule: 'a computed part of a thing, printed without decimals',
		file: 'figures.yaml',
		change: ['formula: cases - agreed', 'formula: cases * content-rate - agreed\n    bound: about'],
		says: [
			'charts.yaml:32:46 settlements/apart: not-agreed is no whole number of dots (23.2). Write round(…) around its formula in figures.yaml, or name it under say.'
		]
	},
	{
		group: 'a chart',
		rule: 'a figure that is drawn and said',
		file: 'charts.yaml',
		change: ['show: [guides] }', 'show: [guides], say: [guides] }'],
		says: [
			'charts.yaml:19:51 guides/listed: guides is drawn in this state, with its number. Take it out of say.'
		]
	},
	{
		group: 'a chart',
		rule: 'a bar of money that is said, too',
		file: 'charts.yaml',
		change: ['{ bar: recovered }] }', '{ bar: recovered }], say: [recovered] }'],
		says: [
			'charts.yaml:34:71 settlements/money: recovered is drawn in this state, with its number. Take it out of say.'
		]
	},
	{
		group: 'a chart',
		rule: 'a part that is drawn and said; its whole may be said',
		file: 'charts.yaml',
		change: ['say: [content-rate]', 'say: [content-rate, cases, agreed]'],
		says: [
			'charts.yaml:33:34 settlements/apart: agreed is drawn in this state, with its number. Take it out of say.'
		]
	},
	{
		group: 'a chart',
		rule: 'a figure that is said twice',
		file: 'charts.yaml',
		change: ['say: [content-rate]', 'say: [content-rate, content-rate]'],
		says: [
			'charts.yaml:33:27 settlements/apart: content-rate is said twice. Take one of the two out.'
		]
	},
	{
		group: 'a chart',
		rule: 'a figure before a camera that is said, too; one that is outside may be said',
		file: 'charts.yaml',
		change: ['some: { frame: orders }', 'some: { frame: orders, say: [visits, closures] }'],
		says: [
			'charts.yaml:63:42 checks/some: closures is drawn in this state, with its number. Take it out of say.'
		]
	},
	{
		group: 'a chart',
		rule: 'few shared out over many',
		file: 'charts.yaml',
		change: [
			'money: { layout: blocks, show: [cases, { bar: recovered }] }',
			'money: { layout: clusters, show: [cases, guides] }'
		],
		says: [
			'charts.yaml:25:56 settlements: voices names “recovered”, which the chart does not draw. Take it out or draw it.',
			'charts.yaml:34:32 settlements/money: cases (120) cannot be shared out over guides (320), which are more. Name the many first, then the groups.'
		]
	},
	{
		group: 'a chart',
		rule: 'a flow of more than a phone can show side by side',
		file: 'charts.yaml',
		change: ['from: areas', 'from: guides'],
		says: [
			'charts.yaml:41:9 team: guides (320) is more than a phone can show side by side. Let at most 84 flow together, or draw them with kind: dots.',
			'charts.yaml:42:3 team: 城管、环保、文旅 is not the list of the report: 「全年公布办事指南320份，进一步方便群众。」. Name all that it names, whole and in its order; names that stand in no list become a figure with count and names, partOf: guides.'
		]
	},
	{
		group: 'a chart',
		rule: 'a name left out of a flow',
		file: 'charts.yaml',
		change: ['    - { zh: "环保", en: "Environment" }\n', ''],
		says: [
			'charts.yaml:42:3 team: 城管、文旅 is not the list of the report: 「承接城管、环保、文旅等6个领域执法职能，划转人员24名。」. Name all that it names, whole and in its order; names that stand in no list become a figure with count and names, partOf: areas.'
		]
	},
	{
		group: 'a chart',
		rule: 'a name twice in a flow',
		file: 'charts.yaml',
		change: ['{ zh: "环保", en: "Environment" }', '{ zh: "城管", en: "Environment" }'],
		says: [
			'charts.yaml:42:3 team: 城管、城管、文旅 is not the list of the report: 「承接城管、环保、文旅等6个领域执法职能，划转人员24名。」. Name all that it names, whole and in its order; names that stand in no list become a figure with count and names, partOf: areas.'
		]
	},
	{
		group: 'a chart',
		rule: 'a name that is a piece of one',
		file: 'charts.yaml',
		change: ['zh: "文旅"', 'zh: "文"'],
		says: [
			'charts.yaml:42:3 team: 城管、环保、文 is not the list of the report: 「承接城管、环保、文旅等6个领域执法职能，划转人员24名。」. Name all that it names, whole and in its order; names that stand in no list become a figure with count and names, partOf: areas.'
		]
	},
	{
		group: 'a chart',
		rule: 'a name of something else',
		file: 'charts.yaml',
		change: ['zh: "环保"', 'zh: "的"'],
		says: [
			'charts.yaml:42:3 team: 城管、的、文旅 is not the list of the report: 「承接城管、环保、文旅等6个领域执法职能，划转人员24名。」. Name all that it names, whole and in its order; names that stand in no list become a figure with count and names, partOf: areas.'
		]
	},
	{
		group: 'a chart',
		rule: 'other names than figures.yaml lists',
		file: 'figures.yaml',
		change: [
			'  closures:\n',
			'  named-areas:\n    count: 2\n    unit: 个\n    quote: "城管、环保、文旅等"\n    names: [城管, 环保]\n    partOf: areas\n    name: { zh: "点名的领域", en: "fields named" }\n  closures:\n'
		],
		says: [
			'figures.yaml:65:3 named-areas: the figure is not told anywhere. Show it in a chart or print it in a step of the story.',
			'figures.yaml:68:12 named-areas: the quote holds 「文旅」, which is none of the names. List it under names, or shorten the quote to the names.',
			'charts.yaml:42:3 team: the names are 城管、环保、文旅, but figures.yaml lists 城管、环保 as part of areas. Name the same, in this order.'
		]
	},
	{
		group: 'the story',
		rule: 'a translation that prints another number',
		file: 'story.yaml',
		change: ['公布了{guides}份', '公布了{cases}份'],
		says: [
			'story.yaml:46:15 guides: {guides} is printed in the other language only. Print the same numbers in both.',
			'story.yaml:47:15 guides: {cases} is printed in the other language only. Print the same numbers in both.'
		]
	},
	{
		group: 'the story',
		rule: 'an unknown chart',
		file: 'story.yaml',
		change: ['chart: team\n        state: apart', 'chart: teams\n        state: apart'],
		says: [
			'charts.yaml:51:5 team/apart: no step of the story shows this state. Add a step with it to story.yaml, or take the state out.',
			'story.yaml:88:16 fields: there is no chart “teams”. Is it “team”? Write the id of a chart of charts.yaml.'
		]
	},
	{
		group: 'the story',
		rule: 'an unknown state',
		file: 'story.yaml',
		change: ['state: wall', 'state: walls'],
		says: [
			'charts.yaml:8:5 overview/wall: no step of the story shows this state. Add a step with it to story.yaml, or take the state out.',
			'story.yaml:12:16 wall: the chart overview has no state “walls”. Write one of wall, lit, settled, silent.'
		]
	},
	{
		group: 'the story',
		rule: 'a title page with a state that is none',
		file: 'story.yaml',
		change: [
			'digits: ["2023"]\n',
			'digits: ["2023"]\ncover:\n  chart: settlements\n  state: some\n  text: { zh: "一页。", en: "A page." }\n'
		],
		says: [
			'story.yaml:5:10 cover: the chart settlements has no state “some”. Write one of all, apart, money.'
		]
	},
	{
		group: 'the story',
		rule: 'a title page with a picture of another kind',
		file: 'story.yaml',
		change: [
			'digits: ["2023"]\n',
			'digits: ["2023"]\ncover:\n  chart: overview\n  state: wall\n  text: { zh: "一页。", en: "A page." }\n'
		],
		says: [
			'story.yaml:4:10 cover: the title page shows a heap of dots, and overview is of the kind page. Write a chart of the kind dots.'
		]
	},
	{
		group: 'the story',
		rule: 'a title page with more than one heap',
		file: 'story.yaml',
		change: [
			'digits: ["2023"]\n',
			'digits: ["2023"]\ncover:\n  chart: settlements\n  state: money\n  text: { zh: "一页。", en: "A page." }\n'
		],
		says: [
			'story.yaml:5:10 cover: the title page shows one heap, and settlements/money draws more or money. Write a state that shows one figure, or one whole with its parts.'
		]
	},
	{
		group: 'the story',
		rule: 'a title page with an unknown figure',
		file: 'story.yaml',
		change: [
			'digits: ["2023"]\n',
			'digits: ["2023"]\ncover:\n  chart: settlements\n  state: all\n  text: { zh: "{case}件。", en: "{cases}." }\n'
		],
		says: [
			'story.yaml:6:16 cover: there is no figure “case”. Is it “cases”? Write the id of a figure of figures.yaml.'
		]
	},
	{
		group: 'the story',
		rule: 'a title that says an unknown figure in words',
		file: 'story.yaml',
		change: [
			'lead: { zh: "它只有几句话。", en: "It is only a few lines." }',
			'lead: { zh: "它只有几句话。", en: "It is only a few lines." }\n    inWords: [case]'
		],
		says: [
			'story.yaml:9:15 opening: there is no figure “case”. Is it “cases”? Write the id of a figure of figures.yaml.'
		]
	},
	{
		group: 'the story',
		rule: 'an unknown figure',
		file: 'story.yaml',
		change: ['公布了{guides}份', '公布了{guide}份'],
		says: [
			'story.yaml:46:19 guides: there is no figure “guide”. Is it “guides”? Write the id of a figure of figures.yaml.'
		]
	},
	{
		group: 'the story',
		rule: 'an unknown term',
		file: 'story.yaml',
		change: ['[调解](mediation)', '[调解](mediations)'],
		says: [
			'story.yaml:54:20 peace: there is no term “mediations”. Is it “mediation”? Write the id of a term of terms.yaml.'
		]
	},
	{
		group: 'the story',
		rule: 'a digit typed into text',
		file: 'story.yaml',
		change: ['公布了{guides}份', '公布了320份'],
		says: [
			'story.yaml:46:19 guides: “320” is typed into the text. Write {figure-id}, or add it to digits in story.yaml if it is no statistic.'
		]
	},
	{
		group: 'the story',
		rule: 'a number typed in words',
		file: 'story.yaml',
		change: ['最后看执法。', '最后看三十次执法。'],
		says: ['story.yaml:85:21 order: 「三十」 is a number in words. Write {figure-id}.']
	},
	{
		group: 'the story',
		rule: 'a lone bracket',
		file: 'story.yaml',
		change: ['公布了{guides}份', '公布了{guides份'],
		says: [
			'story.yaml:46:19 guides: a lone “{”. Write {figure-id} or [words](term-id), each on one line.'
		]
	},
	{
		group: 'the story',
		rule: 'a missing translation',
		file: 'story.yaml',
		change: ['          en: "Counted since 2023."\n', ''],
		says: [
			'story.yaml:123:9 all: the English text is missing. Add en: with the text; every text needs both languages.'
		]
	},
	{
		group: 'the story',
		rule: 'an address of the page itself',
		file: 'story.yaml',
		change: ['- id: lit', '- id: story'],
		says: [
			'story.yaml:18:13 story: the page has this id already: it is where the story begins. Ids are addresses; give this one another.'
		]
	},
	{
		group: 'the story',
		rule: 'an address of a term',
		file: 'story.yaml',
		change: ['- id: lit', '- id: term-mediation'],
		says: [
			'story.yaml:18:13 term-mediation: the page has this id already: it is the explanation of the term mediation. Ids are addresses; give this one another.'
		]
	},
	{
		group: 'the story',
		rule: 'an address of another step’s title',
		file: 'story.yaml',
		change: ['- id: lit', '- id: wall-title'],
		says: [
			'story.yaml:18:13 wall-title: the page has this id already: it is the title of wall. Ids are addresses; give this one another.'
		]
	},
	{
		group: 'the story',
		rule: 'an address of the dots of a step',
		file: 'story.yaml',
		change: ['- id: lit', '- id: live-wall-0'],
		says: [
			'story.yaml:18:13 live-wall-0: the page has this id already: it is dots of a picture. Ids are addresses; give this one another.'
		]
	},
	{
		group: 'the story',
		rule: 'an address used twice',
		file: 'story.yaml',
		change: ['- id: lit', '- id: wall'],
		says: [
			'story.yaml:18:13 wall: the id is used twice: it is a step already. Ids are addresses; give this one another.'
		]
	},
	{
		group: 'the story',
		rule: 'a quotation that is not verbatim',
		file: 'story.yaml',
		change: ['quote: { zh: "基层力量不足。"', 'quote: { zh: "基层力量太少。"'],
		says: [
			'story.yaml:142:22 short: the quote 「基层力量太少。」 is not in source.txt. Copy it from the report, character by character.'
		]
	},
	{
		group: 'the story',
		rule: 'a chapter about no section',
		file: 'story.yaml',
		change: ['section: "二"', 'section: "四"'],
		says: [
			'story.yaml:128:14 problems: there is no section 四 in the report. Write one of intro, 一(一), 一(二), 一(三), 二, end.'
		]
	},
	{
		group: 'the story',
		rule: 'a short version without the problems',
		file: 'story.yaml',
		change: ['state: lit\n', 'state: lit\n        brief: true\n'],
		says: [
			'story.yaml:135:9 short: the short version leaves this step out, which tells of 「存在的问题」. Write brief: true; problems are shown even where time is short.'
		]
	},
	{
		group: 'the story',
		rule: 'a word where yes or no belongs',
		file: 'story.yaml',
		change: ['state: lit\n', 'state: lit\n        brief: often\n'],
		says: [
			'story.yaml:21:16 lit: this should be true or false. Write one; see data/schema for what may stand here.'
		]
	},
	{
		group: 'the story',
		rule: 'a state that no step shows',
		file: 'charts.yaml',
		change: [
			'    listed: { layout: grid',
			'    piled: { layout: pile, show: [guides] }\n    listed: { layout: grid'
		],
		says: [
			'charts.yaml:19:5 guides/piled: no step of the story shows this state. Add a step with it to story.yaml, or take the state out.'
		]
	},
	{
		group: 'the story',
		rule: 'a caveat that is no short line',
		file: 'charts.yaml',
		change: [
			'note: { zh: "报告没有给出上一年的数。", en: "No earlier year is given." }',
			'note: { zh: "报告没有给出上一年的数。", en: "No earlier year is given." }\n  caveat: { zh: "报告没有给出上一年的数，所以看不出增减。", en: "No earlier year." }'
		],
		says: [
			'charts.yaml:17:17 guides: the caveat has 20 characters as it is printed, and there is room for 16. Say it shorter; all of it stands in the note.'
		]
	},
	{
		group: 'the story',
		rule: 'a note that leaves out a state which there is not',
		file: 'charts.yaml',
		change: [
			'note: { zh: "报告没有给出上一年的数。", en: "No earlier year is given." }',
			'note: { zh: "报告没有给出上一年的数。", en: "No earlier year is given.", except: [list] }'
		],
		says: [
			'charts.yaml:16:73 guides: the chart has no state “list”. Is it “listed”? Write one of listed.'
		]
	},
	{
		group: 'the story',
		rule: 'a note that stands beside no state',
		file: 'charts.yaml',
		change: [
			'note: { zh: "其余的怎样了，报告没有说。", en: "What became of the rest is not stated." }',
			'note: { zh: "其余的怎样了，报告没有说。", en: "What became of the rest is not stated.", except: [all, apart, money] }'
		],
		says: [
			'charts.yaml:24:78 settlements: this note stands beside no state at all. Leave the states that need it out of except, or take the note out.'
		]
	},
	{
		group: 'the story',
		rule: 'a sentence of a note without a translation',
		file: 'charts.yaml',
		change: [
			'note: { zh: "其余的怎样了，报告没有说。", en: "What became of the rest is not stated." }',
			'note:\n    - { zh: "其余的怎样了，报告没有说。", en: "What became of the rest is not stated.", except: [all] }\n    - { zh: "钱数是开口的。", except: [all, apart] }'
		],
		says: [
			'charts.yaml:26:7 settlements: the English text is missing. Add en: with the text; every text needs both languages.'
		]
	},
	{
		group: 'the story',
		rule: 'a sentence of a note with a figure that there is not',
		file: 'charts.yaml',
		change: [
			'note: { zh: "其余的怎样了，报告没有说。", en: "What became of the rest is not stated." }',
			'note:\n    - { zh: "达成协议{agred}件。", en: "{agred} were agreed.", except: [all] }\n    - { zh: "金额的末端是开口的。", en: "The amount has an open end.", except: [all, apart] }'
		],
		says: [
			'charts.yaml:25:18 settlements: there is no figure “agred”. Is it “agreed”? Write the id of a figure of figures.yaml.',
			'charts.yaml:25:35 settlements: there is no figure “agred”. Is it “agreed”? Write the id of a figure of figures.yaml.'
		]
	},
	{
		group: 'the story',
		rule: 'a sentence left out where its figures are drawn',
		file: 'charts.yaml',
		change: [
			'note: { zh: "其余的怎样了，报告没有说。", en: "What became of the rest is not stated." }',
			'note: { zh: "达成协议{agreed}件，不等于已经履行。", en: "{agreed} agreed is not {agreed} kept.", except: [all, apart] }'
		],
		says: [
			'charts.yaml:24:100 settlements: this sentence speaks of {agreed}, which the state “apart” shows or its step “agreed” names. Take apart out of except.'
		]
	},
	{
		group: 'the story',
		rule: 'a note of no sentences',
		file: 'charts.yaml',
		change: [
			'note: { zh: "其余的怎样了，报告没有说。", en: "What became of the rest is not stated." }',
			'note: []'
		],
		says: ['charts.yaml:24:3 settlements: this is too small or too short: at least 1. Complete it.']
	},
	{
		group: 'the story',
		rule: 'a caveat where the still has no note',
		file: 'charts.yaml',
		change: [
			'note: { zh: "其余的怎样了，报告没有说。", en: "What became of the rest is not stated." }',
			'note: { zh: "其余的怎样了，报告没有说。", en: "What became of the rest is not stated.", except: [apart] }\n  caveat: { zh: "其余的没有说", en: "The rest is not stated" }'
		],
		says: [
			'charts.yaml:25:3 settlements: the caveat says in short what the note says of the still, but no note stands beside “apart”. Leave the still out of except, or take the caveat out.'
		]
	},
	{
		group: 'the story',
		rule: 'a chart that no step shows',
		file: 'charts.yaml',
		change: [
			'guides:\n  kind: dots',
			'extra:\n  kind: page\n  title: { zh: "多余", en: "Spare" }\n  note: { zh: "多余", en: "Spare" }\n  still: wall\n  states:\n    wall: { show: text }\n\nguides:\n  kind: dots'
		],
		says: [
			'charts.yaml:13:1 extra: no step of the story shows this chart. Add a step with it to story.yaml, or take the chart out.'
		]
	},
	{
		group: 'the story',
		rule: 'a figure that is told nowhere',
		file: 'figures.yaml',
		change: [
			'  closures:\n',
			'  named-areas:\n    count: 3\n    unit: 个\n    quote: "城管、环保、文旅等"\n    names: [城管, 环保, 文旅]\n    name: { zh: "点名的领域", en: "fields named" }\n  closures:\n'
		],
		says: [
			'figures.yaml:65:3 named-areas: the figure is not told anywhere. Show it in a chart or print it in a step of the story.'
		]
	},
	{
		group: 'the story',
		rule: 'a unit that the number prints itself',
		file: 'story.yaml',
		change: ['满意率{content-rate}。', '满意率{content-rate}%。'],
		says: [
			'story.yaml:69:55 agreed: “%” stands behind {content-rate}, which prints 98.5% by itself. Take it out.'
		]
	},
	{
		group: 'the story',
		rule: 'a count as a percentage',
		file: 'story.yaml',
		change: [
			'en: "{guides} guides were published."',
			'en: "{guides} per cent guides were published."'
		],
		says: [
			'story.yaml:47:24 guides: “per cent” stands behind {guides}, which prints 320 by itself. Take it out.'
		]
	},
	{
		group: 'the story',
		rule: 'a qualifier that the number prints itself',
		file: 'story.yaml',
		change: ['挽回{recovered}元', '挽回约{recovered}元'],
		says: [
			'story.yaml:75:25 money: “约” stands before {recovered}, which prints 超过20万 by itself. Take it out.'
		]
	},
	{
		group: 'the story',
		rule: 'a qualifier that the English number prints itself',
		file: 'story.yaml',
		change: ['en: "{recovered} yuan"', 'en: "More than {recovered} yuan"'],
		says: [
			'story.yaml:75:45 money: “More than” stands before {recovered}, which prints over 200,000 by itself. Take it out.'
		]
	},
	{
		group: 'the story',
		rule: '余 behind a number',
		file: 'story.yaml',
		change: ['公布了{guides}份', '公布了{guides}余份'],
		says: [
			'story.yaml:46:27 guides: “余” stands behind {guides}, which prints 320 by itself. Take it out.'
		]
	},
	{
		group: 'the story',
		rule: '万 behind a number',
		file: 'story.yaml',
		change: ['全年调解{cases}件。', '全年调解{cases}万件。'],
		says: [
			'story.yaml:61:27 poured: “万” stands behind {cases}, which prints 120 by itself. Take it out.'
		]
	},
	{
		group: 'the story',
		rule: 'a number typed in English words',
		file: 'story.yaml',
		change: ['Enforcement last.', 'Enforcement last, nine hundred and eleven pages.'],
		says: [
			'story.yaml:85:55 order: “hundred” is a number in words. Write {figure-id}.',
			'story.yaml:85:67 order: “eleven” is a number in words. Write {figure-id}.'
		]
	},
	{
		group: 'the story',
		rule: 'half-width punctuation in Chinese',
		file: 'story.yaml',
		change: ['还有{not-agreed}件，报告没有说。', '还有{not-agreed}件,报告没有说。'],
		says: ['story.yaml:69:31 agreed: the half-width “,” stands in Chinese. Write “，”.']
	},
	{
		group: 'the story',
		rule: 'a title that is too long',
		file: 'story.yaml',
		change: ['数字归位', '数字归位，一个也不少，一个也不多，都在它们原来应该在的位置'],
		says: [
			'story.yaml:29:22 settled: the title has 29 characters as it is printed, and there is room for 22. Say it shorter.'
		]
	},
	{
		group: 'the story',
		rule: 'a text that is too long',
		file: 'story.yaml',
		change: [
			'en: "Few read it."',
			'en: "Few read it, and of those who read it hardly anybody remembers what it says about the work of the year, the people who did the work, the rules that they kept and those that they did not keep, the money that was spent and the money that was saved, and all the rest that stands in it."'
		],
		says: [
			'story.yaml:16:15 wall: the text has 282 characters as it is printed, and there is room for 270. Say it shorter.'
		]
	},
	{
		group: 'the story',
		rule: 'the report’s year among the digits',
		file: 'story.yaml',
		change: ['digits: ["2023"]', 'digits: ["2023", "2024"]'],
		says: [
			"story.yaml:2:18 digits: “2024” is the report's year. Write {year} in the texts, and take it out of digits."
		]
	},
	{
		group: 'the story',
		rule: 'a figure among the digits',
		file: 'story.yaml',
		change: ['digits: ["2023"]', 'digits: ["2023", "320"]'],
		says: [
			'story.yaml:2:18 digits: “320” is the figure guides. Write {guides}, and take it out of digits.'
		]
	},
	{
		group: 'the story',
		rule: 'digits that the report does not print',
		file: 'story.yaml',
		change: ['digits: ["2023"]', 'digits: ["2023", "2019"]'],
		says: [
			'story.yaml:2:18 digits: “2019” is in no entry of others in figures.yaml. Only years and the like that the report prints stand here; take it out.'
		]
	},
	{
		group: 'the story',
		rule: 'digits that no text holds',
		file: 'story.yaml',
		change: ['digits: ["2023"]', 'digits: ["2023", "2025"]'],
		says: ['story.yaml:2:18 digits: no text holds “2025”. Take it out of digits.']
	},
	{
		group: 'the story',
		rule: 'a quotation from another section',
		file: 'story.yaml',
		change: [
			'quote: { zh: "基层力量不足。", en: "There are too few people at the base." }',
			'quote: { zh: "坚持公开为先。", en: "Openness came first." }'
		],
		says: [
			'story.yaml:142:22 short: the quote stands in section 一(一) of the report, but this chapter tells 二. Quote from there, or move the step.'
		]
	},
	{
		group: 'the story',
		rule: 'a quotation whose translation says another number',
		file: 'story.yaml',
		change: ['There are too few people at the base.', 'There are 17 people at the base.'],
		says: [
			'story.yaml:142:48 short: the translation says “17”, the report does not, or says it fewer times. Take it out, or correct it.'
		]
	},
	{
		group: 'the story',
		rule: 'a quotation left in Chinese',
		file: 'story.yaml',
		change: ['en: "There are too few people at the base."', 'en: "基层力量不足。"'],
		says: ['story.yaml:142:38 short: this is not all English. Translate the rest.']
	},
	{
		group: 'a plain text',
		rule: 'marks in a note that is printed as it stands',
		file: 'figures.yaml',
		change: [
			'one: { zh: "一份办事指南", en: "one guide" }',
			'one: { zh: "一份办事指南", en: "one guide" }\n    note: { zh: "{cases}份里的一份", en: "one of [many](mediation)" }'
		],
		says: [
			'figures.yaml:9:18 guides: “{” is printed as it stands in this text. Say it without {figure-id} and [words](term-id).',
			'figures.yaml:9:45 guides: “[” is printed as it stands in this text. Say it without {figure-id} and [words](term-id).'
		]
	},
	{
		group: 'a plain text',
		rule: 'a number in a name',
		file: 'figures.yaml',
		change: [
			'name: { zh: "满意率", en: "satisfaction rate" }',
			'name: { zh: "99人的满意率", en: "satisfaction rate of ninety-nine" }'
		],
		says: [
			'figures.yaml:32:18 content-rate: “99” is typed into the text. Say it without the number, or name it under others in figures.yaml if the report has it.'
		]
	},
	{
		group: 'a plain text',
		rule: 'a number in a remark',
		file: 'report.yaml',
		change: ['本文为软件测试而写，', '本文有911页，为软件测试而写，'],
		says: [
			'report.yaml:8:13 remarks: “911” is typed into the text. Say it without the number, or name it under others in figures.yaml if the report has it.'
		]
	},
	{
		group: 'a plain text',
		rule: 'a mark in whom to ask',
		file: 'report.yaml',
		change: [
			'remarks:\n',
			'contact: { zh: "{guides}", en: "Newtown, telephone 12345" }\nremarks:\n'
		],
		says: [
			'report.yaml:7:17 contact: “{” is printed as it stands in this text. Say it without {figure-id} and [words](term-id).'
		]
	},
	{
		group: 'a plain text',
		rule: 'a number in where a flow goes',
		file: 'charts.yaml',
		change: ['into: { zh: "综合执法队"', 'into: { zh: "24人执法队"'],
		says: [
			'charts.yaml:47:16 team: “24” is typed into the text. Say it without the number, or name it under others in figures.yaml if the report has it.'
		]
	},
	{
		group: 'a plain text',
		rule: 'a number in a name of a flow',
		file: 'charts.yaml',
		change: ['en: "Environment" }', 'en: "Environment (12)" }'],
		says: [
			'charts.yaml:44:37 team: “12” is typed into the text. Say it without the number, or name it under others in figures.yaml if the report has it.'
		]
	},
	{
		group: 'a plain text',
		rule: 'half-width punctuation in what the rest is called',
		file: 'charts.yaml',
		change: ['unnamed: { zh: "报告没有点名"', 'unnamed: { zh: "报告没有点名(其余)"'],
		says: ['charts.yaml:46:25 team: the half-width “(” stands in Chinese. Write “（”.']
	},
	{
		group: 'a plain text',
		rule: 'a short name of a section that is long',
		file: 'charts.yaml',
		change: [
			'  still: settled\n',
			'  sectionNames: { "二": { zh: "报告里的问题", en: "Problems of the report" } }\n  still: settled\n'
		],
		says: [
			'charts.yaml:6:44 overview: the name has 22 characters as it is printed, and there is room for 16. Say it shorter.'
		]
	},
	{
		group: 'the translation',
		rule: 'a sentence that is not the report’s',
		file: 'translation.yaml',
		change: ['zh: "坚持公开为先。"', 'zh: "坚持公平为先。"'],
		says: [
			'source.txt:9:18 translation: 「坚持公开为先。」 has no translation. Add the sentence to translation.yaml as zh:, and its translation as en:.',
			'translation.yaml:15:9 「坚持公平为先。」: the report has no such sentence. Copy it from source.txt, character by character.'
		]
	},
	{
		group: 'the translation',
		rule: 'a part of a sentence',
		file: 'translation.yaml',
		change: ['zh: "坚持公开为先。"', 'zh: "公开为先"'],
		says: [
			'source.txt:9:18 translation: 「坚持公开为先。」 has no translation. Add the sentence to translation.yaml as zh:, and its translation as en:.',
			'translation.yaml:15:9 「公开为先」: this is not the whole sentence. Write it as the report has it: 「坚持公开为先。」.'
		]
	},
	{
		group: 'the translation',
		rule: 'two sentences at once',
		file: 'translation.yaml',
		change: ['zh: "坚持公开为先。"', 'zh: "（一）职能更加清楚，办事更加方便。坚持公开为先。"'],
		says: [
			'source.txt:9:18 translation: 「坚持公开为先。」 has no translation. Add the sentence to translation.yaml as zh:, and its translation as en:.',
			'translation.yaml:15:9 「（一）职能更加清楚，办…」: this is more than one sentence. Give each an entry of its own.'
		]
	},
	{
		group: 'the translation',
		rule: 'a sentence translated twice',
		file: 'translation.yaml',
		change: [
			'  - zh: "坚持公开为先。"\n',
			'  - zh: "特此报告。"\n    en: "Submitted."\n  - zh: "坚持公开为先。"\n'
		],
		says: [
			'translation.yaml:47:9 「特此报告。」: the sentence is translated twice. Take one of the entries out.'
		]
	},
	{
		group: 'the translation',
		rule: 'another number',
		file: 'translation.yaml',
		change: ['320 guides', '302 guides'],
		says: [
			'translation.yaml:20:9 「全年公布办事指南320…」: the report says 320, the translation does not. Write “320”.',
			'translation.yaml:20:25 「全年公布办事指南320…」: the translation says “302”, the report does not, or says it fewer times. Take it out, or correct it.'
		]
	},
	{
		group: 'the translation',
		rule: '余 left out',
		file: 'translation.yaml',
		change: ['more than 200,000', '200,000'],
		says: [
			'translation.yaml:28:9 「全年调解纠纷120件，…」: the report says over 200,000, the translation does not. Write “over 200,000”.',
			'translation.yaml:28:112 「全年调解纠纷120件，…」: the translation says “200,000”, the report does not, or says it fewer times. Take it out, or correct it.'
		]
	},
	{
		group: 'the translation',
		rule: 'a number in words that the report does not have',
		file: 'translation.yaml',
		change: ['Openness came first.', 'Openness came first in three ways.'],
		says: [
			'translation.yaml:16:33 「坚持公开为先。」: the translation says “three”, the report does not, or says it fewer times. Take it out, or correct it.'
		]
	},
	{
		group: 'the translation',
		rule: 'words left in Chinese',
		file: 'translation.yaml',
		change: ['Openness came first.', '公开 came first.'],
		says: [
			'translation.yaml:16:10 「坚持公开为先。」: this is not all English. Translate the rest.'
		]
	}
];
