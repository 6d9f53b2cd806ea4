/** The kit's guide: one page on paper's ground that names everything in the kit and says how to use it. */
import { kitWords } from '../messages/kit.ts';
import type { Lang } from '../model/view.ts';
import { palette } from './palette.ts';

/** What the kit may hold, in the order of use. */
const parts = ['story', 'deck', 'pptx', 'source', 'figures', 'pictures', 'long'] as const;

const style = `html{background:var(--paper);color:var(--ink);font:1.0625rem/1.8 var(--font-body)}
body{max-width:42rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
section+section{margin-top:4rem}
h1{font:700 2rem/1.3 var(--font-heading);border-top:4px solid var(--ink);padding-top:.75rem;margin:0 0 1.5rem}
h2{font:700 1.25rem/1.3 var(--font-heading);margin:2rem 0 .5rem}
dl{margin:0;background:var(--card);border:1px solid var(--line)}
dl div{display:flex;flex-wrap:wrap;gap:0 1.25rem;padding:.5rem 1rem}
dl div+div{border-top:1px solid var(--line)}
dt{flex:0 0 9rem;font-weight:700}
dd{flex:1 1 16rem;margin:0;color:var(--ink-soft)}
a{color:inherit;text-underline-offset:.2em}
ol{margin:0;padding-left:1.5em}
li{margin:.4em 0;text-wrap:pretty}
[lang=en]{font-family:'Segoe UI','Helvetica Neue',Arial,sans-serif}
[lang=en] :is(h1,h2){font-family:Georgia,'Times New Roman',serif}
@media print{body{padding:0}section{break-inside:avoid}}`;

/**
 * @param inside is told whether the kit has a file, or a folder that ends with a slash
 * @param fewer whether shapes of images are left out
 */
function section(lang: Lang, inside: (path: string) => boolean, fewer: boolean): string {
	const words = kitWords[lang];
	const { title, contents, use, lines, holds } = words.guide;
	const rows = parts.flatMap((part) => {
		const name = words[part];
		const path = [name, `${name}/`].find(inside);
		if (path === undefined) return [];
		return `<div><dt><a href="${encodeURI(path)}">${name}</a></dt><dd>${holds[part === 'pictures' && fewer ? 'fewerPictures' : part]}</dd></div>`;
	});
	const steps = lines.map((line) => `<li>${line}</li>`).join('');
	return `<section lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><h1>${title}</h1><h2>${contents}</h2><dl>${rows.join('')}</dl><h2>${use}</h2><ol>${steps}</ol></section>`;
}

/**
 * @param names of all other files of the kit
 * @param fewer whether shapes of images are left out
 */
export function kitGuide(names: string[], fewer: boolean): string {
	const inside = (path: string) =>
		path.endsWith('/') ? names.some((name) => name.startsWith(path)) : names.includes(path);
	const sections = section('zh', inside, fewer) + section('en', inside, fewer);
	return `<!doctype html><html lang="zh-CN" data-theme="auto"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${kitWords.zh.guide.title}</title><style>${palette(style, 'zh')}${style}</style></head><body>${sections}</body></html>\n`;
}
