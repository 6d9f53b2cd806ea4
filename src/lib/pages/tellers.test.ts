import { describe, expect, it } from 'vitest';
import { reportView } from '../server/pages.ts';
import { tellers } from './tellers.ts';

describe('the steps that tell a figure', () => {
	const told = tellers(reportView('zh', undefined)!);
	const ids = (figure: string) => told[figure]!.map(({ id }) => id);

	it('are for every figure of a camera all that have it in the picture, before those that are nearer', () => {
		const [wide, near] = [
			ids('penalties').indexOf('all-checks'),
			ids('penalties').indexOf('one-measure')
		];
		expect(wide).toBeGreaterThanOrEqual(0);
		expect(near).toBeGreaterThan(wide);
	});

	it('are for the figure that a flow begins with all its steps', () =>
		expect(told['fields']!.filter(({ chart }) => chart === 'bureau').length).toBeGreaterThan(2));
});
