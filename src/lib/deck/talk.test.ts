import { describe, expect, it } from 'vitest';
import { readPlace, writePlace } from './address.ts';
import { begin, clock, elapsed, pace, readTalk, toggled, versed } from './talk.ts';

const minute = 60_000;
const talk = begin(1, false);

describe('timer', () => {
	it('runs, stands still and runs on', () => {
		const running = { ...talk, ...toggled(talk, 1000) };
		expect(elapsed(running, 1000 + minute)).toBe(minute);
		const paused = { ...running, ...toggled(running, 1000 + minute) };
		expect(elapsed(paused, 99 * minute)).toBe(minute);
		const again = { ...paused, ...toggled(paused, 10 * minute) };
		expect(elapsed(again, 11 * minute)).toBe(2 * minute);
	});

	it.each([
		[0, '0:00'],
		[61_000, '1:01'],
		[3_661_000, '1:01:01']
	])('prints %i ms as %s', (ms, printed) => expect(clock(ms)).toBe(printed));

	it('says how the talk stands against its plan', () => {
		const at = (slide: number, minutes: number) =>
			pace({ ...talk, planned: 30, spent: minutes * minute }, slide, 100, 0);
		expect(at(50, 15)).toBe('on-time');
		expect(at(80, 15)).toBe('ahead');
		expect(at(20, 15)).toBe('behind');
		expect(at(99, 31)).toBe('over');
	});

	it('plans less for the short version, unless somebody has said how long the talk takes', () => {
		const short = { ...talk, ...versed(talk, true) };
		expect(short).toMatchObject({ short: true, planned: 15 });
		expect(versed(short, false)).toEqual({ short: false, planned: 30 });
		expect(versed({ ...talk, planned: 20 }, true)).toEqual({ short: true, planned: 20 });
	});
});

describe('messages', () => {
	it('are taken when they are a talk, and not otherwise', () => {
		expect(readTalk({ ...talk, slide: 7 }, 10)?.slide).toBe(7);
		const wrong = [
			null,
			'next',
			{},
			{ ...talk, slide: 11 },
			{ ...talk, slide: 0 },
			{ ...talk, slide: 1.5 },
			{ ...talk, blank: 'red' },
			{ ...talk, planned: 0 },
			{ ...talk, short: 'yes' },
			{ ...talk, since: Number.NaN }
		];
		for (const one of wrong) expect(readTalk(one, 10), JSON.stringify(one)).toBeUndefined();
	});
});

describe('addresses', () => {
	it.each(['', '#41', '#speaker-41', '#short', '#short-41', '#short-speaker-41'])(
		'%s is kept',
		(hash) => expect(writePlace(readPlace(hash, 100))).toBe(hash)
	);
	it('beyond the last slide leads to the last', () =>
		expect(readPlace('#999', 100)).toEqual({
			mode: 'show',
			slide: 100,
			short: false
		}));
	it('of something else is the page', () => {
		for (const hash of ['', '#', '#speaker', '#wall', '#4x', '#short', '#short-x'])
			expect(readPlace(hash, 100).mode).toBe('page');
	});
});
