/** What a flow may draw: fields whose names are the report's own list, and what comes with them. */
import type { Judge } from './judge.ts';
import { nearest } from './problem.ts';
import type { FlowChart } from './schema.ts';

/** What ends a list of names: 等, a word for what they all are, a number or a stop. */
const listEnd = '等|共|领域|方面|行业|部门|单位|系统|[^、\\p{L}]|$';

/** Names run on as the report's list has them: none is left out, cut short or there twice. */
function isList(sentence: string, names: string[]): boolean {
	const mark = '[、，,和及与]';
	const list = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join(`${mark}+`);
	return new RegExp(`(?<!${mark})${list}(?=${listEnd})`, 'u').test(sentence);
}

function proveNames(judge: Judge, { from, named }: FlowChart): void {
	const names = named.map(({ zh }) => zh);
	const strangers = [...names.entries()].filter(([, zh]) => !judge.rules.isVerbatim(zh));
	for (const [index, zh] of strangers)
		judge.say(
			['named', index, 'zh'],
			`the name 「${zh}」 is not in source.txt. Name only what the report names.`
		);
	if (strangers.length > 0 || names.length === 0) return;
	const [listed, sentence] = [judge.rules.listed(from), judge.rules.sentence(from)];
	if (listed && listed.join() !== names.join())
		judge.say(
			['named'],
			`the names are ${names.join('、')}, but figures.yaml lists ${listed.join('、')} as part of ${from}. Name the same, in this order.`
		);
	else if (!listed && sentence !== undefined && !isList(sentence, names))
		judge.say(
			['named'],
			`${names.join('、')} is not the list of the report: 「${sentence}」. Name all that it names, whole and in its order; names that stand in no list become a figure with count and names, partOf: ${from}.`
		);
}

/** So many stand side by side in the narrowest picture, 256 px wide, and can still be counted. */
export const mostFields = 84;

/** Proves a flow. */
export function proveFlow(judge: Judge, spec: FlowChart): void {
	const from = judge.dots(['from'], spec.from);
	for (const [index, id] of spec.with.entries()) judge.dots(['with', index], id);
	if (from && from.value > mostFields)
		judge.say(
			['from'],
			`${spec.from} (${from.text.zh}) is more than a phone can show side by side. Let at most ${mostFields} flow together, or draw them with kind: dots.`
		);
	proveNames(judge, spec);
	if (from && spec.named.length > from.value)
		judge.say(
			['named'],
			`${spec.named.length} are named, but ${spec.from} is ${from.value}. Name at most as many.`
		);
	for (const [state, { show }] of Object.entries(spec.states)) {
		for (const [index, id] of show.entries())
			if (!spec.with.includes(id))
				judge.say(
					['states', state, 'show', index],
					`“${id}” does not come with this flow.${nearest(id, spec.with)} Name it under with.`
				);
		judge.together(['states', state, 'show'], [spec.from, ...show], false);
		judge.apart(
			['states', state, 'show'],
			[spec.from, ...show].map((id) => [id])
		);
	}
}
