/** The words of the interface by part of the site and language. A page's script holds no more than its own. */
import * as en from './en.ts';
import * as zh from './zh.ts';

export const frameWords = { zh: zh.frameWords, en: en.frameWords };
export const settingsWords = { zh: zh.settingsWords, en: en.settingsWords };
export const storyWords = { zh: zh.storyWords, en: en.storyWords };
export const pictureWords = { zh: zh.pictureWords, en: en.pictureWords };
export const sheetWords = { zh: zh.sheetWords, en: en.sheetWords };
export const sourceWords = { zh: zh.sourceWords, en: en.sourceWords };
export const figuresWords = { zh: zh.figuresWords, en: en.figuresWords };
export const fileWords = { zh: zh.fileWords, en: en.fileWords };
export const cardWords = { zh: zh.cardWords, en: en.cardWords };
export const longWords = { zh: zh.longWords, en: en.longWords };
