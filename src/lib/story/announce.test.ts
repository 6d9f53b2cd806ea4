import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answer } from './announce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const saying = (textContent: string) => ({ textContent }) as HTMLElement;

it('a button that is pressed again while it says so has its own words back in the end', () => {
	const [button, status] = [saying('复制'), saying('')];
	const tell = (words: string) => void (status.textContent = words);
	answer(button, '已复制', tell);
	expect([button.textContent, status.textContent]).toEqual(['已复制', '已复制']);
	vi.advanceTimersByTime(2000);
	answer(button, '已复制', tell);
	// The first moment is over, the second is not.
	vi.advanceTimersByTime(1500);
	expect([button.textContent, status.textContent]).toEqual(['已复制', '已复制']);
	vi.runAllTimers();
	expect([button.textContent, status.textContent]).toEqual(['复制', '']);
});
