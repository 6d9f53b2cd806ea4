/** All kinds of chart. The compiler asks for a kind here as soon as the schema names it. */
import type { ChartSpec } from '../model/schema.ts';
import type { Drawing, Lang, Local, Row, View } from '../model/view.ts';
import type { ChartKind, Key, Plan, Size } from './chart.ts';
import { camera } from './camera/camera.ts';
import { dots } from './dots/dots.ts';
import { flow } from './flow/flow.ts';
import { page } from './page/page.ts';

type Kinds = { [K in ChartSpec['kind']]: ChartKind<Extract<ChartSpec, { kind: K }>> };
const kinds = { dots, flow, camera, page } satisfies Kinds;

type Spec = Local<Drawing>;

/** The kind that draws a chart, with its own type of chart forgotten: specs and kinds come in pairs. */
function kindOf(spec: Spec): ChartKind {
	return kinds[spec.kind] as unknown as ChartKind;
}

/** What a picture needs besides state and size; `source` only for charts that draw the report's text. */
export interface Picture {
	/** Id of the chart. */
	id: string;
	spec: Spec;
	/** Lines of the table in reading order. */
	table: Row[];
	rows: Record<string, Row>;
	lang: Lang;
	source?: View['source'] | undefined;
}

const known = new WeakMap<View, Map<string, Picture>>();

/** Gathers what the pictures of a chart need from a report; once, however often it is asked for. */
export function picture(view: View, chart: string): Picture {
	const own = known.get(view) ?? new Map<string, Picture>();
	known.set(view, own);
	let found = own.get(chart);
	if (!found) own.set(chart, (found = gather(view, chart)));
	return found;
}

function gather(view: View, chart: string): Picture {
	const spec = view.charts[chart]!.spec;
	const table = kindOf(spec).rows(spec, view);
	return {
		id: chart,
		spec,
		table,
		rows: Object.fromEntries(table.map((row) => [row.id, row])),
		lang: view.lang,
		...(spec.kind === 'page' ? { source: view.source } : {})
	};
}

function input({ spec, rows, lang, source }: Picture, state: string) {
	return { spec, rows, lang, state, ...(source ? { source } : {}) };
}

/** Works out beforehand what plans of all sizes need; once, however often it is asked for. */
export function compose({ spec, rows, source }: Picture) {
	if (source) kindOf(spec).compose?.(source, rows);
}

/** The last plans, newest last: enough for a step back and one on in two pictures near the screen. */
const plans: { of: Picture; key: string; plan: Plan }[] = [];
const remembered = 8;

/** Geometry of a state at a size that is only tried: it takes no other's place among those that are remembered. */
export const tryPlan = (of: Picture, state: string, size: Size): Plan =>
	kindOf(of.spec).plan({ ...input(of, state), size });

/** Geometry of a state at a size; the last few are remembered, so that it can be planned ahead. */
export function plan(of: Picture, state: string, size: Size): Plan {
	const key = `${state} ${size.width} ${size.height} ${size.text} ${size.firm ?? false} ${size.grain ?? ''} ${size.bare ?? false}`;
	const at = plans.findIndex((one) => one.of === of && one.key === key);
	const [known] = at < 0 ? [] : plans.splice(at, 1);
	const found = known ?? { of, key, plan: tryPlan(of, state, size) };
	if (plans.push(found) > remembered) plans.shift();
	return found.plan;
}

/** A state in sentences: name of the picture, alt text, transcript. */
export function describe(of: Picture, state: string): string {
	return kindOf(of.spec).describe(input(of, state));
}

/** What has to be written beside a state that is drawn as dots alone; undefined where it cannot be. */
export function keys(of: Picture, state: string): Key[] | undefined {
	return kindOf(of.spec).keys?.(input(of, state));
}

/** Whether the kind moves by itself between states instead of letting dots glide. */
export function travels(of: Picture): boolean {
	return kindOf(of.spec).between !== undefined;
}

/** Geometry on the way from one state to another; `t` from 0 to 1. Only for kinds that travel. */
export function between(of: Picture, from: string, state: string, t: number, size: Size): Plan {
	const kind = kindOf(of.spec);
	return kind.between
		? kind.between({ ...input(of, state), size }, from, t)
		: plan(of, t < 0.5 ? from : state, size);
}
