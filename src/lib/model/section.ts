/** Sections as readers of each language know them. */
import { readNumeral } from './numeral.ts';
import type { Lang } from './view.ts';

/** 一(十一) → 一（十一） in Chinese, 1(11) in English. */
export function sectionName(section: string, lang: Lang): string {
	if (lang === 'zh') return section.replace('(', '（').replace(')', '）');
	return section.replace(/[一二三四五六七八九十]+/g, (run) => String(readNumeral(run) ?? run));
}
