import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
	vi.resetModules();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

async function queue() {
	const { Idle } = await import('./idle.ts');
	const idle = new Idle();
	const ran: string[] = [];
	return { idle, ran, piece: (name: string) => () => void ran.push(name) };
}

test('runs pieces one a task, in their order, and goes on after one that fails', async () => {
	const { idle, ran, piece } = await queue();
	const fail = () => {
		throw new Error('broken');
	};
	idle.add('a', piece('one'), fail, piece('two'));
	vi.advanceTimersByTime(1);
	expect(ran).toEqual(['one']);
	expect(() => vi.advanceTimersByTime(1)).toThrow('broken');
	vi.advanceTimersByTime(1);
	expect(ran).toEqual(['one', 'two']);
});

test('runs quick pieces in one task while there is time before the next frame, and a slow one last', async () => {
	let left = 50;
	vi.stubGlobal('requestIdleCallback', (run: (time: { timeRemaining(): number }) => void) =>
		setTimeout(() => run({ timeRemaining: () => left }), 1)
	);
	const { idle, ran, piece } = await queue();
	const slow = () => {
		ran.push('slow');
		vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 20);
	};
	idle.add('a', piece('one'), piece('two'), slow, piece('three'), piece('four'));
	vi.advanceTimersByTime(1);
	expect(ran).toEqual(['one', 'two', 'slow']);
	left = 5;
	vi.advanceTimersByTime(1);
	expect(ran).toEqual(['one', 'two', 'slow', 'three']);
});

test('forgets what an owner had waiting', async () => {
	const { idle, ran, piece } = await queue();
	idle.add('a', piece('a'));
	idle.add('b', piece('b'));
	idle.drop('a');
	vi.runAllTimers();
	expect(ran).toEqual(['b']);
});

test('begins nothing while the reader flings, and goes on by itself afterwards', async () => {
	const { idle, ran, piece } = await queue();
	idle.add('a', piece('flown past'), piece('reached'));
	// A fling has a frame every 16 ms, and each puts the work off.
	for (let frame = 0; frame < 30; frame++) {
		idle.rest(90);
		vi.advanceTimersByTime(16);
	}
	expect(ran).toEqual([]);
	vi.advanceTimersByTime(100);
	expect(ran).toEqual(['flown past', 'reached']);
});
