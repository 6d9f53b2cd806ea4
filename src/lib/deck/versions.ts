/** The whole deck and its short version: which is shown, and everything on the page that says so. */
import type { Leaves } from './leaves.ts';
import { Version } from './version.ts';

export class Versions {
	readonly #root: HTMLElement;
	readonly #leaves: Leaves;
	readonly #whole: Version;
	/** Undefined where the report names none. */
	readonly #short: Version | undefined;

	constructor(root: HTMLElement, leaves: Leaves) {
		this.#root = root;
		this.#leaves = leaves;
		const { all } = leaves;
		const version = (some: HTMLElement[]) =>
			new Version(
				some.map(({ id }) => Number(id)),
				all.length
			);
		const brief = all.filter(({ classList }) => classList.contains('brief'));
		this.#whole = version(all);
		this.#short = brief.length > 0 ? version(brief) : undefined;
	}

	get hasShort() {
		return this.#short !== undefined;
	}

	/** @param short the whole deck all the same, where there is no short version */
	of(short: boolean): Version {
		return (short ? this.#short : undefined) ?? this.#whole;
	}

	/** Marks the page and its buttons, and numbers the slides as the version counts them. */
	mark(short: boolean) {
		const name = short ? 'short' : 'whole';
		document.documentElement.dataset['version'] = name;
		for (const button of this.#root.querySelectorAll('.version button'))
			button.setAttribute('aria-pressed', String(button.matches(`[data-do=${name}]`)));
		this.#leaves.count((slide) => this.of(short).label(slide));
	}
}
