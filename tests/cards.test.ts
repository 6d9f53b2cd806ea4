/** The pictures of narrow cards: nothing vanishes, nothing lies on anything else; a build that cannot have that stops. */
import { describe, expect, it } from 'vitest';
import { fitted } from '../src/lib/card/drawings.ts';
import { faults } from '../src/lib/charts/faults.ts';
import { plan, type Picture } from '../src/lib/charts/index.ts';
import { statesIn } from './drawn.ts';

const states = (['zh', 'en'] as const).flatMap((lang) =>
	['data', 'tests/reports'].flatMap((folder) => statesIn(folder, lang))
);
const stills = states.filter(({ of, state }) => state === of.spec.still);
/** Widths in px of pictures in the narrowest cards, from the least. */
const widths = [256, 280, 328, 343];

describe('pictures of narrow cards', () => {
	it.each(stills)('$name has dots of a size and words apart from each other', ({ of }) => {
		for (const width of widths) {
			const drawn = fitted(of, width);
			expect(drawn.plan.blocks.every(({ r, pitch }) => r > 0 && pitch > 0)).toBe(true);
			expect(faults(drawn.plan), `${width} px`).toEqual([]);
		}
	});

	it.each(states)('$name has them in the room that its still takes', ({ of, state }) => {
		for (const width of [256, 343]) {
			const { height } = fitted(of, width).plan;
			expect(faults(plan(of, state, { width, height, text: 1 })), `${width} px`).toEqual([]);
		}
	});

	it.each(stills.filter(({ of }) => of.spec.kind === 'camera'))(
		'$name is no higher than a screen is, however wide the column',
		({ of }) => {
			for (const width of [448, 508, 628, 688]) {
				const { height } = fitted(of, width);
				expect(height / width, `${width} px`).toBeLessThanOrEqual(0.76);
			}
		}
	);

	it('are refused where no height has room: chart, state, size and language are told', () => {
		const { of } = stills.find((one) => one.of.spec.kind === 'dots')!;
		const label = 'a very long name of what was counted '.repeat(400);
		const rows = Object.fromEntries(
			Object.entries(of.rows).map(([id, row]) => [id, { ...row, label }])
		);
		const full: Picture = { ...of, rows };
		const told = new RegExp(
			`${of.id} has no room in state ${of.spec.still} at 256×\\d+ px \\(zh\\)`
		);
		expect(() => fitted(full, 256)).toThrow(told);
	});
});
