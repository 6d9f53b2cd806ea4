/** Reads sentence after sentence with a voice of the device; shows which, and takes the page along. */
import type { Lang } from '../../model/view.ts';
import { moving } from '../size.ts';
import { rangeOf, type Spoken } from './sentences.ts';

/** Offered in turn. */
const speeds = [1, 1.25, 1.5, 0.75];
/** Some browsers fetch their list of voices only when asked: how long they get, in ms. */
const patience = 1_500;
const highlight = 'aloud';

/** The report is read in the language that it is written in: a device may have Cantonese under the same code. */
const spoken = { zh: /^(zh[-_](CN|Hans)|cmn)/i, en: /^en/i };

/** A voice of the device for a language, its own before those of a service; undefined where there is none. */
async function findVoice(lang: Lang): Promise<SpeechSynthesisVoice | undefined> {
	if (!('speechSynthesis' in window)) return undefined;
	const voices = () => speechSynthesis.getVoices().filter((one) => one.lang.startsWith(lang));
	if (voices().length === 0)
		await new Promise((done) => {
			speechSynthesis.addEventListener('voiceschanged', done, { once: true });
			setTimeout(done, patience);
		});
	const close = voices().filter((one) => spoken[lang].test(one.lang));
	const all = close.length > 0 ? close : voices();
	return all.find((one) => one.localService) ?? all[0];
}

export class Reader {
	/** `silent`: there is no voice for this language. */
	state = $state<'seeking' | 'reading' | 'paused' | 'silent'>('seeking');
	speed = $state(speeds[0]!);
	readonly #all: Spoken[];
	readonly #lang: Lang;
	#at: number;
	#closed = false;
	#voice: SpeechSynthesisVoice | undefined;
	/** What is being said; a word from any other comes too late. Kept, for engines drop it otherwise. */
	#saying: SpeechSynthesisUtterance | undefined;

	/** @param at number of the first sentence to read */
	constructor(all: Spoken[], lang: Lang, at: number) {
		this.#all = all;
		this.#lang = lang;
		this.#at = at;
	}

	async start() {
		this.#voice = await findVoice(this.#lang);
		// The reader may have called it off while voices were sought.
		if (this.#closed) return;
		if (this.#voice) this.#say();
		else this.state = 'silent';
	}

	/** The engines' own pause does nothing, or ends all, on many phones: the sentence begins anew. */
	toggle() {
		if (this.state === 'reading') this.#hush('paused');
		else this.#say();
	}

	/** So many sentences on, or back. */
	go(by: number) {
		this.#at = Math.min(this.#all.length - 1, Math.max(0, this.#at + by));
		this.#say();
	}

	faster() {
		this.speed = speeds[(speeds.indexOf(this.speed) + 1) % speeds.length]!;
		if (this.state === 'reading') this.#say();
	}

	pause() {
		if (this.#voice) this.#hush('paused');
	}

	close() {
		this.#closed = true;
		this.pause();
		this.#show(undefined);
	}

	#hush(state: 'paused' | 'reading') {
		this.#saying = undefined;
		speechSynthesis.cancel();
		this.state = state;
	}

	#say() {
		const sentence = this.#all[this.#at];
		if (!sentence || !this.#voice) return;
		this.#hush('reading');
		this.#show(sentence);
		const saying = new SpeechSynthesisUtterance(sentence.text);
		saying.voice = this.#voice;
		saying.lang = this.#voice.lang;
		saying.rate = this.speed;
		saying.onend = () => {
			if (saying !== this.#saying) return;
			if (this.#at < this.#all.length - 1) this.go(1);
			else this.#hush('paused');
		};
		saying.onerror = () => {
			if (saying === this.#saying) this.#hush('paused');
		};
		this.#saying = saying;
		speechSynthesis.speak(saying);
	}

	#show(sentence: Spoken | undefined) {
		for (const one of document.querySelectorAll('.aloud')) one.classList.remove('aloud');
		const marks = 'highlights' in CSS ? CSS.highlights : undefined;
		marks?.delete(highlight);
		if (!sentence) return;
		const { element } = sentence;
		element.classList.add('aloud');
		marks?.set(highlight, new Highlight(rangeOf(sentence)));
		const place = element.closest('.step') ?? element;
		place.scrollIntoView({ block: 'start', behavior: moving() ? 'smooth' : 'instant' });
	}
}
