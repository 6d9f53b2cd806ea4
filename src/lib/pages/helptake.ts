/** Helps to take charts along: addresses made whole, dates filled in, copy buttons, images under a finger, the gallery. */
import { answer } from '../story/announce.ts';
import { gallery } from './gallery.ts';
import { imageSheet } from './imagesheet.ts';

/** Every run of `../` as the address that it means here. */
const whole = (text: string, base: string) =>
	text.replace(/(?:\.\.\/)+/g, (up) => new URL(up, base).href);

/** A code with another height of its frame in px. */
const withHeight = (code: string, height: string) =>
	code.replace(/ height="\d+"/, ` height="${height}"`);

/** Today as citations write it. */
const today = (lang: string, now: Date) =>
	lang === 'zh'
		? [now.getFullYear(), now.getMonth() + 1, now.getDate()]
				.map((part) => String(part).padStart(2, '0'))
				.join('-')
		: now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Copies where the browser lets it; else selects, so that the reader can. */
async function copy(from: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(from.textContent);
		return true;
	} catch {
		getSelection()?.selectAllChildren(from);
		return document.execCommand('copy');
	}
}

async function copied(button: HTMLElement, status: Element | null) {
	const from = document.getElementById(button.dataset['copy'] ?? '');
	if (!from) return;
	const { copied, failed } = button.dataset;
	answer(button, (await copy(from)) ? copied : failed, (words) => {
		if (status) status.textContent = words;
	});
}

/** Puts the height of the chosen column into the code that it is chosen for. */
function choose(select: HTMLSelectElement) {
	const code = document.getElementById(select.dataset['column'] ?? '');
	const fit = () => {
		if (code) code.textContent = withHeight(code.textContent, select.value);
	};
	select.closest('label')!.hidden = false;
	select.addEventListener('change', fit);
	// A browser that goes back restores what was chosen.
	fit();
}

export function helpTake(page: Document) {
	for (const text of page.querySelectorAll('pre[id]')) {
		const { dated } = (text as HTMLElement).dataset;
		text.textContent = whole(text.textContent, location.href);
		if (dated) text.textContent = text.textContent.replace(/<[^<>]*>/, today(dated, new Date()));
	}
	if (location.protocol !== 'file:') page.querySelector('[data-relative]')?.remove();
	const status = page.querySelector('[data-status]');
	for (const button of page.querySelectorAll<HTMLElement>('[data-copy]')) {
		button.hidden = false;
		button.addEventListener('click', () => void copied(button, status));
	}
	for (const select of page.querySelectorAll<HTMLSelectElement>('[data-column]')) choose(select);
	const sheet = page.querySelector<HTMLDialogElement>('.image-sheet');
	if (sheet) imageSheet(page, sheet);
	const press = page.querySelector<HTMLElement>('[data-gallery]');
	if (press) gallery(press);
}
