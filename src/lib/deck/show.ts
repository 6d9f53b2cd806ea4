/** The talk on the screen of this window: what every command does. */
import { readPlace, writePlace, type Place } from './address.ts';
import { learn } from '../charts/phrases.ts';
import type { DeckData } from './data.ts';
import { DeskView } from './desk.ts';
import type { Command } from './keys.ts';
import { Leaves } from './leaves.ts';
import { neighbour } from './overview.ts';
import { Panels, type Panel } from './panels.ts';
import { Pictures } from './pictures.ts';
import { Room } from './room.ts';
import { Said } from './said.ts';
import { Sync } from './sync.ts';
import { begin, readTalk, toggled, type Talk } from './talk.ts';

/** ms after which a window that says nothing is taken for closed. */
const silence = 3500;

export class Show {
	readonly #root: HTMLElement;
	readonly #leaves: Leaves;
	readonly #pictures: Pictures;
	readonly #room: Room;
	readonly #desk: DeskView;
	readonly #sync: Sync;
	readonly #panels: Panels;
	readonly #said: Said;
	readonly all: number;
	mode: Place['mode'] = 'page';
	overview = false;
	talk: Talk;
	/** Slide that is marked in the overview. */
	#picked = 1;

	constructor(root: HTMLElement, data: DeckData) {
		this.#root = root;
		this.#leaves = new Leaves(root, data.geometry);
		this.all = this.#leaves.all.length;
		learn(data.lexicon);
		this.#pictures = new Pictures(data.view);
		this.#room = new Room(root.querySelector<HTMLElement>('.dot')!);
		this.#desk = new DeskView(root, this.all);
		this.#panels = new Panels(root);
		this.#said = new Said(root);
		this.talk = begin(readPlace(location.hash, this.all).slide);
		this.#sync = new Sync((said, hello) => {
			const talk = readTalk(said, this.all);
			if (talk && talk.changed > this.talk.changed) this.#take(talk, false);
			if (hello) this.#sync.say(this.talk);
		});
		setInterval(() => this.#tick(), 1000);
	}

	get panelOpen() {
		return this.#panels.open !== undefined;
	}

	/** Goes where the address says: at first, and when somebody changes it. */
	open({ mode, slide }: Place) {
		const first = document.documentElement.dataset['mode'] === undefined;
		this.#enter(mode);
		if (first) {
			this.#take({ ...this.talk, slide }, false);
			this.#sync.say(this.talk, true);
		} else if (mode !== 'page' && slide !== this.talk.slide) this.#go(slide);
	}

	#enter(mode: Place['mode'], overview = false) {
		this.mode = mode;
		this.overview = overview;
		const { dataset, classList } = document.documentElement;
		dataset['mode'] = mode;
		classList.toggle('overview', overview);
		if (mode === 'show') void this.#room.awake(true);
		else this.#room.leave();
		this.fit();
		this.#put('jump');
		if (overview) this.#look(this.talk.slide);
	}

	/** Chooses the arrangement of the slides for this window. */
	fit() {
		const { dataset, classList } = document.documentElement;
		const narrow = this.mode === 'show' && innerWidth / innerHeight < 1.5;
		const large = this.mode === 'show' && classList.contains('large');
		dataset['shape'] = narrow ? 'narrow' : 'wide';
		const name = `${narrow ? 'narrow' : 'wide'}${large ? '-large' : ''}` as const;
		this.#pictures.arranged = name === 'wide';
		if (this.#leaves.arrange(name)) this.#put('jump');
	}

	/** Changes the talk, here and in the other window. */
	#set(change: Partial<Talk>) {
		this.#take({ ...this.talk, ...change, changed: Date.now() }, true);
	}

	#take(talk: Talk, ours: boolean) {
		const before = this.talk;
		this.talk = talk;
		if (ours) this.#sync.say(talk);
		document.documentElement.dataset['blank'] = talk.blank;
		const step = Math.abs(talk.slide - before.slide) === 1;
		if (talk.slide !== before.slide || talk.changed === 0) this.#put(step ? 'step' : 'jump');
		this.#tell();
	}

	/** Brings the slide to the screen and into the address. */
	#put(how: 'step' | 'jump') {
		const { slide } = this.talk;
		this.#mark(slide);
		if (this.mode === 'page') return this.#pictures.close();
		// Idle windows plan no pictures: the speaker's shows the build's own.
		if (this.mode === 'show' && !this.overview) {
			const near = [slide + 1, slide - 1].flatMap((one) => this.#leaves.picture(one) ?? []);
			this.#pictures.show(this.#leaves.picture(slide), how, near);
			this.#leaves.foresee(slide);
		} else this.#pictures.close();
		if (this.mode === 'speaker') this.#desk.list(slide);
		const hash = writePlace({ mode: this.mode, slide });
		if (location.hash !== hash) history.replaceState(history.state, '', hash);
		this.#root.querySelector<HTMLAnchorElement>('[data-link="speaker"]')!.hash = `speaker-${slide}`;
	}

	#mark(slide: number) {
		const presented = this.mode !== 'page';
		this.#picked = slide;
		this.#leaves.mark(slide, presented);
		this.#said.tell(presented ? this.#leaves.at(slide) : undefined);
	}

	#connected() {
		return Date.now() - this.#sync.heardAt < silence;
	}
	#tell() {
		if (this.mode === 'speaker') this.#desk.show(this.talk, this.#connected());
	}
	#tick() {
		this.#tell();
		// Says that it is there: a window that was loaded anew learns so to whom it can write.
		if (this.mode !== 'page' || this.#connected()) this.#sync.say(this.talk);
	}

	#go(slide: number) {
		this.#set({ slide: Math.min(this.all, Math.max(1, slide)) });
	}

	plan(minutes: number) {
		if (Number.isFinite(minutes) && minutes >= 1) this.#set({ planned: minutes });
	}

	jump() {
		const number = this.#panels.number();
		this.#panels.close();
		if (number !== undefined) this.#go(number);
	}

	closePanel(): boolean {
		if (this.#leaves.at(this.talk.slide)?.classList.contains('asked')) {
			this.#leaves.at(this.talk.slide)!.classList.remove('asked');
			return true;
		}
		return this.#panels.close();
	}

	/** A touch on something that is no button: a number, a slide of the overview, a line of the list. */
	clicked(event: Event, target: Element | undefined) {
		if (this.mode === 'page' && !this.overview) return;
		const line = target?.closest<HTMLElement>('[data-go]');
		const leaf = target?.closest<HTMLElement>('.leaf');
		if (line) {
			event.preventDefault();
			this.#go(Number(line.dataset['go']));
		} else if (this.overview && leaf) {
			event.preventDefault();
			this.#pick(Number(leaf.id));
		} else if (target?.closest('[data-figure]')) {
			// “Where does it say so?” is answered on the spot.
			event.preventDefault();
			if (this.mode === 'show') leaf?.classList.add('asked');
		} else if (!target?.closest('.notes')) leaf?.classList.remove('asked');
	}

	#pick(slide: number) {
		this.#enter('show');
		this.#go(slide);
	}

	#toggleOverview() {
		if (this.mode !== 'speaker') this.#enter('show', !this.overview);
	}

	#look(slide: number) {
		this.#mark(Math.min(this.all, Math.max(1, slide)));
		this.#leaves.at(this.#picked)?.scrollIntoView({ block: 'nearest' });
	}

	#speaker() {
		if (this.mode === 'speaker') return;
		const address = `${location.pathname}${location.search}#speaker-${this.talk.slide}`;
		const opened = window.open(
			address,
			`speaker ${location.pathname}`,
			'popup,width=1280,height=820'
		);
		if (opened) this.#sync.add(opened);
		else this.#panels.show('blocked');
	}

	/** Esc: closes what is open, resumes a blank screen, then ends. */
	#end() {
		if (this.talk.blank) this.#set({ blank: '' });
		else if (this.overview) this.#toggleOverview();
		else if (this.mode === 'show') {
			this.#enter('page');
			history.replaceState(history.state, '', location.pathname + location.search);
			this.#leaves.at(this.talk.slide)?.scrollIntoView({ block: 'start' });
		}
	}

	act(action: Command | Panel | 'reset' | 'close') {
		if (this.overview && this.#inOverview(action)) return;
		const { slide, blank } = this.talk;
		const other = (colour: Talk['blank']) => this.#set({ blank: blank === '' ? colour : '' });
		const acts: Record<typeof action, () => void> = {
			next: () => slide < this.all && this.#go(slide + 1),
			previous: () => slide > 1 && this.#go(slide - 1),
			down: () => this.act('next'),
			up: () => this.act('previous'),
			first: () => this.#go(1),
			last: () => this.#go(this.all),
			blank: () => other('black'),
			white: () => other('white'),
			start: () => this.mode === 'page' && this.#pick(1),
			here: () => this.mode === 'page' && this.#pick(this.#inView()),
			end: () => this.#end(),
			full: () => this.#room.fullScreen(),
			overview: () => this.#toggleOverview(),
			jump: () => this.#panels.show('jump'),
			speaker: () => this.#speaker(),
			timer: () => this.#set(toggled(this.talk, Date.now())),
			reset: () => this.#set({ since: 0, spent: 0 }),
			laser: () => this.#room.toggle('laser'),
			zoom: () => this.#room.toggle('zoom'),
			help: () => this.#panels.show('help'),
			projector: () => this.#panels.show('projector'),
			blocked: () => this.#panels.show('blocked'),
			close: () => this.#panels.close(),
			pick: () => undefined
		};
		acts[action]();
	}

	/** @returns whether the overview has taken the command for itself */
	#inOverview(action: string): boolean {
		const at = this.#picked;
		if (action === 'pick') this.#pick(at);
		else if (action === 'first') this.#look(1);
		else if (action === 'last') this.#look(this.all);
		else if (action === 'up') this.#look(neighbour(this.#leaves.all, at, -1));
		else if (action === 'down') this.#look(neighbour(this.#leaves.all, at, 1));
		else if (action === 'next') this.#look(at + 1);
		else if (action === 'previous') this.#look(at - 1);
		else return false;
		return true;
	}

	/** The slide that the reader of the page has before the eyes. */
	#inView(): number {
		const middle = innerHeight / 2;
		const at = this.#leaves.all.findIndex((leaf) => leaf.getBoundingClientRect().bottom > middle);
		return at < 0 ? this.all : at + 1;
	}
}
