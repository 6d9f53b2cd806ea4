/** The talk on the screen of this window: what every command does. */
import { learn } from '../charts/phrases.ts';
import { keepPlace, readPlace, writePlace, type Place } from './address.ts';
import type { DeckData } from './data.ts';
import { DeskView } from './desk.ts';
import type { Command } from './keys.ts';
import { Leaves } from './leaves.ts';
import { marked } from './overview.ts';
import { Panels } from './panels.ts';
import { Pictures } from './pictures.ts';
import { Room } from './room.ts';
import { Said } from './said.ts';
import { Sync } from './sync.ts';
import { begin, readTalk, toggled, versed, type Talk } from './talk.ts';
import { Typed } from './typed.ts';
import type { Version } from './version.ts';
import { Versions } from './versions.ts';

/** Everything that keys and buttons do. */
type Action = Command | 'bar' | 'projector' | 'reset' | 'close' | 'whole' | 'short';

export class Show {
	readonly #root: HTMLElement;
	readonly #leaves: Leaves;
	readonly #versions: Versions;
	readonly #pictures: Pictures;
	readonly #room: Room;
	readonly #desk: DeskView;
	readonly #sync: Sync;
	readonly #panels: Panels;
	readonly #said: Said;
	/** The number that Enter will go to. */
	readonly typed: Typed;
	readonly all: number;
	mode: Place['mode'] = 'page';
	overview = false;
	talk: Talk;
	/** Slide that is marked in the overview. */
	#picked = 1;

	constructor(root: HTMLElement, data: DeckData) {
		this.#root = root;
		this.#leaves = new Leaves(root, data.geometry);
		this.#versions = new Versions(root, this.#leaves);
		this.all = this.#leaves.all.length;
		learn(data.lexicon);
		this.#pictures = new Pictures(data.view);
		this.#room = new Room(root.querySelector<HTMLElement>('.dot')!);
		this.#desk = new DeskView(root);
		this.#panels = new Panels(root);
		this.#said = new Said(root);
		this.typed = new Typed(root.querySelector<HTMLElement>('.typed')!);
		const { slide, short } = this.#asked();
		this.talk = begin(slide, short);
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

	/** What the address asks for: a short version only where there is one. */
	#asked(): Place {
		const place = readPlace(location.hash, this.all);
		return { ...place, short: place.short && this.#versions.hasShort };
	}

	get #version(): Version {
		return this.#versions.of(this.talk.short);
	}

	/** Goes where the address says: at first, and when somebody changes it. */
	open() {
		const { mode, slide, short } = this.#asked();
		const first = document.documentElement.dataset['mode'] === undefined;
		if (first) this.#versions.mark(this.talk.short);
		this.#enter(mode);
		if (first) {
			this.#take({ ...this.talk, slide }, false);
			this.#sync.say(this.talk, true);
			return;
		}
		if (short !== this.talk.short) this.#set(versed(this.talk, short));
		if (mode !== 'page' && slide !== this.talk.slide) this.#go(slide);
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
		const shape = this.mode === 'show' && innerWidth / innerHeight < 1.5 ? 'narrow' : 'wide';
		const large = this.mode === 'show' && classList.contains('large');
		dataset['shape'] = shape;
		const name = `${shape}${large ? '-large' : ''}` as const;
		this.#pictures.fit(shape, name === 'wide');
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
		if (talk.short !== before.short) {
			this.#versions.mark(this.talk.short);
			this.#put('jump');
			if (this.mode === 'page') this.#address();
		}
		const step = this.#beside(before.slide).includes(talk.slide);
		if (talk.slide !== before.slide || talk.changed === 0) this.#put(step ? 'step' : 'jump');
		this.#tell();
	}

	/** The slides that a press on and a press back show. */
	#beside = (slide: number) => [this.#version.turn(slide, 1), this.#version.turn(slide, -1)];

	/** Brings the slide to the screen and into the address. */
	#put(how: 'step' | 'jump') {
		const { slide } = this.talk;
		this.#mark(slide);
		if (this.mode === 'show' && !this.overview) {
			const near = this.#beside(slide);
			const around = near.flatMap((one) => this.#leaves.picture(one) ?? []);
			// Slides beside the screen first: their pictures are measured there.
			this.#leaves.foresee(near);
			this.#pictures.show(this.#leaves.picture(slide), how, around);
		} else {
			// The speaker's window shows the build's own.
			this.#pictures.close();
			this.#leaves.release();
		}
		if (this.mode === 'speaker') this.#desk.list(slide);
		// The browser takes a while for that, and the slide need not wait for it.
		if (this.mode !== 'page') setTimeout(() => this.#address());
	}

	#address() {
		const link = this.#root.querySelector<HTMLAnchorElement>('[data-link="speaker"]')!;
		keepPlace({ ...this.talk, mode: this.mode }, link);
	}

	#mark(slide: number) {
		const presented = this.mode !== 'page';
		this.#picked = slide;
		this.#leaves.mark(slide, this.#version.turn(slide, 1), presented);
		this.#said.tell(presented ? this.#leaves.at(slide) : undefined);
	}

	#tell() {
		if (this.mode === 'speaker') this.#desk.show(this.talk, this.#version, this.#sync.connected);
	}
	#tick() {
		this.#tell();
		// Says that it is there: a window that was loaded anew learns so to whom it can write.
		if (this.mode !== 'page' || this.#sync.connected) this.#sync.say(this.talk);
	}

	#go(slide: number) {
		// What lies over a slide is not for the next one: a clicker has no key that would close it.
		this.#panels.close();
		this.#set({ slide: Math.min(this.all, Math.max(1, slide)) });
	}

	plan(minutes: number) {
		if (Number.isFinite(minutes) && minutes >= 1) this.#set({ planned: minutes });
	}

	jump() {
		const number = this.#panels.number();
		this.#go(number === undefined ? this.talk.slide : this.#version.find(number));
	}

	/** Enter: the number that was typed, the slide that is marked in the overview, or the next one. */
	#enterPressed(number: number | undefined) {
		if (number !== undefined) this.#pick(this.#version.find(number));
		else if (this.overview) this.#pick(this.#picked);
		else this.act('next');
	}

	/** Closes what lies over the slide, or forgets a number; false when there was nothing. */
	closePanel(): boolean {
		if (this.typed.take() !== undefined) return true;
		return this.#leaves.answered() || this.#panels.close();
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
		if (this.mode !== 'speaker') this.#enter('show');
		this.#go(slide);
	}

	/** Presents, in the whole screen; a show that has lost that gets it back, where it stands. */
	#start(slide: number) {
		if (this.mode === 'page') this.#pick(slide);
		this.#room.fill();
	}

	#inOverview = (action: string) =>
		marked(this.#version.overview(), (slide) => this.#leaves.at(slide)!, this.#picked, action);

	#look(slide: number) {
		this.#mark(slide);
		this.#leaves.at(this.#picked)?.scrollIntoView({ block: 'nearest' });
	}

	/** Esc: closes what is open, resumes a blank screen, then ends. */
	#end() {
		if (this.talk.blank) this.#set({ blank: '' });
		else if (this.overview) this.#enter('show');
		else if (this.mode === 'show') {
			this.#enter('page');
			this.#address();
			this.#leaves.at(this.talk.slide)?.scrollIntoView({ block: 'start' });
		}
	}

	act(action: Action) {
		const number = this.typed.take();
		if (action === 'pick') return this.#enterPressed(number);
		const looked = this.overview ? this.#inOverview(action) : undefined;
		if (looked !== undefined) return this.#look(looked);
		const { slide, blank } = this.talk;
		const { first, last } = this.#version;
		const turn = (by: 1 | -1) => this.#go(this.#version.turn(slide, by));
		const other = (colour: Talk['blank']) => this.#set({ blank: blank === '' ? colour : '' });
		const acts: Record<Exclude<Action, 'pick'>, () => void> = {
			next: () => turn(1),
			previous: () => turn(-1),
			down: () => turn(1),
			up: () => turn(-1),
			first: () => this.#go(first),
			last: () => this.#go(last),
			whole: () => this.#set(versed(this.talk, false)),
			short: () => this.#set(versed(this.talk, true)),
			blank: () => other('black'),
			white: () => other('white'),
			start: () => this.#start(first),
			here: () => this.#start(this.#leaves.inView()),
			bar: () => this.#room.toggle('called'),
			end: () => this.#end(),
			full: () => this.#room.fullScreen(),
			overview: () => this.mode !== 'speaker' && this.#enter('show', !this.overview),
			jump: () => this.#panels.show('jump'),
			speaker: () => {
				if (this.mode === 'speaker') return;
				this.#panels.close();
				const hash = writePlace({ ...this.talk, mode: 'speaker' });
				this.#sync.open(hash, (why) => this.#panels.show(why));
			},
			timer: () => this.#set(toggled(this.talk, Date.now())),
			reset: () => this.#set({ since: 0, spent: 0 }),
			laser: () => this.#room.toggle('laser'),
			zoom: () => this.#room.toggle('zoom'),
			help: () => this.#panels.show('help'),
			projector: () => this.#panels.show('projector'),
			close: () => this.#panels.close()
		};
		acts[action]();
	}
}
