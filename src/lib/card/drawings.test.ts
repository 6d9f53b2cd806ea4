/** Pictures of embeds: at each of their widths, in each language, no words stand on others. */
import { expect, it } from 'vitest';
import { chartIds } from '../charts/facts.ts';
import { picture } from '../charts/index.ts';
import { textBox } from '../charts/labels.ts';
import { reportView } from '../server/pages.ts';
import { drawings } from './drawings.ts';

const charts = (['zh', 'en'] as const).flatMap((lang) => {
	const view = reportView(lang, undefined)!;
	return chartIds(view).map((id) => ({ lang, id, of: picture(view, id) }));
});

it.each(charts)('$lang $id', ({ of }) => {
	for (const { from, plan } of drawings(of)) {
		const texts = plan.texts.filter(({ style }) => style !== 'tiny');
		const boxes = texts.map(textBox);
		for (const [at, box] of boxes.entries())
			for (const other of boxes.slice(at + 1)) {
				const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
				const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
				expect(Math.min(wide, high), `${from} px: ${texts[at]!.lines[0]}`).toBeLessThan(6);
			}
	}
});
