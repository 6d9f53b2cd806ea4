/** What charts may draw: only figures that exist, only what the report allows to be put side by side. */
import { proveFlow } from './flow.ts';
import { Judge, type ChartRules } from './judge.ts';
import { nearest, type Complain } from './problem.ts';
import type { CameraChart, ChartSpec, DotsChart, PageChart, Shown } from './schema.ts';
import type { Drawing, Local } from './view.ts';

/** Figures whose marks a part of a picture draws, without wholes that are there as their parts. */
export function drawn(shown: Shown): string[] {
	if (typeof shown === 'string') return [shown];
	return 'bar' in shown ? [shown.bar] : shown.parts;
}

/** Everything named in one part of a picture, the whole first. */
function named(shown: Shown): string[] {
	return typeof shown === 'object' && 'whole' in shown
		? [shown.whole, ...shown.parts]
		: drawn(shown);
}

/** Figures that a chart draws or writes, in reading order. */
export function chartFigures(spec: ChartSpec): string[] {
	const ids: string[] = [];
	if (spec.kind === 'dots')
		for (const { show, say } of Object.values(spec.states))
			ids.push(...show.flatMap(named), ...say);
	if (spec.kind === 'flow') {
		ids.push(spec.from, ...spec.with);
		for (const { show } of Object.values(spec.states)) ids.push(...show);
	}
	if (spec.kind === 'camera') {
		ids.push(...spec.figures);
		for (const { say } of Object.values(spec.states)) ids.push(...say);
	}
	return [...new Set(ids)];
}

/** Figures that one state of a chart draws or writes. */
export function stateFigures(spec: Drawing | Local<Drawing>, state: string): string[] {
	if (spec.kind === 'flow') return [spec.from, ...(spec.states[state]?.show ?? [])];
	if (spec.kind === 'camera') {
		const { frame = '', say = [] } = spec.states[state] ?? {};
		return [...spec.figures.slice(0, spec.figures.indexOf(frame) + 1), ...say];
	}
	if (spec.kind === 'page') return [];
	const { show = [], say = [] } = spec.states[state] ?? {};
	return [...show.flatMap(named), ...say];
}

function proveParts(judge: Judge, path: (string | number)[], whole: string, parts: string[]): void {
	const total = judge.dots([...path, 'whole'], whole);
	const found = parts.map((id, index) => judge.dots([...path, 'parts', index], id));
	for (const [index, part] of found.entries()) {
		const at = [...path, 'parts', index];
		if (part && part.partOf !== whole)
			judge.say(
				at,
				`${part.id} is drawn as a part of ${whole}, but is not partOf it. The report must say so; else show the two side by side.`
			);
		const twin = parts
			.slice(0, index)
			.find((other) => part && judge.rules.proven.relations.overlap(other, part.id));
		if (part && twin)
			judge.say(
				at,
				`${twin} and ${part.id} share members (overlaps), so they are no separate parts. Show them in two states.`
			);
		if (parts.indexOf(parts[index]!) < index)
			judge.say(at, `the part ${parts[index]} is there twice. Take one out.`);
	}
	if (!total || !found.every((part) => part?.partOf === whole)) return;
	if (new Set(parts).size < parts.length) return;
	const sum = found.reduce((all, part) => all + (part?.value ?? 0), 0);
	if (sum > total.value + 0.5)
		judge.say(
			[...path, 'parts'],
			`the parts add up to ${sum}, more than ${whole} (${total.value}). Show only parts that exclude each other.`
		);
}

function proveClusters(judge: Judge, path: (string | number)[], show: Shown[]): void {
	if (show.length !== 2 || show.some((one) => typeof one !== 'string')) {
		judge.say(
			path,
			'clusters share one figure out over another, so they need just two. Name the many first, then the groups.'
		);
		return;
	}
	const [many, groups] = show.flatMap(drawn).map((id) => judge.rules.proven.figures[id]);
	if (groups?.value === 0)
		judge.say(
			[...path, 1],
			`${groups.id} is 0, and nothing can be shared out over nothing. Take the layout blocks, or name both under say.`
		);
	else if (many && groups && many.value < groups.value)
		judge.say(
			path,
			`${many.id} (${many.value}) cannot be shared out over ${groups.id} (${groups.value}), which are more. Name the many first, then the groups.`
		);
}

function proveDots(judge: Judge, spec: DotsChart): void {
	for (const [state, { layout, show, separate, say }] of Object.entries(spec.states)) {
		const path = ['states', state];
		for (const [index, shown] of show.entries()) {
			const at = [...path, 'show', index];
			if (typeof shown === 'string') judge.dots(at, shown);
			else if ('whole' in shown) proveParts(judge, at, shown.whole, shown.parts);
			else {
				const figure = judge.figure([...at, 'bar'], shown.bar);
				if (figure && figure.value < 0)
					judge.say([...at, 'bar'], `${shown.bar} is less than nothing. Name it under say.`);
				if (figure && figure.unitKind !== 'money')
					judge.say(
						[...at, 'bar'],
						`${shown.bar} is no money; only money is a bar. Show it as dots.`
					);
			}
		}
		const marks = show.flatMap(drawn);
		judge.said([...path, 'say'], say, marks);
		judge.together([...path, 'show'], marks, separate);
		judge.together([...path, 'say'], say, separate, marks);
		judge.apart([...path, 'show'], show.map(named));
		if (layout === 'clusters') proveClusters(judge, [...path, 'show'], show);
	}
	const marks = new Set(Object.values(spec.states).flatMap(({ show }) => show.flatMap(named)));
	judge.unused('voices', Object.keys(spec.voices), marks);
	judge.unused('rings', spec.rings, marks);
}

/** An outline around some of the dots says that these are as many as the figure: it must count such dots. */
function proveShare(
	judge: Judge,
	state: string,
	frame: string,
	say: string[],
	share: string
): void {
	const path = ['states', state, 'share'];
	if (!say.includes(share))
		judge.say(
			path,
			`“${share}” is not said in this state.${nearest(share, say)} Name it under say.`
		);
	const [part, whole] = [judge.rules.proven.figures[share], judge.rules.proven.figures[frame]];
	if (
		part &&
		whole &&
		!(part.inputs?.includes(frame) && part.unit === whole.unit && part.value <= whole.value)
	)
		judge.say(
			path,
			`${share} is no number of ${frame}'s dots: it must be computed from ${frame}, in ${whole.unit}, and not exceed it. Take share out.`
		);
}

function proveCamera(judge: Judge, spec: CameraChart): void {
	for (const [index, id] of spec.figures.entries())
		if (judge.dots(['figures', index], id)?.value === 0)
			judge.say(
				['figures', index],
				`${id} is 0, and a camera cannot come near to nothing. Take it out of figures and name it under say, or show it in a chart of the kind dots.`
			);
	judge.together(['figures'], spec.figures, false);
	judge.apart(
		['figures'],
		spec.figures.map((id) => [id])
	);
	for (const [index, id] of spec.figures.entries()) {
		const [less, more] = [spec.figures[index - 1] ?? id, id].map(
			(one) => judge.rules.proven.figures[one]
		);
		if (less && more && less.value > more.value)
			judge.say(
				['figures', index],
				`${more.id} (${more.value}) comes after ${less.id} (${less.value}), which is more. Name figures from the fewest to the most.`
			);
	}
	for (const [state, { frame, say, share }] of Object.entries(spec.states)) {
		if (share !== undefined) proveShare(judge, state, frame, say, share);
		if (!spec.figures.includes(frame))
			judge.say(
				['states', state, 'frame'],
				`“${frame}” is not among the figures of this chart.${nearest(frame, spec.figures)} Frame one of them.`
			);
		const marks = spec.figures.slice(0, spec.figures.indexOf(frame) + 1);
		judge.said(['states', state, 'say'], say, marks);
		judge.together(['states', state, 'say'], say, false, spec.figures);
	}
	judge.unused('voices', Object.keys(spec.voices), new Set(spec.figures));
}

function provePage(judge: Judge, spec: PageChart): void {
	for (const section of Object.keys(spec.sectionNames))
		if (!judge.rules.sections.has(section))
			judge.say(
				['sectionNames', section],
				`there is no section ${section} in the report. Write one of ${[...judge.rules.sections].join(', ')}.`
			);
	for (const [state, { show, focus, paragraph, voices }] of Object.entries(spec.states)) {
		if (focus !== undefined && !judge.rules.sections.has(focus))
			judge.say(
				['states', state, 'focus'],
				`there is no section ${focus} in the report. Write one of ${[...judge.rules.sections].join(', ')}.`
			);
		if (focus !== undefined && show === 'lit')
			judge.say(
				['states', state, 'focus'],
				`where numbers light up, no section is pointed at. Take focus out, or show text or sections.`
			);
		const most = judge.rules.paragraphs.get(focus ?? '') ?? 0;
		if (paragraph !== undefined && (show !== 'text' || focus === undefined))
			judge.say(
				['states', state, 'paragraph'],
				`only the text has paragraphs to point at, and only in a section. Take paragraph out, or show text and write its section as focus.`
			);
		else if (paragraph !== undefined && judge.rules.sections.has(focus!) && paragraph > most)
			judge.say(
				['states', state, 'paragraph'],
				`section ${focus} has no paragraph ${paragraph}: its last is ${most}. Write a number from 1 to ${most}.`
			);
		if (voices && show !== 'sections')
			judge.say(
				['states', state, 'voices'],
				`only settled numbers take the voices of chapters. Take voices out, or show sections.`
			);
	}
}

/** Proves one chart. */
export function proveChart(
	id: string,
	spec: ChartSpec,
	rules: ChartRules,
	complain: Complain
): void {
	const judge = new Judge(id, rules, complain);
	const states = Object.keys(spec.states);
	if (!states.includes(spec.still))
		judge.say(
			['still'],
			`the still “${spec.still}” is no state of the chart. Write one of ${states.join(', ')}.`
		);
	if (spec.kind === 'dots') proveDots(judge, spec);
	else if (spec.kind === 'flow') proveFlow(judge, spec);
	else if (spec.kind === 'camera') proveCamera(judge, spec);
	else provePage(judge, spec);
}
