import { expect, it } from 'vitest';
import { storyWords } from './index.ts';
import { pressWords } from './press.ts';

it.each([
	[1, ['1 chart', '# of 1 chart', 'About 1 minute']],
	[2, ['2 charts', '# of 2 charts', 'About 2 minutes']]
])('English has the singular for one: %i', (count, said) => {
	const [press, story] = [pressWords.en, storyWords.en];
	expect([press.all(count), press.some(count), story.minutes(count)]).toEqual(said);
});
