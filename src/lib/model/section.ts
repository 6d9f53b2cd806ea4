/** Sections as readers of each language know them. */
import type { Lang } from './view.ts';

const digits = '一二三四五六七八九十';

/** 一(七) → 一（七） in Chinese, 1(7) in English. */
export function sectionName(section: string, lang: Lang): string {
	if (lang === 'zh') return section.replace('(', '（').replace(')', '）');
	return section.replace(/[一二三四五六七八九十]/g, (char) => String(digits.indexOf(char) + 1));
}
