import { describe, expect, it } from 'vitest';
import { marks } from '../charts/draw.ts';
import { chartIds } from '../charts/facts.ts';
import { picture } from '../charts/index.ts';
import { localise } from '../model/report.ts';
import { loadReports } from '../server/reports.ts';
import { drawings } from './drawings.ts';
import { unitsBehind } from './units.ts';

describe.each(['zh', 'en'] as const)('numbers in embeds: %s', (lang) => {
	const view = localise(loadReports()[0]!, lang);
	const plans = chartIds(view).flatMap((id) => {
		const of = picture(view, id);
		return drawings(of, of.spec.still).map(({ plan }) => ({ of, plan }));
	});
	const drawer = ({ rows }: (typeof plans)[number]['of']) => ({
		rows,
		links: (figure: string) => `#${figure}`,
		id: ''
	});
	const words = (markup: string) => markup.replace(/<[^>]+>/g, '');

	it('have each its unit in the same line, and no word is lost', () => {
		let many = 0;
		for (const { of, plan } of plans) {
			const { plan: bare, after } = unitsBehind(plan);
			const markup = marks(bare, { ...drawer(of), after });
			expect(words(markup)).toBe(words(marks(plan, drawer(of))));
			const units = plan.texts.filter(({ id }) => id.endsWith('-unit'));
			const joined = [...markup.matchAll(/var\(--font-numeral\)"[^>]*>[^<]+<tspan class="unit"/g)];
			expect(joined).toHaveLength(units.length);
			many += units.length;
		}
		expect(many).toBeGreaterThan(5);
	});
});
