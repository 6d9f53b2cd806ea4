/** What both windows agree on: the slide, whether the screen is blank, the time. The later change wins. */

export interface Talk {
	/** From 1. */
	slide: number;
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

export const begin = (slide: number): Talk => ({
	slide,
	blank: '',
	since: 0,
	spent: 0,
	planned: 30,
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

/** How the talk stands against its plan, when every slide takes the same time. */
export function pace(
	talk: Talk,
	all: number,
	now: number
): 'ahead' | 'on-time' | 'behind' | 'over' {
	const plan = talk.planned * 60_000;
	const spent = elapsed(talk, now);
	if (spent > plan) return 'over';
	/** Share of the talk that should be over while this slide is on the screen. */
	const [from, to] = [(talk.slide - 1) / all, talk.slide / all];
	const at = spent / plan;
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
	const { slide, blank, since, spent, planned, changed } = data as Record<string, unknown>;
	const number = (value: unknown): value is number =>
		typeof value === 'number' && Number.isFinite(value) && value >= 0;
	if (!number(slide) || slide < 1 || slide > all || !Number.isInteger(slide)) return undefined;
	if (blank !== '' && blank !== 'black' && blank !== 'white') return undefined;
	if (!number(since) || !number(spent) || !number(planned) || planned < 1) return undefined;
	return number(changed) ? { slide, blank, since, spent, planned, changed } : undefined;
}
