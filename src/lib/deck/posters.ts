/** Slides of few, large words: cover, chapters and the last one. */
import {
	canvas,
	caveatHeight,
	fitsWords,
	foot,
	gutter,
	margin,
	none,
	tearsClauses,
	textHeight,
	titleHeight,
	titleLines,
	type Boxes,
	type Content,
	type Shape
} from './measures.ts';

/** Cover, chapters and the last slide: large words at the left, a picture of its own at the right. */
export function poster(content: Content, shape: Shape, large: boolean, picture = true): Boxes {
	const width = canvas[shape][0] - 2 * margin;
	const tall = content.kind === 'cover' ? 790 : content.kind === 'code' ? 560 : 640;
	const across = content.kind === 'code' ? tall : Math.round(tall * 0.72);
	const shrink = shape === 'wide' ? 1 : 0.72;
	const sw = Math.round(across * shrink);
	const sh = Math.round(tall * shrink);
	const w = picture ? width - sw - 96 : width;
	const sizes = content.kind === 'cover' ? [120, 104, 92, 80, 72] : [112, 100, 88, 80, 72];
	const textSize = large ? 60 : 52;
	const below = textHeight(content.text, w, textSize);
	const fits = (size: number) =>
		titleHeight(content.title, w, size) + below + 150 <= 820 &&
		fitsWords(content.title, w / 1.12, size);
	// Where names are long and the screen is narrow, the cover is words alone.
	if (picture && content.kind === 'cover' && !sizes.some(fits))
		return poster(content, shape, large, false);
	const oneLine = (size: number) => titleLines(content.title, w, size) === 1;
	const size =
		sizes.find((one) => oneLine(one) && fits(one)) ??
		sizes.find((one) => !tearsClauses(content.title, w, one) && fits(one)) ??
		sizes.find(fits) ??
		72;
	const high = titleHeight(content.title, w, size);
	const kicker = 44 * 1.4;
	const all = kicker + 28 + high + 44 + below;
	const top = Math.max(56, (1040 - all) / 2);
	return {
		kicker: { x: margin, y: top, w, h: kicker, size: 44 },
		title: { x: margin, y: top + kicker + 28, w, h: high, size },
		text: { x: margin, y: top + kicker + 28 + high + 44, w, h: below, size: textSize },
		side: picture ? { x: margin + width - sw, y: (1040 - sh) / 2, w: sw, h: sh, size: 1 } : none,
		caveat: none
	};
}

/** Share of the width that the cover's dots have at the least, where a smaller title can give it to them. */
const broad = 0.4;

/** Title over the whole width, the dots poured out at the foot of the right, what is said of them beside. */
export function coverSlide(content: Content, heap: number, shape: Shape, large: boolean): Boxes {
	const width = canvas[shape][0] - 2 * margin;
	const x = margin;
	const ground = foot - 24;
	/** Earlier than a caveat's lines: its numbers are bold. */
	const spoken = (w: number, said: number) => caveatHeight(content.caveat, w - said / 2, said);
	const boxes = (size: number, body: number, said: number): Boxes | undefined => {
		const title = { x, y: 140, w: width, h: titleHeight(content.title, width, size), size };
		const top = title.y + title.h + 20;
		const below = textHeight(content.text, width, body);
		const room = ground - top - below - 40;
		const dots = Array.from({ length: 60 }, (_, index) => width * (0.72 - index * 0.008)).find(
			(one) => one * heap <= room && spoken(width - gutter - one, said) <= room
		);
		if (dots === undefined) return;
		const w = width - gutter - dots;
		const h = spoken(w, said);
		return {
			kicker: { x, y: 56, w: width, h: 44 * 1.4, size: 44 },
			title,
			text: { x, y: top, w: width, h: below, size: body },
			side: { x: x + width - dots, y: ground - dots * heap, w: dots, h: dots * heap, size: 1 },
			caveat: { x, y: ground - h, w, h, size: said }
		};
	};
	const sizes = [120, 112, 104, 92, 80, 72].filter((one) => fitsWords(content.title, width, one));
	const lines = ({ title }: Boxes) => titleLines(content.title, width, title.size);
	const best = (bodies: number[], saids: number[]): Boxes | undefined => {
		const all = saids.flatMap((said) =>
			sizes.flatMap((size) => bodies.flatMap((body) => boxes(size, body, said) ?? []))
		);
		const wide = all.filter(({ side }) => side.w >= broad * width);
		return (
			wide.find((one) => lines(one) === 1) ?? wide[0] ?? all.sort((a, b) => b.side.w - a.side.w)[0]
		);
	};
	return (
		best(large ? [60, 56, 52, 48] : [52, 48], large ? [56, 52, 48] : [48]) ??
		// Where a long title leaves little room: smaller words beside the dots are better than no dots.
		best([44, 40, 36], [44, 40, 36]) ??
		poster(content, shape, large, false)
	);
}
