/** Ids that the story's page gives to elements of its own: a chapter or step of that name would be another's address. */

/** What each of these elements is. */
const elements: Record<string, string> = {
	story: 'where the story begins',
	'story-data': 'the data of its script',
	'page-lines': 'its map of the report',
	'keys-help': 'its help for the keyboard'
};

/** @returns what has the id on the page already; undefined where the story may have it */
export function ownId(
	id: string,
	{ terms, names }: { terms: Set<string>; names: Set<string> }
): string | undefined {
	if (Object.hasOwn(elements, id)) return elements[id];
	const term = /^term-(.+)$/.exec(id)?.[1];
	if (term !== undefined && terms.has(term)) return `the explanation of the term ${term}`;
	const titled = /^(.+)-title$/.exec(id)?.[1];
	if (titled !== undefined && names.has(titled)) return `the title of ${titled}`;
	// Dots of pictures: on the title page, those drawn beforehand, and those of steps.
	const drawn = /^(?:heap|s\d+|(?:live|own)-(.+))-\d+$/.exec(id);
	if (drawn && (drawn[1] === undefined || names.has(drawn[1]))) return 'dots of a picture';
	return undefined;
}
