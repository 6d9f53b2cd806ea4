/** The deck, awake: puts what the two windows agree on upon the screen, and hands keys, hands and buttons on. */
import { readData } from './data.ts';
import { whenIdle } from './idle.ts';
import { command, digit, type Situation } from './keys.ts';
import { applySettings, keepSettings, plain, readSettings, type Settings } from './settings.ts';
import { Show } from './show.ts';
import { listenToHands } from './touch.ts';

type Action = Parameters<Show['act']>[0] | 'print' | 'plain';

export function awaken(root: HTMLElement) {
	// What plans pictures needs it; Safari before 15.4 keeps the page to read and to print.
	if (!('at' in [])) return document.documentElement.classList.remove('js');
	const show = new Show(root, readData());
	let settings = readSettings();

	const set = (change: Partial<Settings>) => {
		settings = { ...settings, ...change };
		applySettings(settings);
		keepSettings(settings);
		show.fit();
	};
	const act = (action: Action) => {
		if (action === 'plain') set(plain);
		else if (action === 'print') print();
		else show.act(action);
	};

	const typing = (element: Element | null) =>
		element instanceof HTMLInputElement && !/^(checkbox|range|button)$/.test(element.type);
	addEventListener('keydown', (event) => {
		const focus = document.activeElement;
		if (event.key === 'Escape' && show.closePanel()) return event.preventDefault();
		const now: Situation = {
			mode: show.mode,
			blank: show.talk.blank !== '',
			typing: typing(focus) || (focus instanceof HTMLInputElement && event.key !== 'Escape'),
			pressing:
				(focus?.matches('a, button') ?? false) && !(event.key === 'Enter' && show.typed.pending),
			letters: settings.letters
		};
		const typed = digit(event, now);
		if (typed !== undefined) {
			event.preventDefault();
			return show.typed.add(typed);
		}
		const found = command(event, now);
		if (!found) return;
		event.preventDefault();
		show.act(found);
	});

	root.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : undefined;
		const button = target?.closest<HTMLElement>('[data-do]');
		if (button) return act(button.dataset['do'] as Action);
		show.clicked(event, target);
	});
	root.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const name = target.dataset['set'];
		if (name === 'planned') show.plan(target.valueAsNumber);
		else if (name !== undefined && name in plain)
			set({ [name]: target.type === 'checkbox' ? target.checked : Number(target.value) });
	});
	root.querySelector('.jump')!.addEventListener('submit', (event) => {
		event.preventDefault();
		show.jump();
	});
	listenToHands(
		() => show.mode === 'show' && !show.overview && !show.panelOpen,
		(by) => show.act(by > 0 ? 'next' : 'previous'),
		() => show.act('bar')
	);
	addEventListener('resize', () => show.fit());
	addEventListener('hashchange', () => show.open());

	applySettings(settings);
	show.open();
	// A slide whose typeface is not there yet may come when the network is gone.
	whenIdle(() => {
		for (const face of document.fonts) face.load().catch(() => undefined);
	});
}
