/** The meeting room: the screen stays awake, an idle pointer hides, a dot points, a picture is seen close up. */

/** ms until the pointer and the tools hide. */
const idleAfter = 2500;

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
		this.#root.classList.remove('idle');
		this.#root.classList.add('moved');
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#root.classList.add('idle'), idleAfter);
		if (pointerType === 'touch' && !this.#root.classList.contains('laser')) return;
		this.#dot.style.transform = `translate(${clientX}px, ${clientY}px)`;
		// A picture seen close up follows the pointer.
		const { style } = this.#root;
		style.setProperty('--at-x', `${(clientX / innerWidth) * 100}%`);
		style.setProperty('--at-y', `${(clientY / innerHeight) * 100}%`);
	}

	toggle(what: 'laser' | 'zoom') {
		this.#root.classList.toggle(what);
	}

	/** Everything as it was before the talk. */
	leave() {
		this.#root.classList.remove('laser', 'zoom', 'idle');
		clearTimeout(this.#timer);
		void this.awake(false);
		if (document.fullscreenElement) void document.exitFullscreen();
	}

	/** Keeps the screen from going dark, where the browser can. */
	async awake(wanted: boolean) {
		this.#wanted = wanted;
		if (wanted) return this.#renew();
		await this.#lock?.release();
		this.#lock = undefined;
	}

	/** The lock is lost whenever the window is hidden. */
	async #renew() {
		if (!this.#wanted || document.visibilityState !== 'visible') return;
		if (this.#lock && !this.#lock.released) return;
		try {
			this.#lock = await navigator.wakeLock?.request('screen');
		} catch {
			// Low battery, or a page that may not: the room keeps its own settings.
		}
	}

	fullScreen() {
		// A browser that refuses leaves the slides in its window.
		const done = document.fullscreenElement
			? document.exitFullscreen()
			: this.#root.requestFullscreen?.();
		done?.catch(() => undefined);
	}
}
