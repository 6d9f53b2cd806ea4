/** The short version of the deck: what a report calls its problems is not left out for want of time. */
import type { Complain } from './problem.ts';
import type { Chapter, Section } from './view.ts';

/** How reports head the section on what went wrong: 存在的问题, 主要不足. */
const problems = /问题|不足|短板/;

/** Where no step is marked, there is no short version, and nothing to prove. */
export function proveBrief(chapters: Chapter[], sections: Section[], complain: Complain): void {
	if (!chapters.some(({ steps }) => steps.some(({ brief }) => brief))) return;
	for (const [c, { section, steps }] of chapters.entries()) {
		const heading = sections.find(({ id }) => id === section)?.heading ?? '';
		if (!problems.test(heading)) continue;
		for (const [s, { id, brief }] of steps.entries())
			if (!brief)
				complain(
					['chapters', c, 'steps', s],
					id,
					`the short version leaves this step out, which tells of 「${heading}」. Write brief: true; problems are shown even where time is short.`
				);
	}
}
