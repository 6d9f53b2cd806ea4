/**
 * From scrolling to steps. The only file that imports Scrollama, which is used as a trigger and no more: after jumps
 * the order of its events is not reliable, so the step is always found anew from where the steps stand.
 */
import scrollama from 'scrollama';
import type { Playhead } from './playhead.ts';

/** Share of the viewport's height at which a step becomes the reader's: low on phones, where text comes from below. */
const line = { narrow: 0.7, wide: 0.55 };
export const wide = '(min-width: 60em)';
/** Viewport heights a second from which a scroll is a fling; steps flown past are not drawn. */
const fling = 3;
/** Height in px that an address bar may take or give without being a new size. */
const addressBar = 160;

/**
 * Number of the last thing whose top is above the line; -1 before the first.
 * @param top of a thing; tops grow with the number, so that few need to be asked for
 */
export function lastAbove(count: number, top: (index: number) => number, line: number): number {
	let low = -1;
	let high = count - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (top(middle) <= line) low = middle;
		else high = middle - 1;
	}
	return low;
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** ms after the last frame of a fling at which the reader has settled. */
export const calm = 90;

interface Moves {
	/** Called in every frame of a fling. */
	flung(): void;
	/** Called in every frame in which the reader scrolls, unless it is a fling. */
	looked(): void;
	/**
	 * Called once per place, after the reader has settled on it.
	 * @param place the step, or the chapter while the reader is at its head and not yet at its first step
	 */
	settled(place: HTMLElement, chapter: HTMLElement): void;
}

/**
 * Keeps the playhead at the reader's place.
 * @param places chapters, scenes and steps in the page's order, each before what it holds
 */
export function follow(places: HTMLElement[], playhead: Playhead, moves: Moves) {
	const of = (kind: string) => places.filter((one) => one.classList.contains(kind));
	const [chapters, scenes, steps] = [of('chapter'), of('scene'), of('step')];
	const screen = matchMedia(wide);
	let offset = line.narrow;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = { y: scrollY, time: performance.now() };
	let place: HTMLElement | undefined;
	/** What comes after that place: while the line lies between both nothing else is asked for, as every top costs time in a frame. */
	let next: HTMLElement | undefined;
	const firsts = scenes.map((scene) => steps.findIndex((step) => scene.contains(step)));

	/** Scenes are asked first: what lies in one that is far away is not laid out, and asking would do so. */
	const stepAt = (line: number): number => {
		const scene = lastAbove(scenes.length, (one) => topOf(scenes[one]!), line);
		if (scene < 0) return 0;
		const first = firsts[scene]!;
		const many = (firsts[scene + 1] ?? steps.length) - first;
		const within = lastAbove(many, (one) => topOf(steps[first + one]!), line);
		return Math.max(0, first + within);
	};
	/** Finds the reader's place anew. */
	const search = (at: number) => {
		const index = stepAt(at);
		const step = steps[index]!;
		const chapter = chapters[lastAbove(chapters.length, (one) => topOf(chapters[one]!), at)];
		place = index > 0 && chapter && !chapter.contains(step) ? chapter : step;
		next = places[places.indexOf(place) + 1];
		playhead.step = index;
		playhead.place = place.id;
	};
	const settle = () => {
		const at = offset * innerHeight;
		const before = place;
		const stays =
			place && (place === steps[0] || topOf(place) <= at) && !(next && topOf(next) <= at);
		if (!stays) search(at);
		const { top, height } = steps[playhead.step]!.getBoundingClientRect();
		playhead.progress = Math.min(1, Math.max(0, (at - top) / Math.max(1, height)));
		moves.looked();
		if (place && place !== before) moves.settled(place, place.closest<HTMLElement>('.chapter')!);
	};
	const look = () => {
		const now = { y: scrollY, time: performance.now() };
		const speed =
			(Math.abs(now.y - last.y) / innerHeight / Math.max(1, now.time - last.time)) * 1000;
		last = now;
		clearTimeout(timer);
		if (speed <= fling) return settle();
		timer = setTimeout(settle, calm);
		moves.flung();
	};

	const scroller = scrollama();
	const setUp = () => {
		offset = screen.matches ? line.wide : line.narrow;
		scroller.destroy();
		scroller
			// Chapters, not steps: an observer for each of dozens of steps would cost every frame.
			.setup({ step: chapters, offset: offset as never })
			.onStepEnter(look)
			.onStepExit(look);
	};
	setUp();
	// Steps, progress within them and the end of a fling are found while the reader scrolls.
	let waiting = false;
	addEventListener(
		'scroll',
		() => {
			if (waiting) return;
			waiting = true;
			requestAnimationFrame(() => {
				waiting = false;
				look();
			});
		},
		{ passive: true }
	);
	screen.addEventListener('change', setUp);

	// The reader stays at the step, whatever the new size does to the page above it.
	let size = { width: innerWidth, height: innerHeight };
	addEventListener('resize', () => {
		const next = { width: innerWidth, height: innerHeight };
		const turned = next.width !== size.width;
		if (!turned && Math.abs(next.height - size.height) < addressBar) return;
		size = next;
		const step = steps[playhead.step]!;
		const { progress } = playhead;
		requestAnimationFrame(() => {
			const { top, height } = step.getBoundingClientRect();
			if (playhead.step > 0)
				scrollBy({ top: top + progress * height - offset * innerHeight, behavior: 'instant' });
			scroller.resize();
			settle();
		});
	});
	look();
}
