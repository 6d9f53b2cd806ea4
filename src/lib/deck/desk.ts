/** The speaker's window beside slides and notes: clock, timer, list. */
import { clock, elapsed, pace, type Talk } from './talk.ts';
import type { Version } from './version.ts';

export class DeskView {
	readonly #desk: HTMLElement;
	readonly #lang = document.documentElement.lang;

	constructor(root: HTMLElement) {
		this.#desk = root.querySelector<HTMLElement>('.desk')!;
	}

	#write(what: string, text: string) {
		const element = this.#desk.querySelector(`[data-show="${what}"]`)!;
		if (element.textContent !== text) element.textContent = text;
	}

	/** @param connected whether the audience's window has been heard of lately */
	show(talk: Talk, version: Version, connected: boolean) {
		const now = Date.now();
		this.#write('number', version.label(talk.slide));
		const time = new Date(now).toLocaleTimeString(this.#lang, {
			hour: '2-digit',
			minute: '2-digit'
		});
		this.#write('clock', time);
		this.#write('timer', clock(elapsed(talk, now)));
		const { dataset, classList } = this.#desk;
		const place = version.place(talk.slide);
		dataset['pace'] = elapsed(talk, now) > 0 ? pace(talk, place, version.length, now) : '';
		classList.toggle('running', talk.since > 0);
		classList.toggle('connected', connected);
		classList.toggle('outside', !version.has(talk.slide));
		classList.toggle('ended', talk.slide >= version.last);
		const planned = this.#desk.querySelector<HTMLInputElement>('[data-set="planned"]')!;
		if (document.activeElement !== planned) planned.value = String(talk.planned);
	}

	/** Marks the slide in the list and brings it into view, with those that come next. */
	list(slide: number) {
		this.#desk.querySelector('[aria-current]')?.removeAttribute('aria-current');
		const link = this.#desk.querySelector<HTMLElement>(`[data-go="${slide}"]`);
		const list = link?.closest('nav');
		if (!link || !list) return;
		link.setAttribute('aria-current', 'page');
		const { top } = link.getBoundingClientRect();
		list.scrollTop += top - list.getBoundingClientRect().top - list.clientHeight / 3;
	}
}
