/** What both windows agree on: slide, version, whether the screen is blank, the time. The later change wins. */

export interface Talk {
	/** From 1, counted in the whole deck. */
	slide: number;
	/** Only the short version is turned through. */
	short: boolean;
	blank: '' | 'black' | 'white';
	/** When the timer was started, in ms since 1970; 0 while it stands still. */
	since: number;
	/** ms that it had run before. */
	spent: number;
	/** Minutes planned for the whole talk. */
	planned: number;
	/** When this was last changed, in ms since 1970; 0: just opened, knows nothing. */
	changed: number;
}

/** Minutes planned until somebody says otherwise. */
const plans = { whole: 30, short: 15 };
const plan = (short: boolean) => (short ? plans.short : plans.whole);

export const begin = (slide: number, short: boolean): Talk => ({
	slide,
	short,
	blank: '',
	since: 0,
	spent: 0,
	planned: plan(short),
	changed: 0
});

/** ms on the timer. */
export const elapsed = ({ since, spent }: Talk, now: number) =>
	spent + (since > 0 ? Math.max(0, now - since) : 0);

/** The timer started, or stopped where it stands. */
export function toggled(talk: Talk, now: number): Pick<Talk, 'since' | 'spent'> {
	return talk.since > 0
		? { since: 0, spent: elapsed(talk, now) }
		: { since: now, spent: talk.spent };
}

/** The other version; a plan that nobody has changed changes with it. */
export function versed({ short, planned }: Talk, next: boolean): Pick<Talk, 'short' | 'planned'> {
	return { short: next, planned: planned === plan(short) ? plan(next) : planned };
}

/**
 * How the talk stands against its plan, when every slide takes the same time.
 * @param place of the slide on the screen among `all`, from 1
 */
export function pace(
	talk: Talk,
	place: number,
	all: number,
	now: number
): 'ahead' | 'on-time' | 'behind' | 'over' {
	const planned = talk.planned * 60_000;
	const spent = elapsed(talk, now);
	if (spent > planned) return 'over';
	/** Share of the talk that should be over while this slide is on the screen. */
	const [from, to] = [(place - 1) / all, place / all];
	const at = spent / planned;
	// A slide's worth of time either way is no reason to hurry.
	const slack = Math.max(1 / all, 0.03);
	return at < from - slack ? 'ahead' : at > to + slack ? 'behind' : 'on-time';
}

/** m:ss, h:mm:ss from an hour on. */
export function clock(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const two = (n: number) => String(n).padStart(2, '0');
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** What comes from another window, if it is a talk. */
export function readTalk(data: unknown, all: number): Talk | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { slide, short, blank, since, spent, planned, changed } = data as Record<string, unknown>;
	const number = (value: unknown): value is number =>
		typeof value === 'number' && Number.isFinite(value) && value >= 0;
	if (!number(slide) || slide < 1 || slide > all || !Number.isInteger(slide)) return undefined;
	if (typeof short !== 'boolean') return undefined;
	if (blank !== '' && blank !== 'black' && blank !== 'white') return undefined;
	if (!number(since) || !number(spent) || !number(planned) || planned < 1) return undefined;
	return number(changed) ? { slide, short, blank, since, spent, planned, changed } : undefined;
}
