/** The words of the interface by language. */
import type { Lang } from '../model/view.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export const messages: Record<Lang, typeof zh> = { zh, en };
