/**
 * The camera: populations of very different size in one field of dots, the smallest in the middle. A state is a
 * place to stand; between two states the camera steps back or comes nearer. Every dot is where it is: only the
 * window changes.
 */
import type { CameraChart } from '../../model/schema.ts';
import type { ChartKind, Key, Path, Plan, PlanInput, Target } from '../chart.ts';
import { type Box, nameOf, textBox, told } from '../labels.ts';
import { figureRow } from '../rows.ts';
import { chartWords } from '../words.ts';
import { field, type Level } from './field.ts';
import { outlineShare } from './share.ts';
import { frame, inFrame, shareOf, type Strips } from './strips.ts';
import { clearing, sumOf } from './targets.ts';
import { type Camera, lookAt, radius, travel, visible } from './view.ts';

type Input = PlanInput<CameraChart>;

/** Everything about a picture that does not depend on where the camera stands. */
function scene(input: Input) {
	const counts = input.spec.figures.map((id) => input.rows[id]!.value);
	const { grain, bare } = input.size;
	const laid = ({ left, top, right, bottom }: Box) =>
		field(counts, { width: right - left, height: bottom - top, grain }, !bare);
	const strips = frame(input, (free) => {
		const outer = laid(free).at(-1)!;
		return outer.rows * lookAt(outer, free, grain).pitch;
	});
	const { window } = strips;
	const levels = laid(window);
	const depth = (state: string) => input.spec.figures.indexOf(input.spec.states[state]!.frame);
	const camera = (state: string) => lookAt(levels[depth(state)]!, window, grain);
	return { strips, levels, depth, camera };
}

/** From the clearing, through the empty lane or between two columns, down to a line over the labels of what stands in it. */
function leader(
	inner: Level,
	outer: Level,
	camera: Camera,
	label: NonNullable<Strips['label']>,
	row: string
): Path {
	const { pitch } = camera;
	const middle = camera.x + (inner.x + Math.floor((inner.cols - 1) / 2)) * pitch;
	const last = camera.y + (inner.y + inner.rows - 1) * pitch;
	const x = outer.lane ? middle : middle + pitch / 2;
	const start = outer.lane
		? `M${x},${last + pitch * 0.7}`
		: `M${middle + pitch * 0.34},${last + pitch * 0.34}L${x},${last + pitch / 2}`;
	const left = Math.min(x, label.left);
	const right = Math.max(x, label.right);
	return {
		id: 'leader',
		d: `${start}V${label.top}M${left},${label.top}H${right}`,
		style: 'rule',
		voice: 'ink',
		width: Math.min(1.5, pitch * 0.6),
		row
	};
}

function draw(input: Input, from: string, camera: Camera): Plan {
	const { spec, size } = input;
	const { strips, levels, depth } = scene(input);
	const shown = Math.max(depth(from), depth(input.state));
	const blocks = levels.slice(0, shown + 1).flatMap((level, index) => {
		const row = spec.figures[index]!;
		const r = camera.pitch * radius(camera.pitch, index === levels.length - 1, size.grain);
		const look = { population: row, row, voice: spec.voices[row] ?? 'ink', r } as const;
		// The innermost is told from the next by its shape as well as by its colour.
		const marks = index === 0 ? { ...look, ring: true } : look;
		return level.patches.flatMap((patch) => visible(patch, camera, strips.window, marks));
	});
	const around = depth(input.state) - 1;
	const inner = levels[around];
	const outer = levels[around + 1]!;
	const { label } = strips;
	const middle = clearing(
		levels
			.slice(0, shown)
			.map((level, index) => ({ level, row: input.rows[spec.figures[index]!]! })),
		camera
	);
	const few = middle?.depth === around ? middle.figure : spec.figures[around]!;
	const paths = inner && label ? [leader(inner, outer, camera, label, few)] : [];
	const targets: Target[] = middle ? [middle] : [];
	const { share } = spec.states[input.state]!;
	if (share !== undefined) {
		const many = Math.round(input.rows[share]!.value);
		const outline = outlineShare(many, levels[depth(input.state)]!, camera, share);
		if (outline) paths.push(outline.path);
		targets.push(...(outline?.holds ?? []));
		// Its key is no row of its own: a frame around all that shows the figure would go round the field.
		for (const text of strips.texts)
			if (text.id === 'outline') targets.push({ ...textBox(text), figure: share });
	}
	paths.push(...strips.paths);
	const { width, height } = size;
	return { width, height, blocks, texts: strips.texts, paths, targets };
}

export const camera: ChartKind<CameraChart> = {
	rows(spec, view) {
		const said = Object.values(spec.states).flatMap((state) => state.say);
		return [...new Set([...spec.figures, ...said])].map((id) => {
			const inside = spec.figures.slice(0, spec.figures.indexOf(id) + 1);
			const together = sumOf(inside, view);
			return { ...figureRow(view, id), ...(together === undefined ? {} : { together }) };
		});
	},

	describe(input) {
		const words = chartWords[input.lang];
		const drawn = inFrame(input);
		const { say, share } = input.spec.states[input.state]!;
		const said = say.map((id) => input.rows[id]!);
		const parts = words.list(drawn.map((row) => told(row, input.lang, nameOf(row, input.lang))));
		const outer = drawn.at(-1)!;
		const sentences = [[words.camera.frame(parts)]];
		if (drawn.length > 1) sentences[0]!.push(words.camera.nested);
		if (drawn.length > 1) sentences.push([words.camera.unlinked]);
		for (const row of said) {
			sentences.push([told(row, input.lang, nameOf(row, input.lang))]);
		}
		if (share !== undefined) sentences.push([words.camera.share(shareOf(input)?.full)]);
		const { period } = outer;
		if (period && period[0]! < period[1]!) sentences.push([words.counted(period[0]!)]);
		return words.join(sentences.map((clauses) => words.sentence(clauses)));
	},

	plan(input) {
		return draw(input, input.state, scene(input).camera(input.state));
	},

	keys(input) {
		if (input.spec.states[input.state]!.share !== undefined) return undefined;
		const drawn = inFrame(input).map((row, depth): Key => {
			const voice = input.spec.voices[row.id] ?? 'ink';
			return { text: row.one ?? row.label, voice, ring: depth === 0 };
		});
		const { period } = input.rows[input.spec.states[input.state]!.frame]!;
		const since = period && period[0]! < period[1]!;
		const all = since ? [{ text: chartWords[input.lang].since(period[0]!) }] : [];
		return [...drawn.reverse(), ...all];
	},

	between(input, from, t) {
		if (t <= 0) return camera.plan({ ...input, state: from });
		if (t >= 1) return camera.plan(input);
		const { camera: stand } = scene(input);
		const at = travel(stand(from), stand(input.state), t);
		// What is written belongs to the nearer of the two states.
		const nearer = t < 0.5 ? { ...input, state: from } : input;
		return draw(nearer, t < 0.5 ? input.state : from, at);
	}
};
