import { describe, expect, it } from 'vitest';
import { command, digit, type Situation } from './keys.ts';

const showing: Situation = {
	mode: 'show',
	blank: false,
	typing: false,
	pressing: false,
	letters: true
};
const press = (
	key: string,
	more: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', boolean>> = {}
) => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...more
});

describe('keys while presenting', () => {
	it.each([
		...['ArrowRight', ' ', 'PageDown', 'n', 'N'].map((key) => [key, 'next']),
		...['ArrowLeft', 'PageUp', 'p', 'P'].map((key) => [key, 'previous']),
		['ArrowDown', 'down'],
		['ArrowUp', 'up'],
		['Home', 'first'],
		['End', 'last'],
		['b', 'blank'],
		['.', 'blank'],
		['w', 'white'],
		['Escape', 'end'],
		['F5', 'start'],
		['f', 'full'],
		['o', 'overview'],
		['g', 'jump'],
		['s', 'speaker'],
		['t', 'timer'],
		['?', 'help'],
		['Enter', 'pick'],
		['x', 'nothing']
	])('%j: %s', (key, does) => {
		expect(command(press(key), showing)).toBe(does === 'nothing' ? undefined : does);
	});

	it('Shift turns Space and F5 round', () => {
		expect(command(press(' ', { shiftKey: true }), showing)).toBe('previous');
		expect(command(press('F5', { shiftKey: true }), showing)).toBe('here');
	});

	it('leaves the browser its own shortcuts', () => {
		for (const key of ['p', 'f', 'ArrowLeft', 'F5'])
			expect(command(press(key, { ctrlKey: true }), showing)).toBeUndefined();
	});

	it('lets a blank screen only be lit again', () => {
		const blank = { ...showing, blank: true };
		for (const key of ['b', '.', 'w', 'Escape']) expect(command(press(key), blank)).toBeDefined();
		for (const key of ['ArrowRight', ' ', 'PageDown', 'Home', 'o', 'g', 's', 't'])
			expect(command(press(key), blank), key).toBeUndefined();
	});

	it('has no single letters when they are switched off, but all that clickers send to turn pages', () => {
		const quiet = { ...showing, letters: false };
		for (const key of ['n', 'p', 'b', '.', 'w', 'f', 'o', 'g', 's', 't', '?'])
			expect(command(press(key), quiet), key).toBeUndefined();
		for (const key of ['PageDown', 'PageUp', 'F5', 'Escape', ' '])
			expect(command(press(key), quiet), key).toBeDefined();
	});
});

describe('digits of a slide’s number', () => {
	it('are taken while presenting, also where letters are switched off', () => {
		for (const now of [showing, { ...showing, mode: 'speaker' } as const])
			expect(digit(press('7'), { ...now, letters: false, pressing: true })).toBe('7');
	});

	it('are the browser’s and the field’s elsewhere', () => {
		for (const now of [{ typing: true }, { blank: true }, { mode: 'page' as const }])
			expect(digit(press('7'), { ...showing, ...now })).toBeUndefined();
		expect(digit(press('7', { ctrlKey: true }), showing)).toBeUndefined();
		for (const key of ['F7', 'a', 'Enter']) expect(digit(press(key), showing)).toBeUndefined();
	});
});

describe('keys elsewhere', () => {
	it('belong to the text while somebody types', () => {
		for (const key of ['n', ' ', 'Home', '1', 'ArrowLeft'])
			expect(command(press(key), { ...showing, typing: true })).toBeUndefined();
	});

	it('only start the show on the page', () => {
		const page = { ...showing, mode: 'page' } as const;
		expect(command(press('F5'), page)).toBe('start');
		for (const key of ['n', ' ', 'PageDown', 'b', 's'])
			expect(command(press(key), page), key).toBeUndefined();
	});

	it('press the button that has the focus', () => {
		for (const key of [' ', 'Enter'])
			expect(command(press(key), { ...showing, pressing: true })).toBeUndefined();
	});
});
