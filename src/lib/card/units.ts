/**
 * Units that follow their numbers wherever these end: an embed has not the numerals that its plan was made for, and narrower
 * ones would leave a gap.
 */
import type { Plan, Text } from '../charts/chart.ts';
import { escape } from '../charts/draw.ts';
import { textBox } from '../charts/labels.ts';

/** A plan without its units, and what writes them on behind their numbers. */
export function unitsBehind(plan: Plan): { plan: Plan; after: (text: Text) => string } {
	const ids = new Set(plan.texts.map(({ id }) => id));
	const units = new Map(
		plan.texts.flatMap((text): [string, Text][] => {
			const number = text.id.replace(/unit$/, 'value');
			return number !== text.id && ids.has(number) ? [[number, text]] : [];
		})
	);
	const written = new Set(units.values());
	return {
		plan: { ...plan, texts: plan.texts.filter((text) => !written.has(text)) },
		after(text) {
			const unit = units.get(text.id);
			if (!unit) return '';
			const space = Math.round((unit.x - textBox(text).right) * 10) / 10;
			return `<tspan class="unit" dx="${space}" font-size="${unit.size}">${escape(unit.lines[0]!)}</tspan>`;
		}
	};
}
