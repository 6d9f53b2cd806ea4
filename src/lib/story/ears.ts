/**
 * Pictures for ears and keys. A picture is one tab stop whose name says what it shows; inside, arrow keys go over the things
 * it shows, each a link to its sentence with a frame around its marks. The links exist only while the reader is inside.
 */
import { groups } from '../charts/groups.ts';
import { picture, plan } from '../charts/index.ts';
import type { Telling } from './context.ts';
import { figureLink, sentenceLink } from './links.ts';
import { say } from './say.ts';
import { differs, measure } from './size.ts';
import type { Subject } from './subject.ts';
import { walk } from './walk.ts';

type Open = (subject: Subject, from: HTMLElement) => void;

export class Ears {
	readonly #telling: Telling;
	readonly #open: Open;

	/** @param open shows a table or the keys in the sheet */
	constructor(telling: Telling, open: Open) {
		this.#telling = telling;
		this.#open = open;
	}

	/** @param box the picture that the reader is in */
	press(key: string, box: HTMLElement) {
		const from = document.activeElement instanceof HTMLElement ? document.activeElement : box;
		const inside = [...box.querySelectorAll<HTMLElement>('.groups > *')];
		const at = inside.indexOf(from);
		const letter = key.toLowerCase();
		if (letter === 't') this.#open({ table: box.dataset['chart'] ?? '' }, from);
		else if (key === '?' || key === '？') this.#open({ keys: true }, from);
		else if (letter === 'n' || letter === 'p') this.#step(letter === 'n' ? 1 : -1);
		else if (key === 'Escape') box.focus({ preventScroll: true });
		else if (key === 'End') this.#enter(box, -1);
		else if (key === 'ArrowRight' || key === 'ArrowDown') this.#enter(box, at + 1);
		else if (key === 'ArrowLeft' || key === 'ArrowUp') this.#enter(box, Math.max(0, at - 1));
		else this.#enter(box, 0);
	}

	/** Puts focus on a thing; a number past the end is the last, -1 too. */
	#enter(box: HTMLElement, number: number) {
		const holder = box.querySelector<HTMLElement>('.groups') ?? this.#write(box);
		const things = [...holder.children] as HTMLElement[];
		const thing = number < 0 ? things.at(-1) : things[Math.min(number, things.length - 1)];
		thing?.focus({ preventScroll: true });
	}

	/** Links over the marks of everything that the picture shows now. */
	#write(box: HTMLElement): HTMLElement {
		const { view } = this.#telling;
		const of = picture(view, box.dataset['chart'] ?? '');
		const { state = '' } = box.dataset;
		const size = measure(box);
		const shown = groups(of, plan(of, state, size));
		const holder = document.createElement('div');
		holder.className = 'groups';
		for (const [index, { row, box: frame }] of shown.entries()) {
			const link = document.createElement('a');
			const sentence = row.sentence === undefined ? undefined : sentenceLink(row.sentence);
			const href = row.figure ? figureLink(view, row.id) : sentence;
			if (href === undefined) link.setAttribute('role', 'img');
			else link.href = href;
			if (row.figure) link.dataset['figure'] = row.id;
			link.tabIndex = -1;
			link.setAttribute('aria-label', say(view, row, index + 1, shown.length));
			link.style.left = `${frame.left}px`;
			link.style.top = `${frame.top}px`;
			link.style.width = `${frame.right - frame.left}px`;
			link.style.height = `${frame.bottom - frame.top}px`;
			holder.append(link);
		}
		const hint = document.createElement('p');
		hint.className = 'keys';
		hint.setAttribute('aria-hidden', 'true');
		hint.textContent = box.dataset['keys'] ?? '';
		box.append(holder, hint);
		const leave = () => {
			// In the sheet the reader is still here: focus comes back.
			setTimeout(() => {
				if (box.contains(document.activeElement) || document.activeElement?.closest('dialog'))
					return;
				close();
			});
		};
		/** The picture shows other things now, or shows them elsewhere; one that only wakes leaves the reader in place. */
		const changed = new MutationObserver(() => {
			if (box.dataset['state'] === state && !differs(size, measure(box))) return;
			if (holder.contains(document.activeElement)) box.focus({ preventScroll: true });
			close();
		});
		const close = () => {
			changed.disconnect();
			box.removeEventListener('focusout', leave);
			holder.remove();
			hint.remove();
		};
		box.addEventListener('focusout', leave);
		changed.observe(box, { attributeFilter: ['data-state'] });
		return holder;
	}

	/** To the next stop or the one before; focus goes along to its picture. */
	#step(by: 1 | -1) {
		const { view, playhead } = this.#telling;
		const id = walk(view, playhead, by);
		const stop = document.getElementById(id);
		const within = [...(stop?.querySelectorAll<HTMLElement>('.stage') ?? [])];
		const own = within.find((box) => box.getClientRects().length > 0);
		const box = own ?? stop?.closest('.scene')?.querySelector<HTMLElement>('.stage');
		box?.focus({ preventScroll: true });
	}
}
