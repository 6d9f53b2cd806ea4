/** Twenty embeds on one page beside twenty pages that hold nothing but the same drawings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { openPhone } from './phone.ts';

const many = 20;

/** Pages for the server: an article with the embeds, an article with bare drawings, and these. */
export function embedPages(folder: string): Record<string, string> {
	const ids = readdirSync(join(folder, 'embed'))
		.filter((id) => existsSync(join(folder, 'embed', id, 'index.html')))
		.slice(0, many);
	const article = (path: (id: string) => string) =>
		'<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
		ids.map((id) => `<iframe src="${path(id)}" width="360" height="600"></iframe>`).join('');
	const bare = ids.map((id) => {
		const html = readFileSync(join(folder, 'embed', id, 'index.html'), 'utf8');
		const drawing = /<svg class="d2"[^]*?<\/svg>/.exec(html)![0];
		const palette = /<style>(:root\{[^}]*\})/.exec(html)?.[1] ?? '';
		const page = `<!doctype html><meta charset="utf-8"><style>${palette}</style>${drawing}`;
		return [`/floor/drawing/${id}/`, page];
	});
	return {
		'/floor/embeds/': article((id) => `/embed/${id}/`),
		'/floor/drawings/': article((id) => `/floor/drawing/${id}/`),
		...(Object.fromEntries(bare) as Record<string, string>)
	};
}

/** Time in ms until everything on such a page is loaded and painted, on a slow line. */
export async function painted(browser: Browser, origin: string, path: string) {
	const phone = await openPhone(browser, origin, true);
	try {
		await phone.page.goto(origin + path, { waitUntil: 'load', timeout: 60_000 });
		const time = await phone.page.evaluate(
			() =>
				new Promise<number>((done) =>
					requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))
				)
		);
		const all = Object.values(phone.traffic.bytes).reduce((sum, one) => sum + one, 0);
		return { time, all, script: phone.traffic.bytes['Script'] ?? 0 };
	} finally {
		await phone.close();
	}
}
