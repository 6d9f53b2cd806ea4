/** The meeting room: the screen stays awake, an idle pointer hides, a dot points, a picture is seen close up. */

/** ms until the pointer and the tools hide. */
const idleAfter = 2500;

/** Share of the screen's height from which on a pointer is near the buttons. */
const foot = 0.85;

/** Safari before 16.4 knows full screen by names of its own, and promises nothing. */
interface Older {
	webkitFullscreenElement?: Element | null;
	webkitExitFullscreen?(): undefined;
	webkitRequestFullscreen?(): undefined;
}

export class Room {
	readonly #root = document.documentElement;
	readonly #dot: HTMLElement;
	#lock: WakeLockSentinel | undefined;
	#wanted = false;
	#timer = 0;

	constructor(dot: HTMLElement) {
		this.#dot = dot;
		addEventListener('pointermove', (event) => this.#moved(event));
		document.addEventListener('visibilitychange', () => void this.#renew());
	}

	#moved({ clientX, clientY, pointerType }: PointerEvent) {
		const { classList } = this.#root;
		classList.remove('idle');
		// A pointer that points asks for no buttons, but where they are.
		const points = classList.contains('laser') || classList.contains('zoom');
		classList.toggle('moved', !points || clientY > innerHeight * foot);
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#root.classList.add('idle'), idleAfter);
		if (pointerType === 'touch' && !classList.contains('laser')) return;
		this.#dot.style.transform = `translate(${clientX}px, ${clientY}px)`;
		// A picture seen close up follows the pointer.
		const { style } = this.#root;
		style.setProperty('--at-x', `${(clientX / innerWidth) * 100}%`);
		style.setProperty('--at-y', `${(clientY / innerHeight) * 100}%`);
	}

	/** @param what `called`: the buttons, by a finger, which cannot hover */
	toggle(what: 'laser' | 'zoom' | 'called') {
		this.#root.classList.toggle(what);
	}

	/** Everything as it was before the talk. */
	leave() {
		this.#root.classList.remove('laser', 'zoom', 'idle', 'called');
		clearTimeout(this.#timer);
		void this.awake(false);
		if (this.#full) this.fullScreen();
	}

	/** Keeps the screen from going dark, where the browser can. */
	async awake(wanted: boolean) {
		this.#wanted = wanted;
		if (wanted) return this.#renew();
		await this.#lock?.release();
		this.#lock = undefined;
	}

	get #held() {
		return this.#lock?.released === false;
	}

	/** The lock is lost whenever the window is hidden. */
	async #renew() {
		if (!this.#wanted || document.visibilityState !== 'visible') return;
		if (this.#held) return;
		try {
			const lock = await navigator.wakeLock?.request('screen');
			// The talk may have ended, or been given another, while it was on its way.
			if (this.#wanted && !this.#held) this.#lock = lock;
			else await lock?.release();
		} catch {
			// Low battery, or a page that may not: the room keeps its own settings.
		}
	}

	get #full() {
		return document.fullscreenElement ?? (document as Older).webkitFullscreenElement;
	}

	/** Fills the screen, where that is not so already. */
	fill() {
		if (!this.#full) this.fullScreen();
	}

	/** Fills the screen, or leaves it. */
	fullScreen() {
		const page: Partial<Document> & Older = document;
		const root: Partial<HTMLElement> & Older = this.#root;
		const leave = () =>
			page.exitFullscreen ? page.exitFullscreen() : page.webkitExitFullscreen?.();
		const fill = () =>
			root.requestFullscreen ? root.requestFullscreen() : root.webkitRequestFullscreen?.();
		// A browser that refuses leaves the slides in its window.
		(this.#full ? leave() : fill())?.catch(() => undefined);
	}
}
