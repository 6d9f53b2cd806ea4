/** Which key does what: those of PowerPoint and WPS, and what clickers send. */

export const commands = [
	'next',
	'previous',
	'up',
	'down',
	'first',
	'last',
	'blank',
	'white',
	'start',
	'here',
	'end',
	'full',
	'overview',
	'jump',
	'speaker',
	'timer',
	'help',
	'laser',
	'zoom',
	'pick'
] as const;
export type Command = (typeof commands)[number];

/** What the presenter is doing, as far as keys care. */
export interface Situation {
	/** `page` is read, `show` is presented, `speaker` is the speaker's window. */
	mode: 'page' | 'show' | 'speaker';
	blank: boolean;
	/** A field has the focus, where keys are text. */
	typing: boolean;
	/** A button or link has the focus, which Space and Enter press. */
	pressing: boolean;
	/** Single characters are shortcuts. */
	letters: boolean;
}

export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const named: Record<string, Command> = {
	ArrowRight: 'next',
	ArrowDown: 'down',
	PageDown: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'up',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'end'
};

const characters: Record<string, Command> = {
	n: 'next',
	p: 'previous',
	b: 'blank',
	'.': 'blank',
	w: 'white',
	f: 'full',
	o: 'overview',
	g: 'jump',
	s: 'speaker',
	t: 'timer',
	'?': 'help',
	'\uff1f': 'help',
	'\u3002': 'blank',
	l: 'laser',
	z: 'zoom'
};

/** The only keys that a blank screen listens to. */
const resuming: Command[] = ['blank', 'white', 'end'];

/** A digit of the number of a slide. */
export function digit(press: Press, now: Situation): string | undefined {
	const { key, ctrlKey, altKey, metaKey } = press;
	if (ctrlKey || altKey || metaKey || now.typing || now.blank || now.mode === 'page')
		return undefined;
	return /^\d$/.test(key) ? key : undefined;
}

/** What a key does now; undefined when it is the browser's. */
export function command(press: Press, now: Situation): Command | undefined {
	const { key, shiftKey, ctrlKey, altKey, metaKey } = press;
	if (ctrlKey || altKey || metaKey || now.typing) return undefined;
	if (key === 'F5') return now.mode === 'speaker' ? undefined : shiftKey ? 'here' : 'start';
	if (now.mode === 'page') return undefined;
	const found = meaning(key, shiftKey, now);
	return now.blank && found && !resuming.includes(found) ? undefined : found;
}

function meaning(key: string, shiftKey: boolean, now: Situation): Command | undefined {
	if (key === ' ') return now.pressing ? undefined : shiftKey ? 'previous' : 'next';
	if (key === 'Enter') return now.pressing ? undefined : 'pick';
	if (named[key]) return named[key];
	return now.letters ? characters[key.toLowerCase()] : undefined;
}
