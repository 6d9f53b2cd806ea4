/** Words of a Chinese text that open a number to one side or blur it: 超过, 不足, 约, 以上, 左右. */
import type { Bound } from './view.ts';

/** How a number is bound, and by which of the report's words. */
export interface Qualifier {
	bound: Bound;
	/** A lower bound that holds the number itself: 至少, 不少于, 以上, but not 余, 多, 超过. */
	inclusive?: true;
	/** The word for a lower bound, as the report has it. */
	word?: string;
}

type Sort = Bound | 'inclusive';

/** Words that end in 约 and do not mean “about”: 签约, 节约, 预约. But 标签约, 环节约, 干预约, 化解约 do. */
const inOtherWords =
	'[契邀履缔]|[爽特条违]|(?<!环)节|(?<!办)公|(?<!干)预|(?<![标书])签|规民|(?<![整折联综融]|[混配复聚])合|(?<![手连继陆持])续';

/** Behind which words a number is bound; the first that fits counts, for 不超过 and 最近 end in words that say otherwise. */
const before: [RegExp, Sort][] = [
	[/(?:[不未]|没有|不得)(?:超过|超|逾)$|不(?:多于|高于|大于)$|[至最]多$/u, 'atMost'],
	[/不(?:少于|低于|下于|小于)$|至少$/u, 'inclusive'],
	// 查找不足12个 found twelve shortcomings, 找不到5人 did not find them.
	[
		/(?<![找摆改题板项]|[距补在和及与、的])不足$|(?<![找查看想见办做])不到$|[不未]满$|[低少小]于$/u,
		'atMost'
	],
	// 治超12起 are cases of overloading, 重点突破5个 is no number passed.
	[/超过$|(?<![治查赶反三])超$|逾$|(?<![点得求性先新])突破$|[高大多]于$/u, 'atLeast'],
	[new RegExp(`(?:${inOtherWords})约为?$|[最附就邻临靠贴]近$`, 'u'), 'exact'],
	[/约$|约为$|大概$|近$/u, 'about']
];

/** A unit, as far as a word may stand behind it. */
const unit =
	'(?:个?(?:百分点|月|小时|工作日)|公[里斤顷]|平方(?:米|公里)|分钟|周岁|[^\\s]次|[^，,。；;、\\s]?)(?:[(（]含[)）])?';
const behind: [RegExp, Sort][] = [
	[new RegExp(`^${unit}(及?以上)`, 'u'), 'inclusive'],
	[new RegExp(`^${unit}及?(?:以下|以内|之内)`, 'u'), 'atMost'],
	[/^(?:日|天|小时|分钟|工作日|个(?:小时|工作日|月))内(?![容部外])/u, 'atMost'],
	// 5家上下游 are upstream and downstream, 2侧左右手 both hands.
	[new RegExp(`^${unit}(?:左右(?![手两侧])|上下(?=[，,。；;、的)）]|$))`, 'u'), 'about']
];

/** 近3年 are the last three years; 历时近3年 took almost three. */
const recent = /(?<![时达期满有经])近$/u;
const time = /^个?(?:年|月|日|天|周|季度|届)/u;

/** Characters before a number that matter here. */
export const reach = 6;

/** What the first of some words says that a text has. */
function first(list: [RegExp, Sort][], text: string): Qualifier | undefined {
	for (const [words, sort] of list) {
		const found = words.exec(text);
		if (!found) continue;
		if (sort !== 'atLeast' && sort !== 'inclusive') return { bound: sort };
		const word = found[1] ?? found[0];
		return { bound: 'atLeast', word, ...(sort === 'inclusive' ? { inclusive: true } : {}) };
	}
	return undefined;
}

/**
 * @param left what stands before a number
 * @param inside multiplier and 余 of the number itself
 * @param right what stands behind it
 */
export function boundOf(left: string, inside: string, right: string): Qualifier {
	const open = /[余多]/.exec(inside);
	if (open) return { bound: 'atLeast', word: open[0] };
	const after = first(behind, right);
	if (after) return after;
	if (recent.test(left) && time.test(right)) return { bound: 'exact' };
	return first(before, left) ?? { bound: 'exact' };
}

/** 数十, 几百, 十几 say how long a number is, not which; but 总数十件 are ten. */
const vague = /(?:(?<![总人件次户])数|几)[十百千万亿]+[余多]?|[0-9０-９十百千万亿]+几/gu;

/** Words of a text that only say how long a number is, and where they stand. */
export function vagueWords(text: string): { words: string; start: number; end: number }[] {
	return [...text.matchAll(vague)].map(({ 0: words, index: start }) => ({
		words,
		start,
		end: start + words.length
	}));
}
