/** Panels over the slides: keys, projector, jump to a number, a window that did not open. One at a time. */

export type Panel = 'help' | 'projector' | 'jump' | 'blocked' | 'lost';

export class Panels {
	readonly #root: HTMLElement;
	open: Panel | undefined;
	#focused: Element | null = null;

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	#element = (panel: Panel) => this.#root.querySelector<HTMLElement>(`.panel.${panel}`)!;

	/** Opens a panel, or closes it when it is open. */
	show(panel: Panel) {
		if (this.open === panel) return this.close();
		this.close();
		this.#focused = document.activeElement;
		this.open = panel;
		const element = this.#element(panel);
		element.classList.add('open');
		element.querySelector<HTMLElement>('input, a, button')?.focus();
		return true;
	}

	/** @returns whether one was open */
	close(): boolean {
		if (!this.open) return false;
		this.#element(this.open).classList.remove('open');
		this.#field().value = '';
		this.open = undefined;
		if (this.#focused instanceof HTMLElement && this.#focused !== document.body)
			this.#focused.focus();
		else (document.activeElement as HTMLElement | null)?.blur();
		return true;
	}

	#field() {
		return this.#root.querySelector<HTMLInputElement>('[data-set="jump"]')!;
	}

	/** What was typed into the jump's field. */
	number(): number | undefined {
		const found = /\d+/.exec(this.#field().value);
		return found ? Number(found[0]) : undefined;
	}
}
