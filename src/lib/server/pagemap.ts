/** The report as a page the size of a stamp: the map of the story, drawn once by the build. */
import { sectionSpans, setPage } from '../charts/page/setting.ts';
import { measure } from '../charts/type.ts';
import type { PageMap, View } from '../model/view.ts';

const size = { width: 180, height: 250 };

export function pageMap(view: View): PageMap {
	const lines = setPage(view.source, size).lines.map(
		({ x, y, text, size: font }) =>
			`M${Math.round(x)} ${Math.round(y - font / 3)}h${Math.round(measure(text, font))}`
	);
	const spans = sectionSpans(view.source, size);
	const places = view.chapters.flatMap(({ id, section }) => {
		const span = spans.find((one) => one.section === section);
		if (!span) return [];
		return [{ chapter: id, top: Math.round(span.top), height: Math.round(span.bottom - span.top) }];
	});
	return { ...size, lines: lines.join(''), places };
}
