/** Touches and keys in the story's text: a number opens its sentence, a term its explanation, a link is given away. */
import { touchedEvent, type Touched } from '../charts/touched.ts';
import { answer } from './announce.ts';
import type { Telling } from './context.ts';
import type { Ears } from './ears.ts';
import { share } from './share.ts';
import type { mountSheet } from './sheet.ts';
import type { Subject } from './subject.ts';

const subjects = '[data-figure], [data-term], [data-table]';
/** Keys that a picture answers while focus is in it. */
const heard = /^(Arrow(Left|Right|Up|Down)|Home|End|Escape|[tnp?？])$/i;
type Sheet = ReturnType<typeof mountSheet>;

/** What a link stands for. */
function subjectOf({ dataset: { figure, term, table } }: HTMLElement | SVGElement): Subject {
	if (figure !== undefined) return { figure };
	return term !== undefined ? { term } : { table: table ?? '' };
}

/** @param story holds all that can be touched */
export function listen(story: HTMLElement, telling: Telling) {
	let fetching: Promise<Sheet | undefined> | undefined;

	/** The sheet is fetched when a number is touched or focus arrives on it: most readers open few. */
	function fetchSheet() {
		return (fetching ??= import('./sheet.ts').then(
			(module) => module.mountSheet(telling),
			() => {
				// Without network the links stay plain links; the next touch tries again.
				fetching = undefined;
				return undefined;
			}
		));
	}

	/** Plain taps on numbers and terms open the sheet; with a modifier key they stay the links they are. */
	async function touched(event: MouseEvent) {
		if (event.defaultPrevented || event.button !== 0) return;
		if (event.metaKey || event.ctrlKey || event.shiftKey) return;
		const given = (event.target as Element).closest<HTMLElement>('[data-share]');
		if (given) {
			event.preventDefault();
			await share(given, telling);
			return;
		}
		const voice = (event.target as Element).closest<HTMLElement>('[data-aloud]');
		if (voice) {
			await import('./aloud/aloud.ts').then(
				({ readAloud }) => readAloud(story, telling, voice),
				// Without network the next touch tries again.
				() => answer(voice, voice.dataset['aloud'])
			);
			return;
		}
		const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>(subjects);
		if (!link) return touchedPage(event.target as Element);
		event.preventDefault();
		if (!(await openSheet(subjectOf(link), link))) location.assign(link.getAttribute('href') ?? '');
	}

	/** The report's page in small is one picture of many numbers: it opens the table of them all. */
	function touchedPage(target: Element) {
		const box = target.closest<HTMLElement>('.stage');
		const chart = box?.dataset['chart'] ?? '';
		if (box && telling.view.charts[chart]?.spec.kind === 'page')
			void openSheet({ table: chart }, box);
	}

	/** What shows a figure without being a link was touched. */
	async function touchedMark({ target, detail: { figure, href } }: CustomEvent<Touched>) {
		const box = (target as Element).closest<HTMLElement>('.stage');
		if (box && !(await openSheet({ figure }, box))) location.assign(href);
	}

	async function openSheet(subject: Subject, from: HTMLElement | SVGElement): Promise<boolean> {
		try {
			const sheet = await fetchSheet();
			sheet?.open(subject, from);
			return sheet !== undefined;
		} catch {
			return false;
		}
	}

	let ears: Promise<Ears | undefined> | undefined;
	/** What answers keys in a picture is fetched when focus arrives in one; without network the next key tries again. */
	const fetchEars = () =>
		(ears ??= import('./ears.ts').then(
			(module) => new module.Ears(telling, (subject, from) => void openSheet(subject, from)),
			() => (ears = undefined)
		));

	function keys(event: KeyboardEvent) {
		const box = (event.target as Element).closest<HTMLElement>('.stage');
		if (!box || !heard.test(event.key)) return;
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		// Esc leaves the things in a picture; from the picture itself there is nothing to leave.
		if (event.key === 'Escape' && event.target === box) return;
		event.preventDefault();
		void fetchEars().then((awake) => awake?.press(event.key, box));
	}

	/** What focus may need next is fetched ahead. */
	function foresee({ target }: FocusEvent) {
		if ((target as Element).closest(subjects)) void fetchSheet();
		if ((target as Element).closest('.stage')) void fetchEars();
	}

	story.addEventListener('click', (event) => void touched(event));
	story.addEventListener(touchedEvent, (event) => void touchedMark(event as CustomEvent<Touched>));
	story.addEventListener('keydown', keys);
	story.addEventListener('focusin', foresee);
}
