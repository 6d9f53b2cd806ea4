/** The title page's picture: one population of a chart that the story shows, and what is said of it. */
import type { Complain } from './problem.ts';
import { proveRoom } from './room.ts';
import type { ChartSpec, StoryFile } from './schema.ts';
import { parseWords, printed, proveState } from './story.ts';
import type { TextWords } from './text.ts';
import type { Cover } from './view.ts';

export function proveCover(
	{ chart, state, text }: NonNullable<StoryFile['cover']>,
	charts: Record<string, ChartSpec>,
	words: TextWords,
	complain: Complain
): Cover {
	const spec = proveState({ chart, state }, charts, ['cover'], 'cover', complain);
	if (spec && spec.kind !== 'dots')
		complain(
			['cover', 'chart'],
			'cover',
			`the title page shows a heap of dots, and ${chart} is of the kind ${spec.kind}. Write a chart of the kind dots.`
		);
	if (spec?.kind === 'dots') {
		const [first, ...more] = spec.states[state]!.show;
		if (more.length > 0 || (typeof first === 'object' && 'bar' in first))
			complain(
				['cover', 'state'],
				'cover',
				`the title page shows one heap, and ${chart}/${state} draws more or money. Write a state that shows one figure, or one whole with its parts.`
			);
		const poured = typeof first === 'object' && 'whole' in first ? first.whole : first;
		if (typeof poured === 'string' && words.proven[poured]?.value === 0)
			complain(
				['cover', 'state'],
				'cover',
				`the title page shows a heap of dots, and ${poured} in ${chart}/${state} is 0. Write a state that shows a figure with dots, or take the cover out.`
			);
	}
	const texts = parseWords(text, words, ['cover', 'text'], 'cover', complain);
	proveRoom('text', ['cover', 'text'], 'cover', printed(texts, words.proven), complain);
	return { chart, state, text: texts };
}
