/**
 * Two windows of one deck. A channel reaches them where the browser allows it; from a USB stick some browsers do not, so
 * the speaker's window also writes to the one that opened it, and that one answers.
 */

/** ms after which a window that says nothing is taken for closed. */
const silence = 3500;

/** Closes a window in which, for want of a network, the browser's own page stands: that one is a stranger to ours. */
function arrive(opened: Window, lost: () => void) {
	// From a USB stick every window is one, and needs no network.
	if (location.protocol === 'file:') return;
	const timer = setInterval(() => {
		try {
			if (opened.closed || opened.location.href !== 'about:blank') clearInterval(timer);
		} catch {
			clearInterval(timer);
			opened.close();
			lost();
		}
	}, 250);
}

interface Message {
	/** The deck's address, so that two decks in one browser do not drive each other. */
	deck: string;
	/** Asks for an answer. */
	hello: boolean;
	talk: unknown;
}

export class Sync {
	readonly #name = location.pathname;
	readonly #channel: BroadcastChannel | undefined;
	/** Windows that opened this one, were opened by it, or have written to it. */
	readonly #windows = new Set<Window>();
	readonly #heard: (talk: unknown, hello: boolean) => void;
	/** When another window was last heard of, in ms since 1970. */
	#heardAt = 0;

	/** @param heard gets what another window says, and whether it asks for an answer */
	constructor(heard: (talk: unknown, hello: boolean) => void) {
		this.#heard = heard;
		const opener = window.opener as Window | null;
		if (opener) this.#windows.add(opener);
		try {
			this.#channel = new BroadcastChannel(`deck ${this.#name}`);
			this.#channel.onmessage = ({ data }) => this.#receive(data);
		} catch {
			// Where there is no channel, windows write to each other.
		}
		addEventListener('message', ({ data, source }) => {
			if (!this.#receive(data) || !source) return;
			this.#windows.add(source as Window);
		});
	}

	#receive(data: unknown): boolean {
		const message = data as Partial<Message> | null;
		if (typeof message !== 'object' || message?.deck !== this.#name) return false;
		this.#heardAt = Date.now();
		this.#heard(message.talk, message.hello === true);
		return true;
	}

	get connected() {
		return Date.now() - this.#heardAt < silence;
	}

	/**
	 * Opens another window of this deck, at a place in it.
	 * @param failed hears of a browser that does not open it, or cannot reach its page
	 */
	open(hash: string, failed: (why: 'blocked' | 'lost') => void) {
		const { pathname, search } = location;
		const look = 'popup,width=1280,height=820';
		const opened = window.open(pathname + search + hash, `speaker ${pathname}`, look);
		if (!opened) return failed('blocked');
		this.#windows.add(opened);
		arrive(opened, () => failed('lost'));
	}

	say(talk: unknown, hello = false) {
		const message: Message = { deck: this.#name, hello, talk };
		this.#channel?.postMessage(message);
		for (const other of this.#windows) {
			if (other.closed) this.#windows.delete(other);
			// Pages from a USB stick have no origin that could be named; what is said is no secret.
			else other.postMessage(message, '*');
		}
	}
}
